using Geopolitics.Format;

namespace Geopolitics.Generators.Reading;

/// <summary>What an author may have meant by a property that there is not.</summary>
internal static class PropertyAdvice
{
    /// <summary>The end of a message: the nearest name, or where none is near, all that may stand there.</summary>
    public static string For(string name, IReadOnlyCollection<string> candidates) => For(name, NearestText.Find(name, candidates), candidates);

    public static string For(string name, string? nearest, IEnumerable<string> candidates) => nearest is null
        ? "; it can be " + string.Join(", ", candidates.Select(candidate => $"`{candidate}`"))
        : NearestText.DidYouMean(name, nearest);
}
