using Geopolitics.Generators.Tests.Harness;

namespace Geopolitics.Generators.Tests.Incremental;

/// <summary>What one edit makes the generator do again. Of the nine outputs, four are the files' diagnostics, four their code, one the directory.</summary>
public sealed class EditTests
{
    private readonly GeneratorSession session = new(TinyCatalogue.Files);
    private readonly GeneratorRun first;

    public EditTests()
    {
        first = session.Run();
        first.AssertNoErrors();
    }

    [Fact]
    public void Typing_code_runs_nothing() => AssertRun(session.EditCode(), StageReasons.AllCached);

    [Fact]
    public void The_same_project_settings_again_read_nothing() => AssertRun(
        session.ReloadOptions(),
        StageReasons.AllCached with { DataFiles = "Unchanged 4", Settings = "Unchanged 1" });

    [Fact]
    public void A_file_saved_without_a_change_is_not_read() => AssertRun(
        session.Replace(TinyCatalogue.Facts),
        StageReasons.AllCached with { DataFiles = "Unchanged 1, Cached 3" });

    [Fact]
    public void Another_order_of_files_runs_nothing() => AssertRun(session.ReverseFiles(), StageReasons.AllCached);

    [Fact]
    public void Another_summary_reads_and_emits_that_file_alone() => AssertRun(
        session.Replace(TinyCatalogue.Facts.With("opened relations", "began relations")),
        StageReasons.AllCached with
        {
            DataFiles = "Modified 1, Cached 3",
            AreRead = "Unchanged 1",
            Readings = "Modified 1, Cached 3",
            Signatures = "Unchanged 1, Cached 3",
            Finished = "Unchanged 1",
            Scopes = "Modified 1, Cached 3",
            Diagnostics = "Unchanged 1, Cached 3",
            Models = "Modified 1, Cached 3",
            BoundModels = "Modified 1, Cached 3",
            Indexes = "Unchanged 1, Cached 3",
            Outputs = "Modified 1, Cached 8",
        },
        "~facts.diplomacy.Constants.g.cs",
        "~facts.diplomacy.Table.g.cs");

    [Fact]
    public void A_blank_line_moves_places_and_emits_nothing() => AssertRun(
        session.Replace(TinyCatalogue.Facts.With("\"meetings\"", "\n\"meetings\"")),
        StageReasons.AllCached with
        {
            DataFiles = "Modified 1, Cached 3",
            AreRead = "Unchanged 1",
            Readings = "Modified 1, Cached 3",
            Signatures = "Unchanged 1, Cached 3",
            Finished = "Unchanged 1",
            Scopes = "Modified 1, Cached 3",
            Diagnostics = "Unchanged 1, Cached 3",
            Models = "Unchanged 1, Cached 3",
            Indexes = "Unchanged 1, Cached 3",
        });

    [Fact]
    public void Another_date_emits_that_file_and_the_directory() => AssertRun(
        session.Replace(TinyCatalogue.Facts.With("2018-01-16", "2017-01-16")),
        StageReasons.AllCached with
        {
            DataFiles = "Modified 1, Cached 3",
            AreRead = "Unchanged 1",
            Readings = "Modified 1, Cached 3",
            Signatures = "Modified 1, Cached 3",
            SignatureTable = "Modified 1",
            Finished = "Modified 1",
            Scopes = "Modified 1, Unchanged 3",
            Diagnostics = "Unchanged 1, Cached 3",
            Models = "Modified 1, Cached 3",
            BoundModels = "Modified 1, Unchanged 3",
            Indexes = "Modified 1, Cached 3",
            Directory = "Modified 1",
            Outputs = "Modified 2, Cached 7",
        },
        "~Geopolitics.Directory.g.cs",
        "~facts.diplomacy.Constants.g.cs",
        "~facts.diplomacy.Table.g.cs");

    [Fact]
    public void Another_name_that_no_other_output_shows_emits_that_file_alone() => AssertRun(
        session.Replace(TinyCatalogue.States.With("\"Japan\"", "\"Nippon\"")),
        StageReasons.AllCached with
        {
            DataFiles = "Modified 1, Cached 3",
            AreRead = "Unchanged 1",
            Readings = "Modified 1, Cached 3",
            Signatures = "Modified 1, Cached 3",
            SignatureTable = "Modified 1",
            Finished = "Modified 1",
            Scopes = "Modified 3, Unchanged 1",
            Diagnostics = "Unchanged 3, Cached 1",
            Models = "Modified 1, Cached 3",
            BoundModels = "Modified 1, Unchanged 3",
            Indexes = "Unchanged 1, Cached 3",
            Outputs = "Modified 1, Cached 8",
        },
        "~entities.states.Constants.g.cs",
        "~entities.states.Table.g.cs");

