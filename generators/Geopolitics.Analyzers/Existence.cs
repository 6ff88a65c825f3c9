using Geopolitics.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace Geopolitics.Analyzers;

/// <summary>When the entity of a constant existed, as its attribute tells.</summary>
internal static class Existence
{
    /// <summary>The accounts, which may disagree; none where the data has none.</summary>
    public static List<Edtf> Of(IPropertySymbol constant, GeopoliticsSymbols symbols)
    {
        var accounts = new List<Edtf>();
        foreach (var attribute in constant.GetAttributes())
        {
            if (!attribute.AttributeClass.Is(symbols.Existence) || attribute.ConstructorArguments.IsEmpty || attribute.ConstructorArguments[0].Kind != TypedConstantKind.Array)
                continue;

            foreach (var account in attribute.ConstructorArguments[0].Values)
            {
                if (Edtf.TryParse(account.Value as string, out var time))
                    accounts.Add(time);
            }
        }

        return accounts;
    }
}
