namespace Geopolitics.Conventions.Tests.Json;

/// <summary>What a program of a user's might store or send.</summary>
public sealed record Briefing(
    State Home, Actor Guest, Entity Subject, IReadOnlyList<Fact> Facts, IReadOnlyDictionary<State, int> Weights, Agreement? Pact, Edtf When, Edtf? Until);
