using Geopolitics.Generators.Tests.Harness;

namespace Geopolitics.Generators.Tests.Compiling;

/// <summary>Generated code stands beside the library's sources without an error or a warning.</summary>
public sealed class GeneratedCodeCompilesTests
{
    [Fact]
    public void Without_any_data_file() => AssertCompiles([]);

    [Fact]
    public void With_a_file_that_says_nothing() => AssertCompiles([new JsonFile("empty", "{}")]);

    [Fact]
    public void With_the_tiny_catalogue() => AssertCompiles(TinyCatalogue.Files);

    [Fact]
    public void With_the_shipped_data() => AssertCompiles(Repository.Data);

    [Fact]
    public void With_files_that_keep_their_items_out_of_the_constants() =>
        AssertCompiles([.. TinyCatalogue.Files.Select(file => file with { Text = file.Text.Insert(1, "\"constants\": false,") })]);

    /// <summary>Names that could give one output, or one class, for two files, or for a file and what the generator itself adds.</summary>
    [Fact]
    public void Whatever_the_files_are_called()
    {
        string[] names =
        [
            "directory", "kinds", "geopolitics/directory", "geopolitics.kinds", "a/b", "a--b", "a.b", "a-b", "a_b", "a-u002E-b", "a-/b", "a/-b", "-a", "a-",
            "states", "states/table", "states/constants", "2018", "데이터/国家", "with space", "with (brackets)", "semi;colon", "tab\tquote\"",
        ];
        AssertCompiles(names.Select((name, number) => new JsonFile(name, $$"""{ "topics": [ { "id": "topic-{{number}}", "name": "A topic" } ] }""")));
    }

    /// <summary>Ids whose constants have the names of what generated code itself speaks of.</summary>
    [Fact]
    public void Whatever_the_ids_are()
    {
        string[] ids =
        [
            "catalog", "topic", "state", "states", "geopolitics", "system", "global", "fact-query", "entity-set", "class", "instance", "2018-01-16", "a", "2",
            "tables", "table-ids", "string", "object",
        ];
        AssertCompiles([new JsonFile("ids", $$"""{ "topics": [ {{string.Join(", ", ids.Select(id => $$"""{ "id": "{{id}}", "name": "A topic" }"""))}} ] }""")]);
    }

    /// <summary>More rows, and more bytes, than one piece of a table holds.</summary>
    [Fact]
    public void With_tables_of_several_pieces()
    {
        var topics = Enumerable.Range(1, 5000).Select(number => FormattableString.Invariant(
            $$"""{ "id": "topic-{{number}}", "name": "Topic {{number}}"{{(number == 1 ? "" : ", \"broader\": \"topic-1\"")}} }"""));
        var run = GeneratorSession.Once([new JsonFile("many", $$"""{ "constants": false, "topics": [ {{string.Join(",", topics)}} ] }""")]);
        run.AssertNoErrors();

        using var library = new LoadedLibrary(LibraryCompiler.Compile(run));

        var all = library.All("Topic");
        Assert.Equal(5000, all.Count);
        Assert.All(Enumerable.Range(1, 5000), number => Assert.Equal(FormattableString.Invariant($"Topic {number}"), LoadedLibrary.Get<string>(all[FormattableString.Invariant($"topic-{number}")], "Name")));
        Assert.Equal("topic-1", LoadedLibrary.Get<string>(all["topic-4999"], "Broader.Id"));
    }

    private static void AssertCompiles(IEnumerable<JsonFile> files)
    {
        var run = GeneratorSession.Once(files);
        run.AssertNoErrors();
        Assert.Empty(LibraryCompiler.ComplaintsOf(LibraryCompiler.Compile(run), run));
    }
}
