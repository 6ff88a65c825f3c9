using Geopolitics.Exports.Writing;
using static Geopolitics.Exports.Tables.Columns<Geopolitics.Exports.Tables.AgreementActsTable.Row>;

namespace Geopolitics.Exports.Tables;

/// <summary>What was done with agreements.</summary>
internal static class AgreementActsTable
{
    public static ExportTable Declare() => new Table<Row>(
        "agreement-acts",
        "What was done with agreements, and by whom: signature, ratification, entry into force and so on, in the terms of the United Nations Treaty Collection.",
        "One act, in order of the agreements and, within one, of the data.",
        (catalog, _) => Rows(catalog),
        [
            Text("fact_id", "The agreement; `agreements` has it.", row => row.Agreement.Id),
            Integer("position", "The place among the acts of the agreement, from 1.", row => row.Position),
            Text("act", "`signature`, `ratification`, `accession`, `entry-into-force`, `provisional-application`, `suspension`, `denunciation` or `termination`.", row => Words.Of(row.Act.Act)),
            OptionalText("party_id", "The party that did it. Null for an act of all.", row => row.Act.Party?.Id),
            .. TimeColumns.Of<Row>("when", "it was done", isNullable: false, row => row.Act.When),
        ]);

    private static IEnumerable<Row> Rows(Catalog catalog)
    {
        foreach (var agreement in catalog.Facts<Agreement>())
        {
            for (var place = 0; place < agreement.Acts.Count; place++)
                yield return new(agreement, place + 1, agreement.Acts[place]);
        }
    }

    internal readonly record struct Row(Agreement Agreement, int Position, AgreementAct Act);
}
