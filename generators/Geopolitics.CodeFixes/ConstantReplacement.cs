using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;

namespace Geopolitics.CodeFixes;

/// <summary>Replaces an expression by a constant.</summary>
internal static class ConstantReplacement
{
    public static async Task<Document> ReplaceAsync(Document document, ExpressionSyntax replaced, string typeName, string name, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (root is null || model?.Compilation.GetTypeByMetadataName(typeName) is not { } type)
            return document;

        var generator = SyntaxGenerator.GetGenerator(document);
        var constant = (ExpressionSyntax)generator.MemberAccessExpression(generator.TypeExpression(type, addImport: true), name);
        var typeBefore = model.GetTypeInfo(replaced, cancellation).Type;
        var typeAfter = type.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault()?.Type;
        if (typeBefore is not null && typeAfter is not null && !SymbolEqualityComparer.Default.Equals(typeBefore, typeAfter) && !IsOfNarrowableLocal(replaced, model, cancellation))
            constant = (ExpressionSyntax)generator.CastExpression(typeBefore, constant);

        // What is not needed of cast, parentheses and namespace goes afterwards.
        var fitting = constant is CastExpressionSyntax && replaced.Parent is MemberAccessExpressionSyntax or ConditionalAccessExpressionSyntax or ElementAccessExpressionSyntax
            ? SyntaxFactory.ParenthesizedExpression(constant)
            : constant;
        return document.WithSyntaxRoot(root.ReplaceNode(replaced, fitting.WithTriviaFrom(replaced).WithAdditionalAnnotations(Simplifier.Annotation)));
    }

    /// <summary>True for the first value of a <c>var</c> that never gets another: its type may become that of the constant.</summary>
    private static bool IsOfNarrowableLocal(ExpressionSyntax value, SemanticModel model, CancellationToken cancellation)
    {
        if (value.Parent is not EqualsValueClauseSyntax
            {
                Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type.IsVar: true, Parent: LocalDeclarationStatementSyntax } } declarator,
            }
            || model.GetDeclaredSymbol(declarator, cancellation) is not ILocalSymbol local
            || declarator.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } member)
            return false;

        // Top-level statements are members of one another's unit.
        SyntaxNode scope = member is GlobalStatementSyntax ? member.Parent! : member;
        return !scope.DescendantNodes().OfType<IdentifierNameSyntax>().Any(use =>
            use.Identifier.ValueText == local.Name && IsWritten(use) && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(use, cancellation).Symbol, local));
    }

    private static bool IsWritten(IdentifierNameSyntax use) => use.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == use,
        ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None) || argument.Parent is TupleExpressionSyntax,
        RefExpressionSyntax => true,
        _ => false,
    };
}
