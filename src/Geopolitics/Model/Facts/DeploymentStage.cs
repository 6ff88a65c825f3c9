using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics;

/// <summary>A stage of a deployment.</summary>
public sealed class DeploymentStage
{
    internal DeploymentStage(Record record)
    {
        Stage = record.Word<DeploymentStageType>(PropertyTag.Stage);
        When = record.Time(PropertyTag.When);
    }

    /// <summary>The stage.</summary>
    public DeploymentStageType Stage { get; }

    /// <summary>When it was reached.</summary>
    public Edtf When { get; }

    /// <inheritdoc />
    public override string ToString() => $"{Stage} {When}";
}
