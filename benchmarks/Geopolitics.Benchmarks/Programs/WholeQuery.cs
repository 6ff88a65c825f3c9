using Geopolitics;

foreach (var fact in Facts.Between(States.SouthKorea, States.Russia).During("2008"))
    Console.WriteLine(fact.Title);
