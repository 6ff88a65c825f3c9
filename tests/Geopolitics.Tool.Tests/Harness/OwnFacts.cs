using Geopolitics.Tool.Layers;

namespace Geopolitics.Tool.Tests.Harness;

/// <summary>
/// A few facts of the tests' own on top of the shipped ones, compiled as a user's are: what the tool writes of them changes only where the tool does.
/// Their text is hostile here and there: it looks like Spectre's markup, Markdown and HTML.
/// </summary>
internal static class OwnFacts
{
    private static readonly Lazy<Catalog> Compiled = new(() => UserFacts.Compile([new(File, "own-facts.json", "own-facts")], CancellationToken.None));

    public static Catalog Catalog => Compiled.Value;

    public static string File => Path.Combine(RepositoryFiles.Root, "tests", "Geopolitics.Tool.Tests", "Harness", "own-facts.json");
}
