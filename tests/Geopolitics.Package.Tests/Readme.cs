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

    /// <summary>The first block in a language of another page.</summary>
    public static string BlockOf(string page, string language) =>
        Block(language, Regex.Replace(File.ReadAllText(Path.Combine(RepositoryFiles.Root, page)).ReplaceLineEndings("\n"), "^   (?=```|[ {}])", "", RegexOptions.Multiline));

    private static string Block(string language, string text) =>
        Fence().Matches(text).FirstOrDefault(match => match.Groups["language"].Value == language)?.Groups["content"].Value
        ?? throw new InvalidOperationException($"README.md should have a block ```{language}: the example is ```csharp, what it prints is the ```text after it.");

    [GeneratedRegex(@"^```(?<language>\w+)\n(?<content>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
