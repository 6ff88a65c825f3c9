using Geopolitics.Exports.Writing;

namespace Geopolitics.Exports.Tables;

/// <summary>The columns that mark what sources contradict one another about.</summary>
internal static class Contested
{
    public static Column<TRow> OfTime<TRow>(Func<TRow, Fact> fact) => Columns<TRow>.Boolean(
        "when_is_contested",
        "True where sources give times that cannot all be true: the columns of `when` then have one of them, and `cited-values` has each.",
        row => Has(fact(row), "when"));

    public static Column<TRow> Properties<TRow>(Func<TRow, Fact> fact) => Columns<TRow>.OptionalText(
        "contested",
        "The properties, by their names in the data, whose sources give values that cannot all be true, a space between them; `cited-values` has each value. Null where there are none.",
        row => Ids.Join(fact(row).Contested.Select(property => property.Property)));

    public static bool Has(Fact fact, string property) => fact.IsContested && fact.Contested.Any(contested => contested.Property == property);
}
