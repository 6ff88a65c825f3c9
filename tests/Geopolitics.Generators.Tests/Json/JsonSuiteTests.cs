using System.Text;
using System.Text.Json;
using Geopolitics.Format;
using Geopolitics.Generators.Diagnostics;
using Geopolitics.Generators.Reading;
using Geopolitics.Tests.Time;
using Microsoft.CodeAnalysis.Text;

namespace Geopolitics.Generators.Tests.Json;

/// <summary>The reader on Nicolas Seriot's JSONTestSuite, in its strict mode: without comments and trailing commas. What is said of shape and names is left aside.</summary>
public sealed class JsonSuiteTests
{
    private const string Suite = "../shared/reference/json/JSONTestSuite/test_parsing";
    private const string AnyFile = Suite + "/y_structure_true_in_array.json";

    /// <summary>What the standard leaves open, and what we do: docs/json.md. Other strings of <c>i_</c> hold what UTF-8 or UTF-16 does not allow, and are refused as texts.</summary>
    private static readonly Dictionary<string, DiagnosticId?> Open = new()
    {
        ["i_string_UTF-16LE_with_BOM"] = DiagnosticId.NotUtf8,
        ["i_string_utf16BE_no_BOM"] = DiagnosticId.NotJson,
        ["i_string_utf16LE_no_BOM"] = DiagnosticId.NotJson,
        ["i_structure_500_nested_arrays"] = DiagnosticId.NotJson,
        ["i_structure_UTF-8_BOM_empty_object"] = null,
        ["i_object_key_lone_2nd_surrogate"] = DiagnosticId.BadText,
    };

    [ReferenceFact(AnyFile)]
    public void What_must_be_read_is_read() => AssertAll("y_", (_, outcome) => outcome.Refusal is null);

    [ReferenceFact(AnyFile)]
    public void What_must_be_refused_is_refused_with_its_place() => AssertAll(
        "n_", (text, outcome) => outcome.Refusal is { Id: DiagnosticId.NotJson } refusal && refusal.Place.Span.Start + refusal.Place.Span.Length <= text.Length);

    [ReferenceFact(AnyFile)]
    public void What_is_left_open_is_as_documented() => AssertAll("i_", (name, _, outcome) => outcome.Refusal?.Id
        == (Open.TryGetValue(name, out var expected) ? expected : name.StartsWith("i_string", StringComparison.Ordinal) ? DiagnosticId.BadText : null));

    [ReferenceFact(AnyFile)]
    public void A_string_that_must_be_read_has_the_text_that_another_reader_finds_in_it() => AssertAll("y_string", (text, outcome) =>
        outcome.Name is null || outcome.Name == JsonDocument.Parse(text).RootElement[0].GetString());

    private static void AssertAll(string start, Func<string, Outcome, bool> isRight) => AssertAll(start, (_, text, outcome) => isRight(text, outcome));

    private static void AssertAll(string start, Func<string, string, Outcome, bool> isRight)
    {
        var files = Directory.GetFiles(ReferenceFactAttribute.Find(Suite)!, $"{start}*.json");
        var wrong = files.Select(path => (Name: Path.GetFileNameWithoutExtension(path), Source: Decode(path)))
            .Select(file => (file.Name, Text: file.Source.ToString(), Outcome: Read(file.Source)))
            .Where(file => !isRight(file.Name, file.Text, file.Outcome))
            .Select(file => $"{file.Name}: {file.Outcome.Refusal?.Id}");

        Assert.NotEmpty(files);
        Assert.Empty(wrong);
    }

    /// <summary>As the compiler decodes: by the byte order mark, and as UTF-8 where there is none.</summary>
    private static SourceText Decode(string path)
    {
        using var file = File.OpenRead(path);
        return SourceText.From(file);
    }

    private static Outcome Read(SourceText source)
    {
        var text = source.ToString();
        var encoding = source.Encoding!.CodePage == Encoding.UTF8.CodePage ? null : source.Encoding.WebName;
        var whole = StrictReader.Read(text, encoding);
        if (StrictReader.Refusal(whole) is { } refusal || !text.StartsWith("[\"", StringComparison.Ordinal) || text.Count(character => character == '"') > 2)
            return new(StrictReader.Refusal(whole), null);

        // A string alone: read as the name of something, so that it is taken apart.
        var named = StrictReader.Read($$"""{ "topics": [ { "id": "a", "name": {{text.Trim()[1..^1]}} } ] }""");
        return new(
            named.Diagnostics.FirstOrDefault(diagnostic => !diagnostic.Arguments.Any(argument => argument.StartsWith("nothing but white space", StringComparison.Ordinal))),
            named.Items.Count > 0 ? named.Items[0].Text(PropertyTag.Name) : null);
    }

    private sealed record Outcome(DiagnosticInfo? Refusal, string? Name);
}
