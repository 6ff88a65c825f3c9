namespace Geopolitics.Tool.Tests.Questions;

/// <summary>Questions that are asked of data files of the user's own, too.</summary>
public sealed class UserFactsTests
{
    private const string Desk = """
        {
          "sources": [ { "id": "desk-notebook", "type": "document", "title": "Notebook", "issued": { "date-parts": [[2026, 3, 2]] } } ],
          "states": [ { "id": "atlantis", "name": "Atlantis", "existence": [ { "when": "1990/..", "source": "desk-notebook" } ] } ],
          "meetings": [
            {
              "id": "desk-talks-2026", "title": "Talks on the island", "format": "talks", "when": "2026-03-02",
              "attendees": [ "japan", "atlantis" ],
              "summary": "Japan and Atlantis talked.",
              "standing": "reported",
              "citations": [ { "source": "desk-notebook", "locator": "p. 1", "supports": [ "when", "attendees" ] } ]
            }
          ]
        }
        """;

    [Fact]
    public async Task They_stand_on_top_of_the_shipped_ones()
    {
        using var folder = new DataFolder(("notes/desk.json", Desk));

        Assert.Contains("Talks on the island", (await folder.RunAsync("between", "japan", "Atlantis", "--facts", "notes")).Ended(0).Out, StringComparison.Ordinal);
        Assert.Contains("desk-talks-2026", (await folder.RunAsync("find", "talks on the island", "--facts", "notes/desk.json")).Ended(0).Out, StringComparison.Ordinal);
        Assert.Contains("Taro Kono", (await folder.RunAsync("holders", "foreign-minister-of-japan", "--on", "2018-01-16", "--facts", "notes")).Ended(0).Out, StringComparison.Ordinal);
        Assert.Contains("desk-talks-2026", System.Text.Encoding.UTF8.GetString((await folder.RunAsync("export", "csv", "--table", "facts", "--facts", "notes")).Ended(0).Document), StringComparison.Ordinal);
        Assert.DoesNotContain("Atlantis", (await folder.RunAsync("find", "atlantis")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_in_them_are_told_at_their_place()
    {
        using var folder = new DataFolder(("notes/desk.json", Desk.Replace("\"japan\"", "\"japn\"", StringComparison.Ordinal)));

        var error = (await folder.RunAsync("find", "talks", "--facts", "notes")).Ended(2).Error;

        Assert.Contains("The facts have an error:", error, StringComparison.Ordinal);
        Assert.Contains("notes/desk.json:7:22: error GEO1001: No item has the id `japn`; did you mean `japan`?", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task There_must_be_some()
    {
        Assert.Contains("There is no file or folder `nothing`.", (await ToolRun.Of("find", "kono", "--facts", "nothing")).Ended(2).Error, StringComparison.Ordinal);
        Assert.Contains("--facts", (await ToolRun.Of("validate", "data", "--facts", "notes")).Ended(2).Error, StringComparison.Ordinal);
    }
}
