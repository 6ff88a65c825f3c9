using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics;

/// <summary>When something existed, according to one source.</summary>
public sealed class ExistenceAccount
{
    private LazyReference<Source> source;

    internal ExistenceAccount(Record record)
    {
        When = record.Time(PropertyTag.When);
        source = record.Reference<Source>(PropertyTag.Source);
        Locator = record.OptionalText(PropertyTag.Locator);
    }

    /// <summary>The span of existence.</summary>
    public Edtf When { get; }

    /// <summary>Whose account it is, or null where the data does not say.</summary>
    public Source? Source => source.Value;

    /// <summary>The place in the source, or null.</summary>
    public string? Locator { get; }

    /// <inheritdoc />
    public override string ToString() => Source is null ? When.ToString() : $"{When} ({Source})";
}
