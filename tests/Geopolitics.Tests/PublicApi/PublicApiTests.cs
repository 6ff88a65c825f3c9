#if NET10_0_OR_GREATER
namespace Geopolitics.Tests.PublicApi;

/// <summary>The public API, compared with the reviewed file: docs/decisions/0020-public-api-snapshot.md.</summary>
public sealed class PublicApiTests
{
    /// <summary>Set to 1, it makes the test accept the API as it is: then read what <c>git diff</c> shows.</summary>
    private const string AcceptVariable = "GEOPOLITICS_ACCEPT_SNAPSHOTS";

    private static readonly string ReviewedFile = Path.Combine(RepositoryFiles.Root, "tests", "Geopolitics.Tests", "PublicApi", "Geopolitics.net10.0.txt");

    [Fact]
    public void The_public_API_is_the_reviewed_one()
    {
        var current = PublicApiText.Current;
        if (Environment.GetEnvironmentVariable(AcceptVariable) == "1")
            File.WriteAllText(ReviewedFile, current);

        var reviewed = File.ReadAllText(ReviewedFile).ReplaceLineEndings("\n");

        var unexpected = current.Split('\n').Except(reviewed.Split('\n'));
        var missing = reviewed.Split('\n').Except(current.Split('\n'));
        Assert.True(
            current == reviewed,
            $"The public API changed. If it should, run this test with {AcceptVariable}=1 and review the file.\n"
            + $"New:\n{string.Join('\n', unexpected)}\nGone:\n{string.Join('\n', missing)}");
    }
}
#endif
