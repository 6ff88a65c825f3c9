using System.Text;

namespace Geopolitics.Package.Tests;

/// <summary>The command-line tool as users get it: packed, installed from a feed, run.</summary>
[Collection(PackedLibrary.CollectionName)]
public sealed class ToolTests(PackedLibrary library)
{
    [Fact]
    public async Task The_tool_installs_from_a_feed_and_runs()
    {
        await library.Build.PackToolAsync();
        using var user = library.NewConsumer();
        user.Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="tools" value="{library.Build.ToolFeed}" />
              </packageSources>
            </configuration>
            """);
        user.Write("notes/desk.json", """
            {
              "offices": [ { "id": "desk-office", "name": "Desk office", "of": "japn" } ]
            }
            """);

        (await user.RunAsync("tool", "install", "Geopolitics.Tool", "--tool-path", "tools")).Succeeded();

        var version = (await user.RunToolAsync("tools/geopolitics", "--version")).Succeeded();
        Assert.Matches(@"^geopolitics \d+\.\d+\.\d+, data of \d{4}\.\d+\.\d+\s*$", version.Output);

        // UTF-8, whatever the machine's language.
        var fact = (await user.RunToolAsync("tools/geopolitics", "show", "rok-russia-strategic-partnership-2008")).Succeeded();
        Assert.StartsWith("ROK–Russia strategic cooperative partnership", fact.Output, StringComparison.Ordinal);

        var findings = (await user.RunToolAsync("tools/geopolitics", "validate", "notes")).Failed();
        Assert.Equal(1, findings.ExitCode);
        Assert.Equal("notes/desk.json:2:68: error GEO1001: No item has the id `japn`; did you mean `japan`?", findings.Output.Trim());

        var mistake = (await user.RunToolAsync("tools/geopolitics", "shwo")).Failed();
        Assert.Equal(2, mistake.ExitCode);

        Inspect(library.Build.Tool());
    }

    /// <summary>Everything that it needs is inside, one runtime serves all machines, and nothing tells where it was built.</summary>
    private void Inspect(SortedDictionary<string, byte[]> package)
    {
        Assert.Superset(
            new HashSet<string>
            {
                "Geopolitics.Tool.nuspec", "LICENSE", "LICENSE-DATA", "README.md",
                "tools/net10.0/any/DotnetToolSettings.xml",
                "tools/net10.0/any/Geopolitics.dll",
                "tools/net10.0/any/Geopolitics.Generators.dll",
                "tools/net10.0/any/Geopolitics.Tool.dll",
                "tools/net10.0/any/Microsoft.CodeAnalysis.CSharp.dll",
                "tools/net10.0/any/Spectre.Console.dll",
                "tools/net10.0/any/System.CommandLine.dll",
            },
            package.Keys.ToHashSet());

        // The compiler's messages in other languages would be half of it.
        Assert.DoesNotContain(package.Keys, name => name.EndsWith(".resources.dll", StringComparison.Ordinal));
        Assert.Contains("\"rollForward\": \"Major\"", Encoding.UTF8.GetString(package["tools/net10.0/any/Geopolitics.Tool.runtimeconfig.json"]), StringComparison.Ordinal);

        var folder = Encoding.UTF8.GetBytes(library.Build.SourceFolder);
        Assert.DoesNotContain(package, entry => entry.Value.AsSpan().IndexOf(folder) >= 0);
    }
}
