using Geopolitics.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Geopolitics.Generators.Tests.Layers;

/// <summary>A project's constants beside the library's: <c>Meetings.DeskMeeting</c>.</summary>
public sealed class ExtensionMemberTests
{
    private static readonly JsonFile Desk = new("geopolitics/desk", """
        {
          "states": [ { "id": "atlantis", "name": "Atlantis" } ],
          "persons": [ { "id": "atlantis-himself", "name": "Atlantis Himself" } ],
          "topics": [ { "id": "atlantis-1", "name": "One" } ],
          "redirects": [ { "from": "old-atlantis", "to": "atlantis", "since": "2026-01-01" } ]
        }
        """);

    private const string Program = """
        using System.Linq;
        using Geopolitics;
        using Desk;

        public static class Answers
        {
            public static string[] All() =>
            [
                ReferenceEquals(States.Atlantis, DeskStates.Atlantis).ToString(),
                States.Atlantis.Name + ", " + States.Japan.Name + ", " + Persons.AtlantisHimself.Name,
                string.Join("; ", States.All.Select(state => state.Id)),
                Topics.Atlantis1.Id,
            #pragma warning disable CS0618
                States.OldAtlantis.Id,
            ];
        }
        """;

    [Fact]
    public void Constants_stand_on_the_librarys_classes_too_where_a_project_chooses_so()
    {
        var run = Project([Desk], LayerProjects.Library).Run();
        run.AssertNoErrors();
        var project = LibraryCompiler.CompileProject("Desk", run, [LayerProjects.Library], Program);

        Assert.Empty(LibraryCompiler.ComplaintsOf(project, run));
        Assert.Equal(["True", "Atlantis, Japan, Atlantis Himself", "japan; south-korea", "atlantis-1", "atlantis"], LayerHost.Answers(project, LayerProjects.Library));
    }

    [Fact]
    public void Members_of_one_class_may_come_from_several_files()
    {
        var run = Project([Desk, new("geopolitics/more", """{ "states": [ { "id": "mu", "name": "Mu" } ] }""")], LayerProjects.Library).Run();
        run.AssertNoErrors();

        var project = LibraryCompiler.CompileProject("Desk", run, [LayerProjects.Library], "using Desk; public static class Both { public static string Names => Geopolitics.States.Atlantis.Name + Geopolitics.States.Mu.Name; }");

        Assert.Empty(LibraryCompiler.ComplaintsOf(project, run));
    }

