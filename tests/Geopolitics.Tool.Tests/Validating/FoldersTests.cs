namespace Geopolitics.Tool.Tests.Validating;

/// <summary>Which files of a folder are data.</summary>
public sealed class FoldersTests
{
    private const string Broken = "{ ]";

    [Fact]
    public async Task Outputs_hidden_folders_schemas_and_other_files_are_none()
    {
        using var folder = new DataFolder(
            ("facts/a.json", Broken), ("bin/b.json", Broken), ("x/obj/c.json", Broken), (".git/d.json", Broken), ("geopolitics.schema.json", Broken), ("e.txt", Broken));

        Assert.StartsWith("facts/a.json:1:3: error GEO0001", Assert.Single((await folder.RunAsync("validate", ".")).Ended(1).Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_folder_with_a_project_it_is_what_the_package_takes()
    {
        using var folder = new DataFolder(
            ("Newsroom.csproj", "<Project />"), ("appsettings.json", Broken), ("geopolitics/a.json", Broken), ("desk/b.geopolitics.json", Broken), ("geopolitics/bin/c.json", Broken));

        Assert.Equal(
            ["desk/b.geopolitics.json", "geopolitics/a.json"],
            (await folder.RunAsync("validate", ".")).Ended(1).Lines.Select(line => line.Split(':')[0]));
    }

    [Fact]
    public async Task A_link_that_leads_back_is_not_followed()
    {
        using var folder = new DataFolder(("a.json", Broken));
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "loop"), folder.Path);

        Assert.Single((await folder.RunAsync("validate", ".")).Ended(1).Lines);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("facts.jsonc")]
    [InlineData("facts.schema.json")]
    public async Task A_file_that_is_none_is_a_mistake_too(string name)
    {
        using var folder = new DataFolder((name, Broken), ("facts.json", "{}"));

        Assert.StartsWith($"geopolitics: `{name}` is no data file", (await folder.RunAsync("validate", name, "facts.json")).Ended(2).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_data_is_a_mistake()
    {
        using var folder = new DataFolder(("a.txt", ""));

        Assert.StartsWith("geopolitics: There is no data file in `.`.\n", (await folder.RunAsync("validate", ".")).Ended(2).Error, StringComparison.Ordinal);
    }
}
