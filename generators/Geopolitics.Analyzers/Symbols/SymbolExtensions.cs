using Microsoft.CodeAnalysis;

namespace Geopolitics.Analyzers.Symbols;

/// <summary>Questions about symbols.</summary>
internal static class SymbolExtensions
{
    public static bool Is(this ISymbol? symbol, ISymbol? other) => symbol is not null && SymbolEqualityComparer.Default.Equals(symbol, other);

    /// <summary>True where the type is the generic one with any arguments.</summary>
    public static bool IsMadeOf(this ITypeSymbol type, ISymbol? generic) => type.OriginalDefinition.Is(generic);

    public static bool IsOrDerivesFrom(this ITypeSymbol type, ISymbol ancestor)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.Is(ancestor))
                return true;
        }

        return false;
    }

    /// <summary>True for <c>string</c> and <c>ReadOnlySpan&lt;char&gt;</c>.</summary>
    public static bool IsText(this ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_String || type.IsReadOnlySpanOf(SpecialType.System_Char);

    public static bool IsReadOnlySpanOf(this ITypeSymbol type, SpecialType element) =>
        type is INamedTypeSymbol { Name: "ReadOnlySpan", Arity: 1, ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } span
        && span.TypeArguments[0].SpecialType == element;
}
