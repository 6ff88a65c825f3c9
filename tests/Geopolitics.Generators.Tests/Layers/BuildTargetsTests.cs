using System.Diagnostics;
using System.Text.Json;
using Geopolitics.Generators.Tests.Harness;

namespace Geopolitics.Generators.Tests.Layers;

/// <summary>What the package's targets make of a project's data files; asked of MSBuild, without a build.</summary>
public sealed class BuildTargetsTests
{
    [Theory]
    [InlineData("geopolitics/desk.json", "", "geopolitics/desk")]
    [InlineData("desk.geopolitics.json", "", "desk.geopolitics")]
    [InlineData("../shared/desk.json", "", "../shared/desk")]
    [InlineData("{folder}/geopolitics/desk.json", "", "geopolitics/desk")]
    [InlineData("{folder}/../shared/desk.json", "", "../shared/desk")]
    [InlineData("/another place/desk.json", "", "desk")]
    [InlineData("/another place/desk.json", "facts/desk.v2.json", "facts/desk.v2")]
    public void The_path_of_a_data_file_tells_nothing_of_the_machine(string include, string link, string path)
    {
        var folder = Directory.CreateTempSubdirectory("targets");
        try
        {
            var targets = Repository.PathOf("src/Geopolitics/build/Geopolitics.targets");
            var project = Path.Combine(folder.FullName, "Desk.proj");
            File.WriteAllText(project, $"""
                <Project>
                  <ItemGroup><GeopoliticsData Include="{include.Replace("{folder}", folder.FullName, StringComparison.Ordinal)}" Link="{link}" /></ItemGroup>
                  <Import Project="{targets}" />
                </Project>
                """);

            Assert.Equal(path, PathOfTheOnlyFile(project).Replace('\\', '/'));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string PathOfTheOnlyFile(string project)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["msbuild", project, "-getItem:AdditionalFiles", "-nologo"]) { RedirectStandardOutput = true })!;
        using var items = JsonDocument.Parse(process.StandardOutput.ReadToEnd());
        process.WaitForExit();
        return Assert.Single(items.RootElement.GetProperty("Items").GetProperty("AdditionalFiles").EnumerateArray()).GetProperty("GeopoliticsPath").GetString()!;
    }
}
