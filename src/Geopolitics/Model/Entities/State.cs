using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics;

/// <summary>A state, of today or of the past. The Soviet Union and the Russian Federation are two, linked by <see cref="Predecessors"/>.</summary>
public sealed partial class State : Actor
{
    internal State(Record record)
        : base(record)
    {
        Existence = record.Records(PropertyTag.Existence).Make(part => new ExistenceAccount(part));
        Predecessors = record.Records(PropertyTag.Predecessors).Make(part => new Predecessor(part));
    }

    /// <summary>When the state existed, by each account that the data has; accounts disagree, and none is preferred.</summary>
    public IReadOnlyList<ExistenceAccount> Existence { get; }

    /// <summary>The states that this one continued or succeeded.</summary>
    public IReadOnlyList<Predecessor> Predecessors { get; }
}
