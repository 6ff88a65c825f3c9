using Geopolitics.Format;

namespace Geopolitics;

/// <summary>The kinds of fact; each is a class of the same name.</summary>
public enum FactKind
{
    /// <summary>See <see cref="Agreement"/>.</summary>
    Agreement = ItemKind.Agreement,

    /// <summary>See <see cref="Geopolitics.Declaration"/>.</summary>
    Declaration = ItemKind.Declaration,

    /// <summary>See <see cref="Geopolitics.Statement"/>.</summary>
    Statement = ItemKind.Statement,

    /// <summary>See <see cref="Geopolitics.Meeting"/>.</summary>
    Meeting = ItemKind.Meeting,

    /// <summary>See <see cref="Geopolitics.Recognition"/>.</summary>
    Recognition = ItemKind.Recognition,

    /// <summary>See <see cref="Geopolitics.DiplomaticRelations"/>.</summary>
    DiplomaticRelations = ItemKind.DiplomaticRelations,

    /// <summary>See <see cref="Geopolitics.Resolution"/>.</summary>
    Resolution = ItemKind.Resolution,

    /// <summary>See <see cref="Geopolitics.Sanction"/>.</summary>
    Sanction = ItemKind.Sanction,

    /// <summary>See <see cref="Geopolitics.Membership"/>.</summary>
    Membership = ItemKind.Membership,

    /// <summary>See <see cref="Geopolitics.Policy"/>.</summary>
    Policy = ItemKind.Policy,

    /// <summary>See <see cref="Geopolitics.Position"/>.</summary>
    Position = ItemKind.Position,

    /// <summary>See <see cref="Geopolitics.Dispute"/>.</summary>
    Dispute = ItemKind.Dispute,

    /// <summary>See <see cref="Geopolitics.Deployment"/>.</summary>
    Deployment = ItemKind.Deployment,

    /// <summary>See <see cref="Geopolitics.Relation"/>.</summary>
    Relation = ItemKind.Relation,

    /// <summary>See <see cref="Geopolitics.Crisis"/>.</summary>
    Crisis = ItemKind.Crisis,

    /// <summary>See <see cref="Geopolitics.Event"/>.</summary>
    Event = ItemKind.Event,

    /// <summary>See <see cref="Geopolitics.Publication"/>.</summary>
    Publication = ItemKind.Publication,

    /// <summary>See <see cref="Geopolitics.Assessment"/>.</summary>
    Assessment = ItemKind.Assessment,

    /// <summary>See <see cref="Geopolitics.Tenure"/>.</summary>
    Tenure = ItemKind.Tenure,

    /// <summary>See <see cref="Geopolitics.Coverage"/>.</summary>
    Coverage = ItemKind.Coverage,
}
