using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics;

/// <summary>A series of meetings, such as a forum that is held each year.</summary>
public sealed partial class MeetingSeries : Entity
{
    internal MeetingSeries(Record record)
        : base(record)
    {
        Of = record.References<Actor>(PropertyTag.Of);
        Existence = record.Records(PropertyTag.Existence).Make(part => new ExistenceAccount(part));
    }

    /// <summary>Who holds it.</summary>
    public IReadOnlyList<Actor> Of { get; }

    /// <summary>When it was held, by each account that the data has.</summary>
    public IReadOnlyList<ExistenceAccount> Existence { get; }
}
