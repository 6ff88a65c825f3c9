using Geopolitics.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace Geopolitics.Analyzers.Ids;

/// <summary>An id that a compiled layer has constants for.</summary>
/// <param name="Id">The id.</param>
/// <param name="Kind">The class of the entity or fact.</param>
/// <param name="Constants">The class that has the item as a constant.</param>
/// <param name="Twin">The field that has the id as a constant.</param>
internal sealed record KnownId(string Id, INamedTypeSymbol Kind, INamedTypeSymbol Constants, IFieldSymbol Twin)
{
    /// <summary>True where the item may be what is asked for: always, where that is a type parameter.</summary>
    public bool MayBe(ITypeSymbol asked) => asked is not INamedTypeSymbol || Kind.IsOrDerivesFrom(asked);

    /// <summary>The item's constant as one writes it: <c>States.SouthKorea</c>.</summary>
    public string Constant => $"{Constants.Name}.{Twin.Name}";

    /// <summary>The id's constant as one writes it: <c>StateIds.SouthKorea</c>.</summary>
    public string IdConstant => $"{Twin.ContainingType.Name}.{Twin.Name}";
}
