namespace Geopolitics.Generators.Common;

/// <summary>A time as the data states it, parsed once: nearly every stage asks what it means.</summary>
internal sealed class StatedTime : IEquatable<StatedTime>
{
    /// <param name="value">What it means.</param>
    /// <param name="written">How it was written, which is kept where it is the canonical text.</param>
    public StatedTime(Edtf value, string? written = null)
    {
        var text = value.ToString();
        Text = text == written ? written : text;
        Value = value;
        FirstDay = value.EarliestFirstDay is { IsDay: true } first ? first.Day : long.MinValue;
    }

    /// <summary>The canonical EDTF text.</summary>
    public string Text { get; }

    public Edtf Value { get; }

    /// <summary>The earliest day that it may begin on, which is the order of time; before all others where that is open or not known.</summary>
    public long FirstDay { get; }

    /// <summary>A text as a manifest has it; null for none, and for one that a later version wrote in another way.</summary>
    public static StatedTime? Parse(string text) => Edtf.TryParse(text.AsSpan(), out var value) ? new(value, text) : null;

    public bool Equals(StatedTime? other) => other is not null && Text == other.Text;

    public override bool Equals(object? obj) => Equals(obj as StatedTime);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    public override string ToString() => Text;
}
