using Geopolitics.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Geopolitics.Generators.Tests.Layers;

/// <summary>A project's own facts refer to those of the layers that it builds on, and are checked against them.</summary>
public sealed class LayerTests
{
    private static readonly JsonFile Desk = new("geopolitics/desk", """
        {
          "persons": [ { "id": "ada-example", "name": "Ada Example" } ],
          "sources": [ { "id": "notebook", "type": "document", "title": "Notebook", "issued": { "date-parts": [[2020]] } } ],
          "tenures": [
            { "id": "ada-minister", "office": "foreign-minister-of-japan", "holder": "ada-example", "when": "2020-01-01/2020-12-31", "standing": "reported", "citations": [ { "source": "notebook", "supports": [ "when" ] } ] }
          ],
          "meetings": [
            { "id": "desk-meeting", "title": "Desk meeting", "when": "2020-05-05", "format": "talks", "standing": "reported", "place": "vancouver", "partOf": [ "vancouver-2018" ],
              "attendees": [ { "person": "ada-example", "as": "foreign-minister-of-japan" }, "south-korea" ], "citations": [ { "source": "notebook", "supports": [ "when" ] } ] }
          ]
        }
        """);

    [Fact]
    public void A_projects_facts_compile_under_its_own_prefix_and_answer_together_with_the_librarys()
    {
        var run = LayerProjects.Project("Desk", [Desk], LayerProjects.Library).Run();
        run.AssertNoErrors();
        var project = LibraryCompiler.CompileProject("Desk", run, [LayerProjects.Library], """
            using System.Linq;
            using Geopolitics;
            using Desk;

            public static class Answers
            {
                public static string[] All() =>
                [
                    DeskMeetings.DeskMeeting.ToString(),
                    DeskMeetingIds.DeskMeeting,
                    string.Join("; ", DeskFacts.Between(States.Japan, States.SouthKorea).Select(fact => fact.Id)),
                    string.Join("; ", Facts.Between(States.Japan, States.SouthKorea).Select(fact => fact.Id)),
                    DeskFacts.HoldersOf(Offices.ForeignMinisterOfJapan, new(2020, 2, 1)).ToString(),
                    Facts.HoldersOf(Offices.ForeignMinisterOfJapan, new(2020, 2, 1)).ToString(),
                    ReferenceEquals(DeskMeetings.DeskMeeting.Place, Places.Vancouver).ToString(),
                    string.Join("; ", DeskFacts.Catalog.PartsOf(Meetings.Vancouver2018).Select(fact => fact.Id)),
                    DeskFacts.Parse("basic-relations-1965").Id,
                    Facts.TryParse("desk-meeting", out _).ToString(),
                ];
            }
            """);

        Assert.Empty(LibraryCompiler.ComplaintsOf(project, run));
        Assert.Equal(
            [
                "Desk meeting (2020-05-05)",
                "desk-meeting",
                "basic-relations-1965; vancouver-2018; desk-meeting",
                "basic-relations-1965; vancouver-2018",
                "Held by Ada Example",
                "Unknown",
                "True",
                "desk-meeting",
                "basic-relations-1965",
                "False",
            ],
            LayerHost.Answers(project, LayerProjects.Library));
    }

    [Theory]
    [InlineData("\"south-korea\" ]", "\"south-kora\" ]", "GEO1001", "did you mean `south-korea`?")]
    [InlineData("\"place\": \"vancouver\"", "\"place\": \"japan\"", "GEO1002", "`japan` is of the kind State")]
    [InlineData("\"id\": \"ada-example\"", "\"id\": \"taro-kono\"", "GEO1003", "`Geopolitics` already")]
    [InlineData("\"when\": \"2020-05-05\"", "\"when\": \"2021-05-05\"", "GEO2006", "2020-01-01/2020-12-31")]
    public void Checks_run_across_the_border(string right, string wrong, string id, string message)
    {
        var run = LayerProjects.Project("Desk", [Desk.With(right, wrong)], LayerProjects.Library).Run();

        Assert.Contains(run.Errors, error => error.Contains(id, StringComparison.Ordinal) && error.Contains(message, StringComparison.Ordinal));
    }

