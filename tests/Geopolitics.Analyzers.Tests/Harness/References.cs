using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Geopolitics.Analyzers.Tests.Harness;

/// <summary>What code under test is compiled against.</summary>
internal static class References
{
    public static ImmutableArray<MetadataReference> Framework { get; } =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>The library as a package gives it.</summary>
    public static MetadataReference Library { get; } = MetadataReference.CreateFromFile(typeof(Catalog).Assembly.Location);
}
