using Geopolitics;

// One state's code, and one whole query: .ci/run publishes this program to machine code, runs it, and compares what it prints.
// dotnet publish samples/NativeAot --use-current-runtime
State japan = States.Japan;
string code = japan.Identifiers.First(identifier => identifier.Scheme == IdentifierScheme.Iso3166Alpha2).Value;
Console.WriteLine($"{japan}: {code}");

foreach (Agreement agreement in Facts.Between(States.SouthKorea, States.Russia).OfKind<Agreement>().During("2008"))
    Console.WriteLine(agreement);
