using Geopolitics.Generators.Tests.Harness;

namespace Geopolitics.Generators.Tests.Diagnosing;

/// <summary>Each diagnostic once: what is wrong (between the brackets), what is said, and what does not call for it.</summary>
public sealed class EachDiagnosticTests
{
    [Theory]
    [InlineData("""{ "states": [ { "id": "france", "name": "France" } ⟦"⟧states" ] }""", "'\"' is invalid after a value. Expected either ',', '}', or ']'")]
    [InlineData("""{ "states": [ ] } ⟦x⟧""", "'x' is invalid after a single JSON value. Expected end of data")]
    [InlineData("""{ "states": [ ⟦⟧""", "Expected depth to be zero at the end of the JSON payload. There is an open JSON object or array that should be closed")]
    [InlineData("""⟦⟧""", "The input does not contain any JSON tokens. Expected the input to start with a valid JSON token, when isFinalBlock is true")]
    public void GEO0001_the_file_is_not_JSON(string json, string reason) =>
        AssertReported("GEO0001", $"Not JSON from here on: {reason}. The rest of this file is not checked; what stands before is.", json);

    [Theory]
    [InlineData("""⟦[⟧ ]""", "Expected an object whose properties are sections, such as `agreements`, found an array")]
    [InlineData("""{ "states": ⟦{⟧ } }""", "Expected an array of states, found an object")]
    [InlineData("""{ "states": [ ⟦1⟧ ] }""", "Expected an object, one of states, found a number")]
    [InlineData("""{ "states": [ { "id": "france", "name": ⟦12.5⟧ } ] }""", "Expected a text, found a number")]
    [InlineData("""{ "states": [ { "id": "france", "name": ⟦null⟧ } ] }""", "Expected a text, found `null` (leave the property out instead)")]
    [InlineData("""{ "states": [ { "id": "france", "name": "France", "names": ⟦"Nippon"⟧ } ] }""", "Expected an array of names, found a text")]
    [InlineData("""{ "states": [ { "id": "france", "name": "France", "identifiers": ⟦[⟧ ] } ] }""", "Expected an object of identifiers, such as `{ \"wikidata\": \"Q884\" }`, found an array")]
    [InlineData("""{ "persons": [ { "id": "a", "name": "A", "born": ⟦1963⟧ } ] }""", "Expected a date in quotation marks, found a number")]
    [InlineData("""{ "constants": ⟦"no"⟧ }""", "Expected `true` or `false`, found a text")]
    [InlineData("""{ "sources": [ { "id": "a", "type": "report", "title": "A", "issued": ⟦"2019"⟧ } ] }""", "Expected `{ \"date-parts\": [[year, month, day]] }`, month and day if known, found a text")]
    [InlineData("""{ "sources": [ { "id": "a", "type": "report", "title": "A", "issued": { "date-parts": ⟦[⟧ ] } } ] }""", "Expected `{ \"date-parts\": [[year, month, day]] }`, month and day if known, found an empty array")]
    [InlineData("""{ "sources": [ { "id": "a", "type": "report", "title": "A", "issued": { "date-parts": [ [ 2019 ], ⟦[⟧ ] ] } } ] }""", "Expected `{ \"date-parts\": [[year, month, day]] }`, month and day if known, found an empty array")]
    [InlineData("""{ "sources": [ { "id": "a", "type": "report", "title": "A", "issued": { "date-parts": [ [ 2019, ⟦"4"⟧ ] ] } } ] }""", "Expected a whole number, found a text")]
    public void GEO0002_a_value_has_the_wrong_type(string json, string message) => AssertReported("GEO0002", message, json);

