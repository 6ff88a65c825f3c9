using Geopolitics;

Console.WriteLine(States.Japan.Identifier(IdentifierScheme.Iso3166Alpha2));
