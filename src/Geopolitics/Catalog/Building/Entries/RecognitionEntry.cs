using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics.Building;

/// <summary>A <see cref="Recognition"/> for a <see cref="CatalogBuilder"/>.</summary>
public sealed class RecognitionEntry : FactEntry
{
    /// <summary>The state that recognizes.</summary>
    public required ItemId By { get; init; }

    /// <summary>What is recognized.</summary>
    public required ItemId Of { get; init; }

    /// <summary>What the state does.</summary>
    public required RecognitionAct Act { get; init; }

    internal override ItemKind Kind => ItemKind.Recognition;

    internal override void Write(RecordBuilder record)
    {
        base.Write(record);
        record.RequiredReference<State>(PropertyTag.By, By, nameof(By));
        record.RequiredReference<Actor>(PropertyTag.Of, Of, nameof(Of));
        record.Word<RecognitionAct>(PropertyTag.Act, Act, nameof(Act));
    }
}
