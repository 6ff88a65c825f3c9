namespace Geopolitics;

/// <summary>A text should be the id of an entity or a fact, and no item of that class in the catalogue has it.</summary>
public sealed class UnknownIdException : FormatException
{
    private const int LongestShown = 200;

    private UnknownIdException(string message, string id, string kind, IReadOnlyList<string> nearest)
        : base(message)
    {
        Id = id;
        Kind = kind;
        Nearest = nearest;
    }

    /// <summary>The text.</summary>
    public string Id { get; }

    /// <summary>The class that was asked for, such as <c>State</c>.</summary>
    public string Kind { get; }

    /// <summary>The ids of that class that may be meant, the likeliest first; often none.</summary>
    public IReadOnlyList<string> Nearest { get; }

    internal static UnknownIdException For<T>(string id, Catalog catalog)
        where T : class
    {
        var kind = typeof(T).Name;
        var shown = id.Length > LongestShown ? string.Concat(id.AsSpan(0, LongestShown), "…") : id;
        if (catalog.TryFind<object>(id, out var other))
            return new($"No {kind} has the id `{shown}`: {other} is of the kind {other.GetType().Name}.", id, kind, []);

        var nearest = catalog.NearestIds<T>(id);
        return new($"No {kind} has the id `{shown}`{NearestItems.Hint(nearest)}", id, kind, nearest);
    }
}
