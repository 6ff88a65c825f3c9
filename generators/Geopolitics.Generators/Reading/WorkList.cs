using Geopolitics.Generators.Common;

namespace Geopolitics.Generators.Reading;

/// <summary>What lists within lists gather while they are read: one list serves all, and each takes its own off the end.</summary>
internal sealed class WorkList<T>
    where T : IEquatable<T>
{
    private readonly List<T> items = [];

    /// <summary>Where the next item will stand: the caller's list begins there.</summary>
    public int Mark => items.Count;

    public void Add(T item) => items.Add(item);

    /// <summary>Takes off what was added since <paramref name="mark"/>.</summary>
    public EquatableArray<T> Take(int mark)
    {
        var count = items.Count - mark;
        if (count == 0)
            return default;

        var taken = new T[count];
        items.CopyTo(mark, taken, 0, count);
        items.RemoveRange(mark, count);
        return new(taken);
    }
}
