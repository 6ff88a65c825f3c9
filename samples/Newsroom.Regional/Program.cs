using Geopolitics;
using Newsroom;
using Newsroom.Regional;

// Constants of three layers on one class: the package's, the desk's and the region's own.
Console.WriteLine(string.Join(", ", States.Japan, States.Ruritania, Persons.CleoExample));

// A tenure of the region's for an office of the desk's counts, and a fact of the desk's leads to what the region says of it.
Console.WriteLine(RegionalFacts.HoldersOf(Offices.ForeignMinisterOfRuritania, on: new(2027, 5, 5)));
foreach (Statement statement in RegionalFacts.Catalog.StatementsAt(Meetings.StrelsauTalks2026))
    Console.WriteLine($"{statement}, at {statement.Occasion!.Title}");

// Each catalogue answers over its own layers.
Console.WriteLine(string.Join(", ", Facts.Involving(States.Japan).Contains(Statements.AdaExampleOnZendaIsland), RegionalFacts.Involving(States.Japan).Contains(Statements.AdaExampleOnZendaIsland)));

foreach (string line in Briefing.Of(RegionalFacts.Catalog, States.Ruritania, new(2027, 5, 5)))
    Console.WriteLine(line);
