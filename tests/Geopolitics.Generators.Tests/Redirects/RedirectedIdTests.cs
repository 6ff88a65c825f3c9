using System.Reflection;
using Geopolitics.Generators.Tests.Harness;

namespace Geopolitics.Generators.Tests.Redirects;

/// <summary>What a program gets that asks by an id, or a constant, that an item had once.</summary>
public sealed class RedirectedIdTests : IDisposable
{
    private static readonly JsonFile Redirects = new("redirects", """
        {
          "redirects": [
            { "from": "treaty-of-1965", "to": "basic-relations-1965", "since": "2026-11-24" },
            { "from": "nippon", "to": "japan" },
            { "from": "zipangu", "to": "japan" },
            { "from": "cipango", "to": "japan" },
          ],
        }
        """);

    private readonly GeneratorRun run = GeneratorSession.Once([.. TinyCatalogue.Files, Redirects]);
    private readonly LoadedLibrary library;

    public RedirectedIdTests()
    {
        run.AssertNoErrors();
        var compilation = LibraryCompiler.Compile(run);
        Assert.Empty(LibraryCompiler.ComplaintsOf(compilation, run));
        library = new(compilation);
    }

    public void Dispose() => library.Dispose();

    [Theory]
    [InlineData("States", "Nippon", "japan", "States.Nippon is now States.Japan.")]
    [InlineData("States", "Cipango", "japan", "States.Cipango is now States.Japan.")]
    [InlineData("Agreements", "TreatyOf1965", "basic-relations-1965", "Agreements.TreatyOf1965 is now Agreements.BasicRelations1965.")]
    public void The_constant_stays_obsolete_and_is_the_successor(string type, string constant, string id, string message)
    {
        var property = library.TypeOf(type).GetProperty(constant)!;
        var successor = library.TypeOf(type).GetProperties().Single(other => other != property && !IsObsolete(other) && other.PropertyType == property.PropertyType
            && LoadedLibrary.Get<string>(other.GetValue(null)!, "Id") == id);

        Assert.Same(successor.GetValue(null), property.GetValue(null));
        Assert.Equal(message, property.GetCustomAttribute<ObsoleteAttribute>()!.Message);
        Assert.False(property.GetCustomAttribute<ObsoleteAttribute>()!.IsError);
    }

    [Fact]
    public void The_id_s_constant_stays_obsolete_and_is_the_new_id()
    {
        var field = library.TypeOf("StateIds").GetField("Nippon")!;

        Assert.Equal("japan", field.GetRawConstantValue());
        Assert.Equal("StateIds.Nippon is now StateIds.Japan.", field.GetCustomAttribute<ObsoleteAttribute>()!.Message);
    }

    [Theory]
    [InlineData("nippon", "japan")]
    [InlineData("zipangu", "japan")]
    [InlineData("cipango", "japan")]
    [InlineData("japan", "japan")]
    public void An_entity_is_parsed_by_its_old_id(string text, string id)
    {
        var states = library.TypeOf("States").GetProperty("All")!.GetValue(null)!;

        Assert.Equal(id, LoadedLibrary.Get<string>(states.GetType().GetMethod("Parse")!.Invoke(states, [text, null])!, "Id"));
    }

    [Theory]
    [InlineData("nippo")]
    [InlineData("a")]
    [InlineData("zzz")]
    public void What_is_neither_is_not_found(string text)
    {
        var states = library.TypeOf("States").GetProperty("All")!.GetValue(null)!;

        var failure = Assert.Throws<TargetInvocationException>(() => states.GetType().GetMethod("Parse")!.Invoke(states, [text, null]));
        Assert.IsType<FormatException>(failure.InnerException);
    }

    /// <summary>Reflection takes no spans, so a delegate asks.</summary>
    [Theory]
    [InlineData("treaty-of-1965")]
    [InlineData("basic-relations-1965")]
    public void A_fact_is_parsed_by_its_old_id(string id)
    {
        var parse = library.TypeOf("Facts").GetMethod("Parse")!.CreateDelegate<Func<ReadOnlySpan<char>, object>>();

        Assert.Equal("basic-relations-1965", LoadedLibrary.Get<string>(parse(id), "Id"));
    }

    [Fact]
    public void Redirects_are_no_items() => Assert.Equal(["japan", "south-korea"], library.All("State").Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Where_the_file_keeps_out_of_the_constants_the_ids_lead_on_all_the_same()
    {
        var bulk = GeneratorSession.Once([.. TinyCatalogue.Files, Redirects.With("\"redirects\"", "\"constants\": false, \"redirects\"")]);
        bulk.AssertNoErrors();
        using var loaded = new LoadedLibrary(LibraryCompiler.Compile(bulk));
        var states = loaded.TypeOf("States").GetProperty("All")!.GetValue(null)!;

        Assert.Null(loaded.TypeOf("States").GetProperty("Nippon"));
        Assert.Equal("japan", LoadedLibrary.Get<string>(states.GetType().GetMethod("Parse")!.Invoke(states, ["nippon", null])!, "Id"));
    }

    [Fact]
    public void A_redirect_to_what_could_not_be_read_whole_finds_nothing_and_breaks_nothing()
    {
        var broken = GeneratorSession.Once([.. TinyCatalogue.Files, Redirects, new JsonFile("broken", """
            { "topics": [ { "id": "half", "name": 1 } ], "redirects": [ { "from": "old-half", "to": "half" }, { "from": "old-japan", "to": "japan" } ] }
            """)]);
        Assert.StartsWith("broken(1,39): GEO0002", Assert.Single(broken.Errors), StringComparison.Ordinal);
        using var loaded = new LoadedLibrary(LibraryCompiler.Compile(broken));
        var states = loaded.TypeOf("States").GetProperty("All")!.GetValue(null)!;

        Assert.Equal("japan", LoadedLibrary.Get<string>(states.GetType().GetMethod("Parse")!.Invoke(states, ["old-japan", null])!, "Id"));
        Assert.Empty(loaded.All("Topic"));
    }

    [Fact]
    public void An_edit_of_the_successor_s_summary_leaves_the_redirects_alone()
    {
        var session = new GeneratorSession([.. TinyCatalogue.Files, Redirects]);
        var before = session.Run();

        var after = session.Replace(TinyCatalogue.Facts.With("opened relations", "began relations")).Run();

        Assert.Equal(["~facts.diplomacy.Constants.g.cs", "~facts.diplomacy.Table.g.cs"], after.ChangesSince(before));
    }

    private static bool IsObsolete(PropertyInfo property) => property.GetCustomAttribute<ObsoleteAttribute>() is not null;
}
