using Geopolitics.Generators.Tests.Harness;

namespace Geopolitics.Generators.Tests.Diagnosing;

/// <summary>One run tells all that is wrong, and the good facts stay.</summary>
public sealed class SeveralErrorsTests
{
    [Fact]
    public void Errors_of_several_files_are_told_in_one_run()
    {
        var run = GeneratorSession.Once(
            new JsonFile("a", """
                {
                  "states": [ { "id": "japan", "nam": "Japan" }, { "id": "Korea", "name": "Korea" } ],
                  "topic": [ ],
                }
                """),
            new JsonFile("b", """
                {
                  "offices": [ { "id": "emperor", "name": "Emperor", "of": "japon", "seats": "two" } ],
                  "persons": [ { "id": "japan", "name": "Taro", "born": "1963-1" } ],
                }
                """));

        Assert.Equal(
            [
                "a(2,32): GEO0003: `nam` is not a property of states; did you mean `name`?",
                "a(2,58): GEO4001: `Korea` is not a slug: an id is made of `a-z`, `0-9` and single hyphens between them",
                "a(3,3): GEO0003: `topic` is not a property of a data file; did you mean `topics`?",
                "b(2,60): GEO1001: No item has the id `japon`; did you mean `japan`?",
                "b(2,78): GEO0006: `two` is no `seats`; it can be `one`, `many`",
                "b(3,24): GEO1003: The id `japan` is taken: it stands in `a` already, and ids are unique over all files",
                "b(3,63): GEO2001: `1963-1` is not a date in EDTF: month '1': a month has two digits; write `1963-01`",
            ],
            run.Errors);
    }

