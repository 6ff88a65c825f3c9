namespace Geopolitics.Pictures;

/// <summary>What a <see cref="StateNetwork"/> is to show.</summary>
public sealed record StateNetworkOptions
{
    /// <summary>The states; empty for all that have a tie of the kinds on any day.</summary>
    public IReadOnlyList<State> States { get; init; } = [];

    /// <summary>The kinds of tie; empty for all.</summary>
    public IReadOnlyList<TieKind> Kinds { get; init; } = [];
}
