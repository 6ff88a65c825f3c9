using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics;

/// <summary>An entity that can act: a <see cref="State"/>, a <see cref="Territory"/>, an <see cref="Organization"/> or a <see cref="Person"/>.</summary>
public abstract partial class Actor : Entity
{
    private protected Actor(Record record)
        : base(record)
    {
    }
}
