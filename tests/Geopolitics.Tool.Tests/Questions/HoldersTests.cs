namespace Geopolitics.Tool.Tests.Questions;

public sealed class HoldersTests
{
    [Theory]
    [InlineData("2005-05-05", "Envoy of Canada, 2005-05-05: Held by Ada [bold]Example[/]")]
    [InlineData("2010-06-30", "Envoy of Canada, 2010-06-30: Held by Ada [bold]Example[/] and Grace Example (acting)")]
    [InlineData("2010-07-01", "Envoy of Canada, 2010-07-01: Acting: Grace Example (acting, possibly)")]
    [InlineData("1990-01-01", "Envoy of Canada, 1990-01-01: Unknown")]
    public async Task Holders_of_a_day(string day, string line) =>
        Assert.StartsWith(line, (await ToolRun.OfOwn("holders", "Envoy of Canada", "--on", day)).Ended(0).Out, StringComparison.Ordinal);

    [Fact]
    public async Task Without_a_day_it_is_today()
    {
        var tool = new ToolRun { Catalog = OwnFacts.Catalog };

        Assert.StartsWith("Envoy of Canada, 2026-11-24: Acting", (await tool.RunAsync("holders", "envoy-of-canada")).Ended(0).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_tenures_in_order_with_their_sources() =>
        Snapshot.Match((await ToolRun.OfOwn("holders", "envoy-of-canada", "--all")).Ended(0).Out, "holders-all.txt");

    [Fact]
    public async Task Holders_as_JSON() =>
        Snapshot.Match((await ToolRun.OfOwn("holders", "envoy-of-canada", "--on", "2010-06-30", "--json")).Ended(0).Out, "holders.json");

    [Fact]
    public async Task A_state_is_no_office_but_has_some()
    {
        var error = (await ToolRun.Of("holders", "japan")).Ended(2).Error;

        Assert.StartsWith("geopolitics: `japan` is no office, but a state.\n", error, StringComparison.Ordinal);
        Assert.Contains("prime-minister-of-japan", error, StringComparison.Ordinal);
    }
}
