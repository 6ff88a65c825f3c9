using System.Text.RegularExpressions;
using Geopolitics.Tests.Time;

namespace Geopolitics.Tests.Reference;

/// <summary>Spells of the two lists of states: as memberships of the list, and as accounts of the states' existence.</summary>
public sealed partial class StateSystemTests
{
    private const string CorrelatesOfWar = "../shared/reference/states/state-system-cow-2016.csv";
    private const string GleditschWard = "../shared/reference/states/state-system-gw-2020.csv";

    [ReferenceFact(CorrelatesOfWar)]
    public void Spells_are_those_of_Correlates_of_War() =>
        Compare("state-system-cow.csv", CorrelatesOfWar, "ccode", "cow-state-system-2016", IdentifierScheme.CorrelatesOfWar);

    [ReferenceFact(GleditschWard)]
    public void Spells_are_those_of_Gleditsch_and_Ward() =>
        Compare("state-system-gleditsch-ward.csv", GleditschWard, "gwcode", "gleditsch-ward-state-system-2020", IdentifierScheme.GleditschWard);

    private static void Compare(string list, string file, string codeColumn, string source, IdentifierScheme scheme)
    {
        Assert.True(Catalog.Shipped.TryFind<Source>(source, out var publisher));
        var memberships = Facts.OfKind<Membership>().Where(fact => fact.Of.Equals(publisher)).ToLookup(fact => CodeOf(fact, publisher));
        var rows = ReferenceTable.Read(file);

        // The lists write their own last day where a state went on.
        var lastDay = rows.Select(row => row["end"]).Max(StringComparer.Ordinal);
        var spells = rows.ToLookup(row => row[codeColumn], row => $"{row["start"]}/{(row["end"] == lastDay ? ".." : row["end"])}");

        var ofSpells = memberships.Select(group => group.Key).Union(spells.Select(group => group.Key))
            .Select(code => new Disagreement(code, Ours(memberships[code]), string.Join("; ", spells[code].Order(StringComparer.Ordinal))))
            .Where(item => string.Join("; ", memberships[item.Row].Select(fact => fact.When.ToString()).Order(StringComparer.Ordinal)) != item.Theirs);
        var ofExistence = memberships.SelectMany(group => group)
            .Where(fact => !((State)fact.Member).Existence.Any(account => publisher.Equals(account.Source) && account.When == fact.When))
            .Select(fact => new Disagreement($"existence of {fact.Member.Id}", Accounts((State)fact.Member, publisher), fact.When.ToString()));
        var ofCodes = memberships.SelectMany(group => group.Select(fact => (Fact: fact, Code: group.Key)))
            .Select(item => new Disagreement($"code of {item.Fact.Member.Id}", item.Fact.Member.Identifier(scheme, item.Fact.When.EarliestFirstDay.ToDateOnly()) ?? "", item.Code))
            .Where(item => item.Ours != item.Theirs)
            .Distinct();
        KnownDisagreements.AssertAre(list, [.. ofSpells, .. ofExistence, .. ofCodes]);
    }

    private static string Ours(IEnumerable<Membership> memberships) =>
        string.Join("; ", memberships.OrderBy(fact => fact.When.ToString(), StringComparer.Ordinal).Select(fact => $"{fact.Member.Id} {fact.When}"));

    private static string Accounts(State state, Source source) =>
        string.Join("; ", state.Existence.Where(account => source.Equals(account.Source)).Select(account => account.When.ToString()));

    /// <summary>The number that the citation of the list gives as the place in it.</summary>
    private static string CodeOf(Membership fact, Source list) =>
        Code().Match(fact.Citations.First(citation => citation.Source.Equals(list)).Locator ?? "").Groups[1].Value;

    [GeneratedRegex(@"^code (\d+)")]
    private static partial Regex Code();
}
