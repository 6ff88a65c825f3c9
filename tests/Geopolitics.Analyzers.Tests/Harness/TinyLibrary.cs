using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Geopolitics.Analyzers.Tests.Harness;

/// <summary>The library in small, with what the shipped data does not have, and a layer above it. Both come compiled or as compilations, as an editor gives project references.</summary>
internal static class TinyLibrary
{
    private const string Library = """
        using System;
        using System.Collections.Generic;
        using Geopolitics;
        using Geopolitics.Tables;

        [assembly: LayerManifest("Catalog.Shipped", MANIFEST)]

        namespace Geopolitics.Tables
        {
            [AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
            public sealed class LayerManifestAttribute(string catalog, string signatures) : Attribute
            {
                public string Text => catalog + signatures;
            }
        }

        namespace Geopolitics
        {

        public abstract class Entity { }
        public sealed class State : Entity { }
        public sealed class Office : Entity { }
        public abstract class Fact { }
        public sealed class Agreement : Fact
        {
            public static Agreement Parse(string id, Catalog? catalog = null) => null!;
            public static bool TryParse(string? id, out Agreement? item) => (item = null) is not null;
        }
        public readonly struct EntitySet<TEntity> where TEntity : Entity
        {
            public TEntity Parse(string text, DateOnly? on = null) => null!;
        }
        public readonly struct FactQuery<TFact> where TFact : Fact
        {
            public FactQuery<TFact> During(string period) => this;
        }
        public sealed class Catalog
        {
            public static Catalog Shipped { get; } = new();
            public Fact Parse(ReadOnlySpan<char> id) => null!;
            public bool TryFind<T>(ReadOnlySpan<char> id, out T? item) where T : class => (item = null) is not null;
        }
        public static class Facts
        {
            public static Fact Parse(ReadOnlySpan<char> id) => null!;
            public static FactQuery<Fact> During(string period) => default;
            public static object HoldersOf(Office office, DateOnly on) => office;
        }
        public static class Offices
        {
            public static EntitySet<Office> All => default;
            public static Office PressSecretary => null!;
        }
        public static class OfficeIds
        {
            public const string PressSecretary = "press-secretary";
        }
        public static class States
        {
            public static EntitySet<State> All => default;
            public static State SouthKorea => null!;
        }
        public static class StateIds
        {
            public const string SouthKorea = "south-korea";
        }
        public static class Agreements
        {
            public static FactQuery<Agreement> All => default;
            public static Agreement Partnership2008 => null!;
            [Obsolete("Use `Partnership2008`.")] public static Agreement Partnership2007 => Partnership2008;
            [Obsolete("The id is `partnership-2007` now.")] public static Agreement Partnership => Partnership2008;
            [Obsolete("Agreements.Pact2006 is now Agreements.Partnership2008.")] public static Agreement Pact2006 => Partnership2008;
            [Obsolete] public static Agreement OtherName => Partnership2008;
            [Obsolete("Gone.")] public static Agreement Gone => null!;
        }
        public static class AgreementIds
        {
            public const string Partnership2008 = "partnership-2008";
            [Obsolete("Use `Partnership2008`.")] public const string Partnership2007 = "partnership-2007";
            [Obsolete("The id is `partnership-2007` now.")] public const string Partnership = "partnership";
            [Obsolete("AgreementIds.Pact2006 is now AgreementIds.Partnership2008.")] public const string Pact2006 = "partnership-2008";
            [Obsolete] public const string OtherName = "partnership-2008";
            [Obsolete("Gone.")] public const string Gone = "gone";
        }
        }
        """;

    private const string Layer = """
        using System;
        using Geopolitics;
        using Geopolitics.Tables;

        [assembly: LayerManifest("NewsroomFacts.Catalog", MANIFEST)]

        namespace Newsroom.Data;

        public static class NewsroomAgreements
        {
            public static FactQuery<Agreement> All => default;
            public static Agreement PressPact2024 => null!;
            public static Agreement Partnership2008 => null!;
        }
        public static class NewsroomAgreementIds
        {
            public const string PressPact2024 = "press-pact-2024";
            public const string Partnership2008 = "partnership2008";
        }
        public static class NewsroomStates
        {
            public static EntitySet<State> All => default;
        }
        public static class NewsroomFacts
        {
            public static Catalog Catalog => Catalog.Shipped;
            public static Fact Parse(ReadOnlySpan<char> id) => null!;
            public static FactQuery<Fact> During(string period) => default;
        }
        """;

    private static readonly CSharpCompilation LibraryCompilation = Compile("Geopolitics", WithManifest(
        Library, Line(Line("1\tsouth-korea\tSouth Korea", 14) + "KOR\u001F대한민국", 15) + "c", "5\tpress-secretary\tPress Secretary\t\t\t\tsomebody=2001/2010|=2003/..", "16\tpartnership-2008\tPartnership"));

    private static readonly CSharpCompilation LayerCompilation = Compile("Newsroom.Data", LayerText, LibraryCompilation.ToMetadataReference());

    public static IReadOnlyList<MetadataReference> As(bool compilations) => compilations
        ? [LibraryCompilation.ToMetadataReference(), LayerCompilation.ToMetadataReference()]
        : [Image(LibraryCompilation), Image(LayerCompilation)];

    /// <summary>The library alone, compiled.</summary>
    public static MetadataReference Alone => Image(LibraryCompilation);

    /// <summary>The library as it was compiled before manifests had names.</summary>
    public static MetadataReference WithoutNames => Image(Compile(
        "Geopolitics", Library.Replace("MANIFEST", SymbolDisplay.FormatLiteral(Line("1\tsouth-korea\tSouth Korea", 13) + "\n", quote: true), StringComparison.Ordinal)));

    /// <summary>The text of the layer, for programs that have it as their own.</summary>
    public static string LayerText => WithManifest(
        Layer, "16\tpress-pact-2024\tPress pact", "16\tunnamed-pact\tUnnamed pact", Line("16\tpartnership2008\tPartnership", 15) + "ce",
        Line("1\tatlantis\tAtlantis", 14) + "ATL", "0\told-pact\tunnamed-pact\t");

    /// <param name="text">The text of the assembly.</param>
    /// <param name="lines">The lines of the manifest; fields at their ends that are empty may be left out of those of items.</param>
    private static string WithManifest(string text, params string[] lines) => text.Replace(
        "MANIFEST",
        SymbolDisplay.FormatLiteral(string.Concat(lines.Select(line => (line.StartsWith('0') ? line : Line(line, 15)) + "\n")), quote: true),
        StringComparison.Ordinal);

    /// <summary>A line with the fields before a field.</summary>
    private static string Line(string start, int field) => start + new string('\t', Math.Max(0, field - start.Count(character => character == '\t')));

    private static CSharpCompilation Compile(string name, string text, params MetadataReference[] more) => CSharpCompilation.Create(
        name,
        [CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.CSharp12))],
        [.. References.Framework, .. more],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static PortableExecutableReference Image(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