    [Fact]
    public void Another_label_of_a_source_emits_the_files_that_cite_it() => AssertRun(
        session.Replace(TinyCatalogue.Sources.With("2019, 4, 4", "2020, 4, 4")),
        StageReasons.AllCached with
        {
            DataFiles = "Modified 1, Cached 3",
            AreRead = "Unchanged 1",
            Readings = "Modified 1, Cached 3",
            Signatures = "Modified 1, Cached 3",
            SignatureTable = "Modified 1",
            Finished = "Modified 1",
            Scopes = "Modified 2, Unchanged 2",
            Diagnostics = "Unchanged 2, Cached 2",
            Models = "Modified 1, Cached 3",
            BoundModels = "Modified 2, Unchanged 2",
            Indexes = "Unchanged 1, Cached 3",
            Outputs = "Modified 2, Cached 7",
        },
        "~facts.diplomacy.Constants.g.cs",
        "~sources.press.Constants.g.cs",
        "~sources.press.Table.g.cs");

    [Fact]
    public void Another_id_checks_the_files_that_name_it_and_reports_where_the_old_one_stands() => AssertRun(
        session.Replace(TinyCatalogue.People.With("\"id\": \"vancouver\"", "\"id\": \"vancouver-city\"")),
        StageReasons.AllCached with
        {
            DataFiles = "Modified 1, Cached 3",
            AreRead = "Unchanged 1",
            Readings = "Modified 1, Cached 3",
            Signatures = "Modified 1, Cached 3",
            SignatureTable = "Modified 1",
            Finished = "Modified 1",
            Scopes = "Modified 2, Unchanged 2",
            Diagnostics = "Modified 1, Unchanged 1, Cached 2",
            Models = "Modified 1, Cached 3",
            BoundModels = "Modified 1, Unchanged 3",
            Indexes = "Modified 1, Cached 3",
            Directory = "Modified 1",
            Outputs = "Modified 3, Cached 6",
        },
        "~Geopolitics.Directory.g.cs",
        "~entities.people.Constants.g.cs",
        "~entities.people.Table.g.cs");

    [Fact]
    public void A_new_file_emits_itself_and_the_directory() => AssertRun(
        session.Add(new("entities/topics", """{ "topics": [ { "id": "trade", "name": "Trade" } ] }""")),
        new(
            DataFiles: "New 1, Cached 4",
            Settings: "Cached 1",
            AreRead: "Unchanged 1",
            Readings: "New 1, Cached 4",
            Signatures: "New 1, Cached 4",
            SignatureTable: "Modified 1",
            Finished: "Modified 1",
            Scopes: "New 1, Unchanged 4",
            Diagnostics: "New 1, Cached 4",
            Models: "New 1, Cached 4",
            BoundModels: "New 1, Unchanged 4",
            Indexes: "New 1, Cached 4",
            Directory: "Modified 1",
            Outputs: "New 2, Modified 1, Cached 8"),
        "~Geopolitics.Directory.g.cs",
        "+entities.topics.Constants.g.cs",
        "+entities.topics.Table.g.cs");

    /// <summary>Its sources are cited by nothing now: that is the one thing that another file is told.</summary>
    [Fact]
    public void A_file_that_goes_takes_its_outputs_away_and_emits_the_directory() => AssertRun(
        session.Remove("facts/diplomacy"),
        new(
            DataFiles: "Cached 3, Removed 1",
            Settings: "Cached 1",
            AreRead: "Unchanged 1",
            Readings: "Cached 3, Removed 1",
            Signatures: "Cached 3, Removed 1",
            SignatureTable: "Modified 1",
            Finished: "Modified 1",
            Scopes: "Modified 1, Unchanged 2, Removed 1",
            Diagnostics: "Modified 1, Cached 2, Removed 1",
            Models: "Cached 3, Removed 1",
            BoundModels: "Unchanged 3, Removed 1",
            Indexes: "Cached 3, Removed 1",
            Directory: "Modified 1",
            Outputs: "Modified 2, Cached 5, Removed 2"),
        "~Geopolitics.Directory.g.cs",
        "-facts.diplomacy.Constants.g.cs",
        "-facts.diplomacy.Table.g.cs");

    private void AssertRun(GeneratorSession edited, StageReasons reasons, params string[] changes)
    {
        var run = edited.Run();

        Assert.Equal(reasons, StageReasons.Of(run));
        Assert.Equal(changes, run.ChangesSince(first));
    }
}
