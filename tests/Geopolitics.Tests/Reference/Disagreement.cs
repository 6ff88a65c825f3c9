namespace Geopolitics.Tests.Reference;

/// <summary>A row of a reference file of which our facts say something else.</summary>
/// <param name="Row">What tells the row from all others of its file.</param>
/// <param name="Ours">What our facts say.</param>
/// <param name="Theirs">What the row says.</param>
internal sealed record Disagreement(string Row, string Ours, string Theirs)
{
    /// <summary>The line for the list, but for the reason and the source: those are for a person to find.</summary>
    public override string ToString() => string.Join(',', new[] { Row, Ours, Theirs, "", "" }.Select(ReferenceTable.Quote));
}
