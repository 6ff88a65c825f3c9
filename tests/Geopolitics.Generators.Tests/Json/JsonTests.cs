using System.Text;
using Geopolitics.Generators.Diagnostics;
using Geopolitics.Generators.Tests.Diagnosing;
using Geopolitics.Generators.Tests.Harness;
using Microsoft.CodeAnalysis.Text;

namespace Geopolitics.Generators.Tests.Json;

/// <summary>What is JSON and what is not, in short; <see cref="JsonSuiteTests"/> is the long list.</summary>
public sealed class JsonTests
{
    private const int Deep = 100_000;

    [Theory]
    [InlineData("[]")]
    [InlineData(" \t\r\n{ } \n")]
    [InlineData("\"a\"")]
    [InlineData("-0.0e-1")]
    [InlineData("[1E+400, 0.00000000000000000000000000000000000000000000000000000001]")]
    [InlineData("[[[[[[[[[[]]]]]]]]]]")]
    [InlineData("[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83e\\udded\"]")]
    [InlineData("{\"\":{\"\\u0000\":null}}")]
    [InlineData("[\"\u2028\u2029\u007F\"]")]
    [InlineData("[true,false,null]")]
    public void JSON_is_read(string json) => Assert.Null(StrictReader.Refusal(StrictReader.Read(json)));

    [Theory]
    [InlineData("", 0)]
    [InlineData("[1,]", 3)]
    [InlineData("{\"a\":1,}", 7)]
    [InlineData("[1] // end", 4)]
    [InlineData("/* */ [1]", 0)]
    [InlineData("[01]", 2)]
    [InlineData("[+1]", 1)]
    [InlineData("[.5]", 1)]
    [InlineData("[1.]", 3)]
    [InlineData("[NaN]", 1)]
    [InlineData("[True]", 1)]
    [InlineData("['a']", 1)]
    [InlineData("{a:1}", 1)]
    [InlineData("[\"\t\"]", 2)]
    [InlineData("[\"\\x\"]", 3)]
    [InlineData("[\"\\u12g4\"]", 6)]
    [InlineData("[\"a", 3)]
    [InlineData("[1 2]", 3)]
    [InlineData("{\"a\" 1}", 5)]
    [InlineData("[1}", 2)]
    [InlineData("[]]", 2)]
    [InlineData("[] []", 3)]
    [InlineData("[\u00A0]", 1)]
    [InlineData("\uFEFF[]", 0)]
    public void What_is_not_JSON_is_refused_at_its_place(string json, int offset)
    {
        var refusal = StrictReader.Refusal(StrictReader.Read(json));

        Assert.Equal((DiagnosticId.NotJson, offset), (refusal?.Id, refusal?.Place.Span.Start));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    [InlineData("{ \"states\": [ {")]
    [InlineData("{\"agreements\":[{\"citations\":[{\"says\":{\"citations\":[{\"says\":")]
    public void A_hundred_thousand_open_brackets_are_one_error(string open)
    {
        var run = GeneratorSession.Once(new JsonFile("deep", new StringBuilder().Insert(0, open, Deep).ToString()));

        Assert.Null(run.Result.Exception);
        Assert.Single(run.Errors, error => error.Contains("GEO0001", StringComparison.Ordinal));
    }

    [Fact]
    public void What_claims_say_of_claims_ends_at_the_depth_that_the_reader_goes_to()
    {
        const string Open = "{\"citations\":[{\"source\":\"a\",\"says\":";
        var json = "{\"topics\":[" + new StringBuilder().Insert(0, Open, Deep);

        var run = GeneratorSession.Once(new JsonFile("deep", json));

        Assert.Contains("The maximum configured depth of 64 has been exceeded", Assert.Single(run.Errors, error => error.Contains("GEO0001", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_syntax_error_behind_a_root_that_is_no_object_is_found_too() =>
        Assert.Equal(
            ["GEO0002", "GEO0001"],
            GeneratorSession.Once(new JsonFile("root", "[ 1, 2, x ]")).Errors.Select(error => error.Split(": ")[1]));

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("iso-8859-1")]
    public void A_file_in_another_encoding_is_reported_and_read_all_the_same(string encoding)
    {
        var run = GeneratorSession.Once(new JsonFile("foreign", """{ "topics": [ { "id": "trade", "name": "Échanges" } ] }""", Encoding.GetEncoding(encoding)));

        Assert.Equal($"foreign(1,1): GEO0009: The file was read as {encoding}; save it as UTF-8, for another machine may read it otherwise", Assert.Single(run.Errors));
        Assert.Contains("Topic Trade ", run.Outputs["foreign.Constants.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_of_UTF_8_is_nothing_to_speak_of()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. """{ "topics": [ { "id": "trade", "name": "Échanges" } ] }"""u8];
        var text = SourceText.From(bytes, bytes.Length);

        GeneratorSession.Once(new JsonFile("marked", text.ToString(), text.Encoding!)).AssertNoErrors();
    }

    [Fact]
    public void What_was_lost_in_decoding_is_found_in_a_name_of_a_property_too() => Marked
        .Parse("facts/wrong", "{ \"topics\": [ { \"id\": \"a\", \"name\": \"A\", ⟦\"summar\uFFFD\"⟧: \"A.\" } ] }")
        .AssertReported("GEO0007", "The text holds U+FFFD, the mark of a text that was read in the wrong encoding; save the file as UTF-8");

    [Fact]
    public void Duplicate_names_are_found_among_many_names_that_nothing_has()
    {
        var names = Enumerable.Range(0, 40).Select(number => FormattableString.Invariant($"\"xylophone{number % 39}\": 1"));
        var run = GeneratorSession.Once(new JsonFile("many", $$"""{ "topics": [ { "id": "a", "name": "A", {{string.Join(", ", names)}} } ] }"""));

        Assert.Equal(39, run.Errors.Count(error => error.Contains("GEO0003", StringComparison.Ordinal)));
        Assert.Single(run.Errors, error => error.Contains("GEO0005: `xylophone0` stands twice", StringComparison.Ordinal));
    }
}
