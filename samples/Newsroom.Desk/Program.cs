using System.Globalization;
using Geopolitics;
using Newsroom;

DateOnly day = args.Length > 0 ? DateOnly.Parse(args[0], CultureInfo.InvariantCulture) : new DateOnly(2026, 5, 5);

// The desk's facts and those of the package, in one catalogue.
foreach (string line in Briefing.Of(NewsroomFacts.Catalog, NewsroomStates.Ruritania, day))
    Console.WriteLine(line);

Console.WriteLine($"Canada met them: {NewsroomFacts.Between(States.Canada, NewsroomStates.Ruritania).First()}");
Console.WriteLine($"The package alone knows of {Facts.Involving(NewsroomStates.Ruritania).Count()} such facts.");
