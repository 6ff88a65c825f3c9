namespace Geopolitics.Generators.Reading;

/// <summary>The names that an object had so far.</summary>
internal struct SeenNames
{
    /// <summary>Most objects have so few that comparing is quicker than hashing.</summary>
    private const int Few = 8;

    private List<string>? few;
    private HashSet<string>? many;

    /// <summary>False for a name that was there before.</summary>
    public bool Add(string name)
    {
        if (many is not null)
            return many.Add(name);

        few ??= new(Few);
        if (few.Contains(name))
            return false;

        few.Add(name);
        if (few.Count > Few)
            many = new(few, StringComparer.Ordinal);
        return true;
    }

    public readonly bool Contains(string name) => many?.Contains(name) ?? few?.Contains(name) ?? false;
}
