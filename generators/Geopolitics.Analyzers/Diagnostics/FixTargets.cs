using System.Collections.Immutable;

namespace Geopolitics.Analyzers.Diagnostics;

/// <summary>A constant that can stand in the place of a literal.</summary>
/// <param name="Constants">The class of the item's constant, by its name in metadata.</param>
/// <param name="Ids">The class of the id's constant, by its name in metadata.</param>
/// <param name="Name">The name of both constants.</param>
internal sealed record FixTarget(string Constants, string Ids, string Name);

/// <summary>What a diagnostic tells its fix.</summary>
internal static class FixTargets
{
    private const string Targets = nameof(Targets);
    private const string ReplacesCall = nameof(ReplacesCall);

    /// <param name="targets">The constants that the author may have meant, the likeliest first.</param>
    /// <param name="replacesCall">True where the item's constant can stand for the call.</param>
    public static ImmutableDictionary<string, string?> Write(IEnumerable<FixTarget> targets, bool replacesCall) => ImmutableDictionary<string, string?>.Empty
        .Add(Targets, string.Join("|", targets.Select(target => $"{target.Constants} {target.Ids} {target.Name}")))
        .Add(ReplacesCall, replacesCall ? bool.TrueString : bool.FalseString);

    public static IEnumerable<FixTarget> Read(ImmutableDictionary<string, string?> properties, out bool replacesCall)
    {
        replacesCall = properties.TryGetValue(ReplacesCall, out var replaces) && replaces == bool.TrueString;
        return properties.TryGetValue(Targets, out var targets) && targets is { Length: > 0 }
            ? targets.Split('|').Select(target => target.Split(' ')).Where(parts => parts.Length == 3).Select(parts => new FixTarget(parts[0], parts[1], parts[2]))
            : [];
    }
}
