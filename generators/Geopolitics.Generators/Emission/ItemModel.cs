using Geopolitics.Format;
using Geopolitics.Generators.Common;

namespace Geopolitics.Generators.Emission;

/// <summary>What is emitted of an item, without its place in the file: a moved line emits nothing anew.</summary>
/// <param name="Record">The item as a record of the tables.</param>
internal sealed record ItemModel(ItemKind Kind, string Id, string Record, ItemDocumentation Documentation);

/// <summary>What a constant's documentation tells.</summary>
internal sealed record ItemDocumentation(string Label, string? When, string? Summary, EquatableArray<CitationDocumentation> Citations);

/// <param name="Source">The id of the source before binding, its label after.</param>
internal sealed record CitationDocumentation(string Source, string? Locator);