    private static readonly Lazy<MetadataReference> Archive = new(() => LayerProjects.LibraryWith(new("archive", """
        {
          "states": [ { "id": "soviet-union", "name": "Soviet Union", "existence": [ { "when": "1922-12-30/1991-12-26", "source": "press-release-2018" } ] } ],
          "persons": [ { "id": "vyacheslav-molotov", "name": "Vyacheslav Molotov", "born": "1890-03-09", "died": "1986-11-08" } ],
          "offices": [ { "id": "foreign-minister-of-the-soviet-union", "name": "Foreign Minister of the Soviet Union", "of": "soviet-union" } ],
          "meetingSeries": [ { "id": "forum", "name": "Forum", "existence": [ { "when": "2015/2021", "source": "press-release-2018" } ] } ],
          "tenures": [
            {
              "id": "tenure-molotov", "office": "foreign-minister-of-the-soviet-union", "holder": "vyacheslav-molotov", "when": "1939-05-03/1949-03-04",
              "standing": "reported", "citations": [ { "source": "rinna-2019", "supports": [ "when" ] } ]
            }
          ]
        }
        """)));

    /// <summary>Of two items that cannot both be, the one in a layer is compiled already: the error stands at the project's own, be it the earlier or the later.</summary>
    [Theory]
    [InlineData("GEO2007", "1938-01-01/1949-03-04", "(`tenure-molotov`)", """ "tenures": [ { "office": "foreign-minister-of-the-soviet-union", "holder": "ada-example", "when": ⟦ """)]
    [InlineData("GEO2007", "1939-05-03/1949-03-04", "(`tenure-molotov`)", """ "tenures": [ { "office": "foreign-minister-of-the-soviet-union", "holder": "ada-example", "when": ⟦ """)]
    [InlineData("GEO2007", "1940-01-01/1950-01-01", "(`tenure-molotov`)", """ "tenures": [ { "office": "foreign-minister-of-the-soviet-union", "holder": "ada-example", "when": ⟦ """)]
    [InlineData("GEO2003", "1992-05-01", "`soviet-union` did not exist at 1992-05-01", """ "meetings": [ { "title": "A", "format": "talks", "attendees": [ "soviet-union", "japan" ], "when": ⟦ """)]
    [InlineData("GEO2005", "1990-05-01", "Vyacheslav Molotov was not alive at 1990-05-01", """ "meetings": [ { "title": "A", "format": "talks", "attendees": [ "vyacheslav-molotov", "japan" ], "when": ⟦ """)]
    [InlineData("GEO2006", "1955-05-01", "Vyacheslav Molotov was Foreign Minister of the Soviet Union 1939-05-03/1949-03-04", """ "meetings": [ { "title": "A", "format": "talks", "attendees": [ { "person": "vyacheslav-molotov", "as": "foreign-minister-of-the-soviet-union" }, "japan" ], "when": ⟦ """)]
    [InlineData("GEO2008", "1960-05-01", "cannot supersede `basic-relations-1965`", """ "agreements": [ { "title": "A", "type": "treaty", "parties": [ "japan", "south-korea" ], "supersedes": [ "basic-relations-1965" ], "when": ⟦ """)]
    [InlineData("GEO2009", "2022-05-01", "`forum` was not held at 2022-05-01", """ "meetings": [ { "title": "A", "format": "talks", "attendees": [ "japan" ], "series": "forum", "when": ⟦ """)]
    [InlineData("GEO3007", "2020-05-01", "Rinna 2019 was issued 2019-04-04, before this began", """ "meetings": [ { "title": "A", "format": "talks", "attendees": [ "japan" ], "standing": "established", "when": ⟦ """)]
    public void Rules_see_what_a_layer_has(string id, string when, string message, string item)
    {
        var json = $"{{ \"persons\": [ {{ \"id\": \"ada-example\", \"name\": \"Ada Example\" }} ], {item.Replace(" ⟦ ", $" \"{when}\"", StringComparison.Ordinal)}, \"id\": \"case\", "
            + (item.Contains("\"standing\"", StringComparison.Ordinal) ? "" : "\"standing\": \"reported\", ")
            + "\"citations\": [ { \"source\": \"rinna-2019\", \"supports\": [ \"when\" ] } ] } ] }";

        var error = Assert.Single(LayerProjects.Project("Desk", [new("desk", json)], Archive.Value).Run().Result.Diagnostics);

        Assert.Equal(id, error.Id);
        Assert.Contains(message, error.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    /// <summary>Old ids of a layer lead on when a program runs; in a data file one writes the new one, and nobody else can have the old.</summary>
    [Theory]
    [InlineData("\"desk-meeting\"", "\"desk-meeting\"", "\"south-korea\" ]", "\"rok\" ]", "GEO1001", "No item has the id `rok`; it is `south-korea` now")]
    [InlineData("\"id\": \"ada-example\", \"name\"", "\"id\": \"rok\", \"name\"", "\"ada-example\"", "\"rok\"", "GEO1003", "The id `rok` is taken: it stands in `Geopolitics` already")]
    [InlineData("{\n  \"persons\"", "{ \"redirects\": [ { \"from\": \"rok\", \"to\": \"japan\", \"since\": \"2026-01-01\" } ],\n  \"persons\"", "x", "x", "GEO4005", "a redirect of `Geopolitics` leads on from it already")]
    [InlineData("{\n  \"persons\"", "{ \"redirects\": [ { \"from\": \"korea\", \"to\": \"rok\", \"since\": \"2026-01-01\" } ],\n  \"persons\"", "x", "x", "GEO4006", "write the id at the end, `south-korea`")]
    public void Redirects_of_a_layer_are_known(string right, string wrong, string more, string moreWrong, string id, string message)
    {
        var library = LayerProjects.LibraryWith(new("redirects", """{ "redirects": [ { "from": "rok", "to": "south-korea", "since": "2026-01-01" } ] }"""));
        var run = LayerProjects.Project("Desk", [Desk.With(right, wrong).With(more, moreWrong)], library).Run();

        Assert.Contains(run.Errors, error => error.Contains(id, StringComparison.Ordinal) && error.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void An_id_that_one_reference_has_and_another_redirects_is_an_error_that_names_both()
    {
        var run = LayerProjects.Project("Attic", [new("attic", """{ "topics": [ { "id": "rok", "name": "Rok" } ] }""")], LayerProjects.Library).Run();
        var attic = LayerProjects.Emit(LibraryCompiler.CompileProject("Attic", run, [LayerProjects.Library]));
        var later = LayerProjects.LibraryWith(new("redirects", """{ "redirects": [ { "from": "rok", "to": "south-korea", "since": "2026-01-01" } ] }"""));

        var error = Assert.Single(LayerProjects.Project("Paper", [new("paper", """{ "persons": [ { "id": "ada", "name": "Ada" } ] }""")], later, attic).Run().Result.Diagnostics);

        Assert.Equal("GEO1005", error.Id);
        Assert.StartsWith("The id `rok` is both in Attic and in Geopolitics", error.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_that_is_open_beside_is_a_layer_as_a_package_is()
    {
        var package = LayerProjects.Project("Desk", [Desk], LayerProjects.Library).Run();
        var project = LayerProjects.Project("Desk", [Desk], LayerProjects.LibraryProject).Run();

        project.AssertNoErrors();
        Assert.Equal(package.Outputs, project.Outputs);
    }

    [Fact]
    public void Layers_build_on_layers_and_a_diamond_is_one()
    {
        var deskRun = LayerProjects.Project("Desk", [Desk], LayerProjects.Library).Run();
        var desk = LayerProjects.Emit(LibraryCompiler.CompileProject("Desk", deskRun, [LayerProjects.Library]));
        var archiveRun = LayerProjects.Project("Archive", [new("archive", """{ "topics": [ { "id": "archives", "name": "Archives" } ] }""")], LayerProjects.Library).Run();
        var archive = LayerProjects.Emit(LibraryCompiler.CompileProject("Archive", archiveRun, [LayerProjects.Library]));
        MetadataReference[] layers = [LayerProjects.Library, desk, archive];

        var run = LayerProjects.Project("Paper", [new("paper", """
            {
              "statements": [
                { "id": "ada-speaks", "title": "Ada speaks", "when": "2020-05-06", "standing": "reported", "topics": [ "archives" ], "occasion": "desk-meeting",
                  "speaker": { "person": "ada-example", "as": "foreign-minister-of-japan" }, "about": [ "south-korea" ], "citations": [ { "source": "notebook", "supports": [ "when" ] } ] }
              ]
            }
            """)], layers).Run();
        run.AssertNoErrors();
        var project = LibraryCompiler.CompileProject("Paper", run, layers, """
            using System.Linq;
            using Geopolitics;
            using Desk;
            using Archive;
            using Paper;

            public static class Answers
            {
                public static string[] All() =>
                [
                    string.Join("; ", PaperFacts.All.Select(fact => fact.Id)),
                    PaperStatements.AdaSpeaks.Occasion!.ToString(),
                    ReferenceEquals(PaperStatements.AdaSpeaks.Topics[0], ArchiveTopics.Archives).ToString(),
                    string.Join("; ", PaperFacts.Catalog.StatementsAt(DeskMeetings.DeskMeeting).Select(fact => fact.Id)),
                    string.Join("; ", DeskFacts.Catalog.StatementsAt(DeskMeetings.DeskMeeting).Select(fact => fact.Id)),
                ];
            }
            """);

        Assert.Empty(LibraryCompiler.ComplaintsOf(project, run));
        Assert.Equal(
            ["basic-relations-1965; vancouver-2018; ada-minister; desk-meeting; ada-speaks", "Desk meeting (2020-05-05)", "True", "ada-speaks", ""],
            LayerHost.Answers(project, layers));
    }

    [Fact]
    public void An_id_that_two_references_have_is_an_error_that_names_both()
    {
        MetadataReference[] layers = [LayerProjects.Library, Archive("Attic"), Archive("Basement")];

        var run = LayerProjects.Project("Paper", [new("paper", """{ "persons": [ { "id": "ada", "name": "Ada" } ] }""")], layers).Run();

        var error = Assert.Single(run.Result.Diagnostics);
        Assert.Equal("GEO1005", error.Id);
        Assert.StartsWith("The id `archives` is both in Attic and in Basement", error.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);

        static MetadataReference Archive(string name)
        {
            var archive = LayerProjects.Project(name, [new("archive", """{ "topics": [ { "id": "archives", "name": "Archives" } ] }""")], LayerProjects.Library).Run();
            return LayerProjects.Emit(LibraryCompiler.CompileProject(name, archive, [LayerProjects.Library]));
        }
    }

    [Fact]
    public void Two_references_that_share_many_ids_are_one_error()
    {
        MetadataReference[] layers = [LayerProjects.Library, Archive("Attic"), Archive("Basement")];

        var error = Assert.Single(LayerProjects.Project("Paper", [new("paper", """{ "persons": [ { "id": "ada", "name": "Ada" } ] }""")], layers).Run().Result.Diagnostics);

        Assert.StartsWith("The id `a` (and 2 more) is both in Attic and in Basement", error.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);

        static MetadataReference Archive(string name)
        {
            var archive = LayerProjects.Project(name, [new("archive", """{ "topics": [ { "id": "a", "name": "A" }, { "id": "b", "name": "B" }, { "id": "c", "name": "C" } ] }""")], LayerProjects.Library).Run();
            return LayerProjects.Emit(LibraryCompiler.CompileProject(name, archive, [LayerProjects.Library]));
        }
    }

    [Fact]
    public void A_project_without_data_files_reads_no_reference_and_gets_nothing()
    {
        var run = LayerProjects.Project("Desk", [], LayerProjects.Library).Run();

        Assert.Empty(run.Outputs);
        Assert.All(run.Steps(TrackingNames.Layers).SelectMany(step => step.Outputs), output => Assert.Null(output.Value));
    }

    [Fact]
    public void A_reference_is_read_once()
    {
        var session = LayerProjects.Project("Desk", [Desk], LayerProjects.Library);
        session.Run();

        var edited = session.EditCode().Run();

        Assert.Equal("Cached 1", edited.Reasons(TrackingNames.Layers));
        Assert.Equal("Cached 1", edited.Reasons(TrackingNames.SignatureTable));
    }
}
