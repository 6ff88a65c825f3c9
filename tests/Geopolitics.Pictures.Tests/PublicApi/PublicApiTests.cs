using PublicApiGenerator;

namespace Geopolitics.Pictures.Tests.PublicApi;

/// <summary>The public API, compared with the reviewed file: docs/decisions/0020-public-api-snapshot.md.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void The_public_API_is_the_reviewed_one() => ReviewedFile.AssertIs(
        Path.Combine(RepositoryFiles.Root, "tests", "Geopolitics.Pictures.Tests", "PublicApi", "Geopolitics.Pictures.net10.0.txt"),
        typeof(Picture).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n").TrimEnd() + "\n");
}
