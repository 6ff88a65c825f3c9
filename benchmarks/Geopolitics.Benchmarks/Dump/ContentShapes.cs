using Geopolitics.Format;

namespace Geopolitics.Benchmarks.Dump;

internal enum ContentShape
{
    Text,
    Number,
    Texts,
    Record,
    Records,
}

/// <summary>How to read what a property holds. Tables do not say: whoever reads a property knows.</summary>
internal static class ContentShapes
{
    private delegate bool Test(ReadOnlySpan<byte> content);

    public static ContentShape Of(ItemKind kind, PropertyTag tag, ReadOnlySpan<byte> content) => (kind, tag) switch
    {
        (ItemKind.Coverage, PropertyTag.Of) => ContentShape.Number,
        (ItemKind.Source, PropertyTag.Type) => ContentShape.Text,
        (_, PropertyTag.Standing or PropertyTag.Kind or PropertyTag.Scheme or PropertyTag.Type or PropertyTag.Act or PropertyTag.Stage or PropertyTag.Stance
            or PropertyTag.Trend or PropertyTag.Quality or PropertyTag.Format or PropertyTag.Vote or PropertyTag.Succession or PropertyTag.Seats
            or PropertyTag.Vacant or PropertyTag.Acting or PropertyTag.Ended) => ContentShape.Number,
        (_, PropertyTag.Citations or PropertyTag.Names or PropertyTag.Identifiers or PropertyTag.Contested or PropertyTag.Says or PropertyTag.Existence
            or PropertyTag.Predecessors or PropertyTag.Acts or PropertyTag.Obligations or PropertyTag.Actors or PropertyTag.Addressees or PropertyTag.Attendees
            or PropertyTag.Author or PropertyTag.Editor or PropertyTag.Translator or PropertyTag.Declarers or PropertyTag.Holders or PropertyTag.OpposedBy
            or PropertyTag.Stages or PropertyTag.Votes or PropertyTag.Under) => ContentShape.Records,
        (_, PropertyTag.Speaker) => ContentShape.Record,
        (_, PropertyTag.Topics or PropertyTag.AssertedBy or PropertyTag.Supports or PropertyTag.Reference or PropertyTag.Supersedes or PropertyTag.Echoes
            or PropertyTag.PartOf or PropertyTag.Contradicts or PropertyTag.RespondsTo or PropertyTag.Parties or PropertyTag.Between or PropertyTag.About
            or PropertyTag.AboutFacts or PropertyTag.LegalBasis or PropertyTag.Over or PropertyTag.Follows or PropertyTag.ClaimedBy or PropertyTag.Claimants
            or PropertyTag.Absent or PropertyTag.Entities or PropertyTag.Aims or PropertyTag.Instruments) => ContentShape.Texts,

        // One kind has them single, another has several, a third has them with parts.
        (_, PropertyTag.By or PropertyTag.Of or PropertyTag.Toward or PropertyTag.Against or PropertyTag.Text) => Guess(content),
        _ => ContentShape.Text,
    };

    private static ContentShape Guess(ReadOnlySpan<byte> content) =>
        !IsList(content, static _ => true) ? ContentShape.Text
        : IsList(content, IsRecord) ? ContentShape.Records
        : ContentShape.Texts;

    private static bool IsRecord(ReadOnlySpan<byte> bytes)
    {
        for (var position = 0; position < bytes.Length;)
        {
            if (!Enum.IsDefined((PropertyTag)PackedNumber.Read(bytes, ref position)) || !TrySkip(bytes, ref position))
                return false;
        }

        return true;
    }

    private static bool IsList(ReadOnlySpan<byte> content, Test test)
    {
        for (var position = 0; position < content.Length;)
        {
            var start = position;
            if (!TrySkip(content, ref position))
                return false;

            var length = PackedNumber.Read(content, ref start);
            if (!test(content.Slice(start, length)))
                return false;
        }

        return true;
    }

    private static bool TrySkip(ReadOnlySpan<byte> bytes, ref int position)
    {
        var length = PackedNumber.Read(bytes, ref position);
        if (length == PackedNumber.Damaged || length > bytes.Length - position)
            return false;

        position += length;
        return true;
    }
}
