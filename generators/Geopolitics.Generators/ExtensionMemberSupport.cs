using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Geopolitics.Generators;

/// <summary>Which language versions have extension members. Versions are compared as numbers: the Roslyn that this is compiled against ends at C# 12.</summary>
internal static class ExtensionMemberSupport
{
    private const int CSharp14 = 1400;

    public static bool IsIn(ParseOptions options) => options is CSharpParseOptions csharp && (int)Effective(csharp.LanguageVersion) >= CSharp14;

    /// <summary>The version as one writes it in a project file.</summary>
    public static string Display(ParseOptions options) => options is CSharpParseOptions csharp ? csharp.LanguageVersion.ToDisplayString() : options.Language;

    /// <summary><c>preview</c> is a number above all others, whichever the compiler: what it has is what its newest version has.</summary>
    private static LanguageVersion Effective(LanguageVersion version) =>
        version == LanguageVersion.Preview ? LanguageVersion.Latest.MapSpecifiedToEffectiveVersion() : version;
}
