using System.Text.Json;
using Geopolitics.Generators.Common;
using Geopolitics.Generators.Diagnostics;
using Geopolitics.Generators.Schema;

namespace Geopolitics.Generators.Reading;

/// <summary>What the readers of one file share: its places, what was read so far, and what was wrong.</summary>
internal sealed class ReadingContext(Utf8Positions positions, Lines lines, CancellationToken cancellation)
{
    public Utf8Positions Positions { get; } = positions;

    public Lines Lines { get; } = lines;

    public CancellationToken Cancellation { get; } = cancellation;

    public TextCache Texts { get; } = new();

    /// <summary>The times that were read, by what was written.</summary>
    public Dictionary<string, StatedTime> Times { get; } = new(StringComparer.Ordinal);

    public IdNumbers Ids { get; } = new();

    public List<DataItem> Items { get; } = [];

    /// <summary>Properties of the objects that are being read, the innermost last.</summary>
    public WorkList<DataProperty> Properties { get; } = new();

    /// <summary>Items of the lists that are being read, the innermost last.</summary>
    public WorkList<DataValue> Values { get; } = new();

    /// <summary>What the item that is being read refers to.</summary>
    public WorkList<DataReference> References { get; } = new();

    public List<DataRedirect> Redirects { get; } = [];

    public List<DiagnosticInfo> Diagnostics { get; } = [];

    /// <summary>The parts of the text from which an item or a redirect was lost, so that nobody knows which ids the file has.</summary>
    public List<LostText> Lost { get; } = [];

    /// <summary>How many reports were of something that could not be read.</summary>
    public int Losses { get; private set; }

    /// <summary>Tells that nothing of a part of the file was kept.</summary>
    public void Lose(long start, long end) => Lost.Add(new((int)start, (int)end));

    public ReferenceValue Reference(TextValue id, KindSet kinds)
    {
        var reference = new ReferenceValue(id.Text, Ids.Of(id.Text), id.Span);
        References.Add(new(reference, kinds));
        return reference;
    }

    public SourceSpan SpanOf(ref Utf8JsonReader json)
    {
        var quotes = json.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? 2 : 0;
        return Positions.SpanAt(json.TokenStartIndex, json.ValueSpan.Length + quotes);
    }

    /// <summary>Reports what could not be read: the item that it belongs to is not sound.</summary>
    public void Report(DiagnosticId id, SourceSpan span, params string[] arguments)
    {
        Losses++;
        ReportOnly(id, span, arguments);
    }

    /// <summary>Tells that a value that was reported could not be read.</summary>
    public void LoseValue() => Losses++;

    /// <summary>Reports what is wrong with something that was read all the same.</summary>
    public void ReportOnly(DiagnosticId id, SourceSpan span, params string[] arguments) =>
        Diagnostics.Add(new(id, Lines.PlaceOf(span), new EquatableArray<string>(arguments)));

    /// <summary>Reports the current token as not what the schema wants; the caller skips it.</summary>
    public void ReportWrongType(ref Utf8JsonReader json, string expected) =>
        Report(DiagnosticId.WrongType, SpanOf(ref json), expected, Describe(json.TokenType));

    private static string Describe(JsonTokenType type) => type switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a text",
        JsonTokenType.Number => "a number",
        JsonTokenType.True => "`true`",
        JsonTokenType.False => "`false`",
        JsonTokenType.Null => "`null` (leave the property out instead)",
        _ => "nothing",
    };
}
