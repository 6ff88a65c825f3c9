using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics;

/// <summary>A weapon system is planned for, brought to or withdrawn from a host.</summary>
public sealed partial class Deployment : Fact
{
    private LazyReference<WeaponSystem> system;
    private LazyReference<State> host;
    private LazyReference<State> supplier;

    internal Deployment(Record record)
        : base(record)
    {
        system = record.Reference<WeaponSystem>(PropertyTag.System);
        host = record.Reference<State>(PropertyTag.Host);
        supplier = record.Reference<State>(PropertyTag.Supplier);
        OpposedBy = record.Records(PropertyTag.OpposedBy).Make(part => new Representative(part));
        Stages = record.Records(PropertyTag.Stages).Make(part => new DeploymentStage(part));
    }

    /// <inheritdoc />
    public override FactKind Kind => FactKind.Deployment;

    /// <inheritdoc />
    public override bool IsSpan => true;

    /// <summary>The system.</summary>
    public WeaponSystem System => system.RequiredValue;

    /// <summary>The state that has it on its ground, or was to.</summary>
    public State Host => host.RequiredValue;

    /// <summary>The state that supplies it, or null.</summary>
    public State? Supplier => supplier.Value;

    /// <summary>Who opposes it.</summary>
    public IReadOnlyList<Representative> OpposedBy { get; }

    /// <summary>What was decided and done, each with its day.</summary>
    public IReadOnlyList<DeploymentStage> Stages { get; }

    private protected override void AddParticipants(ParticipantListBuilder list)
    {
        list.Add(ParticipantRole.System, System);
        list.Add(ParticipantRole.Host, Host);
        list.Add(ParticipantRole.Supplier, Supplier);
        list.Add(ParticipantRole.Opponent, OpposedBy);
    }
}
