using System.Text;
using System.Text.RegularExpressions;

namespace Geopolitics.Package.Tests;

/// <summary>
/// The C# of the pages. <c>```csharp</c> is a program, and <c>```text</c> right after it is what that prints; <c>```csharp excerpt</c> stands, in the same lines, in code that
/// other tests compile and run.
/// </summary>
/// <param name="Page">The page, relative to the root.</param>
/// <param name="Number">Which of the page's blocks it is, from 1.</param>
/// <param name="IsExcerpt">True for an excerpt.</param>
/// <param name="Code">The code.</param>
/// <param name="Output">What it prints, or null where the page does not say.</param>
internal sealed partial record DocumentedCode(string Page, int Number, bool IsExcerpt, string Code, string? Output)
{
    /// <summary>Its code needs a project with data files: OwnFactsTests runs it.</summary>
    private const string PageWithDataFiles = "docs/your-own-facts.md";

    /// <summary>All of the pages but those of the diagnostics, whose wrong and right code the tests of the analyzers compile.</summary>
    public static List<DocumentedCode> All => [.. Pages().SelectMany(BlocksOf)];

    /// <summary>The block as a file: its statements in a method, its usings before.</summary>
    public string AsFile(string className)
    {
        var lines = Code.Split('\n');
        var file = new StringBuilder("using Geopolitics;\n");
        foreach (var line in lines.Where(IsUsing).Where(line => line != "using Geopolitics;"))
            file.Append(line).Append('\n');
        file.Append("public static class ").Append(className).Append("\n{\n    public static async Task RunAsync()\n    {\n        await Task.CompletedTask;\n");
        foreach (var line in lines.Where(line => !IsUsing(line)))
            file.Append("        ").Append(line).Append('\n');
        return file.Append("    }\n}\n").ToString();
    }

    public override string ToString() => $"{Page}, block {Number}";

    private static bool IsUsing(string line) => line.StartsWith("using ", StringComparison.Ordinal) && line.EndsWith(';') && !line.Contains('=', StringComparison.Ordinal);

    private static IEnumerable<string> Pages() =>
        Directory.EnumerateFiles(Path.Combine(RepositoryFiles.Root, "docs"), "*.md")
            .Concat(Directory.EnumerateFiles(Path.Combine(RepositoryFiles.Root, "src"), "README.md", SearchOption.AllDirectories))
            .Append(Path.Combine(RepositoryFiles.Root, "README.md"))
            .Select(page => Path.GetRelativePath(RepositoryFiles.Root, page).Replace('\\', '/'))
            .Where(page => page != PageWithDataFiles)
            .Order(StringComparer.Ordinal);

    private static IEnumerable<DocumentedCode> BlocksOf(string page)
    {
        var text = File.ReadAllText(Path.Combine(RepositoryFiles.Root, page)).ReplaceLineEndings("\n");
        return Block().Matches(text).Select((match, index) => new DocumentedCode(
            page, index + 1, match.Groups["excerpt"].Success, match.Groups["code"].Value, match.Groups["output"].Success ? match.Groups["output"].Value : null));
    }

    [GeneratedRegex(@"^```csharp(?<excerpt> excerpt)?\n(?<code>.*?)^```$(\n\n```text\n(?<output>.*?)^```$)?", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