    [Theory]
    [InlineData("""{ ⟦"state"⟧: [ ] }""", "`state` is not a property of a data file; did you mean `states`?")]
    [InlineData("""{ "states": [ { "id": "france", "name": "France", ⟦"sumary"⟧: "An island state." } ] }""", "`sumary` is not a property of states; did you mean `summary`?")]
    [InlineData("""{ "states": [ { "id": "france", "name": "France", ⟦"xylophone"⟧: { "a": [ ] } } ] }""", "`xylophone` is not a property of states; it can be `names`, `identifiers`, `summary`, `citations`, `existence`, `predecessors`")]
    [InlineData("""{ "states": [ { "id": "france", "name": "France", "names": [ { "text": "Nippon", ⟦"xylophone"⟧: 1 } ] } ] }""", "`xylophone` is not a property of names; it can be `language`, `script`, `kind`, `when`")]
    [InlineData("""{ "states": [ { "id": "france", ⟦"Name"⟧: "France" } ] }""", "`Name` is not a property of states; did you mean `name`? Capital and small letters differ")]
    [InlineData("""{ "states": [ { "id": "france", ⟦"nmae"⟧: "France" } ] }""", "`nmae` is not a property of states; did you mean `name`?")]
    [InlineData("""{ ⟦"Topics"⟧: [ { "id": "a", "name": "A", "broader": "b" }, { "id": "b", "name": "B" } ] }""", "`Topics` is not a property of a data file; did you mean `topics`? Capital and small letters differ")]
    [InlineData("""{ ⟦"topic"⟧: [ { "id": "a", "name": "A" } ], "topics": [ { "id": "b", "name": "B", "broader": "a" } ] }""", "`topic` is not a property of a data file; did you mean `topics`?")]
    [InlineData("""{ "states": [ { "id": "france", "name": "France", "identifiers": { ⟦"wikidate"⟧: "Q17" } } ] }""", "`wikidate` is not a property of identifiers; did you mean `wikidata`?")]
    [InlineData("""{ "states": [ { "id": "france", "name": "France", "names": [ { "text": "Nippon", ⟦"langauge"⟧: "ja" } ] } ] }""", "`langauge` is not a property of names; did you mean `language`?")]
    public void GEO0003_a_property_is_unknown(string json, string message) => AssertReported("GEO0003", message, json);

    [Theory]
    [InlineData("""{ "states": [ ⟦{⟧ "id": "france" } ] }""", "`name` is missing: each of states needs it")]
    [InlineData("""{ "states": [ ⟦{⟧ "name": "France" } ] }""", "`id` is missing: each of states needs it")]
    [InlineData("""{ "states": [ { "id": "france", "name": "France", "names": [ ⟦{⟧ } ] } ] }""", "`text` is missing: each of names needs it")]
    [InlineData("""{ "sources": [ { "id": "a", "type": "report", "title": "A", "issued": ⟦{⟧ } } ] }""", "`date-parts` is missing: each of a date needs it")]
    public void GEO0004_a_property_is_missing(string json, string message) => AssertReported("GEO0004", message, json);

    [Theory]
    [InlineData("""{ "states": [ ], ⟦"states"⟧: [ ] }""", "states")]
    [InlineData("""{ "states": [ { "id": "france", "name": "France", ⟦"name"⟧: "Nippon" } ] }""", "name")]
    [InlineData("""{ "states": [ { "id": "france", "name": "France", "identifiers": { "m49": "392", ⟦"m49"⟧: "393" } } ] }""", "m49")]
    [InlineData("""{ "states": [ { "id": "france", "name": "France", ⟦"n\u0061me"⟧: "Nippon" } ] }""", "name")]
    [InlineData("""{ "sources": [ { "id": "a", "type": "report", "title": "A", "issued": { "date-parts": [[2019]], ⟦"date-parts"⟧: [[2020]] } } ] }""", "date-parts")]
    public void GEO0005_a_property_stands_twice(string json, string property) => AssertReported("GEO0005", $"`{property}` stands twice in this object; keep one", json);

    [Theory]
    [InlineData("""{ "states": [ { "id": "france", "name": "France", "names": [ { "text": "Nippon", "kind": ⟦"nativ"⟧ } ] } ] }""", "`nativ` is no `kind`; did you mean `native`?")]
    [InlineData("""{ "offices": [ { "id": "emperor", "name": "Emperor", "of": "japan", "seats": ⟦"three hundred"⟧ } ] }""", "`three hundred` is no `seats`; it can be `one`, `many`")]
    public void GEO0006_a_word_is_not_in_the_vocabulary(string json, string message) => AssertReported("GEO0006", message, json);

