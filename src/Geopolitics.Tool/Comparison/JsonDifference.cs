using System.Text.Json;
using Geopolitics.Tool.Naming;
using Geopolitics.Tool.Output;

namespace Geopolitics.Tool.Comparison;

/// <summary>A difference as JSON.</summary>
internal static class JsonDifference
{
    public static void Write(TextWriter output, DataDifference difference) => JsonText.Write(output, writer =>
    {
        writer.WriteStartObject();
        writer.WriteList("added", difference.Added, item =>
        {
            Begin(writer, item);
            writer.WritePropertyName("item");
            item.Json.WriteTo(writer);
            writer.WriteEndObject();
        });
        writer.WriteList("removed", difference.Removed, removed =>
        {
            Begin(writer, removed.Item);
            writer.WriteOptional("redirectedTo", removed.Successor?.Id);
            writer.WritePropertyName("item");
            removed.Item.Json.WriteTo(writer);
            writer.WriteEndObject();
        });
        writer.WriteList("changed", difference.Changed, change =>
        {
            Begin(writer, change.New);
            writer.WriteOptional("redirectedFrom", change.IsRedirected ? change.Old.Id : null);
            writer.WriteList("changes", change.Changes, property => Write(writer, property));
            writer.WriteEndObject();
        });
        writer.WriteEndObject();
    });

    private static void Begin(Utf8JsonWriter writer, DataItem item)
    {
        writer.WriteStartObject();
        writer.WriteString("section", item.Section);
        writer.WriteString("id", item.Id);
        writer.WriteString("title", item.Title);
    }

    private static void Write(Utf8JsonWriter writer, PropertyChange change)
    {
        writer.WriteStartObject();
        writer.WriteString("path", change.Path);
        writer.WriteString("change", Words.Of(change.Kind));
        if (change.Old is { } old)
        {
            writer.WritePropertyName("old");
            old.WriteTo(writer);
        }

        if (change.New is { } now)
        {
            writer.WritePropertyName("new");
            now.WriteTo(writer);
        }

        writer.WriteEndObject();
    }
}
