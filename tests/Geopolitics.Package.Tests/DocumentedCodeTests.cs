using System.Text;

namespace Geopolitics.Package.Tests;

/// <summary>All code of the pages is compiled against the package and run.</summary>
[Collection(PackedLibrary.CollectionName)]
public sealed class DocumentedCodeTests(PackedLibrary library)
{
    private const string Separator = "----";

    [Fact]
    public async Task Programs_on_the_pages_print_what_the_pages_say()
    {
        var blocks = DocumentedCode.All.Where(block => !block.IsExcerpt).ToList();
        using var project = library.NewConsumer();

        // The pages show what the analyzers would have written otherwise.
        project.WriteProgramProject("Pages.csproj", ["Geopolitics", "Geopolitics.Exports", "Geopolitics.Pictures"], noWarn: "GEO5001;GEO5002");
        var program = new StringBuilder("Console.OutputEncoding = System.Text.Encoding.UTF8;\nSystem.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.InvariantCulture;\n");
        for (var index = 0; index < blocks.Count; index++)
        {
            var name = FormattableString.Invariant($"Block{index}");
            project.Write($"{name}.cs", blocks[index].AsFile(name));
            program.Append("await ").Append(name).Append(".RunAsync();\nConsole.WriteLine(\"").Append(Separator).Append("\");\n");
        }

        project.Write("Program.cs", program.ToString());

        var printed = (await project.RunAsync("run")).Succeeded().Output.ReplaceLineEndings("\n").Split(Separator + "\n");

        Assert.Equal(blocks.Count + 1, printed.Length);
        Assert.All(blocks.Zip(printed), pair => Assert.Equal($"{pair.First}:\n{pair.First.Output ?? pair.Second}", $"{pair.First}:\n{pair.Second}"));
    }

    [Fact]
    public void Excerpts_on_the_pages_stand_in_code_that_tests_run()
    {
        var tested = string.Join('\n', Directory.EnumerateFiles(Path.Combine(RepositoryFiles.Root, "tests", "Geopolitics.Conventions.Tests"), "*.cs", SearchOption.AllDirectories)
            .Select(file => Unindented(File.ReadAllText(file).ReplaceLineEndings("\n"))));

        var excerpts = DocumentedCode.All.Where(block => block.IsExcerpt).ToList();
        Assert.NotEmpty(excerpts);
        Assert.All(excerpts, excerpt => Assert.Contains(Unindented(excerpt.Code).Trim(), tested, StringComparison.Ordinal));
    }

    private static string Unindented(string code) => string.Join('\n', code.Split('\n').Select(line => line.TrimStart()));
}
