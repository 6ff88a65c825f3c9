using Geopolitics.Generators.Common;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Geopolitics.Generators;

/// <summary>What the project file says to the generator.</summary>
/// <param name="IsShippedLayer">True in the library itself, whose facts are the ones that all others build on.</param>
/// <param name="DataVersion">The version of the layer's data, as the run time tells it.</param>
/// <param name="Namespace">Where the layer's constants stand.</param>
/// <param name="Prefix">What the names of the layer's classes begin with; empty in the library itself.</param>
/// <param name="IsPublic">Whether other assemblies see the layer's constants.</param>
/// <param name="ExtensionMembers">Whether the layer's constants stand beside the library's too.</param>
internal sealed record GeneratorSettings(bool IsShippedLayer, string DataVersion, string Namespace, string Prefix, bool IsPublic, ExtensionMemberChoice ExtensionMembers)
{
    public const string LayerProperty = "build_property.GeopoliticsLayer";
    public const string DataVersionProperty = "build_property.GeopoliticsDataVersion";
    public const string NamespaceProperty = "build_property.GeopoliticsNamespace";
    public const string PrefixProperty = "build_property.GeopoliticsPrefix";
    public const string AccessibilityProperty = "build_property.GeopoliticsAccessibility";
    public const string ExtensionMembersProperty = "build_property.GeopoliticsExtensionMembers";
    public const string RootNamespaceProperty = "build_property.RootNamespace";

    /// <summary>On an additional file: its path below the data folder. Files without it are not ours.</summary>
    public const string PathMetadata = "build_metadata.AdditionalFiles.GeopoliticsPath";

    /// <summary>On a data file: the ids of warnings to keep silent about it.</summary>
    public const string NoWarnMetadata = "build_metadata.AdditionalFiles.GeopoliticsNoWarn";

    /// <summary>The expression that gives the library's own catalogue.</summary>
    public const string LibraryCatalog = "global::Geopolitics.Catalog.Shipped";

    private const string ShippedNamespace = "Geopolitics";

    /// <summary>What stands for settings that could not be read.</summary>
    public static readonly GeneratorSettings Unknown = new(false, "", "Project", "Project", IsPublic: false, ExtensionMemberChoice.NotAsked);

    /// <summary>The project's language version, where it is what stands in the way; empty else, for then nothing depends on it.</summary>
    public string LanguageVersion { get; init; } = "";

    /// <summary>What the project file has as the accessibility, where it is neither <c>public</c> nor <c>internal</c>.</summary>
    public string? UnknownAccessibility { get; init; }

    /// <summary><c>public</c> or <c>internal</c>.</summary>
    public string Accessibility => IsPublic ? "public" : "internal";

    /// <summary>Where the layer's tables stand: apart from those of every other layer.</summary>
    public string TablesNamespace => IsShippedLayer ? "Geopolitics.Tables" : $"{Namespace}.{Prefix}Tables";

    /// <summary>The expression that gives the catalogue of this layer and all that it builds on.</summary>
    public string CatalogExpression => IsShippedLayer ? LibraryCatalog : $"global::{Namespace}.{Prefix}Facts.Catalog";

    /// <summary>The class that holds a kind's extension members. One a kind, for members of one name on two classes would be one method twice.</summary>
    public string ExtensionClass(string constantsClass) => $"{Prefix}{constantsClass}Extensions";

    public static GeneratorSettings From(AnalyzerConfigOptions options, ParseOptions language)
    {
        var version = Get(options, DataVersionProperty);
        if (Get(options, LayerProperty) == "Shipped")
            return new(true, version, ShippedNamespace, "", IsPublic: true, ExtensionMemberChoice.NotAsked);

        var root = Get(options, RootNamespaceProperty);
        var name = Get(options, NamespaceProperty) is { Length: > 0 } given ? given : root;
        var prefix = Get(options, PrefixProperty) is { Length: > 0 } chosen ? chosen : root;
        var extensionMembers = !Get(options, ExtensionMembersProperty).Equals("true", StringComparison.OrdinalIgnoreCase) ? ExtensionMemberChoice.NotAsked
            : ExtensionMemberSupport.IsIn(language) ? ExtensionMemberChoice.Made
            : ExtensionMemberChoice.NotInLanguage;
        var accessibility = Get(options, AccessibilityProperty).Trim();
        var isPublic = accessibility.Equals("public", StringComparison.OrdinalIgnoreCase);
        return new(false, version, NamespaceName(name), PrefixName(prefix), isPublic, extensionMembers)
        {
            UnknownAccessibility = isPublic || accessibility.Length == 0 || accessibility.Equals("internal", StringComparison.OrdinalIgnoreCase) ? null : accessibility,
            LanguageVersion = extensionMembers == ExtensionMemberChoice.NotInLanguage ? ExtensionMemberSupport.Display(language) : "",
        };
    }

    private static string Get(AnalyzerConfigOptions options, string key) => options.TryGetValue(key, out var value) ? value : "";

    /// <summary>A dotted name of identifiers; what is none of them is left out.</summary>
    private static string NamespaceName(string text)
    {
        var parts = text.Split('.').Select(CSharpName.Identifier).Where(part => part.Length > 0).ToList();
        return parts.Count == 0 ? "Project" : string.Join(".", parts.Select(CSharpName.InCode));
    }

    private static string PrefixName(string text)
    {
        var prefix = string.Concat(text.Split('.').Select(CSharpName.Identifier));
        return prefix.Length == 0 ? "Project" : prefix;
    }
}