    [Fact]
    public void Without_the_choice_they_stand_under_the_prefix_alone()
    {
        var run = LayerProjects.Project("Desk", [Desk], LayerProjects.Library).Run();

        run.AssertNoErrors();
        Assert.DoesNotContain(run.Outputs.Keys, name => name.Contains("Extensions", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp12, "12.0")]
    [InlineData(LanguageVersion.CSharp13, "13.0")]
    public void An_older_language_version_is_an_error_and_the_rest_is_there(LanguageVersion version, string name)
    {
        var run = Project([Desk], version, LayerProjects.Library).Run();

        var error = Assert.Single(run.Result.Diagnostics);
        Assert.Equal("GEO4009", error.Id);
        Assert.Equal(Location.None, error.Location);
        Assert.Contains($"C# {name} has not; set LangVersion to 14", error.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.DoesNotContain(run.Outputs.Keys, output => output.Contains("Extensions", StringComparison.Ordinal));
        Assert.Contains(run.Outputs.Keys, output => output.Contains("Constants", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp14)]
    [InlineData(LanguageVersion.Latest)]
    [InlineData(LanguageVersion.Preview)]
    public void The_version_that_has_them_and_those_after_it_give_them(LanguageVersion version) =>
        Assert.Contains(Project([Desk], version, LayerProjects.Library).Run().Outputs.Keys, name => name.Contains("Extensions", StringComparison.Ordinal));

    [Fact]
    public void A_project_without_data_files_is_told_nothing() => Assert.Empty(Project([], LanguageVersion.CSharp12, LayerProjects.Library).Run().Result.Diagnostics);

    /// <summary>The library has <c>basic-relations-1965</c>: another id gives the same name.</summary>
    [Fact]
    public void A_name_that_the_library_has_is_an_error_at_its_id_and_stands_under_the_prefix_alone()
    {
        var run = Project([new("desk", "{ \"agreements\": [\n  { \"id\": \"basic-relations1965\", \"title\": \"Theirs\", \"when\": \"2020\", \"type\": \"treaty\", \"parties\": [ \"japan\" ], \"standing\": \"reported\", \"citations\": [ { \"source\": \"rinna-2019\" } ] },\n  { \"id\": \"free\", \"title\": \"Free\", \"when\": \"2020\", \"type\": \"treaty\", \"parties\": [ \"japan\" ], \"standing\": \"reported\", \"citations\": [ { \"source\": \"rinna-2019\" } ] } ] }")], LayerProjects.Library).Run();

        Assert.Equal(
            ["desk(2,11): GEO4008: The id `basic-relations1965` gives the constant `BasicRelations1965`, a name that `basic-relations-1965` of Geopolitics has on `Agreements` already, so that it cannot stand beside; choose another id, or set GeopoliticsExtensionMembers to false: under the prefix the name is free"],
            run.Errors);
        var constants = run.Outputs.Single(output => output.Key.Contains("Constants", StringComparison.Ordinal)).Value.ToString();
        var extensions = run.Outputs.Single(output => output.Key.Contains("Extensions", StringComparison.Ordinal)).Value.ToString();
        Assert.Contains(" BasicRelations1965 ", constants, StringComparison.Ordinal);
        Assert.Contains(" Free ", extensions, StringComparison.Ordinal);
        Assert.DoesNotContain(" BasicRelations1965 ", extensions, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_name_on_another_class_and_without_extension_members_is_free()
    {
        JsonFile topic = new("desk", """{ "topics": [ { "id": "basic-relations1965", "name": "A topic" } ] }""");
        Project([topic], LayerProjects.Library).Run().AssertNoErrors();

        JsonFile place = new("desk", """{ "agreements": [ { "id": "basic-relations1965", "title": "Theirs", "when": "2020", "type": "treaty", "parties": [ "japan" ], "standing": "reported", "citations": [ { "source": "rinna-2019" } ] } ] }""");
        LayerProjects.Project("Desk", [place], LayerProjects.Library).Run().AssertNoErrors();
    }

    [Fact]
    public void A_name_of_the_library_without_a_constant_is_free()
    {
        var bulk = LayerProjects.LibraryWith(new("bulk", """{ "constants": false, "topics": [ { "id": "trade-1", "name": "Trade" } ] }"""));

        Project([new("desk", """{ "topics": [ { "id": "trade1", "name": "Trade" } ] }""")], bulk).Run().AssertNoErrors();
    }

    [Fact]
    public void A_later_version_of_the_library_that_takes_the_name_is_an_error_in_the_next_build()
    {
        JsonFile desk = new("desk", """{ "topics": [ { "id": "trade1", "name": "Trade" } ] }""");
        Project([desk], LayerProjects.Library).Run().AssertNoErrors();

        var later = LayerProjects.LibraryWith(new("more", """{ "topics": [ { "id": "trade-1", "name": "Trade" } ], "redirects": [ { "from": "trade-old", "to": "trade-1", "since": "2026-01-01" } ] }"""));

        Assert.Contains("GEO4008", Assert.Single(Project([desk], later).Run().Errors), StringComparison.Ordinal);
        Assert.Contains("GEO1003", Assert.Single(Project([new("desk", """{ "topics": [ { "id": "trade-1", "name": "Trade" } ] }""")], later).Run().Errors), StringComparison.Ordinal);
        Assert.Contains("GEO1003", Assert.Single(Project([new("desk", """{ "topics": [ { "id": "trade-old", "name": "Trade" } ] }""")], later).Run().Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_another_package_has_put_there_is_an_error_and_one_under_its_prefix_is_free()
    {
        JsonFile theirs = new("theirs", """{ "topics": [ { "id": "trade-1", "name": "Trade" } ], "redirects": [ { "from": "commerce-1", "to": "trade-1", "since": "2026-01-01" } ] }""");
        JsonFile mine = new("mine", """{ "topics": [ { "id": "trade1", "name": "Trade" }, { "id": "commerce1", "name": "Commerce" } ] }""");

        var beside = Project([mine], LayerProjects.Library, Layer(Project([theirs], LayerProjects.Library, prefix: "Theirs"))).Run();
        Assert.Equal(2, beside.Errors.Count(error => error.Contains("GEO4008", StringComparison.Ordinal)));
        Assert.Contains("`trade-1` of Theirs has on `Topics` already", string.Concat(beside.Errors), StringComparison.Ordinal);
        Project([mine], LayerProjects.Library, Layer(LayerProjects.Project("Theirs", [theirs], LayerProjects.Library))).Run().AssertNoErrors();

        static MetadataReference Layer(GeneratorSession session) => LayerProjects.Emit(LibraryCompiler.CompileProject("Theirs", session.Run(), [LayerProjects.Library]));
    }

    [Fact]
    public void Members_of_two_layers_stand_beside_one_another()
    {
        var deskRun = Project([Desk], LayerProjects.Library).Run();
        var desk = LayerProjects.Emit(LibraryCompiler.CompileProject("Desk", deskRun, [LayerProjects.Library]));
        var run = Project([new("paper", """{ "states": [ { "id": "lemuria", "name": "Lemuria" } ] }""")], [LayerProjects.Library, desk], prefix: "Paper").Run();
        run.AssertNoErrors();
        var project = LibraryCompiler.CompileProject("Paper", run, [LayerProjects.Library, desk], """
            using Geopolitics;
            using Desk;
            using Paper;

            public static class Answers
            {
                public static string[] All() => [ States.Lemuria.Name, States.Atlantis.Name, States.Japan.Name ];
            }
            """);

        Assert.Empty(LibraryCompiler.ComplaintsOf(project, run));
        Assert.Equal(["Lemuria", "Atlantis", "Japan"], LayerHost.Answers(project, LayerProjects.Library, desk));
    }

    [Fact]
    public void A_reference_that_changes_nothing_emits_nothing_anew()
    {
        var session = Project([Desk], LayerProjects.Library);
        session.Run();

        var edited = session.EditCode().Run();

        Assert.Equal("Cached 1", edited.Reasons(TrackingNames.ExtensionNames));
        Assert.Equal("Cached 1", edited.Reasons(TrackingNames.SignatureTable));
    }

    private static GeneratorSession Project(IEnumerable<JsonFile> files, params IEnumerable<MetadataReference> layers) => Project(files, LanguageVersion.CSharp14, layers);

    private static GeneratorSession Project(IEnumerable<JsonFile> files, LanguageVersion version, params IEnumerable<MetadataReference> layers) =>
        new(files, options: new(layer: "", prefix: "Desk", extensionMembers: true), references: layers, version: version);

    private static GeneratorSession Project(IEnumerable<JsonFile> files, MetadataReference layer, string prefix) => Project(files, [layer], prefix);

    private static GeneratorSession Project(IEnumerable<JsonFile> files, IEnumerable<MetadataReference> layers, string prefix) =>
        new(files, options: new(layer: "", prefix: prefix, extensionMembers: true), references: layers);
}
