using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Geopolitics.CodeFixes;

namespace Geopolitics.Analyzers.Tests.Harness;

/// <summary>A user's program, with <c>using Geopolitics;</c> and the usings that a new project has, analysed by all analyzers.</summary>
internal sealed class CodeUnderTest
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        """;

    private readonly MarkedCode code;
    private readonly Document document;

    /// <param name="marked">The code, in which marks tell where diagnostics are to be.</param>
    /// <param name="version">The language version: the lowest that users have, unless told otherwise.</param>
    /// <param name="library">What the code knows of the library; the real one unless told otherwise.</param>
    /// <param name="moreCode">Another file of the program.</param>
    public CodeUnderTest(string marked, LanguageVersion version = LanguageVersion.CSharp12, IEnumerable<MetadataReference>? library = null, string moreCode = "")
    {
        code = MarkedCode.Read(marked);
        var solution = new AdhocWorkspace().CurrentSolution;
        var project = solution
            .AddProject("Newsroom", "Newsroom", LanguageNames.CSharp)
            .WithParseOptions(new CSharpParseOptions(version))
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable))
            .WithMetadataReferences([.. References.Framework, .. library ?? [References.Library]])
            .AddDocument("Usings.cs", Usings).Project
            .AddDocument("More.cs", moreCode).Project;
        document = project.AddDocument("Program.cs", code.Text);
    }

    private static ImmutableArray<DiagnosticAnalyzer> Analyzers => [new IdAnalyzer(), new TimeAnalyzer(), new DayAnalyzer(), new ExtensionMemberAnalyzer()];

    private static CodeFixProvider[] Fixes => [new ConstantCodeFixProvider(), new ObsoleteConstantCodeFixProvider()];

    /// <summary>Fails unless the diagnostics are of one id, stand where the marks are, and say what is told.</summary>
    public async Task AssertAsync(string id, params string[] messages)
    {
        var found = await DiagnosticsAsync(document);
        Assert.Equal(code.Spans.Select(span => $"{id} at `{code.Text.Substring(span.Start, span.Length)}` ({span})"), found.Select(Describe));
        if (messages.Length > 0)
            Assert.Equal(messages, found.Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture)));

        string Describe(Diagnostic diagnostic)
        {
            var span = diagnostic.Location.SourceSpan;
            return $"{diagnostic.Id} at `{code.Text.Substring(span.Start, span.Length)}` ({span})";
        }
    }

    public async Task<IReadOnlyList<string>> IdsAsync() => [.. (await DiagnosticsAsync(document)).Select(diagnostic => diagnostic.Id)];

    public async Task AssertSilenceAsync() => Assert.Empty((await DiagnosticsAsync(document)).Select(diagnostic => diagnostic.ToString()));

    /// <summary>The titles of the fixes that are offered for the diagnostic at a mark, or for the first warning of the compiler's.</summary>
    public async Task<IReadOnlyList<string>> FixTitlesAsync() => [.. (await ActionsAsync()).Select(offered => offered.Action.Title)];

    /// <summary>Fails unless the fix gives the code, which must compile.</summary>
    public async Task AssertFixAsync(string title, string expected)
    {
        var (_, action, _) = (await ActionsAsync()).Single(offered => offered.Action.Title == title);
        await AssertChangeAsync(action, expected);
    }

    /// <summary>Fails unless the fix, done wherever it can be in the document, gives the code, which must compile.</summary>
    public async Task AssertFixAllAsync(string title, string expected)
    {
        var (provider, action, diagnostic) = (await ActionsAsync()).First(offered => offered.Action.Title == title);
        var context = new FixAllContext(
            document, provider, FixAllScope.Document, action.EquivalenceKey!, [diagnostic.Id], new DiagnosticsOfDocument(), CancellationToken.None);
        var all = await provider.GetFixAllProvider()!.GetFixAsync(context);
        await AssertChangeAsync(all!, expected);
    }

    private async Task AssertChangeAsync(CodeAction action, string expected)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
        Assert.Equal(expected, (await changed.GetTextAsync()).ToString());
        var compilation = (await changed.Project.GetCompilationAsync())!;
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }

    private async Task<List<(CodeFixProvider Provider, CodeAction Action, Diagnostic Diagnostic)>> ActionsAsync()
    {
        var offered = new List<(CodeFixProvider Provider, CodeAction Action, Diagnostic Diagnostic)>();
        foreach (var diagnostic in await AllDiagnosticsAsync(document))
        {
            foreach (var provider in Fixes.Where(provider => provider.FixableDiagnosticIds.Contains(diagnostic.Id)))
            {
                await provider.RegisterCodeFixesAsync(new CodeFixContext(
                    document, diagnostic, (action, _) => offered.Add((provider, action, diagnostic)), CancellationToken.None));
            }

            if (offered.Count > 0)
                break;
        }

        return offered;
    }

    /// <summary>What the analyzers find. What the compiler finds is a mistake of the test, unless it only warns.</summary>
    private static async Task<List<Diagnostic>> DiagnosticsAsync(Document document) =>
        [.. (await AllDiagnosticsAsync(document)).Where(diagnostic => !diagnostic.Id.StartsWith("CS", StringComparison.Ordinal))];

    private static async Task<List<Diagnostic>> AllDiagnosticsAsync(Document document)
    {
        var compilation = (await document.Project.GetCompilationAsync())!;
        var own = compilation.GetDiagnostics();
        Assert.Empty(own.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var found = await compilation.WithAnalyzers(Analyzers).GetAnalyzerDiagnosticsAsync();
        return [.. own.Concat(found)
            .Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden)
            .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    private sealed class DiagnosticsOfDocument : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            await AllDiagnosticsAsync(document);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await AllDiagnosticsAsync(project.Documents.Single(document => document.Name == "Program.cs"));
    }
}
