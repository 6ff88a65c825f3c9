namespace Geopolitics.Exports.Graphs;

/// <summary>What is between two nodes.</summary>
/// <param name="Kind">Agreement, alliance, relation, dispute, diplomatic-relations or recognition.</param>
/// <param name="From">One node; of a directed edge the one that acts.</param>
/// <param name="To">The other.</param>
/// <param name="Certainty">Certainly, possibly or, of agreements, unknown.</param>
/// <param name="Fact">The fact that says so; of answers that rest on several, the last.</param>
/// <param name="Quality">Of a relation: how the two get on.</param>
/// <param name="IsDirected">Whether it goes one way.</param>
internal sealed record Edge(string Kind, Actor From, Actor To, Certainty Certainty, Fact? Fact, string? Quality = null, bool IsDirected = false);
