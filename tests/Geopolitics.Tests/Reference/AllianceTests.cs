using Geopolitics.Tests.Time;

namespace Geopolitics.Tests.Reference;

/// <summary>Alliances between two of the six states, as the Correlates of War have them: days and kinds of obligations.</summary>
public sealed class AllianceTests
{
    private const string File = "../shared/reference/agreements/alliances-cow-4.1-dyad.csv";

    private static readonly (string Column, ObligationType Type)[] Kinds =
    [
        ("defense", ObligationType.Defense),
        ("neutrality", ObligationType.Neutrality),
        ("nonaggression", ObligationType.Nonaggression),
        ("entente", ObligationType.Consultation),
    ];

    [ReferenceFact(File)]
    public void Alliances_are_those_of_Correlates_of_War() => KnownDisagreements.AssertAre("alliances-cow.csv", ReferenceTable.Read(File).SelectMany(Compare));

    private static IEnumerable<Disagreement> Compare(Dictionary<string, string> row)
    {
        var key = $"{row["version4id"]} {row["ccode1"]} {row["ccode2"]}";
        Edtf first = DayOf(row, "dyad_st");
        Edtf? last = row["dyad_end_year"].Length == 0 ? null : (Edtf)DayOf(row, "dyad_end");
        var theirs = $"{first}/{last?.ToString() ?? ".."} {string.Join(" ", Kinds.Where(kind => row[kind.Column] == "1").Select(kind => kind.Type))}";
        var ours = Candidates(row["version4id"]).ToList();
        return ours.Exists(agreement => Tell(agreement, row) == theirs) ? [] : [new(key, string.Join("; ", ours.Select(agreement => Tell(agreement, row))), theirs)];
    }

    private static IEnumerable<Agreement> Candidates(string number) =>
        Facts.OfKind<Agreement>().Where(agreement => agreement.Citations.Any(citation =>
            citation.Source.Id == "cow-formal-alliances-4-1" && citation.Locator?.StartsWith($"alliance {number} ", StringComparison.Ordinal) == true));

    /// <summary>What an agreement says of a pair, in the terms of the file.</summary>
    private static string Tell(Agreement agreement, Dictionary<string, string> row)
    {
        var (one, other) = (Party(agreement, row["ccode1"]), Party(agreement, row["ccode2"]));
        if (one is null || other is null)
            return $"{agreement.Id} without both";

        var last = agreement.Acts.FirstOrDefault(act => act.Act == AgreementActType.Termination)?.When.ToString() ?? "..";
        var kinds = Kinds.Where(kind => agreement.Obligations.Any(obligation => obligation.Type == kind.Type
            && ((obligation.By.Contains(one) && obligation.Toward.Contains(other)) || (obligation.By.Contains(other) && obligation.Toward.Contains(one)))));
        return $"{agreement.When}/{last} {string.Join(" ", kinds.Select(kind => kind.Type))}";
    }

    private static Actor? Party(Agreement agreement, string code) =>
        agreement.Parties.FirstOrDefault(party => party.Identifier(IdentifierScheme.CorrelatesOfWar, agreement.When.EarliestFirstDay.ToDateOnly()) == code);

    private static DateOnly DayOf(Dictionary<string, string> row, string prefix) =>
        new(Number(row[$"{prefix}_year"]), Number(row[$"{prefix}_month"]), Number(row[$"{prefix}_day"]));

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
