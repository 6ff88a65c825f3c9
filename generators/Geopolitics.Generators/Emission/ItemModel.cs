using Geopolitics.Format;
using Geopolitics.Generators.Common;

namespace Geopolitics.Generators.Emission;

/// <summary>What is emitted of an item, without its place in the file: a moved line emits nothing anew.</summary>
/// <param name="Record">The item as a record of the tables.</param>
/// <param name="Names">What it is called beside its label: further names, and the codes by which it can be looked up.</param>
internal sealed record ItemModel(
    ItemKind Kind, string Id, string Record, EquatableArray<string> Names, ItemDocumentation Documentation);

/// <summary>What a constant's documentation tells.</summary>
/// <param name="Label">The item's own title or name; null for one that is called after others.</param>
/// <param name="CalledAfter">The ids of the items that it is called after.</param>
internal sealed record ItemDocumentation(string? Label, EquatableArray<string> CalledAfter, string? When, string? Summary, EquatableArray<CitationDocumentation> Citations);

/// <param name="Source">The id of the source.</param>
internal sealed record CitationDocumentation(string Source, string? Locator);
