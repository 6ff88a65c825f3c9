namespace Geopolitics.Generators.Tests.Harness;

/// <summary>A file of the repository that is made by a test: <c>GEOPOLITICS_ACCEPT_SNAPSHOTS=1</c> writes it anew.</summary>
internal static class CheckedInFile
{
    public static void Match(string text, string relativePath)
    {
        var path = Repository.PathOf(relativePath);
        if (SnapshotFile.IsAccepting)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        Assert.True(File.Exists(path), $"No {relativePath}: run once with {SnapshotFile.AcceptVariable}=1.");
        Assert.True(text == File.ReadAllText(path).ReplaceLineEndings("\n"), $"{relativePath} is out of date: run the test once with {SnapshotFile.AcceptVariable}=1, and read what changed.");
    }
}
