using System.Text;
using Geopolitics.Format;
using Microsoft.CodeAnalysis.CSharp;

namespace Geopolitics.Generators.Common;

/// <summary>C# names made of ids.</summary>
internal static class CSharpName
{
    /// <summary>True for <c>a-z</c>, <c>0-9</c> and single hyphens between them.</summary>
    public static bool IsSlug(string id) => Slug.IsValid(id);

    /// <summary>The text without what an identifier cannot have; a leading digit gets an underscore. Empty where nothing is left.</summary>
    public static string Identifier(string text)
    {
        var name = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character) || character == '_')
            {
                if (name.Length == 0 && char.IsDigit(character))
                    name.Append('_');
                name.Append(character);
            }
        }

        return name.ToString();
    }

    /// <summary>An identifier as code writes it: <c>@event</c> where it is a word of the language.</summary>
    public static string InCode(string identifier) => SyntaxFacts.GetKeywordKind(identifier) == SyntaxKind.None ? identifier : "@" + identifier;

    /// <summary>A slug in Pascal case: <c>rok-russia-partnership-2008</c> becomes <c>RokRussiaPartnership2008</c>.</summary>
    /// <remarks>Digits that would run together stay apart (<c>2018-01</c> becomes <c>2018_01</c>), and a leading digit gets an underscore.</remarks>
    public static string FromSlug(string slug)
    {
        // Each underscore but the first stands for a hyphen.
        var name = new char[slug.Length + 1];
        var length = 0;
        var startsWord = true;
        foreach (var character in slug)
        {
            if (character == '-')
            {
                startsWord = true;
                continue;
            }

            var isDigit = character is >= '0' and <= '9';
            if (isDigit && (length == 0 || (startsWord && char.IsDigit(name[length - 1]))))
                name[length++] = '_';
            name[length++] = startsWord ? char.ToUpperInvariant(character) : character;
            startsWord = false;
        }

        return new(name, 0, length);
    }
}
