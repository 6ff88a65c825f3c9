using System.Diagnostics;

namespace Geopolitics.Tool.Tests.Comparing;

/// <summary>Folders of commits, in a repository of the test's own.</summary>
public sealed class CommitTests
{
    [Fact]
    public async Task A_folder_of_a_commit_is_compared_with_the_working_copy()
    {
        using var folder = Repository();
        folder.Write("data/a.json", """{ "topics": [ { "id": "x", "name": "X, renamed" } ] }""");
        Directory.CreateDirectory(Path.Combine(folder.Path, "below"));

        Assert.Equal(["~ topics X, renamed (x)", "    name: - X", "          + X, renamed"], (await folder.RunAsync("diff", "HEAD:data", "data")).Ended(0).Lines);
        Assert.Equal(3, (await (folder.Tool with { Folder = Path.Combine(folder.Path, "below") }).RunAsync("diff", "HEAD:data", "../data")).Ended(0).Lines.Length);
    }

    [Theory]
    [InlineData("nowhere:data")]
    [InlineData("HEAD:nowhere")]
    public async Task What_no_commit_has_is_told(string side)
    {
        using var folder = Repository();

        Assert.StartsWith("geopolitics: git cannot read that: ", (await folder.RunAsync("diff", side, "data")).Ended(2).Error, StringComparison.Ordinal);
    }

    private static DataFolder Repository()
    {
        var folder = new DataFolder(("data/a.json", """{ "topics": [ { "id": "x", "name": "X" } ] }"""), ("data/schema/x.schema.json", "["), ("data/notes.txt", "["));
        Git(folder.Path, "init", "--quiet");
        Git(folder.Path, "add", ".");
        Git(folder.Path, "-c", "user.name=Test", "-c", "user.email=test@example.org", "commit", "--quiet", "-m", "Data");
        return folder;
    }

    private static void Git(string folder, params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = folder })!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
