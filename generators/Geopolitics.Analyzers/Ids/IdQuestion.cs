using Geopolitics.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Geopolitics.Analyzers.Ids;

/// <summary>A call that looks an item up by its id.</summary>
/// <param name="Call">The call.</param>
/// <param name="Text">What is handed to it as the id.</param>
/// <param name="Asked">The class of what is looked for: <c>Fact</c>, or what a type argument says.</param>
/// <param name="TakesNames">True where names and codes will do as well.</param>
/// <param name="Catalogue">Whose items are looked at.</param>
/// <param name="GivesItem">True where the call's value is the item, so that the constant can stand for the call.</param>
internal sealed record IdQuestion(IInvocationOperation Call, IOperation Text, ITypeSymbol Asked, bool TakesNames, CatalogueOfCall Catalogue, bool GivesItem)
{
    public static IdQuestion? From(IInvocationOperation call, GeopoliticsSymbols symbols)
    {
        var method = call.TargetMethod;
        if (method.Name is not ("Parse" or "TryParse" or "TryFind")
            || method.Parameters.IsEmpty
            || !method.Parameters[0].Type.IsText()
            || call.ArgumentOf(0) is not { } argument
            || argument.Value.Bare() is not { } text
            || !text.IsStringLiteral())
            return null;

        var type = method.ContainingType;
        var givesItem = method.Name == "Parse";
        if (type.Is(symbols.Catalog))
            return new(call, text, method.IsGenericMethod ? method.TypeArguments[0] : symbols.Fact, false, CatalogueOf(call.Instance, symbols), givesItem);

        if (type.IsMadeOf(symbols.EntitySet))
            return new(call, text, type.TypeArguments[0], true, CatalogueOf(call.Instance, symbols), givesItem);

        if (method.IsStatic && symbols.IsKind(type))
            return new(call, text, type, false, CatalogueAskedBy(call, symbols), givesItem);

        var found = givesItem ? method.ReturnType : method.Parameters.FirstOrDefault(parameter => parameter.RefKind == RefKind.Out)?.Type;
        return symbols.IsFacts(type) && found.Is(symbols.Fact)
            ? new(call, text, symbols.Fact, false, type.Is(symbols.Facts) ? CatalogueOfCall.Shipped : CatalogueOfCall.Layers, givesItem)
            : null;
    }

    /// <summary>The catalogue that is handed to <c>State.Parse</c>; without one it asks the shipped one.</summary>
    private static CatalogueOfCall CatalogueAskedBy(IInvocationOperation call, GeopoliticsSymbols symbols) =>
        call.Arguments.FirstOrDefault(argument => argument.ArgumentKind == ArgumentKind.Explicit && argument.Parameter is { Ordinal: > 0, RefKind: RefKind.None })?.Value.Bare() switch
        {
            null or { ConstantValue: { HasValue: true, Value: null } } => CatalogueOfCall.Shipped,
            var catalogue => CatalogueOf(catalogue, symbols),
        };

    /// <summary>The catalogue that an expression is, or is a set of: <c>Catalog.Shipped</c>, <c>States.All</c>.</summary>
    private static CatalogueOfCall CatalogueOf(IOperation? instance, GeopoliticsSymbols symbols) => instance switch
    {
        IPropertyReferenceOperation { Property: { IsStatic: true, Name: "Shipped" } property } when property.ContainingType.Is(symbols.Catalog) => CatalogueOfCall.Shipped,
        IPropertyReferenceOperation { Property: { IsStatic: true, Name: "All" } property } =>
            property.ContainingAssembly.Is(symbols.Assembly) ? CatalogueOfCall.Shipped : CatalogueOfCall.Layers,
        IInvocationOperation { TargetMethod.Name: "Entities", Instance: var source } => CatalogueOf(source, symbols),
        IConversionOperation conversion => CatalogueOf(conversion.Operand, symbols),
        _ => CatalogueOfCall.Any,
    };
}
