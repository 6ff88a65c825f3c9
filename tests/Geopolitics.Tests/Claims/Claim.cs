namespace Geopolitics.Tests.Claims;

/// <summary>A claim of the founding essay, and the constant that carries it.</summary>
/// <param name="Reference">The row of the inventory, such as <c>A3c</c>.</param>
/// <param name="Fact">The fact.</param>
/// <param name="Standing">On what footing the claim stands.</param>
/// <param name="EssayWhen">The time as far as the essay itself goes.</param>
/// <param name="Participants">Who has part in it, by the claim.</param>
internal sealed record Claim(string Reference, Geopolitics.Fact Fact, Standing Standing, string EssayWhen, params Entity[] Participants)
{
    public override string ToString() => $"{Reference} {Fact.Id}";
}
