using System.Text.RegularExpressions;
using Geopolitics.Generators.Common;
using Microsoft.CodeAnalysis;

namespace Geopolitics.Analyzers.Ids;

/// <summary>What stands in the place of an obsolete constant.</summary>
internal static class Successors
{
    private const int LongestChain = 16;

    private static readonly Regex Words = new("(?<mark>`?)(?<word>[A-Za-z0-9_-]+)", RegexOptions.CultureInvariant);

    public static bool IsObsolete(ISymbol constant) => Mark(constant) is not null;

    /// <summary>
    /// The member of the same class that the mark's message names, by name or by id, or that has the same value; followed until it is not obsolete itself.
    /// Null where there is none.
    /// </summary>
    public static ISymbol? Of(ISymbol obsolete)
    {
        var constant = obsolete;
        for (var step = 0; step < LongestChain; step++)
        {
            if (Mark(constant) is not { } mark)
                return constant;

            if (Next(constant, mark) is not { } next)
                return null;
            constant = next;
        }

        return null;
    }

    private static AttributeData? Mark(ISymbol constant)
    {
        foreach (var attribute in constant.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: nameof(ObsoleteAttribute), ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } })
                return attribute;
        }

        return null;
    }

    private static ISymbol? Next(ISymbol constant, AttributeData mark)
    {
        var others = constant.ContainingType.GetMembers().Where(member => member.Kind == constant.Kind && member.Name != constant.Name).ToList();
        var message = mark.ConstructorArguments.FirstOrDefault().Value as string ?? "";
        foreach (Match match in Words.Matches(message))
        {
            // Constants are called after their ids. A bare word without a hyphen may be just a word.
            var word = match.Groups["word"].Value;
            var ofId = match.Groups["mark"].Length > 0 || word.Contains('-') ? CSharpName.FromSlug(word) : word;
            if (others.Find(other => other.Name == word || other.Name == ofId) is { } named)
                return named;
        }

        return ValueOf(constant) is { } value ? others.Find(other => ValueOf(other) == value && !IsObsolete(other)) : null;
    }

    private static string? ValueOf(ISymbol constant) => (constant as IFieldSymbol)?.ConstantValue as string;
}
