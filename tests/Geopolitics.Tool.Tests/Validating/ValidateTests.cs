using System.Text;

namespace Geopolitics.Tool.Tests.Validating;

public sealed class ValidateTests
{
    private const string Clean = """{ "topics": [ { "id": "desk-topic", "name": "Desk topic" } ] }""";

    /// <summary>One office that no one has, and one source that nobody cites.</summary>
    private const string Faulty = """
        {
          "offices": [ { "id": "desk-office", "name": "Desk office", "of": "japn" } ],
          "sources": [ { "id": "desk-notebook", "type": "document", "title": "Desk notebook" } ]
        }
        """;

    private const string Uncited = """{ "sources": [ { "id": "desk-notebook", "type": "document", "title": "Desk notebook" } ] }""";

    [Fact]
    public async Task Clean_files_end_with_0()
    {
        using var folder = new DataFolder(("a.json", Clean));

        var result = (await folder.RunAsync("validate", "a.json")).Ended(0);

        Assert.Empty(result.Out);
        Assert.Equal("1 file: 0 errors, 0 warnings.\n", result.Error);
    }

    [Fact]
    public async Task Findings_stand_at_their_places_and_the_shipped_facts_are_known()
    {
        using var folder = new DataFolder(("geopolitics/a.json", Faulty));

        var result = (await folder.RunAsync("validate", "geopolitics")).Ended(1);

        Assert.Equal(
            [
                "geopolitics/a.json:2:68: error GEO1001: No item has the id `japn`; did you mean `japan`?",
                "geopolitics/a.json:3:24: warning GEO3006: No item cites or follows the source `desk-notebook`; cite it where it was used, or take it out",
            ],
            result.Lines);
        Assert.Equal("1 file: 1 error, 1 warning.\n", result.Error);
    }

    /// <summary>The tests' own facts refer to states and places of the shipped ones.</summary>
    [Fact]
    public async Task Facts_on_top_of_the_shipped_ones_are_clean() => (await ToolRun.Of("validate", OwnFacts.File)).Ended(0);

    [Fact]
    public async Task An_id_of_the_shipped_facts_is_taken()
    {
        using var folder = new DataFolder(("a.json", """{ "states": [ { "id": "japan", "name": "Japan" } ] }"""));

        Assert.Contains("error GEO1003: The id `japan` is taken", (await folder.RunAsync("validate", "a.json")).Ended(1).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Warnings_alone_end_with_0_and_as_errors_with_1()
    {
        using var folder = new DataFolder(("a.json", Uncited));

        Assert.Contains(": warning GEO3006", (await folder.RunAsync("validate", "a.json")).Ended(0).Out, StringComparison.Ordinal);
        Assert.Contains(": error GEO3006", (await folder.RunAsync("validate", "a.json", "--warnaserror")).Ended(1).Out, StringComparison.Ordinal);
        Assert.Empty((await folder.RunAsync("validate", "a.json", "--warnaserror", "--no-warn", "geo3006")).Ended(0).Out);
    }

    [Fact]
    public async Task Errors_cannot_be_silenced()
    {
        using var folder = new DataFolder(("a.json", Faulty));

        var line = Assert.Single((await folder.RunAsync("validate", "a.json", "--no-warn", "GEO1001,GEO3006")).Ended(1).Lines);

        Assert.Contains("error GEO1001", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_shipped_data_is_clean_as_the_base_layer()
    {
        var result = (await ToolRun.Of("validate", "data", "--base-layer", "--no-warn", "GEO2004", "--warnaserror")).Ended(0);

        Assert.Empty(result.Out);
    }

    /// <summary>On top of the shipped facts, all of their ids are taken: so it is the option that makes the difference.</summary>
    [Fact]
    public async Task Without_the_option_the_shipped_data_is_there_twice() =>
        Assert.Contains("GEO1003", (await ToolRun.Of("validate", "data/entities/states.json")).Ended(1).Out, StringComparison.Ordinal);

    [Fact]
    public async Task Published_ids_must_not_vanish()
    {
        using var folder = new DataFolder(("a.json", Clean), ("published-ids.txt", "Topic desk-topic\nTopic gone-topic\n"));

        Assert.StartsWith("published-ids.txt:2:", Assert.Single((await folder.RunAsync("validate", ".", "--base-layer")).Ended(1).Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_UTF8_is_told()
    {
        using var folder = new DataFolder();
        folder.Write("a.json", Encoding.Latin1.GetBytes("{ \"topics\": [ { \"id\": \"desk-topic\", \"name\": \"Café\" } ] }"));
        folder.Write("b.json", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("""{ "topics": [ { "id": "other-topic", "name": "Café" } ] }""")]);

        var line = Assert.Single((await folder.RunAsync("validate", ".")).Ended(1).Lines);

        Assert.StartsWith("a.json:1:1: error GEO0009", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_files_of_one_name_are_two_files()
    {
        using var folder = new DataFolder(("a/facts.json", Clean), ("b/facts.json", """{ "topics": [ { "id": "Other", "name": "Other" } ] }"""));

        Assert.StartsWith("b/facts.json:1:23: error GEO4001", Assert.Single((await folder.RunAsync("validate", "a", "b")).Ended(1).Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_named_twice_is_read_once()
    {
        using var folder = new DataFolder(("a.json", Clean));

        Assert.Equal("1 file: 0 errors, 0 warnings.\n", (await folder.RunAsync("validate", "a.json", ".", "./a.json")).Ended(0).Error);
    }
}
