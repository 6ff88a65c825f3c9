using System.Text.Json;
using Geopolitics.Generators.Common;
using Geopolitics.Generators.Diagnostics;
using Geopolitics.Generators.Schema;

namespace Geopolitics.Generators.Reading;

/// <summary>Reads one data file: pure, so that Roslyn reads a file again only when its text has changed.</summary>
internal static class FileReader
{
    private static readonly JsonReaderOptions Options = new()
    {
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    public static FileReading Read(DataFile file, CancellationToken cancellation) => Read(file, Options, cancellation);

    /// <summary>Reads a file as strictly as the options say.</summary>
    internal static FileReading Read(DataFile file, JsonReaderOptions options, CancellationToken cancellation)
    {
        var text = Utf8Positions.EndLines(file.Text);
        using var utf8 = new Utf8Text(text);
        var context = new ReadingContext(new Utf8Positions(utf8.Bytes), new Lines(file.Text), cancellation);
        var hasConstants = true;
        if (file.ForeignEncoding is { } encoding)
            context.Report(DiagnosticId.NotUtf8, default, encoding);

        var json = new Utf8JsonReader(utf8.Bytes.Span, options);
        var part = 0L;
        try
        {
            json.Read();
            hasConstants = ReadSections(ref json, ref part, context);
            json.Read();
        }
        catch (JsonException error)
        {
            // The reader cannot go on behind a syntax error; what it read before stands.
            var offset = context.Positions.OffsetOf(error.LineNumber ?? 0, error.BytePositionInLine ?? 0);
            context.Lose(part, utf8.Bytes.Length);
            context.Report(DiagnosticId.NotJson, context.Positions.CharacterAt(offset), Reason(error));
        }

        return new(file.Path, file.LogicalPath, hasConstants, context.Lost.Count == 0, context.Items.ToEquatableArray(), context.Redirects.ToEquatableArray(), context.Diagnostics.ToEquatableArray())
        {
            Ids = context.Ids.ToArray(),
            LostIds = LostIds.In(utf8.Bytes.Span, context.Lost),
            Lines = context.Lines,
            NoWarn = file.NoWarn,
        };
    }

    /// <param name="part">Where the item, or the section, begins that is being read.</param>
    private static bool ReadSections(ref Utf8JsonReader json, ref long part, ReadingContext context)
    {
        var hasConstants = true;
        if (json.TokenType != JsonTokenType.StartObject)
        {
            context.ReportWrongType(ref json, "an object whose properties are sections, such as `agreements`");
            SkipLost(ref json, context);
            return hasConstants;
        }

        var seen = default(SeenNames);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            part = json.TokenStartIndex;
            var nameSpan = context.SpanOf(ref json);
            var name = TextReader.ReadName(ref json, context);
            if (name is not null && !seen.Add(name))
                context.Report(DiagnosticId.DuplicateProperty, nameSpan, name);

            json.Read();
            if (name is null)
            {
                SkipLost(ref json, context);
            }
            else if (name == DataSchema.SchemaProperty)
            {
                json.Skip();
            }
            else if (name == DataSchema.ConstantsProperty)
            {
                hasConstants = ValueReader.ReadFlag(ref json, context)?.IsSet ?? true;
            }
            else if (DataSchema.FindSection(name) is { } kind)
            {
                ReadSection(ref json, ref part, kind, context);
            }
            else if (name == RedirectSection.Name)
            {
                ReadRedirects(ref json, ref part, context);
            }
            else
            {
                // The items of a misspelt section are read as those of the one that was meant, or else every reference to one of them would be an error too.
                var nearest = NearestText.Find(name, DataSchema.FileProperties);
                context.Report(DiagnosticId.UnknownProperty, nameSpan, name, "a data file", PropertyAdvice.For(name, nearest, DataSchema.FileProperties));
                if (nearest is not null && json.TokenType == JsonTokenType.StartArray && DataSchema.FindSection(nearest) is { } meant)
                {
                    ReadSection(ref json, ref part, meant, context);
                }
                else
                {
                    SkipLost(ref json, context);
                }
            }
        }

        return hasConstants;
    }

    private static void ReadSection(ref Utf8JsonReader json, ref long part, KindDefinition kind, ReadingContext context)
    {
        if (json.TokenType != JsonTokenType.StartArray)
        {
            context.ReportWrongType(ref json, $"an array of {kind.Section}");
            SkipLost(ref json, context);
            return;
        }

        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            part = json.TokenStartIndex;
            if (ItemReader.Read(ref json, kind, context) is { } item)
                context.Items.Add(item);
            else
                context.Lose(part, json.BytesConsumed);
        }
    }

    private static void ReadRedirects(ref Utf8JsonReader json, ref long part, ReadingContext context)
    {
        if (json.TokenType != JsonTokenType.StartArray)
        {
            context.ReportWrongType(ref json, $"an array of {RedirectSection.Name}");
            SkipLost(ref json, context);
            return;
        }

        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            part = json.TokenStartIndex;
            if (RedirectReader.Read(ref json, context) is { } redirect)
                context.Redirects.Add(redirect);
            else
                context.Lose(part, json.BytesConsumed);
        }
    }

    private static void SkipLost(ref Utf8JsonReader json, ReadingContext context)
    {
        var start = json.TokenStartIndex;
        json.Skip();
        context.Lose(start, json.BytesConsumed);
    }

    /// <summary>The reader's reason without its own count of lines, which the diagnostic's place tells better.</summary>
    private static string Reason(JsonException error)
    {
        var end = error.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (end < 0 ? error.Message : error.Message.Substring(0, end)).TrimEnd('.');
    }
}