    [Theory]
    [InlineData("""{ "states": [ { "id": "france", "name": ⟦" \t "⟧ } ] }""", "nothing but white space; leave the property out instead")]
    [InlineData("""{ "states": [ { "id": "france", "name": ⟦""⟧ } ] }""", "nothing but white space; leave the property out instead")]
    [InlineData("{ \"states\": [ { \"id\": \"france\", \"name\": ⟦\"Jap\uFFFDn\"⟧ } ] }", "U+FFFD, the mark of a text that was read in the wrong encoding; save the file as UTF-8")]
    [InlineData("""{ "states": [ { "id": "france", "name": ⟦"\udc00"⟧ } ] }""", "half of a surrogate pair, which no text can hold")]
    [InlineData("""{ "states": [ { "id": "france", "name": "France", ⟦"nam\udc00"⟧: "France" } ] }""", "half of a surrogate pair, which no text can hold")]
    public void GEO0007_a_text_holds_what_none_may(string json, string message) => AssertReported("GEO0007", $"The text holds {message}", json);

    [Fact]
    public void GEO0008_an_id_is_too_long() => AssertTooLong($$"""{ "states": [ { "id": ⟦"{{Long(201)}}"⟧, "name": "A" } ] }""", "The text", 201, 200);

    [Fact]
    public void GEO0008_a_name_is_too_long() => AssertTooLong($$"""{ "states": [ { "id": "a", "name": ⟦"🧭{{Long(300)}}"⟧ } ] }""", "The text", 301, 300);

    [Fact]
    public void GEO0008_a_text_is_too_long() => AssertTooLong($$"""{ "states": [ { "id": "a", "name": "A", "summary": ⟦"{{Long(10_001)}}"⟧ } ] }""", "The text", 10_001, 10_000);

    [Fact]
    public void GEO0008_a_reference_is_too_long() => AssertTooLong($$"""{ "states": [ { "id": "a", "name": "A", "predecessors": [ { "succession": "secession", "state": ⟦"{{Long(201)}}"⟧ } ] } ] }""", "The text", 201, 200);

    [Fact]
    public void GEO0008_a_date_is_too_long() => AssertTooLong($$"""{ "persons": [ { "id": "a", "name": "A", "born": ⟦"{{Long(301)}}"⟧ } ] }""", "The text", 301, 300);

    [Fact]
    public void GEO0008_a_name_of_a_property_is_too_long() => AssertTooLong($$"""{ "states": [ { "id": "a", "name": "A", ⟦"{{Long(301)}}"⟧: 1 } ] }""", "The property's name", 301, 300);

    [Fact]
    public void GEO0008_a_number_is_too_long() => AssertTooLong($$"""{ "sources": [ { "id": "a", "type": "report", "title": "A", "page": ⟦{{new string('1', 10_001)}}⟧ } ], "states": [ { "id": "b", "name": "B", "citations": [ { "source": "a" } ] } ] }""", "The number", 10_001, 10_000);

    [Fact]
    public void No_diagnostic_for_texts_as_long_as_they_may_be() => GeneratorSession.Once(new JsonFile("facts/long",
        $$"""{ "states": [ { "id": "{{Long(200)}}", "name": "🧭{{Long(299)}}", "summary": "{{Long(10_000)}}" } ] }""")).AssertNoErrors();

    private static string Long(int length) => new('a', length);

    private static void AssertTooLong(string json, string what, int length, int limit) =>
        AssertReported("GEO0008", FormattableString.Invariant($"{what} has {length} characters, and may have {limit}"), json);

