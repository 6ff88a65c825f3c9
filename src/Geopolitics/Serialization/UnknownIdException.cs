using Geopolitics.Serialization;

namespace Geopolitics;

/// <summary>A text should be the id of an entity or a fact, and no item of that kind in the catalogue has it.</summary>
public sealed class UnknownIdException : FormatException
{
    private UnknownIdException(string id, string kind, IReadOnlyList<string> nearest)
        : base(MessageFor(id, kind, nearest))
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
        where T : class => new(id, typeof(T).Name, catalog.NearestIds<T>(id));

    private static string MessageFor(string id, string kind, IReadOnlyList<string> nearest)
    {
        var shown = id.Length > NearestIds.LongestId ? string.Concat(id.AsSpan(0, NearestIds.LongestId), "…") : id;
        var guess = nearest.Count > 0 ? $"; did you mean {string.Join(" or ", nearest.Select(candidate => $"`{candidate}`"))}?" : ".";
        return $"No {kind} has the id `{shown}`{guess}";
    }
}
