using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics;

/// <summary>An author, editor or translator of a source.</summary>
public sealed class Contributor
{
    internal Contributor(Record record)
    {
        Literal = record.OptionalText(PropertyTag.Literal);
        Given = record.OptionalText(PropertyTag.Given);
        Family = record.OptionalText(PropertyTag.Family);
        Suffix = record.OptionalText(PropertyTag.Suffix);
        NonDroppingParticle = record.OptionalText(PropertyTag.NonDroppingParticle);
        DroppingParticle = record.OptionalText(PropertyTag.DroppingParticle);
    }

    /// <summary>The family name, or null.</summary>
    public string? Family { get; }

    /// <summary>The given names, or null.</summary>
    public string? Given { get; }

    /// <summary>What stands behind the name, such as <c>Jr.</c>, or null.</summary>
    public string? Suffix { get; }

    /// <summary>A particle that is never dropped before the family name, such as <c>van</c>, or null.</summary>
    public string? NonDroppingParticle { get; }

    /// <summary>A particle that is dropped where the family name stands alone, such as <c>von</c>, or null.</summary>
    public string? DroppingParticle { get; }

    /// <summary>The whole name of someone who has no family name, such as an agency, or null.</summary>
    public string? Literal { get; }

    /// <summary>The family name, or the whole name of someone who has none.</summary>
    public string ShortName => Family ?? Literal ?? Given ?? "";

    /// <summary>The whole name, given names first.</summary>
    public override string ToString() => Literal ?? string.Join(' ', new[] { Given, Family }.Where(part => part is not null));
}
