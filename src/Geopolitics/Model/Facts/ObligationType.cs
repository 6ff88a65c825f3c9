namespace Geopolitics;

/// <summary>What a party owes, after ATOP and the alliance types of Correlates of War.</summary>
public enum ObligationType
{
    /// <summary>To defend.</summary>
    Defense,

    /// <summary>To stay neutral.</summary>
    Neutrality,

    /// <summary>Not to attack.</summary>
    Nonaggression,

    /// <summary>To consult.</summary>
    Consultation,

    /// <summary>To cooperate.</summary>
    Cooperation,
}
