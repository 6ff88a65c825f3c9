namespace Geopolitics.Pictures;

/// <summary>What ties two states in a <see cref="StateNetwork"/>.</summary>
public enum TieKind
{
    /// <summary>An agreement in force by which a party owes another defence, or that is called an alliance.</summary>
    Alliance,

    /// <summary>Any other agreement in force.</summary>
    Agreement,

    /// <summary>Diplomatic relations.</summary>
    DiplomaticRelations,

    /// <summary>One recognizes the other.</summary>
    Recognition,

    /// <summary>A dispute in which both have claims.</summary>
    Dispute,

    /// <summary>How the two get on, by somebody's account.</summary>
    Relation,
}
