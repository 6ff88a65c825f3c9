using Geopolitics.Format;
using Geopolitics.Generators.Binding;

namespace Geopolitics.Generators.Validation;

/// <summary>Whether a state, an office or a series existed at a time, by each source that tells of its existence.</summary>
/// <param name="Outside">The sources by which it certainly did not.</param>
/// <param name="IsInsideSome">Whether it did, or may have, by another source.</param>
internal sealed record ExistenceAnswer(IReadOnlyList<SourceSpells> Outside, bool IsInsideSome)
{
    private static readonly ExistenceAnswer Nothing = new([], IsInsideSome: true);

    public bool IsOutsideAll => Outside.Count > 0 && !IsInsideSome;

    public bool IsDisputed => Outside.Count > 0 && IsInsideSome;

    /// <param name="times">The times that it may have been: outside a source's accounts are those of which none fits any spell.</param>
    /// <param name="isRecognized">True for who is recognized, which nobody can be after the end, but well before the lists begin.</param>
    public static ExistenceAnswer Of(Signature signature, StatedTimes times, bool isRecognized = false)
    {
        var accounts = signature.Existence;
        if (accounts.Count == 0 || times.Count == 0 || signature.Kind is not (ItemKind.State or ItemKind.Office or ItemKind.MeetingSeries))
            return Nothing;

        List<SourceSpells>? outside = null;
        var isInsideSome = false;
        for (var index = 0; index < accounts.Count; index++)
        {
            var source = accounts[index].Source;
            if (IsTold(source, index))
                continue;

            if (SourceSpells.Exclude(accounts, source, times, isRecognized))
                (outside ??= []).Add(SourceSpells.Of(accounts, source));
            else
                isInsideSome = true;
        }

        return outside is null ? Nothing : new(outside, isInsideSome);

        bool IsTold(string? source, int before)
        {
            for (var index = 0; index < before; index++)
            {
                if (accounts[index].Source == source)
                    return true;
            }

            return false;
        }
    }

    /// <summary>The accounts as a message shows them.</summary>
    public string Describe() => string.Join("; ", Outside);
}
