using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics;

/// <summary>What facts are about, beyond entities.</summary>
public sealed partial class Topic : Entity
{
    private LazyReference<Topic> broader;

    internal Topic(Record record)
        : base(record)
    {
        broader = record.Reference<Topic>(PropertyTag.Broader);
    }

    /// <summary>The topic that this one is part of, or null.</summary>
    public Topic? Broader => broader.Value;
}
