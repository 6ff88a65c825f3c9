namespace Geopolitics.Tool.Tests.Drawing;

/// <summary>The command writes what the library writes; that this is right is for the library's tests.</summary>
public sealed class AtlasTests
{
    [Fact]
    public async Task A_site_is_written_and_written_again_without_change()
    {
        using var folder = new DataFolder();

        var first = (await folder.RunAsync("atlas", "-o", "a/site")).Ended(0);
        var second = (await folder.RunAsync("atlas", "-o", "a/site")).Ended(0);

        Assert.True(File.Exists(Path.Combine(folder.Path, "a/site/id/japan.html")));
        Assert.Empty(first.Out);
        Assert.Matches(@"a/site: [\d,]+ files, [1-9][\d,]* written, 0 removed\.", first.Error);
        Assert.Matches(@"a/site: [\d,]+ files, 0 written, 0 removed\.", second.Error);
    }

    [Fact]
    public async Task A_folder_with_files_of_others_is_refused()
    {
        using var folder = new DataFolder(("home/index.html", "mine"));

        var result = (await folder.RunAsync("atlas", "-o", "home")).Ended(2);

        Assert.Contains("index.html", result.Error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(Path.Combine(folder.Path, "home/index.html")));
    }

    [Fact]
    public async Task A_file_is_no_folder()
    {
        using var folder = new DataFolder(("site", "mine"));

        Assert.Contains("`site` is a file", (await folder.RunAsync("atlas", "-o", "site")).Ended(2).Error, StringComparison.Ordinal);
    }
}
