using Geopolitics.Exports.Tests.Harness;

namespace Geopolitics.Exports.Tests.Tables;

/// <summary>The panel, on states that never were.</summary>
[Collection(TableFolderUsers.Name)]
public sealed class DyadYearTests(TableFolder folder) : IDisposable
{
    private readonly DuckDb duckDb = new(folder.Path);

    [Fact]
    public void No_two_rows_have_the_same_codes_and_year_and_the_lesser_code_comes_first()
    {
        Assert.Empty(duckDb.Texts("SELECT cow_a, cow_b, year FROM '$/dyad-years.parquet' GROUP BY ALL HAVING count(*) > 1"));
        Assert.Empty(duckDb.Texts("SELECT * FROM '$/dyad-years.parquet' WHERE cow_a >= cow_b"));
    }

    [Fact]
    public void A_state_is_there_in_each_year_in_which_some_account_has_it_exist()
    {
        Assert.Equal(["1986", "1987", "1988", "1989", "1990"], duckDb.Texts("SELECT year FROM '$/dyad-years.parquet' WHERE cow_a = 995 AND state_b = 'poldevia' ORDER BY year"));
        Assert.Empty(duckDb.Texts("SELECT * FROM '$/dyad-years.parquet' WHERE 'nowhere' IN (state_a, state_b)"));
    }

    [Fact]
    public void A_code_that_two_states_had_in_a_year_is_of_the_one_that_had_it_on_the_day() => Assert.Equal(
        ["1990|old-borduria|certainly||9996", "1991|old-borduria|certainly||9996", "1992|borduria|possibly|QBD|", "1993|borduria|possibly|QBD|"],
        duckDb.Texts("SELECT year, state_b, exists_b, iso3166_1_alpha_3_b, gleditsch_ward_b FROM '$/dyad-years.parquet' WHERE cow_a = 995 AND cow_b = 996 AND year >= 1990 ORDER BY year"));

    [Fact]
    public void Vague_and_contested_times_count_as_possible_and_what_no_source_tells_as_unknown() => Assert.Equal(
        [
            "1986|0|0|0|0|0|0|certainly|0|1",
            "1987|0|1|0|0|0|0|certainly|1|0",
            "1988|1|1|0|1|0|0|certainly|0|1",
            "1989|1|1|1|1|0|0|certainly|0|1",
            "1990|2|0|1|1|0|0|possibly|0|1",
            "1991|1|0|1|0|0|0|no|0|0",
        ],
        duckDb.Texts("""
            SELECT year, agreements_certainly, agreements_possibly, agreements_unknown, alliances_certainly, alliances_possibly, alliances_unknown, diplomatic_relations, disputes_certainly, disputes_possibly
            FROM '$/dyad-years.parquet' WHERE state_a = 'syldavia' AND state_b = 'old-borduria' ORDER BY year
            """));

    [Fact]
    public void Coverages_tell_where_zero_means_none() => Assert.Equal(
        ["1986|true|world-alliances|false|unknown", "1987|true|world-alliances|false|no", "1988|true|world-alliances|false|no", "1989|true|world-alliances|false|unknown", "1990|false|world-alliances|false|unknown"],
        duckDb.Texts("""
            SELECT year, CAST(agreements_complete AS VARCHAR), agreements_complete_about, CAST(disputes_complete AS VARCHAR), diplomatic_relations
            FROM '$/dyad-years.parquet' WHERE state_a = 'syldavia' AND state_b = 'poldevia' ORDER BY year
            """));

    [Fact]
    public async Task Years_that_are_none_are_refused()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => Exported.BytesAsync(Exporters.Csv, ExportTables.DyadYears, Worlds.Invented, new() { FirstYear = 2000, LastYear = 1999 }));
        await Assert.ThrowsAsync<InvalidOperationException>(() => Exported.BytesAsync(Exporters.Csv, ExportTables.DyadYears, Worlds.Invented, new() { FirstYear = 0 }));
    }

    [Fact]
    public async Task Without_years_the_panel_ends_with_that_of_the_data()
    {
        var lines = System.Text.Encoding.UTF8.GetString(await Exported.BytesAsync(Exporters.Csv, ExportTables.DyadYears, Worlds.Invented, new())).TrimEnd().Split('\n');

        Assert.StartsWith("1945,", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("2026,", lines[^1], StringComparison.Ordinal);
    }

    public void Dispose() => duckDb.Dispose();
}
