using Geopolitics.Generators.Common;

namespace Geopolitics.Generators.Reading;

/// <summary>Numbers the ids that a file names, in the order in which it names them first: what an id stands for is found once a file, and then by its number.</summary>
internal sealed class IdNumbers
{
    /// <summary>A file of fifty facts names about so many.</summary>
    private const int UsualCount = 256;

    private readonly Dictionary<string, int> numbers = new(UsualCount, StringComparer.Ordinal);
    private readonly List<string> ids = new(UsualCount);

    public int Of(string id)
    {
        if (!numbers.TryGetValue(id, out var number))
        {
            numbers.Add(id, number = ids.Count);
            ids.Add(id);
        }

        return number;
    }

    /// <summary>The ids by their numbers.</summary>
    public EquatableArray<string> ToArray() => ids.ToEquatableArray();
}
