namespace Geopolitics;

/// <summary>What sort of meeting it is.</summary>
public enum MeetingFormat
{
    /// <summary>Talks that are none of the others.</summary>
    Talks,

    /// <summary>Heads of state or government.</summary>
    Summit,

    /// <summary>Ministers.</summary>
    Ministerial,

    /// <summary>Foreign and defense ministers of two states.</summary>
    TwoPlusTwo,

    /// <summary>A forum.</summary>
    Forum,

    /// <summary>A conference.</summary>
    Conference,

    /// <summary>A visit.</summary>
    Visit,
}
