namespace Geopolitics.Exports.Tables;

/// <summary>Which agreements are alliances: those called so, and those by which a party owes another defence, as Correlates of War and ATOP reckon defence pacts.</summary>
internal static class Alliances
{
    public static bool Has(Agreement agreement) =>
        agreement.Type == AgreementType.Alliance || agreement.Obligations.Any(obligation => obligation.Type == ObligationType.Defense);
}
