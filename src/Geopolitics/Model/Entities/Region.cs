using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics;

/// <summary>A region of the world, as writers on international relations use the word: without sharp borders.</summary>
public sealed partial class Region : Entity
{
    internal Region(Record record)
        : base(record)
    {
    }
}
