using Geopolitics.Generators.Binding;
using Geopolitics.Generators.Common;

namespace Geopolitics.Generators.Validation;

/// <summary>When something existed by one source: a source may tell of several spells.</summary>
internal sealed record SourceSpells(string? Source, EquatableArray<StatedTime> Spells)
{
    public static SourceSpells Of(EquatableArray<ExistenceAccount> accounts, string? source)
    {
        var spells = new List<StatedTime>();
        foreach (var account in accounts)
        {
            if (account.Source == source)
                spells.Add(account.When);
        }

        return new(source, spells.ToEquatableArray());
    }

    /// <summary>Whether none of the times can be in any of a source's spells.</summary>
    public static bool Exclude(EquatableArray<ExistenceAccount> accounts, string? source, StatedTimes times, bool isRecognized)
    {
        foreach (var account in accounts)
        {
            for (var index = 0; index < times.Count && account.Source == source; index++)
            {
                var (time, spell) = (times[index].Value, account.When.Value);
                if (!(isRecognized ? time.After(spell) == Certainty.Certainly : time.Overlaps(spell) == Certainty.No))
                    return false;
            }
        }

        return true;
    }

    /// <summary>As a message shows it.</summary>
    public override string ToString() => string.Join(" and ", Spells) + (Source is null ? "" : $" by `{Source}`");
}
