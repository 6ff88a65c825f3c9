using System.Collections.Immutable;
using Geopolitics.Analyzers.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Geopolitics.CodeFixes;

/// <summary>Puts a constant in the place of a literal that names, or should name, an id.</summary>
/// <remarks>
/// Two fixes, where both can be: the item's constant in the place of the call (<c>States.SouthKorea</c>), and the id's constant in the place of the
/// literal (<c>StateIds.SouthKorea</c>).
/// </remarks>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ConstantCodeFixProvider))]
public sealed class ConstantCodeFixProvider : CodeFixProvider
{
    private const string ItemKey = "GeopoliticsConstant";
    private const string IdKey = "GeopoliticsIdConstant";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(DiagnosticIds.KnownId, DiagnosticIds.UnknownId, DiagnosticIds.ObsoleteId);

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null)
            return;

        foreach (var diagnostic in context.Diagnostics)
        {
            if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not LiteralExpressionSyntax literal)
                continue;

            var targets = FixTargets.Read(diagnostic.Properties, out var replacesCall).ToList();
            var call = replacesCall && diagnostic.AdditionalLocations.Count > 0
                ? root.FindNode(diagnostic.AdditionalLocations[0].SourceSpan, getInnermostNodeForTie: true) as InvocationExpressionSyntax
                : null;
            foreach (var target in targets)
            {
                if (call is not null)
                    Register(context, diagnostic, call, target.Constants, target.Name, ItemKey);
            }

            foreach (var target in targets)
                Register(context, diagnostic, literal, target.Ids, target.Name, IdKey);
        }
    }

    private static void Register(CodeFixContext context, Diagnostic diagnostic, ExpressionSyntax replaced, string type, string name, string key)
    {
        var document = context.Document;
        context.RegisterCodeFix(
            CodeAction.Create(
                $"Use `{type.Substring(type.LastIndexOf('.') + 1)}.{name}`",
                cancellation => ConstantReplacement.ReplaceAsync(document, replaced, type, name, cancellation),
                // Known ids have one constant each, so all are fixed at once. What a misspelt one should have been is a guess: only the same guess is made elsewhere.
                diagnostic.Id == DiagnosticIds.UnknownId ? $"{key}:{type}.{name}" : key),
            diagnostic);
    }
}
