using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics;

/// <summary>A state, of today or of the past. The Soviet Union and the Russian Federation are two, linked by <see cref="Predecessors"/>.</summary>
public sealed partial class State : Actor
{
    private IReadOnlyList<ExistenceAccount>? existence;
    private IReadOnlyList<Predecessor>? predecessors;

    internal State(Record record)
        : base(record)
    {
    }

    /// <summary>When the state existed, by each account that the data has; accounts disagree, and none is preferred.</summary>
    public IReadOnlyList<ExistenceAccount> Existence =>
        Origin.Read(ref existence, static record => record.Records(PropertyTag.Existence).Make(static part => new ExistenceAccount(part)));

    /// <summary>The states that this one continued or succeeded.</summary>
    public IReadOnlyList<Predecessor> Predecessors =>
        Origin.Read(ref predecessors, static record => record.Records(PropertyTag.Predecessors).Make(static part => new Predecessor(part)));
}
