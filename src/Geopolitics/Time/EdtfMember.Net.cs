namespace Geopolitics;

/// <content>Public outside the generator.</content>
public readonly partial struct EdtfMember
{
    /// <summary>A member that is one date.</summary>
    /// <param name="date">The date.</param>
    public static implicit operator EdtfMember(EdtfDate date) => Of(date);

    /// <summary>A member that is one date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The member.</returns>
    public static EdtfMember FromEdtfDate(EdtfDate date) => Of(date);
}
