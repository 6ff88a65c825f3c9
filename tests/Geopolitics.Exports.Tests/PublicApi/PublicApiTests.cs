#if NET10_0_OR_GREATER
using Geopolitics.Exports.Tests.Harness;
using Geopolitics.Tests;
using PublicApiGenerator;

namespace Geopolitics.Exports.Tests.PublicApi;

/// <summary>The public API, compared with the reviewed file: docs/decisions/0020-public-api-snapshot.md.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void The_public_API_is_the_reviewed_one() => ReviewedFile.AssertIs(
        Path.Combine(RepositoryFiles.Root, "tests", "Geopolitics.Exports.Tests", "PublicApi", "Geopolitics.Exports.net10.0.txt"),
        typeof(Exporters).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n").TrimEnd() + "\n");
}
#endif
