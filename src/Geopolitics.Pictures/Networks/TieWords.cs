using Geopolitics.Pictures.Wording;

namespace Geopolitics.Pictures.Networks;

/// <summary>Ties in words, and their classes in <c>network.css</c>.</summary>
internal static class TieWords
{
    /// <summary>A kind as a heading.</summary>
    public static string Plural(TieKind kind) => kind switch
    {
        TieKind.Alliance => "Alliances",
        TieKind.Agreement => "Agreements in force",
        TieKind.DiplomaticRelations => "Diplomatic relations",
        TieKind.Recognition => "Recognitions",
        TieKind.Dispute => "Disputes",
        TieKind.Relation => "Relations",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>A kind's class.</summary>
    public static string Class(TieKind kind) => kind switch
    {
        TieKind.Alliance => "alliance",
        TieKind.Agreement => "agreement",
        TieKind.DiplomaticRelations => "diplomacy",
        TieKind.Recognition => "recognition",
        TieKind.Dispute => "dispute",
        TieKind.Relation => "relation",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>How sure it is: <i>certainly</i>, <i>possibly</i>, <i>unknown</i>.</summary>
    public static string Of(Certainty certainty) => InWords.Of(certainty);

    /// <summary>Whom a tie ties.</summary>
    public static string Between(Tie tie) => tie.IsDirected
        ? $"{tie.States[0].Name} of {tie.States[1].Name}"
        : $"{string.Join(", ", tie.States.SkipLast(1).Select(state => state.Name))} and {tie.States[^1].Name}";
}
