namespace Geopolitics.Tool.Tests.Questions;

public sealed class InForceTests
{
    [Fact]
    public async Task What_was_superseded_is_no_longer_in_force()
    {
        Assert.Equal(["desk-declaration-2009"], await Ids("--on", "2010-01-01", "--kind", "declaration"));
        Assert.Equal(["desk-declaration-2011"], await Ids("--on", "2012-01-01", "--kind", "declaration"));
    }

    /// <summary>Superseded at some time in 2011: in the middle of the year either may hold.</summary>
    [Fact]
    public async Task A_vague_date_is_told_as_possibly()
    {
        var lines = (await ToolRun.OfOwn("in-force", "--on", "2011-06-01", "--involving", "canada", "--kind", "declaration")).Ended(0).Lines;

        Assert.Equal(2, lines.Length);
        Assert.All(lines, line => Assert.Contains("[possibly]", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_treaty_whose_entry_into_force_nobody_tells_is_given_on_request()
    {
        Assert.Empty(await Ids("--kind", "agreement"));
        Assert.Equal(["desk-treaty-2012"], await Ids("--kind", "agreement", "--include-unknown"));
    }

    private static async Task<IEnumerable<string?>> Ids(params string[] options) =>
        (await ToolRun.OfOwn(["in-force", "--involving", "CAN", "--json", .. options])).Ended(0).Json.GetProperty("facts").EnumerateArray()
            .Select(fact => fact.GetProperty("id").GetString())
            .Where(id => id!.StartsWith("desk-", StringComparison.Ordinal));
}
