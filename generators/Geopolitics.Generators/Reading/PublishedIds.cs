using Geopolitics.Format;
using Geopolitics.Generators.Common;
using Geopolitics.Generators.Diagnostics;

namespace Geopolitics.Generators.Reading;

/// <summary>The ids that programs were compiled against, as the list beside the data files tells them.</summary>
internal sealed record PublishedIds(string Path, string LogicalPath, EquatableArray<PublishedId> Ids, EquatableArray<DiagnosticInfo> Diagnostics) : IOfFile;

internal sealed record PublishedId(ItemKind Kind, string Id, SourcePlace Place);
