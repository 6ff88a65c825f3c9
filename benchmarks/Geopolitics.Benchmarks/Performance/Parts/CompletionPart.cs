using System.Diagnostics;
using Geopolitics.Benchmarks.Synthetic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Text;

namespace Geopolitics.Benchmarks.Performance.Parts;

/// <summary>How long an editor waits for what can follow <c>Agreements.</c>.</summary>
internal sealed class CompletionPart : Part
{
    private const string Code = "class Code { object Value => Synthetic.SyntheticAgreements.; }";

    public override string Name => "completion";

    public override IReadOnlyList<Row> Rows { get; } =
    [
        new("Completion after `Agreements.`", "Roslyn's completion service at 10,000 agreements of the same project, after an edit of the file.", 50, Unit.Milliseconds),
    ];

    public override IEnumerable<Figure> Measure(Session session)
    {
        using var workspace = new AdhocWorkspace();
        var project = workspace.AddProject("Editor", LanguageNames.CSharp)
            .WithMetadataReferences(SyntheticLayer.References.Select(path => MetadataReference.CreateFromFile(path)));
        foreach (var tree in SyntheticLayer.Compile(10_000, SyntheticShape.Agreements).SyntaxTrees)
            project = project.AddDocument(Path.GetFileName(tree.FilePath), tree.GetText()).Project;

        var document = project.AddDocument("Code.cs", Code);
        var (times, count) = (new List<double>(), 0);
        for (var round = -3; round < session.Choose(5, 15); round++)
        {
            var text = SourceText.From($"// {round}\n{Code}");
            document = document.WithText(text);
            var clock = Stopwatch.StartNew();
            count = CompletionService.GetService(document)!.GetCompletionsAsync(document, text.ToString().IndexOf('.', text.ToString().IndexOf("Agreements", StringComparison.Ordinal)) + 1).GetAwaiter().GetResult().ItemsList.Count;
            if (round >= 0)
                times.Add(clock.Elapsed.TotalMilliseconds);
        }

        yield return new(Median.Of(times), $"{count} members offered");
    }
}
