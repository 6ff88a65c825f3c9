using System.Text.RegularExpressions;

namespace Geopolitics.Package.Tests;

/// <summary>The first page that a newcomer sees.</summary>
internal static partial class Readme
{
    /// <summary>The first C# block of the page: a whole program.</summary>
    public static string Example => Block("csharp", Text);

    /// <summary>The block of plain text after it: what the page says that the program prints.</summary>
    public static string ExampleOutput => Block("text", Text[Text.IndexOf(Example, StringComparison.Ordinal)..]);

    private static string Text => File.ReadAllText(Path.Combine(RepositoryFiles.Root, "README.md")).ReplaceLineEndings("\n");

    /// <summary>The blocks in a language of another page, those in its lists among them.</summary>
    public static IReadOnlyList<string> BlocksOf(string page, string language)
    {
        var text = File.ReadAllText(Path.Combine(RepositoryFiles.Root, page)).ReplaceLineEndings("\n");
        return [.. Fence().Matches(text).Where(match => match.Groups["language"].Value == language)
            .Select(match => Regex.Replace(match.Groups["content"].Value, $"^{match.Groups["indent"].Value}", "", RegexOptions.Multiline))];
    }

    private static string Block(string language, string text) =>
        Fence().Matches(text).FirstOrDefault(match => match.Groups["language"].Value == language)?.Groups["content"].Value
        ?? throw new InvalidOperationException($"README.md should have a block ```{language}: the example is ```csharp, what it prints is the ```text after it.");

    [GeneratedRegex(@"^(?<indent> *)```(?<language>\w+)\n(?<content>.*?)^ *```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