    [Theory]
    [InlineData("""{ "offices": [ { "id": "emperor", "name": "Emperor", "of": ⟦"japon"⟧ } ] }""", "No item has the id `japon`; did you mean `japan`?")]
    [InlineData("""{ "offices": [ { "id": "emperor", "name": "Emperor", "of": ⟦"atlantis"⟧ } ] }""", "No item has the id `atlantis`")]
    [InlineData("""{ "places": [ { "id": "tokyo", "name": "Tokyo", "claimedBy": [ "japan", ⟦"south-kora"⟧ ] } ] }""", "No item has the id `south-kora`; did you mean `south-korea`?")]
    public void GEO1001_an_id_is_unknown(string json, string message) => AssertReported("GEO1001", message, json);

    [Fact]
    public void GEO1002_a_reference_means_the_wrong_kind() => AssertReported(
        "GEO1002", "`taro-kono` is of the kind Person, and here must stand one of State, Organization",
        """{ "offices": [ { "id": "emperor", "name": "Emperor", "of": ⟦"taro-kono"⟧ } ] }""");

    [Theory]
    [InlineData("""{ "states": [ { "id": ⟦"japan"⟧, "name": "Japan" } ] }""", "`entities/states`")]
    [InlineData("""{ "topics": [ { "id": "trade", "name": "Trade" } ], "regions": [ { "id": ⟦"trade"⟧, "name": "Trade" } ] }""", "this file")]
    public void GEO1003_an_id_stands_twice(string json, string where) =>
        AssertReported("GEO1003", $"The id `{json.Split('⟦', '⟧')[1].Trim('"')}` is taken: it stands in {where} already, and ids are unique over all files", json);

    [Theory]
    [InlineData("""{ "persons": [ { "id": "a", "name": "A", "born": "2018-⟦13⟧-01" } ] }""", "`2018-13-01` is not a date in EDTF: month 13: months are 01 to 12, seasons and other parts of a year 21 to 41; a date is `2008-09-29`, `2008-09` or `2008`")]
    [InlineData("""{ "persons": [ { "id": "a", "name": "A", "born": ⟦"201\u0038-13"⟧ } ] }""", "`2018-13` is not a date in EDTF: month 13: months are 01 to 12, seasons and other parts of a year 21 to 41; a date is `2008-09-29`, `2008-09` or `2008`")]
    [InlineData("""{ "sources": [ { "id": "a", "type": "report", "title": "A", "issued": ⟦{⟧ "date-parts": [ [ 2019, 2, 30 ] ] } } ] }""", "`2019-02-30` is not a date in EDTF: day 30: the month has no such day; a date is `[[2008, 9, 29]]`, `[[2008, 9]]` or `[[2008]]`")]
    public void GEO2001_a_date_is_not_EDTF(string json, string message) => AssertReported("GEO2001", message, json);

    /// <summary>As people write dates; where the day may be the month nobody can tell.</summary>
    [Theory]
    [InlineData("29.09.2008", "write `2008-09-29`")]
    [InlineData("29. 9. 2008", "write `2008-09-29`")]
    [InlineData("9/29/2008", "write `2008-09-29`")]
    [InlineData("29/9/2008", "write `2008-09-29`")]
    [InlineData("2008/9/29", "write `2008-09-29`")]
    [InlineData("2008-9-29", "write `2008-09-29`")]
    [InlineData("September 29, 2008", "write `2008-09-29`")]
    [InlineData("29 Sept. 2008", "write `2008-09-29`")]
    [InlineData("29th sep 2008", "write `2008-09-29`")]
    [InlineData("September 2008", "write `2008-09`")]
    [InlineData("9/2008", "write `2008-09`")]
    [InlineData("05.09.2008", "write `2008-09-05` or `2008-05-09`, whichever is meant")]
    [InlineData("9/9/2008", "write `2008-09-09`")]
    [InlineData("9/5/08", "a date is `2008-09-29`, `2008-09` or `2008`")]
    [InlineData("31.02.2008", "a date is `2008-09-29`, `2008-09` or `2008`")]
    [InlineData("autumn 2008", "a date is `2008-09-29`, `2008-09` or `2008`")]
    [InlineData("unknown", "a date is `2008-09-29`, `2008-09` or `2008`")]
    public void GEO2001_tells_how_a_date_is_to_be_written(string date, string advice)
    {
        var error = Assert.Single(GeneratorSession.Once(new JsonFile("facts/wrong", $$"""{ "persons": [ { "id": "a", "name": "A", "born": "{{date}}" } ] }""")).Errors);

        Assert.Contains("GEO2001", error, StringComparison.Ordinal);
        Assert.EndsWith($"; {advice}", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Japan")]
    [InlineData("north--korea")]
    [InlineData("-japan")]
    [InlineData("japan-")]
    [InlineData("south korea")]
    [InlineData("türkiye")]
    public void GEO4001_an_id_is_not_a_slug(string id) => AssertReported(
        "GEO4001", $"`{id}` is not a slug: an id is made of `a-z`, `0-9` and single hyphens between them",
        $$"""{ "states": [ { "id": ⟦"{{id}}"⟧, "name": "A state" } ] }""");

    [Theory]
    [InlineData("""{ "topics": [ { "id": "a1-2", "name": "A" }, { "id": ⟦"a-1-2"⟧, "name": "B" } ] }""", "The id `a-1-2` gives the constant `A1_2`, which `a1-2` has already; choose another id")]
    [InlineData("""{ "topics": [ { "id": ⟦"all"⟧, "name": "All" } ] }""", "The id `all` gives the constant `All`, which `Topics` keeps for itself; choose another id")]
    [InlineData("""{ "topics": [ { "id": ⟦"topics"⟧, "name": "Topics" } ] }""", "The id `topics` gives the constant `Topics`, which `Topics` keeps for itself; choose another id")]
    public void GEO4002_an_id_gives_a_name_that_is_taken(string json, string message) => AssertReported("GEO4002", message, json);

    /// <summary>What looks like an error, and is none.</summary>
    [Theory]
    [InlineData("""/* comment */ { "states": [ { "id": "france", "name": "France", }, ], } // end""", "comments and trailing commas")]
    [InlineData("""{ "$schema": { "any": "thing" }, "constants": false }""", "properties of the file")]
    [InlineData("""{ "states": [ { "id": "france", "name": "France", "names": [ ], "identifiers": { } } ] }""", "empty lists")]
    [InlineData("""{ "places": [ { "id": "tokyo", "name": "Tokyo", "within": "japan", "claimedBy": [ "south-korea" ] } ] }""", "ids of other files, of each kind that may stand there")]
    [InlineData("""{ "topics": [ { "id": "a", "name": "A", "broader": "b" }, { "id": "b", "name": "B" } ] }""", "an id that stands further down")]
    [InlineData("""{ "topics": [ { "id": "a1-2", "name": "A" } ], "regions": [ { "id": "a-1-2", "name": "B" } ] }""", "one name in two classes")]
    [InlineData("""{ "constants": false, "topics": [ { "id": "all", "name": "A" }, { "id": "a1-2", "name": "A" }, { "id": "a-1-2", "name": "B" } ] }""", "names in a file without constants")]
    [InlineData("""{ "persons": [ { "id": "a", "name": "A", "born": "19XX~", "died": "[..2013]" } ] }""", "vague dates")]
    [InlineData("""{ "sources": [ { "id": "a", "type": "report", "title": "A", "number": 12.50, "issued": { "date-parts": [ [ 2019 ], [ 2020, 2 ] ], "circa": true } } ], "states": [ { "id": "b", "name": "B", "existence": [ { "when": "1948/..", "source": "a" } ] } ] }""", "numbers as texts, intervals, circa")]
    [InlineData("""{ "states": [ { "id": "france", "name": "Fran\u0063e \ud83e\udded \u0022 \u00a0" } ] }""", "escapes")]
    public void No_diagnostic_for(string json, string reason)
    {
        var errors = GeneratorSession.Once([.. TinyCatalogue.Files, new JsonFile("facts/file", json)]).Errors;
        Assert.True(errors.Count == 0, $"{reason}: {string.Join("\n", errors)}");
    }

    private static void AssertReported(string id, string message, string json) => Marked.Parse("facts/wrong", json).AssertReported(id, message, TinyCatalogue.Files);
}
