using Geopolitics.Generators.Tests.Harness;

namespace Geopolitics.Generators.Tests.Incremental;

/// <summary>Rules run again where a signature that a file names has changed, and nowhere else.</summary>
public sealed class ScopeTests
{
    private const string Citations = """ "standing": "reported", "citations": [ { "source": "press-release-2018", "supports": [ "when" ] } ] """;

    private static readonly JsonFile Tenures = new("facts/tenures", $$"""
        { "tenures": [
          { "id": "kono", "office": "foreign-minister-of-japan", "holder": "taro-kono", "when": "2017-08-03/2019-09-11", "summary": "Kono.", {{Citations}} }
        ] }
        """);

    private static readonly JsonFile Speech = new("facts/speech", $$"""
        { "statements": [
          { "id": "speech", "title": "A speech", "when": "2019-08-01", "speaker": { "person": "taro-kono", "as": "foreign-minister-of-japan" }, {{Citations}} }
        ] }
        """);

    /// <summary>Names the person and the state, and not the office.</summary>
    private static readonly JsonFile Visit = new("facts/visit", $$"""
        { "meetings": [
          { "id": "visit", "title": "A visit", "when": "2019-08-01", "format": "visit", "attendees": [ "taro-kono", "japan" ], {{Citations}} }
        ] }
        """);

    private readonly List<string> ran = [];
    private readonly GeneratorSession session;
    private readonly GeneratorRun first;

    public ScopeTests()
    {
        var generator = new GeopoliticsGenerator((stage, file) =>
        {
            if (stage == TrackingNames.Diagnostics)
                ran.Add(file);
        });
        session = new([.. TinyCatalogue.Files, Tenures, Speech, Visit], generator: generator);
        first = session.Run();
        Assert.Empty(first.Errors);
        Assert.Equal(7, ran.Count);
        ran.Clear();
    }

    [Fact]
    public void An_edit_that_changes_no_signature_checks_that_file_alone()
    {
        var run = session.Replace(Tenures.With("Kono.", "Kono, in his first term.")).Run();

        Assert.Equal(["facts/tenures"], ran);
        Assert.Equal("Modified 1, Cached 6", run.Reasons(TrackingNames.Scopes));
        Assert.Equal("Unchanged 1, Cached 6", run.Reasons(TrackingNames.Diagnostics));
    }

    [Fact]
    public void A_line_that_moves_checks_that_file_alone()
    {
        session.Replace(Tenures with { Text = "\n" + Tenures.Text }).Run();

        Assert.Equal(["facts/tenures"], ran);
    }

    [Fact]
    public void The_end_of_a_tenure_checks_the_files_that_name_the_office()
    {
        var run = session.Replace(Tenures.With("2019-09-11", "2019-07-11")).Run();

        Assert.Equal(["entities/people", "facts/diplomacy", "facts/speech", "facts/tenures"], ran.Order(StringComparer.Ordinal));
        Assert.Equal("Modified 4, Unchanged 3", run.Reasons(TrackingNames.Scopes));
        Assert.Equal("Modified 1, Unchanged 3, Cached 3", run.Reasons(TrackingNames.Diagnostics));
        Assert.Equal(
            ["speech(2,87): GEO2006: Taro Kono was not Foreign Minister of Japan at 2019-08-01: Taro Kono was Foreign Minister of Japan 2017-08-03/2019-07-11"],
            run.Errors);
    }

    [Fact]
    public void The_birth_of_a_person_checks_the_files_that_name_the_person()
    {
        var run = session.Replace(TinyCatalogue.People.With("\"Taro Kono\"", "\"Taro Kono\", \"born\": \"1963-01-10\"")).Run();

        Assert.Equal(["entities/people", "facts/diplomacy", "facts/speech", "facts/tenures", "facts/visit"], ran.Order(StringComparer.Ordinal));
        Assert.Empty(run.Errors);
    }

    [Fact]
    public void The_existence_of_a_state_checks_the_files_that_name_it_or_an_office_of_it()
    {
        var run = session.Replace(TinyCatalogue.States.With("\"South Korea\"", "\"South Korea\", \"existence\": [ { \"when\": \"1948-08-15/..\" } ]")).Run();

        Assert.Equal(["entities/states", "facts/diplomacy"], ran.Order(StringComparer.Ordinal));
        Assert.Empty(run.Errors);
    }
}
