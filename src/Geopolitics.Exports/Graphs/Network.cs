using Geopolitics.Exports.Panel;
using Geopolitics.Exports.Tables;
using Geopolitics.Exports.Writing;

namespace Geopolitics.Exports.Graphs;

/// <summary>The network as of a day.</summary>
internal sealed class Network
{
    private readonly Catalog catalog;
    private readonly HashSet<string> ids;

    public Network(Catalog catalog, DateOnly day)
    {
        this.catalog = catalog;
        Day = day;
        Nodes = [.. catalog.InOrder<Actor>().Where(actor => actor is Organization || (actor is State state && MayExist(state, day)))];
        ids = Nodes.Select(node => node.Id).ToHashSet(StringComparer.Ordinal);
    }

    public DateOnly Day { get; }

    /// <summary>The states that may have existed on the day, and all organizations, of whose existence the data says nothing, in order of id.</summary>
    public IReadOnlyList<Actor> Nodes { get; }

    /// <summary>Kind by kind, in the order of the facts; an agreement among several is an edge between any two.</summary>
    public IEnumerable<Edge> Edges() => Agreements().Concat(Relations()).Concat(Disputes()).Concat(DiplomaticRelations()).Concat(Recognitions());

    /// <summary>A state without accounts of its existence is taken to exist, as the catalogue's questions take it.</summary>
    private static bool MayExist(State state, DateOnly day) => state.Existence.Count == 0 || Existence.On(state, day) != Certainty.No;

    private IEnumerable<Edge> Agreements()
    {
        var onTheDay = catalog.Facts<Agreement>().InForceOn(Day).IncludingUnknown();
        foreach (var agreement in onTheDay)
        {
            var kind = Alliances.Has(agreement) ? "alliance" : "agreement";
            foreach (var (one, other) in Pairs(agreement.Parties))
            {
                if (onTheDay.Between(one, other).Answer(agreement) is var holds and not Certainty.No)
                    yield return new(kind, one, other, holds, agreement);
            }
        }
    }

    private IEnumerable<Edge> Relations()
    {
        var onTheDay = catalog.Facts<Relation>().InForceOn(Day);
        foreach (var relation in onTheDay)
        {
            foreach (var (one, other) in Pairs(relation.Between))
                yield return new("relation", one, other, onTheDay.Answer(relation), relation, Words.Of(relation.Quality));
        }
    }

    private IEnumerable<Edge> Disputes()
    {
        var onTheDay = catalog.Facts<Dispute>().InForceOn(Day);
        foreach (var dispute in onTheDay)
        {
            foreach (var (one, other) in Pairs(dispute.Claimants))
                yield return new("dispute", one, other, onTheDay.Answer(dispute), dispute);
        }
    }

    private IEnumerable<Edge> DiplomaticRelations()
    {
        var asked = new HashSet<(string, string)>();
        foreach (var act in catalog.Facts<DiplomaticRelations>())
        {
            foreach (var (one, other) in Pairs(act.Between))
            {
                if (asked.Add((one.Id, other.Id)) && one is State a && other is State b
                    && catalog.DiplomaticRelations(a, b, Day) is { Certainty: Certainty.Certainly or Certainty.Possibly } answer)
                    yield return new("diplomatic-relations", one, other, answer.Certainty, Last(answer));
            }
        }
    }

    private IEnumerable<Edge> Recognitions()
    {
        var asked = new HashSet<(string, string)>();
        foreach (var act in catalog.Facts<Recognition>())
        {
            if (ids.Contains(act.By.Id) && ids.Contains(act.Of.Id) && asked.Add((act.By.Id, act.Of.Id))
                && catalog.RecognitionOf(act.Of, act.By, Day) is { Certainty: Certainty.Certainly or Certainty.Possibly } answer)
                yield return new("recognition", act.By, act.Of, answer.Certainty, Last(answer), IsDirected: true);
        }
    }

    private static Fact? Last(Answer answer) => answer.Facts is [.., var last] ? last : null;

    /// <summary>Any two of those who are nodes, each pair once, the lesser id first.</summary>
    private IEnumerable<(Actor One, Actor Other)> Pairs(IEnumerable<Actor> actors)
    {
        var nodes = actors.Where(actor => ids.Contains(actor.Id)).DistinctBy(actor => actor.Id).OrderBy(actor => actor.Id, StringComparer.Ordinal).ToList();
        for (var one = 0; one < nodes.Count; one++)
        {
            for (var other = one + 1; other < nodes.Count; other++)
                yield return (nodes[one], nodes[other]);
        }
    }
}
