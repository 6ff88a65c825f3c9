using Geopolitics.Tables;

namespace Geopolitics.Tests.Tables;

/// <summary>A table that is not as it was written gives other answers or says that it is damaged, and nothing else.</summary>
public sealed class DamagedTableTests
{
    /// <summary>The lowest and the highest digit, those about which a number goes on or ends, what is no digit, and what is not ASCII.</summary>
    private static readonly byte[] OtherBytes = [(byte)'?', (byte)'@', (byte)'C', (byte)'^', (byte)'_', (byte)'~', 0, (byte)' ', 0x7F, 0xFF];

    [Fact]
    public void A_layer_that_is_whole_answers() => Assert.Equal(
        ["treaty", "japan", "russia", "paper", "Japan (Party)", "Russia (Party)", "日本", "1956-10-20", "Japan", "treaty", "treaty", "treaty", "Russia", "by hand"],
        Ask(HandMadeStore.Create()));

    [Fact]
    public void A_piece_that_is_cut_short_is_no_access_outside_of_it()
    {
        for (var piece = 0; piece < PieceCount; piece++)
        {
            for (var length = 0; length < PieceAt(HandMadeStore.Create(), piece).Length; length++)
            {
                var store = HandMadeStore.Create();
                store.Cut(PieceAt(store, piece), length);
                AssertAnswersOrSaysThatItIsDamaged(store, $"piece {piece} cut to {length}");
            }
        }
    }

    [Fact]
    public void An_altered_byte_is_no_access_outside_of_the_tables()
    {
        for (var piece = 0; piece < PieceCount; piece++)
        {
            for (var position = 0; position < PieceAt(HandMadeStore.Create(), piece).Length; position++)
            {
                foreach (var other in OtherBytes)
                {
                    var store = HandMadeStore.Create();
                    PieceAt(store, piece)[position] = other;
                    AssertAnswersOrSaysThatItIsDamaged(store, $"piece {piece}, byte {position} is {other}");
                }
            }
        }
    }

    [Fact]
    public void A_piece_that_is_missing_is_told()
    {
        var store = HandMadeStore.Create();
        foreach (var piece in store.Pieces.ToList())
            store.Cut(piece, 0);
        Assert.Throws<DamagedTableException>(() => Ask(store));
    }

    private static int PieceCount => HandMadeStore.Create().Pieces.Count();

    private static byte[] PieceAt(HandMadeStore store, int piece) => store.Pieces.ElementAt(piece);

    private static void AssertAnswersOrSaysThatItIsDamaged(HandMadeStore store, string damage)
    {
        if (Xunit.Record.Exception(() => Ask(store)) is { } exception and not DamagedTableException)
            Assert.Fail($"{damage}: {exception}");
    }

    /// <summary>Asks everything that there is to ask.</summary>
    private static List<string?> Ask(HandMadeStore store)
    {
        var catalog = Catalog.Of(store);
        var facts = catalog.Facts().ToList();
        var answers = new List<string?>(facts.Select(fact => fact.Id));
        answers.AddRange(catalog.Entities<State>().Select(state => state.Id));
        answers.AddRange(catalog.Entities<Source>().Select(source => source.Id));
        answers.AddRange(facts.SelectMany(fact => fact.Participants).Select(participant => participant.ToString()));
        answers.AddRange(catalog.Entities<State>().SelectMany(state => state.Names).Select(name => name.Text));
        answers.AddRange(facts.SelectMany(fact => fact.Citations).Select(citation => citation.Source.Issued?.ToString()));
        answers.AddRange(catalog.Entities<State>().SelectMany(state => state.Predecessors).Select(predecessor => predecessor.State.Name));
        if (catalog.TryFind<State>("japan", out var japan) && catalog.TryFind<State>("russia"u8, out var russia))
        {
            answers.AddRange(catalog.Facts().Between(japan, russia).Select(fact => fact.Id));
            answers.AddRange(catalog.Facts().Involving(russia).During("1956").Select(fact => fact.Id));
            answers.AddRange(catalog.Facts<Agreement>().HappenedBy(new(1957, 1, 1)).Select(fact => fact.Id));
            answers.Add(russia.ToString());
        }

        answers.Add(catalog.DataVersion);
        return answers;
    }
}
