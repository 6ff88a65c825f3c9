using System.Text;
using Geopolitics.Format;
using Geopolitics.Tables;
using Record = Geopolitics.Tables.Record;

namespace Geopolitics.Benchmarks.Dump;

/// <summary>A layer's tables in words: <c>docs/decisions/0050-table-layout.md</c> draws what this prints.</summary>
internal sealed class TableDump(TableStore store)
{
    private readonly StringBuilder text = new();

    /// <summary>The columns of the directory: how many rows each has, of which width, and the first ones.</summary>
    public static string Columns(TableStore store)
    {
        var dump = new TableDump(store);
        foreach (var column in Enum.GetValues<Column>())
        {
            var rows = store.Of(column);
            var first = string.Join(' ', Enumerable.Range(0, Math.Min(8, rows.Count)).Select(row => rows[row]));
            dump.Line(0, $"{column,-20}{rows.Count,9} rows of {TableLayout.WidthOf(column)}: {first}{(rows.Count > 8 ? " …" : "")}");
        }

        return dump.text.ToString();
    }

    /// <summary>All that the tables have of an item: its record, its rows, and its lists.</summary>
    public static string Item(TableStore store, string id)
    {
        var dump = new TableDump(store);
        var ordinal = store.Find(id);
        if (ordinal < 0)
            return $"The layer has no item {id}.\n";

        dump.Rows(id, ordinal);
        dump.Properties(1, store.KindOf(ordinal), store.TableAt(store.Of(Column.Tables)[ordinal]).RecordAt(store.Of(Column.Indexes)[ordinal]));
        dump.Lists(ordinal);
        return dump.text.ToString();
    }

    private void Rows(string id, int ordinal)
    {
        var slots = store.Of(Column.Slots);
        var slot = Enumerable.Range(0, slots.Count).First(slot => slots[slot] == ordinal);
        Line(0, $"{id}: ordinal {ordinal} of {store.Count}, {store.KindOf(ordinal)}, in slot {slot} of {slots.Count}");
        Line(1, $"table {store.Of(Column.Tables)[ordinal]}, row {store.Of(Column.Indexes)[ordinal]}");
        if (ordinal < store.Of(Column.FirstDays).Count)
            Line(1, $"days {store.Of(Column.FirstDays)[ordinal]} to {store.Of(Column.LastDays)[ordinal]}; in its part of the list of all facts none later than {store.Of(Column.LatestDays)[ordinal]}");
    }

    private void Properties(int depth, ItemKind kind, ReadOnlySpan<byte> record)
    {
        for (var position = 0; position < record.Length;)
        {
            var tag = (PropertyTag)PackedNumber.Read(record, ref position);
            Content(depth, kind, tag, Record.Next(record, ref position));
        }
    }

    private void Content(int depth, ItemKind kind, PropertyTag tag, ReadOnlySpan<byte> content)
    {
        switch (ContentShapes.Of(kind, tag, content))
        {
            case ContentShape.Number:
                var start = 0;
                Line(depth, $"{tag} {PackedNumber.Read(content, ref start)}");
                break;

            case ContentShape.Texts:
                var texts = new List<string>();
                for (var position = 0; position < content.Length;)
                    texts.Add(Encoding.UTF8.GetString(Record.Next(content, ref position)));
                Line(depth, $"{tag} [{string.Join(", ", texts)}]");
                break;

            case ContentShape.Records:
                for (var position = 0; position < content.Length;)
                {
                    Line(depth, $"{tag}:");
                    Properties(depth + 1, kind, Record.Next(content, ref position));
                }

                break;

            case ContentShape.Record:
                Line(depth, $"{tag}:");
                Properties(depth + 1, kind, content);
                break;

            default:
                Line(depth, $"{tag} “{Encoding.UTF8.GetString(content)}”");
                break;
        }
    }

    private void Lists(int ordinal)
    {
        Line(1, $"referrers [{FactsIn(Column.ReferrerStarts, ordinal, Column.Referrers)}]");
        var entity = ordinal - store.Of(Column.FirstDays).Count;
        if (entity < 0)
            return;

        var partners = store.Of(Column.PairPartners);
        for (var pair = store.Of(Column.PairStarts)[entity]; pair < store.Of(Column.PairStarts)[entity + 1]; pair++)
            Line(1, $"with {Name(partners[pair])} [{FactsIn(Column.PairFactStarts, pair, Column.PairFacts)}]");
        Line(1, $"wide [{FactsIn(Column.WideStarts, entity, Column.WideFacts)}]");
    }

    private string FactsIn(Column starts, int list, Column ordinals)
    {
        var (start, end) = (store.Of(starts)[list], store.Of(starts)[list + 1]);
        return string.Join(", ", Enumerable.Range(start, end - start).Select(position => Name(store.Of(ordinals)[position])));
    }

    private string Name(int number) => number >= store.Count ? $"foreign id {number - store.Count}" : store.ItemAt(number) switch
    {
        Fact fact => fact.Id,
        Entity entity => entity.Id,
        var other => other.ToString()!,
    };

    private void Line(int depth, string line) => text.Append(' ', depth * 2).Append(line).Append('\n');
}
