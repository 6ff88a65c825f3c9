namespace Geopolitics.Tool.Tests.Comparing;

public sealed class DiffTests
{
    private const string Old = """
        {
          "topics": [
            { "id": "kept", "name": "Kept" },
            { "id": "gone", "name": "Gone" },
            { "id": "old-id", "name": "Old name" }
          ],
          "meetings": [
            {
              "id": "talks", "title": "Talks", "when": "2018", "format": "talks", "attendees": [ "japan", "russia" ],
              "citations": [
                { "source": "a", "locator": "¶1", "supports": [ "when" ] },
                { "source": "b", "locator": "¶2" }
              ]
            }
          ]
        }
        """;

    /// <summary>Other files, another order, other spaces, comments and escapes; and some real changes.</summary>
    private const string New = """
        {
          // The meetings come first now.
          "meetings": [
            {
              "citations": [
                { "locator": "¶1", "source": "a", "supports": [ "when", "attendees" ] },
                { "source": "c", "says": { "when": "2018-05" } }
              ],
              "attendees": [ "russia", "japan" ],
              "id": "talks", "title": "T\u0061lks", "when": "2018-05-26", "format": "talks", "place": "moscow",
            }
          ],
          "redirects": [ { "from": "old-id", "to": "new-id" } ]
        }
        """;

    private const string NewTopics = """{ "topics": [ { "name": "Kept", "id": "kept" }, { "id": "new-id", "name": "New name" }, { "id": "new", "name": "New <b>" } ] }""";

    [Theory]
    [InlineData("text", "diff.txt")]
    [InlineData("markdown", "diff.md")]
    [InlineData("json", "diff.json")]
    public async Task Added_removed_redirected_and_changed_property_by_property(string format, string snapshot)
    {
        using var folder = Versions();

        Snapshot.Match((await folder.RunAsync("diff", "old", "new", "--format", format)).Ended(0).Out, snapshot);
    }

    [Fact]
    public async Task What_is_written_otherwise_is_no_change()
    {
        using var folder = new DataFolder(
            ("old/a.json", """{ "topics": [ { "id": "x", "name": "X", "broader": "y" }, { "id": "y", "name": "Yé" } ] }"""),
            ("new/b.json", "{ \"topics\": [ { \"name\": \"Y\\u00e9\", \"id\": \"y\", }, ] } // end"),
            ("new/c/d.json", "\uFEFF{ \"topics\": [ { \"broader\": \"y\", \"name\": \"X\", \"id\": \"x\" } ] }"));

        var result = (await folder.RunAsync("diff", "old", "new", "--exit-code")).Ended(0);

        Assert.Empty(result.Out);
        Assert.Equal("0 added, 0 removed, 0 changed.\n", result.Error);
    }

    [Fact]
    public async Task A_difference_ends_with_1_on_request()
    {
        using var folder = Versions();

        (await folder.RunAsync("diff", "old", "new", "--exit-code")).Ended(1);
    }

    [Fact]
    public async Task The_repositorys_data_does_not_differ_from_itself() => (await ToolRun.Of("diff", "data", "data", "--exit-code")).Ended(0);

    [Fact]
    public async Task Broken_JSON_is_told_with_its_place()
    {
        using var folder = new DataFolder(("old.json", "{}"), ("new.json", "{\n  ]"));

        Assert.Contains("`new.json` is not JSON at line 2, column 3.", (await folder.RunAsync("diff", "old.json", "new.json")).Ended(2).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_id_that_stands_twice_is_told_with_both_places()
    {
        using var folder = new DataFolder(("old.json", "{}"), ("new/a.json", NewTopics), ("new/b.json", NewTopics));

        Assert.Contains("The id `kept` stands twice, in `new/a.json` and in `new/b.json`", (await folder.RunAsync("diff", "old.json", "new")).Ended(2).Error, StringComparison.Ordinal);
    }

    private static DataFolder Versions() => new(("old/all.json", Old), ("new/facts.json", New), ("new/topics.json", NewTopics));
}
