using Geopolitics.Tests.Time;

namespace Geopolitics.Tests.Reference;

/// <summary>Codes of all states and territories of today: ISO 3166-1, UN M49, Wikidata.</summary>
public sealed class CountryCodeTests
{
    private const string File = "../shared/reference/states/country-codes-pddl.csv";

    private static readonly DateOnly Today = new(2025, 1, 1);

    [ReferenceFact(File)]
    public void Codes_are_those_of_the_public_list() => KnownDisagreements.AssertAre("country-codes.csv", ReferenceTable.Read(File).SelectMany(Compare));

    private static IEnumerable<Disagreement> Compare(Dictionary<string, string> row)
    {
        var code = row["ISO3166-1-Alpha-2"];
        var holders = All().Where(entity => entity.Identifier(IdentifierScheme.Iso3166Alpha2, Today) == code).ToList();
        if (holders is not [var holder])
            return [new(code, string.Join("; ", holders), row["CLDR display name"])];

        (IdentifierScheme Scheme, string Theirs)[] codes =
        [
            (IdentifierScheme.Iso3166Alpha3, row["ISO3166-1-Alpha-3"]),
            (IdentifierScheme.Iso3166Numeric, ThreeDigits(row["ISO3166-1-numeric"])),
            (IdentifierScheme.M49, ThreeDigits(row["M49"])),
            (IdentifierScheme.Wikidata, row["wikidata_id"].Split('/')[^1].Trim()),
        ];
        return codes.Select(item => new Disagreement($"{code} {item.Scheme}", holder.Identifier(item.Scheme, Today) ?? "", item.Theirs))
            .Where(item => item.Ours != item.Theirs);
    }

    private static IEnumerable<Entity> All() => Catalog.Shipped.Entities<State>().Concat<Entity>(Catalog.Shipped.Entities<Territory>());

    private static string ThreeDigits(string number) => number.Length == 0 ? "" : number.PadLeft(3, '0');
}
