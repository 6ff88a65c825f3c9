using Geopolitics.Generators.Binding;

namespace Geopolitics.Generators.Validation;

/// <summary>When something existed by one source: a source may tell of several spells.</summary>
internal sealed record SourceSpells(string? Source, IReadOnlyList<Edtf> Spells)
{
    public static IReadOnlyList<SourceSpells> Of(Signature signature, RuleContext context) =>
        [.. signature.Existence.GroupBy(account => account.Source)
            .Select(source => new SourceSpells(source.Key, [.. source.Select(account => context.Time(account.When))]))];

    /// <summary>Whether none of the times can be in any of the spells.</summary>
    public bool Excludes(IReadOnlyList<Edtf> times, bool isRecognized)
    {
        foreach (var spell in Spells)
        {
            foreach (var time in times)
            {
                if (!(isRecognized ? time.After(spell) == Certainty.Certainly : time.Overlaps(spell) == Certainty.No))
                    return false;
            }
        }

        return true;
    }

    /// <summary>As a message shows it.</summary>
    public override string ToString() => string.Join(" and ", Spells) + (Source is null ? "" : $" by `{Source}`");
}
