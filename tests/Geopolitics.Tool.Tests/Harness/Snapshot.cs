namespace Geopolitics.Tool.Tests.Harness;

/// <summary>Compares an output with the reviewed one in <c>Snapshots/</c>.</summary>
internal static class Snapshot
{
    /// <summary>Set to 1, it makes the tests accept what they get: then read what <c>git diff</c> shows.</summary>
    private const string AcceptVariable = "GEOPOLITICS_ACCEPT_SNAPSHOTS";

    public static void Match(string text, string name)
    {
        var path = Path.Combine(RepositoryFiles.Root, "tests", "Geopolitics.Tool.Tests", "Snapshots", name);
        if (Environment.GetEnvironmentVariable(AcceptVariable) == "1")
            File.WriteAllText(path, text);

        Assert.True(File.Exists(path), $"No snapshot {name}: run once with {AcceptVariable}=1, and read what was written.");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), text);
    }
}
