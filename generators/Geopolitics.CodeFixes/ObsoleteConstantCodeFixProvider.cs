using System.Collections.Immutable;
using Geopolitics.Analyzers.Ids;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Geopolitics.CodeFixes;

/// <summary>Puts the successor in the place of an obsolete constant, of which the compiler itself warns.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ObsoleteConstantCodeFixProvider))]
public sealed class ObsoleteConstantCodeFixProvider : CodeFixProvider
{
    private const string Key = "GeopoliticsSuccessor";

    /// <summary>A member is obsolete, with and without a message.</summary>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("CS0618", "CS0612");

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null)
            return;

        var (document, unit) = (context.Document, root);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (NameAt(root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true)) is not { } name
                || model.GetSymbolInfo(name, context.CancellationToken).Symbol is not { ContainingType: { } type } obsolete
                || !IsOfConstants(type, model.Compilation)
                || !Successors.IsObsolete(obsolete)
                || Successors.Of(obsolete) is not { } successor)
                continue;

            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Use `{type.Name}.{successor.Name}`",
                    _ => Task.FromResult(document.WithSyntaxRoot(unit.ReplaceNode(name, SyntaxFactory.IdentifierName(successor.Name).WithTriviaFrom(name)))),
                    Key),
                diagnostic);
        }
    }

    private static SimpleNameSyntax? NameAt(SyntaxNode node) => node switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        SimpleNameSyntax name => name,
        _ => null,
    };

    /// <summary>True for the classes of constants and of ids, of whichever layer: the ones have items, the others strings alone.</summary>
    private static bool IsOfConstants(INamedTypeSymbol type, Compilation compilation) => type.IsStatic
        && compilation.GetTypeByMetadataName("Geopolitics.Catalog") is { } catalog
        && (SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, catalog.ContainingAssembly)
            || type.ContainingModule.ReferencedAssemblies.Any(reference => reference.Name == catalog.ContainingAssembly.Name));
}
