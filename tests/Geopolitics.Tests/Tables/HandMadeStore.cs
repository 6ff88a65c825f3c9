using System.Text;
using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics.Tests.Tables;

/// <summary>A layer of four items, written by hand: two states, their agreement, and its source. Its bytes can be damaged before they are read.</summary>
internal sealed class HandMadeStore : TableStore
{
    private const int Items = 4;

    private static readonly int Day = TimeBounds.Of(Edtf.Parse("1956-10-19")).First;

    // Ordinals: the fact first, then the entities by id. The index in the table is another.
    private static readonly string[] Ids = ["treaty", "japan", "paper", "russia"];
    private static readonly int[] Indexes = [3, 0, 2, 1];

    private static readonly (ItemKind Kind, string Record)[] Records =
    [
        (ItemKind.State, Text(PropertyTag.Id, "japan") + Text(PropertyTag.Name, "Japan") + Text(PropertyTag.Names, Sized(Text(PropertyTag.Text, "日本") + Text(PropertyTag.Language, "ja")))),
        (ItemKind.State, Text(PropertyTag.Id, "russia") + Text(PropertyTag.Name, "Russia")
            + Text(PropertyTag.Predecessors, Sized(Text(PropertyTag.State, "japan") + Text(PropertyTag.Succession, Packed(0))))),
        (ItemKind.Source, Text(PropertyTag.Id, "paper") + Text(PropertyTag.Title, "A paper") + Text(PropertyTag.Issued, "1956-10-20") + Text(PropertyTag.Url, "https://example.org/")),
        (ItemKind.Agreement, Text(PropertyTag.Id, "treaty") + Text(PropertyTag.Title, "Treaty") + Text(PropertyTag.When, "1956-10-19") + Text(PropertyTag.Type, Packed(0))
            + Text(PropertyTag.Standing, Packed(0)) + Text(PropertyTag.Parties, Sized("japan") + Sized("russia"))
            + Text(PropertyTag.Citations, Sized(Text(PropertyTag.Source, "paper") + Text(PropertyTag.Supports, Sized("when"))))),
    ];

    private readonly Dictionary<(int Column, int Piece), byte[]> numbers = [];
    private readonly HandMadeTable table;

    private HandMadeStore(int seed, Dictionary<Column, int[]> columns)
        : base(seed, [.. Enum.GetValues<Column>().Select(column => columns.GetValueOrDefault(column, []).Length)])
    {
        foreach (var (column, values) in columns)
            numbers[((int)column, 0)] = Bytes(string.Concat(values.Select(value => Fixed(value, TableLayout.WidthOf(column)))));
        table = new(this, Records);
    }

    /// <summary>All bytes of the layer: damage to them is damage to it.</summary>
    public IEnumerable<byte[]> Pieces => [.. numbers.Values, .. table.Pieces];

    protected override string DataVersion => "by hand";

    protected override Catalog? Base => null;

    public static HandMadeStore Create()
    {
        var (seed, slots) = Hash();
        return new(seed, new()
        {
            [Column.Kinds] = [.. Indexes.Select(index => (int)Records[index].Kind)],
            [Column.Tables] = new int[Items],
            [Column.Indexes] = Indexes,
            [Column.FirstDays] = [Day],
            [Column.LastDays] = [Day],
            [Column.LatestDays] = [Day],
            [Column.Pilots] = new int[IdHash.Buckets(Items)],
            [Column.Slots] = slots,
            [Column.ReferrerStarts] = [0, 0, 1, 2, 3],
            [Column.Referrers] = [0, 0, 0],
            [Column.ReferrerLatestDays] = [Day, Day, Day],
            [Column.PairStarts] = [0, 1, 1, 1],
            [Column.PairPartners] = [3],
            [Column.PairFactStarts] = [0, 1],
            [Column.PairFacts] = [0],
            [Column.PairFactLatestDays] = [Day],
            [Column.WideStarts] = [0, 0, 0, 0],
        });
    }

    /// <summary>Cuts a piece short.</summary>
    public void Cut(byte[] piece, int length)
    {
        foreach (var key in numbers.Keys.Where(key => numbers[key] == piece).ToList())
            numbers[key] = piece[..length];
        table.Cut(piece, length);
    }

    protected override DataTable? Table(int number) => number == 0 ? table : null;

    protected override ReadOnlySpan<byte> Numbers(int column, int piece) => numbers.GetValueOrDefault((column, piece));

    protected override ReadOnlySpan<byte> ForeignIds(int piece) => default;

    /// <summary>With so few ids, a seed is soon found that gives each a slot of its own without any pilot.</summary>
    private static (int Seed, int[] Slots) Hash()
    {
        for (var seed = 0; ; seed++)
        {
            var slots = Enumerable.Repeat(IdHash.Slots(Items), IdHash.Slots(Items)).ToArray();
            for (var id = 0; id < Items; id++)
                slots[IdHash.Slot(IdHash.Of(Ids[id].AsSpan(), seed), 0, slots.Length)] = id;
            if (slots.Count(slot => slot < Items) == Items)
                return (seed, slots);
        }
    }

    private static string Text(PropertyTag tag, string content) => Packed((int)tag) + Sized(content);

    private static string Sized(string content) => Packed(Bytes(content).Length) + content;

    private static string Packed(int value)
    {
        Span<char> characters = stackalloc char[PackedNumber.MaxLength];
        return characters[..PackedNumber.Write(characters, value)].ToString();
    }

    private static string Fixed(int value, int width)
    {
        Span<char> characters = stackalloc char[width];
        PackedNumber.WriteFixed(characters, value);
        return characters.ToString();
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private sealed class HandMadeTable : DataTable
    {
        private readonly HandMadeStore store;
        private byte[] rows;
        private byte[] records;

        public HandMadeTable(HandMadeStore store, (ItemKind Kind, string Record)[] items)
            : base(items.Length, ItemMaker.State, ItemMaker.Source, ItemMaker.Agreement)
        {
            this.store = store;
            records = Bytes(string.Concat(items.Select(item => item.Record)));
            var offset = 0;
            var row = new StringBuilder();
            foreach (var (kind, record) in items)
            {
                var length = Bytes(record).Length;
                row.Append(Fixed(0, TableLayout.PieceWidth)).Append(Fixed(offset, TableLayout.OffsetWidth));
                row.Append(Fixed(length, TableLayout.LengthWidth)).Append(Fixed((int)kind, TableLayout.KindWidth));
                offset += length;
            }

            rows = Bytes(row.ToString());
        }

        public IEnumerable<byte[]> Pieces => [rows, records];

        public override ItemStore Store => store;

        public void Cut(byte[] piece, int length)
        {
            if (piece == rows)
                rows = piece[..length];
            if (piece == records)
                records = piece[..length];
        }

        protected override ReadOnlySpan<byte> Rows(int piece) => piece == 0 ? rows : default;

        protected override ReadOnlySpan<byte> Records(int piece) => piece == 0 ? records : default;
    }
}
