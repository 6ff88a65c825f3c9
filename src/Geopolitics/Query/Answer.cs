namespace Geopolitics;

/// <summary>The answer to a yes-or-no question, with the facts that it rests on.</summary>
/// <param name="Certainty">The answer; <see cref="Geopolitics.Certainty.Unknown"/> where the data cannot tell.</param>
/// <param name="Facts">The facts that say so; empty where the answer is unknown for want of any.</param>
public sealed record Answer(Certainty Certainty, IReadOnlyList<Fact> Facts)
{
    /// <summary>The answer, and the facts that it rests on.</summary>
    public override string ToString() => Facts.Count == 0 ? Certainty.ToString() : $"{Certainty}: {string.Join("; ", Facts)}";
}
