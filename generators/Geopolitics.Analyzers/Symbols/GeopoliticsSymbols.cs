using Microsoft.CodeAnalysis;

namespace Geopolitics.Analyzers.Symbols;

/// <summary>What a compilation knows of the library, resolved once.</summary>
internal sealed class GeopoliticsSymbols
{
    private GeopoliticsSymbols(Compilation compilation, INamedTypeSymbol catalog, INamedTypeSymbol fact, INamedTypeSymbol entity)
    {
        INamedTypeSymbol? Type(string name) => compilation.GetTypeByMetadataName($"Geopolitics.{name}");

        Assembly = catalog.ContainingAssembly;
        Catalog = catalog;
        Fact = fact;
        Entity = entity;
        Facts = Type("Facts");
        EntitySet = Type("EntitySet`1");
        FactQuery = Type("FactQuery`1");
        Edtf = Type("Edtf");
        EdtfDate = Type("EdtfDate");
        Manifest = Type("Tables.LayerManifestAttribute");
        DateOnly = compilation.GetTypeByMetadataName("System.DateOnly");
    }

    public IAssemblySymbol Assembly { get; }

    public INamedTypeSymbol Catalog { get; }

    public INamedTypeSymbol Fact { get; }

    public INamedTypeSymbol Entity { get; }

    public INamedTypeSymbol? Facts { get; }

    public INamedTypeSymbol? EntitySet { get; }

    public INamedTypeSymbol? FactQuery { get; }

    public INamedTypeSymbol? Edtf { get; }

    public INamedTypeSymbol? EdtfDate { get; }

    public INamedTypeSymbol? Manifest { get; }

    public INamedTypeSymbol? DateOnly { get; }

    /// <summary>The library as this compilation knows it, or null where it does not.</summary>
    public static GeopoliticsSymbols? From(Compilation compilation) =>
        compilation.GetTypeByMetadataName("Geopolitics.Catalog") is { } catalog
        && compilation.GetTypeByMetadataName("Geopolitics.Fact") is { } fact
        && compilation.GetTypeByMetadataName("Geopolitics.Entity") is { } entity
            ? new(compilation, catalog, fact, entity)
            : null;

    /// <summary>True for a class of facts or entities.</summary>
    public bool IsKind(ITypeSymbol type) => type.IsOrDerivesFrom(Fact) || type.IsOrDerivesFrom(Entity);

    /// <summary>The class of a kind of facts or entities.</summary>
    public INamedTypeSymbol? Kind(string name) => Assembly.GetTypeByMetadataName($"Geopolitics.{name}");

    /// <summary>The class of facts or entities that a set of them holds, or null where the type is no such set.</summary>
    public INamedTypeSymbol? KindOfSet(ITypeSymbol type) =>
        (type.IsMadeOf(EntitySet) || type.IsMadeOf(FactQuery)) ? ((INamedTypeSymbol)type).TypeArguments[0] as INamedTypeSymbol : null;

    /// <summary>True for <c>Facts</c>, and for the class of a layer above that answers as it does, from the catalogue that it has beside.</summary>
    public bool IsFacts(INamedTypeSymbol type) => type.Is(Facts)
        || (type is { IsStatic: true, ContainingType: null }
            && type.Name.EndsWith("Facts", StringComparison.Ordinal)
            && type.GetMembers("Catalog").Any(member => member is IPropertySymbol { IsStatic: true } property && property.Type.Is(Catalog)));
}
