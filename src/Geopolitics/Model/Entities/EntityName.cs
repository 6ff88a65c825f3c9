using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics;

/// <summary>A name of an entity, with its language and its time.</summary>
public sealed class EntityName
{
    internal EntityName(Record record)
    {
        Text = record.Text(PropertyTag.Text);
        Language = record.OptionalText(PropertyTag.Language);
        Script = record.OptionalText(PropertyTag.Script);
        Kind = record.OptionalWord<NameKind>(PropertyTag.Kind) ?? NameKind.Alternative;
        When = record.OptionalTime(PropertyTag.When);
    }

    /// <summary>The name.</summary>
    public string Text { get; }

    /// <summary>Its language as a BCP 47 tag, such as <c>ko</c>, or null where the data does not say.</summary>
    public string? Language { get; }

    /// <summary>Its script as an ISO 15924 code, such as <c>Hang</c>, or null where the data does not say.</summary>
    public string? Script { get; }

    /// <summary>What sort of name it is.</summary>
    public NameKind Kind { get; }

    /// <summary>When it was in use, or null where the data does not say.</summary>
    public Edtf? When { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Text;
}
