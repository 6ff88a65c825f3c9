using Geopolitics.Tests.Time;

namespace Geopolitics.Tests.Reference;

/// <summary>Acts of the six states on treaties deposited with the United Nations: day, state, and what kind of act it was.</summary>
public sealed class TreatyActionTests
{
    private const string File = "../shared/reference/agreements/un-treaty-actions-2015.csv";

    private static readonly Dictionary<string, string[]> States = new()
    {
        ["CHN"] = ["china", "taiwan"],
        ["JPN"] = ["japan"],
        ["KOR"] = ["south-korea"],
        ["PRK"] = ["north-korea"],
        ["RUS"] = ["russia", "soviet-union"],
        ["USA"] = ["united-states"],
    };

    [ReferenceFact(File)]
    public void Acts_are_those_of_the_treaty_collection()
    {
        var treaties = Facts.OfKind<Agreement>()
            .SelectMany(agreement => agreement.Citations.Where(citation => citation.Source.Publisher == "United Nations" && citation.Locator is not null)
                .SelectMany(citation => citation.Locator!.Split(" and ")).Select(number => (Number: number, Agreement: agreement)))
            .ToLookup(item => item.Number, item => item.Agreement);
        KnownDisagreements.AssertAre("un-treaty-actions.csv", ReferenceTable.Read(File).SelectMany(row => Compare(row, treaties[row["untc"]])));
    }

    private static IEnumerable<Disagreement> Compare(Dictionary<string, string> row, IEnumerable<Agreement> treaty)
    {
        var agreements = treaty.ToList();
        var acts = agreements.SelectMany(agreement => agreement.Acts)
            .Where(act => act.Party is { } party && States[row["state"]].Contains(party.Id) && act.When == Edtf.Parse(row["date"]))
            .Select(act => act.Act)
            .ToList();
        if (!acts.Exists(act => KindsOf(row).Contains(act)))
            yield return new($"{row["untc"]} {row["state"]} {row["column"]}", agreements.Count == 0 ? "" : string.Join("; ", acts), $"{row["date"]}{row["mark"]}");
    }

    /// <summary>The mark behind a day tells which of a column's acts it was; without one it was the act that the column is named after.</summary>
    private static AgreementActType[] KindsOf(Dictionary<string, string> row) => (row["mark"], row["column"]) switch
    {
        ("a", _) => [AgreementActType.Accession],
        ("s", _) => [AgreementActType.Signature],
        ("n", _) => [AgreementActType.ProvisionalApplication],
        ("P", _) => [AgreementActType.Ratification, AgreementActType.Accession],
        ("A" or "AA", _) => [AgreementActType.Ratification],
        (_, var column) when column.StartsWith("Signature", StringComparison.Ordinal) => [AgreementActType.Signature],
        (_, var column) when column.StartsWith("Provisional", StringComparison.Ordinal) => [AgreementActType.ProvisionalApplication],
        (_, "Accession(a), Succession(d)" or "Date of Adoption" or "Registration Date") => [AgreementActType.Accession],
        _ => [AgreementActType.Ratification],
    };
}
