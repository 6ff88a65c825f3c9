using Geopolitics.Exports.Writing;
using static Geopolitics.Exports.Tables.Columns<Geopolitics.Tenure>;

namespace Geopolitics.Exports.Tables;

/// <summary>The tenures of offices.</summary>
internal static class TenuresTable
{
    public static ExportTable Declare() => new Table<Tenure>(
        "tenures",
        "Who held which office when. Both days of a tenure belong to it: on the day of a handover both held the office. Between tenures nobody knows, unless a row says `vacant`.",
        "One tenure, in order of time and id.",
        (catalog, _) => catalog.Facts<Tenure>(),
        [
            Text("fact_id", "The fact; `facts` has it.", tenure => tenure.Id),
            Text("office_id", "The office; `entities` has it.", tenure => tenure.Office.Id),
            Text("office_name", "Its name in English.", tenure => tenure.Office.Name),
            Text("of_id", "The state or organization whose office it is.", tenure => tenure.Office.Of.Id),
            Text("status", "`held`; `acting` where the holder acts for want of a regular one; `vacant` where the office is known to be without a holder; `unknown` where the data does not say who held it.", Status),
            OptionalText("holder_id", "The person. Null for a vacancy, or where the data does not say.", tenure => tenure.Holder?.Id),
            OptionalText("holder_name", "The person's name in English. Null as `holder_id` is.", tenure => tenure.Holder?.Name),
            .. TimeColumns.Of<Tenure>("when", "the office was so held", isNullable: false, tenure => tenure.When),
            Contested.OfTime<Tenure>(tenure => tenure),
            OptionalText("ended", "How it ended: `resigned`, `dismissed`, `term-ended`, `replaced`, `died`, `abolished`. Null where it has not, or the data does not say.", tenure => tenure.Ended is { } end ? Words.Of(end) : null),
        ]);

    private static string Status(Tenure tenure) =>
        tenure.IsVacant ? "vacant"
        : tenure.Holder is null ? "unknown"
        : tenure.IsActing ? "acting" : "held";
}
