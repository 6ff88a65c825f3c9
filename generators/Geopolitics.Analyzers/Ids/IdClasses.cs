using Geopolitics.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace Geopolitics.Analyzers.Ids;

/// <summary>Finds classes of constants and of their ids. Layers name and place theirs as they like, so they are known by what they hold.</summary>
internal static class IdClasses
{
    private const string Suffix = "Ids";

    /// <summary>The ids of an assembly's constants.</summary>
    public static IEnumerable<KnownId> In(IAssemblySymbol assembly, GeopoliticsSymbols symbols) =>
        assembly.TypeNames.Any(name => name.EndsWith(Suffix, StringComparison.Ordinal)) ? In(assembly.GlobalNamespace, symbols) : [];

    /// <summary>The class of entities or facts that a class holds constants of, or null where it is no such class.</summary>
    public static INamedTypeSymbol? KindOf(INamedTypeSymbol type, GeopoliticsSymbols symbols)
    {
        if (!type.IsStatic || type.IsGenericType)
            return null;

        foreach (var member in type.GetMembers())
        {
            if (member is IPropertySymbol { IsStatic: true, Type: INamedTypeSymbol held })
            {
                if (member.Name == "All" && symbols.KindOfSet(held) is { } kind)
                    return kind;

                if (symbols.IsKind(held))
                    return held;
            }
        }

        return null;
    }

    private static IEnumerable<KnownId> In(INamespaceSymbol place, GeopoliticsSymbols symbols)
    {
        foreach (var inner in place.GetNamespaceMembers())
        {
            foreach (var id in In(inner, symbols))
                yield return id;
        }

        var types = place.GetTypeMembers();
        var classesOfIds = types.Where(type => type.IsStatic && type.Name.EndsWith(Suffix, StringComparison.Ordinal)).ToList();
        if (classesOfIds.Count == 0)
            yield break;

        foreach (var constants in types)
        {
            if (KindOf(constants, symbols) is not { } kind)
                continue;

            foreach (var ids in classesOfIds.Where(ids => AreTwins(constants, ids, kind)))
            {
                foreach (var member in ids.GetMembers())
                {
                    if (member is IFieldSymbol { HasConstantValue: true, ConstantValue: string id } twin && !constants.GetMembers(twin.Name).IsEmpty)
                        yield return new(id, kind, constants, twin);
                }
            }
        }
    }

    /// <summary>True for <c>Agreements</c> and <c>AgreementIds</c>, and for <c>NewsroomAgreements</c> and <c>NewsroomAgreementIds</c>.</summary>
    private static bool AreTwins(INamedTypeSymbol constants, INamedTypeSymbol ids, INamedTypeSymbol kind)
    {
        var suffix = kind.Name + Suffix;
        return ids.Name.EndsWith(suffix, StringComparison.Ordinal)
            && constants.Name.StartsWith(ids.Name.Substring(0, ids.Name.Length - suffix.Length), StringComparison.Ordinal);
    }
}
