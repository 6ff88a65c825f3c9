using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics;

/// <summary>A code or number by which others know an entity.</summary>
public sealed class EntityIdentifier
{
    internal EntityIdentifier(Record record)
    {
        Scheme = record.Word<IdentifierScheme>(PropertyTag.Scheme);
        Value = record.Text(PropertyTag.Value);
        When = record.OptionalTime(PropertyTag.When);
    }

    /// <summary>Whose code it is.</summary>
    public IdentifierScheme Scheme { get; }

    /// <summary>The code as the scheme writes it: ISO numeric and M49 codes keep their leading zeros.</summary>
    public string Value { get; }

    /// <summary>When it was the entity's, or null where it has been as far as the data goes.</summary>
    public Edtf? When { get; }

    /// <inheritdoc />
    public override string ToString() => $"{Scheme} {Value}";

    internal bool HeldOn(DateOnly day) => When is not { } when || when.HoldsOn(day) is Certainty.Certainly or Certainty.Possibly;
}
