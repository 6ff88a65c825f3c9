using Geopolitics.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Geopolitics.Generators.Tests.Layers;

/// <summary>What a project file may say, and what comes of it.</summary>
public sealed class ProjectSettingsTests
{
    private static readonly JsonFile Desk = new("desk", """
        {
          "persons": [ { "id": "ada-example", "name": "Ada Example" } ],
          "redirects": [ { "from": "ada", "to": "ada-example", "since": "2026-01-01" } ]
        }
        """);

    /// <summary>Words of C#, and what is no identifier.</summary>
    [Theory]
    [InlineData("News.event", "", "News.@event.NewseventPersons")]
    [InlineData("class", "class", "@class.classPersons")]
    [InlineData("namespace.internal.Data", "public", "@namespace.@internal.Data.publicPersons")]
    [InlineData("record.file.var", "await", "record.file.var.awaitPersons")]
    [InlineData("2-news room", "", "_2newsroom._2newsroomPersons")]
    public void Names_that_are_words_of_the_language_compile(string rootNamespace, string prefix, string constants)
    {
        var options = new MemoryOptions(layer: "", prefix: prefix, extensionMembers: true, rootNamespace: rootNamespace);
        var run = new GeneratorSession([Desk], options: options, references: [LayerProjects.Library]).Run();
        run.AssertNoErrors();

        var project = LibraryCompiler.CompileProject("Desk", run, [LayerProjects.Library], $$"""
            public static class Uses
            {
                public static object All() => new object[] { {{constants}}.AdaExample, {{constants[..^"Persons".Length]}}Facts.Catalog };
            }
            """);

        Assert.Empty(LibraryCompiler.ComplaintsOf(project, run));
        var layer = LayerProjects.Emit(project);
        LayerProjects.Project("Paper", [new("paper", """{ "topics": [ { "id": "ink", "name": "Ink" } ] }""")], LayerProjects.Library, layer).Run().AssertNoErrors();
    }

    /// <summary>Who knows <c>Facts</c> finds all of it in their own.</summary>
    [Fact]
    public void The_facts_of_a_project_have_each_member_that_those_of_the_library_have()
    {
        var run = Run("public");
        var project = LibraryCompiler.CompileProject("Desk", run, [LayerProjects.Library]);
        Assert.Empty(LibraryCompiler.ComplaintsOf(project, run));

        Assert.Equal(MembersOf("Geopolitics.Facts"), MembersOf("Desk.DeskFacts").Where(member => !member.EndsWith(" Catalog", StringComparison.Ordinal)));

        IEnumerable<string> MembersOf(string type) => project.GetTypeByMetadataName(type)!.GetMembers()
            .Where(member => member is { DeclaredAccessibility: Accessibility.Public, IsImplicitlyDeclared: false } and not IMethodSymbol { AssociatedSymbol: not null })
            .Select(member => member.ToDisplayString(Signature))
            .Order(StringComparer.Ordinal);
    }

    private static readonly SymbolDisplayFormat Signature = SymbolDisplayFormat.CSharpErrorMessageFormat
        .WithMemberOptions(SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeType)
        .WithParameterOptions(SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeOptionalBrackets)
        .WithGenericsOptions(SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints);

    [Theory]
    [InlineData("public", "public")]
    [InlineData("Public", "public")]
    [InlineData(" PUBLIC ", "public")]
    [InlineData("internal", "internal")]
    [InlineData("Internal", "internal")]
    [InlineData("", "internal")]
    public void The_accessibility_is_a_word_in_any_case(string word, string accessibility)
    {
        var run = Run(word);

        run.AssertNoErrors();
        Assert.Contains($"{accessibility} static partial class DeskPersons", run.Outputs["desk.Constants.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("protected")]
    [InlineData("true")]
    public void GEO4010_any_other_word_is_an_error_that_names_both(string word)
    {
        var error = Assert.Single(Run(word).Result.Diagnostics);

        Assert.Equal("GEO4010", error.Id);
        Assert.Equal(Location.None, error.Location);
        Assert.Equal(
            $"GeopoliticsAccessibility is `{word}`, and can be `public` or `internal`; leave the property out for `internal`",
            error.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    private static GeneratorRun Run(string accessibility) =>
        new GeneratorSession([Desk], options: new(layer: "", prefix: "Desk", accessibility: accessibility), references: [LayerProjects.Library]).Run();
}
