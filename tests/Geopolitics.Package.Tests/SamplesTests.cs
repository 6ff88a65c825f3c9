using System.Text.RegularExpressions;

namespace Geopolitics.Package.Tests;

/// <summary>The samples that are no part of the solution: they install the package as a user does.</summary>
[Collection(PackedLibrary.CollectionName)]
public sealed partial class SamplesTests(PackedLibrary library)
{
    /// <summary>C# 14, two projects, the second on top of the first; both print what their <c>expected.txt</c> says.</summary>
    [Fact]
    public async Task A_desk_and_a_regional_desk_on_top_of_it_print_their_briefings()
    {
        using var folder = library.NewConsumer();
        folder.CopySample("Newsroom.Desk");
        folder.CopySample("Newsroom.Regional");

        var regional = await folder.RunAsync("run", "--project", "Newsroom.Regional", "-p:TreatWarningsAsErrors=true");
        var desk = await folder.RunAsync(Path.Combine("Newsroom.Desk", "bin", "Debug", "net10.0", "Newsroom.Desk.dll"));

        Assert.Equal(folder.Read("Newsroom.Regional/expected.txt"), regional.Succeeded().Output.ReplaceLineEndings("\n"));
        Assert.Equal(folder.Read("Newsroom.Desk/expected.txt"), desk.Succeeded().Output.ReplaceLineEndings("\n"));
    }

    /// <summary>Another language version: what C# 14 alone can do is refused in words, and without it the sample is as it was.</summary>
    [Fact]
    public async Task The_desk_is_the_same_in_CSharp_12_without_nullable_and_is_told_what_that_cannot_do()
    {
        using var folder = library.NewConsumer();
        folder.CopySample("Newsroom.Desk");
        folder.Edit("Newsroom.Desk/Newsroom.Desk.csproj", "<Nullable>enable</Nullable>", "<Nullable>disable</Nullable><LangVersion>12</LangVersion><TreatWarningsAsErrors>true</TreatWarningsAsErrors>");

        var refused = (await folder.RunAsync("build", "Newsroom.Desk")).Failed();
        folder.Edit("Newsroom.Desk/Newsroom.Desk.csproj", "<GeopoliticsExtensionMembers>true</GeopoliticsExtensionMembers>", "");
        var desk = await folder.RunAsync("run", "--project", "Newsroom.Desk");

        Assert.Equal(["GEO4009"], ErrorId().Matches(refused.Output).Select(match => match.Value).Distinct());
        Assert.Contains("C# 12.0 has not; set LangVersion to 14", refused.Output, StringComparison.Ordinal);
        Assert.Equal(folder.Read("Newsroom.Desk/expected.txt"), desk.Succeeded().Output.ReplaceLineEndings("\n"));
    }

    /// <summary>Each diagnostic with its place, and nothing else.</summary>
    [Fact]
    public async Task A_project_full_of_mistakes_does_not_build_and_its_log_says_where_they_are()
    {
        using var folder = library.NewConsumer();
        folder.CopySample("Newsroom.Mistakes");

        var result = (await folder.RunAsync("build", "Newsroom.Mistakes")).Failed();

        var said = Diagnostic().Matches(result.Output)
            .Select(match => $"{match.Groups["file"].Value}({match.Groups["place"].Value}): {match.Groups["what"].Value}").Distinct();
        Assert.Equal(folder.Read("Newsroom.Mistakes/expected.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries), said.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"(?<file>\w+\.(json|cs))\((?<place>\d+,\d+)\): (?<what>(error|warning) \w+\d+)")]
    private static partial Regex Diagnostic();

    [GeneratedRegex(@"(?<=error )\w+\d+")]
    private static partial Regex ErrorId();
}
