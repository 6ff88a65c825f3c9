namespace Geopolitics.Exports.Tests.Harness;

/// <summary>A file that a test compares with, and writes when told to; whoever does so reads what changed.</summary>
internal static class ReviewedFile
{
    private const string AcceptVariable = "GEOPOLITICS_ACCEPT_SNAPSHOTS";

    public static void AssertIs(string path, string current)
    {
        if (Environment.GetEnvironmentVariable(AcceptVariable) == "1")
            File.WriteAllText(path, current);

        var reviewed = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        Assert.True(
            current == reviewed,
            $"{Path.GetFileName(path)} is not what it should be. If the change is meant, run this test with {AcceptVariable}=1 and review the file.\n"
            + $"New:\n{string.Join('\n', current.Split('\n').Except(reviewed.Split('\n')))}\nGone:\n{string.Join('\n', reviewed.Split('\n').Except(current.Split('\n')))}");
    }
}