    [Fact]
    public void A_syntax_error_stops_its_file_and_keeps_what_was_read_before()
    {
        var run = GeneratorSession.Once(
            new JsonFile("broken", """{ "topics": [ { "id": "trade", "name": "Trade" }, { "id": "energy", "name": Energy }, { "id": "war", "name": "War" } ] }"""),
            new JsonFile("sound", """{ "topics": [ { "id": "gas", "name": "Gas", "broader": "trade" }, { "id": "peace", "name": "Peace", "broader": "war" } ] }"""));

        Assert.Equal(
            "broken(1,77): GEO0001: Not JSON from here on: 'E' is an invalid start of a value. The rest of this file is not checked; what stands before is.",
            Assert.Single(run.Errors));
        Assert.Contains("Topic Trade ", run.Outputs["broken.Constants.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("Topic Energy ", run.Outputs["broken.Constants.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void One_bad_fact_leaves_the_others_their_constants()
    {
        var run = GeneratorSession.Once(new JsonFile("topics", """{ "topics": [ 1, { "id": "trade", "name": "Trade" }, { "name": "Energy" }, { "id": "gas", "name": "Gas" } ] }"""));

        Assert.Equal(2, run.Errors.Count);
        Assert.Contains("Topic Trade ", run.Outputs["topics.Constants.g.cs"], StringComparison.Ordinal);
        Assert.Contains("Topic Gas ", run.Outputs["topics.Constants.g.cs"], StringComparison.Ordinal);
    }

    /// <summary>What refers to the items that a mistake hides is not wrong.</summary>
    [Theory]
    [InlineData("GEO0001", "\"japan\", \"name\": \"Japan\" },", "\"japan\", \"name\": \"Japan\" },,")]
    [InlineData("GEO0001", "{ \"id\": \"japan\",", "{ \"id\": \"japan,")]
    [InlineData("GEO0001", "{ \"id\": \"japan\",", "{ \"id\": japan\",")]
    [InlineData("GEO0001", "\"japan\"", "'japan'")]
    [InlineData("GEO4001", "\"japan\"", "\"Japan\"")]
    [InlineData("GEO4001", "\"south-korea\"", "\"South Korea\"")]
    [InlineData("GEO0003", "\"id\": \"japan\"", "\"ID\": \"japan\"")]
    [InlineData("GEO0003", "\"id\": \"japan\"", "\"ids\": \"japan\"")]
    [InlineData("GEO0002", "\"id\": \"japan\"", "\"id\": [ \"japan\" ]")]
    [InlineData("GEO0003", "\"states\"", "\"xylophones\"")]
    [InlineData("GEO0002", "\"states\": [ { \"id\": \"japan\", \"name\": \"Japan\" }, { \"id\": \"south-korea\", \"name\": \"South Korea\" } ]", "\"states\": { \"japan\": { }, \"south-korea\": { } }")]
    public void One_mistake_is_one_error_however_many_refer_to_what_it_hides(string id, string right, string wrong)
    {
        var states = new JsonFile("states", """{ "states": [ { "id": "japan", "name": "Japan" }, { "id": "south-korea", "name": "South Korea" } ] }""");
        var offices = new JsonFile("offices", """{ "offices": [ { "id": "emperor", "name": "Emperor", "of": "japan" }, { "id": "president", "name": "President", "of": "south-korea" } ] }""");
        GeneratorSession.Once(states, offices).AssertNoErrors();

        var error = Assert.Single(GeneratorSession.Once(states.With(right, wrong), offices).Result.Diagnostics);

        Assert.Equal((id, "/data/states.json"), (error.Id, error.Location.GetLineSpan().Path));
    }

    [Fact]
    public void An_id_that_stands_nowhere_is_unknown_though_a_file_could_not_be_read_to_its_end()
    {
        var run = GeneratorSession.Once(
            new JsonFile("broken", """{ "states": [ { "id": "japan", "name": "Japan" },, { "id": "south-korea", "name": "South Korea" } ] }"""),
            new JsonFile("offices", """{ "offices": [ { "id": "emperor", "name": "Emperor", "of": "japam" }, { "id": "president", "name": "President", "of": "south-kora" } ] }"""));

        Assert.Equal(["GEO0001", "GEO1001", "GEO1001"], run.Result.Diagnostics.Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal));
        Assert.Contains(run.Errors, error => error.EndsWith("GEO1001: No item has the id `japam`; did you mean `japan`?", StringComparison.Ordinal));
    }

    /// <summary>At its first item a mistake hides the most; with half of its tenures an office has holders that are not all.</summary>
    [Fact]
    public void A_comma_too_many_in_a_shipped_file_is_one_error()
    {
        var session = new GeneratorSession(Repository.Data);
        var before = Errors(session.Run());

        var surplus = new List<string>();
        foreach (var file in Repository.Data)
        {
            foreach (var start in file.Name.EndsWith("tenures", StringComparison.Ordinal) ? [1, file.Text.Length / 2] : new[] { 1 })
            {
                var text = file.Text.Insert(file.Text.IndexOf('{', start), ",");
                var errors = Errors(session.Replace(file with { Text = text }).Run()).Except(before).ToList();
                if (errors.Count != 1)
                    surplus.Add($"{file.Name}: {string.Join("\n    ", errors)}");
            }

            session.Replace(file);
        }

        Assert.True(surplus.Count == 0, string.Join("\n", surplus));

        static List<string> Errors(GeneratorRun run) =>
            [.. run.Result.Diagnostics.Where(diagnostic => diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString())];
    }

    [Fact]
    public void A_part_without_any_property_is_an_error_and_no_fault()
    {
        var run = GeneratorSession.Once([.. TinyCatalogue.Files.SkipLast(1), TinyCatalogue.Facts
            .With("\"says\": { \"place\": \"victoria\" }", "\"says\": { \"attendees\": [ {} ] }")
            .With("\"contested\": [ \"place\" ]", "\"contested\": [ \"attendees\" ]")]);

        Assert.Equal(
            [
                "diplomacy(19,60): GEO0004: `person` is missing: each of attendees needs it",
                "diplomacy(19,60): GEO0004: `as` is missing: each of attendees needs it",
            ],
            run.Errors);
    }

    [Fact]
    public void Of_two_items_with_one_id_the_first_in_order_of_files_keeps_it()
    {
        JsonFile[] files =
        [
            new("b", """{ "topics": [ { "id": "trade", "name": "Trade of b" } ] }"""),
            new("a", """{ "topics": [ { "id": "trade", "name": "Trade of a" } ] }"""),
        ];

        var run = GeneratorSession.Once(files);

        Assert.Equal("b(1,23): GEO1003: The id `trade` is taken: it stands in `a` already, and ids are unique over all files", Assert.Single(run.Errors));
        Assert.True(run.Outputs.ContainsKey("a.Constants.g.cs"));
        Assert.False(run.Outputs.ContainsKey("b.Constants.g.cs"));
    }

    [Fact]
    public void Files_that_are_not_data_files_cost_nothing_and_say_nothing()
    {
        var session = new GeneratorSession([new("notes", "not JSON at all")], options: new(layer: "", hasPaths: false));

        var run = session.Run();

        Assert.Empty(run.Errors);
        Assert.Empty(run.Outputs);
    }
}
