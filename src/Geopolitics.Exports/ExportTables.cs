using Geopolitics.Exports.Tables;

namespace Geopolitics.Exports;

/// <summary>All tables.</summary>
public static class ExportTables
{
    /// <summary>All facts, one a row.</summary>
    public static ExportTable Facts { get; } = FactsTable.Declare();

    /// <summary>Who has which part in which fact.</summary>
    public static ExportTable Participants { get; } = ParticipantsTable.Declare();

    /// <summary>What facts rest on.</summary>
    public static ExportTable Citations { get; } = CitationsTable.Declare();

    /// <summary>The values that sources give of their own, contested ones among them.</summary>
    public static ExportTable CitedValues { get; } = CitedValuesTable.Declare();

    /// <summary>Who held which office when.</summary>
    public static ExportTable Tenures { get; } = TenuresTable.Declare();

    /// <summary>What facts of kind agreement have beyond all facts.</summary>
    public static ExportTable Agreements { get; } = AgreementsTable.Declare();

    /// <summary>What was done with agreements, and by whom.</summary>
    public static ExportTable AgreementActs { get; } = AgreementActsTable.Declare();

    /// <summary>States, organizations, persons and all other entities, with their codes.</summary>
    public static ExportTable Entities { get; } = EntitiesTable.Declare();

    /// <summary>The panel of pairs of states by year.</summary>
    public static ExportTable DyadYears { get; } = DyadYearsTable.Declare();

    /// <summary>All of them, in the order of the documentation.</summary>
    public static IReadOnlyList<ExportTable> All { get; } = Array.AsReadOnly<ExportTable>([Facts, Participants, Citations, CitedValues, Tenures, Agreements, AgreementActs, Entities, DyadYears]);
}
