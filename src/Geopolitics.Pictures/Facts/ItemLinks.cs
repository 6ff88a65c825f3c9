using Geopolitics.Pictures.Markup;

namespace Geopolitics.Pictures.Facts;

/// <summary>Where the facts and entities of a page are to be found; null where they have no place.</summary>
/// <param name="To">The place of a fact.</param>
/// <param name="ToEntity">The place of an entity, sources included.</param>
internal sealed record ItemLinks(Func<Fact, LinkTarget?> To, Func<Entity, LinkTarget?> ToEntity);
