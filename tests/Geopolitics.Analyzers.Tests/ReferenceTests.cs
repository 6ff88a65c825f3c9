using System.Diagnostics;
using Geopolitics.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Geopolitics.Analyzers.Tests;

/// <summary>However the library comes: as a package, as a project, with layers above it, or not at all.</summary>
public sealed class ReferenceTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_library_and_its_layers_are_known_as_packages_and_as_projects(bool projects)
    {
        var library = TinyLibrary.As(projects);
        await new CodeUnderTest("using Geopolitics;\nvar state = States.All.Parse([|\"south-korea\"|]);", library: library).AssertAsync("GEO5001");
        await new CodeUnderTest("using Geopolitics;\nFact fact = Facts.Parse([|\"partnership-208\"|]);", library: library).AssertAsync("GEO5002");
        await new CodeUnderTest("using Geopolitics;\nFact fact = Facts.Parse([|\"partnership-2007\"|]);", library: library).AssertAsync("GEO5003");
        await new CodeUnderTest("using Newsroom.Data;\nvar facts = NewsroomFacts.During(\"2013-[|13|]\");", library: library).AssertAsync("GEO5004");
        await new CodeUnderTest("using Newsroom.Data;\nvar fact = NewsroomFacts.Parse([|\"press-pact-2024\"|]);", library: library)
            .AssertAsync("GEO5001", "`press-pact-2024` has a constant, which the compiler checks: `NewsroomAgreements.PressPact2024`");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_layer_answers_with_its_constants_and_with_those_below(bool projects) => await new CodeUnderTest("""
        using Geopolitics;
        using Newsroom.Data;
        Fact theirs = NewsroomFacts.Parse("press-pact-2024");
        Fact ours = NewsroomFacts.Parse("partnership-2008");
        State state = NewsroomStates.All.Parse("south-korea");
        """, library: TinyLibrary.As(projects)).AssertFixAllAsync("Use `NewsroomAgreements.PressPact2024`", """
        using Geopolitics;
        using Newsroom.Data;
        Fact theirs = NewsroomAgreements.PressPact2024;
        Fact ours = Agreements.Partnership2008;
        State state = States.SouthKorea;
        """);

    [Fact]
    public async Task Whoever_adds_facts_of_their_own_has_their_constants()
    {
        await Code("Fact fact = NewsroomFacts.Parse([|\"press-pact-2024\"|]);").AssertAsync("GEO5001");
        await Code("Fact fact = NewsroomFacts.Parse([|\"press-pact-2025\"|]);").AssertAsync("GEO5002");
        await Code("Fact fact = NewsroomFacts.Parse(\"unnamed-pact\");").AssertSilenceAsync();
        await Code("Fact fact = NewsroomFacts.Parse([|\"partnership-2007\"|]);").AssertAsync("GEO5003");

        static CodeUnderTest Code(string line) => new(
            $"using Geopolitics;\nusing Newsroom.Data;\n{line}",
            library: [TinyLibrary.Alone],
            moreCode: TinyLibrary.LayerText.Replace("public static class", "internal static class", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_shipped_catalogue_has_no_ids_of_layers_and_a_layer_has_all(bool projects)
    {
        await new CodeUnderTest("using Geopolitics;\nFact fact = Facts.Parse([|\"press-pact-2024\"|]);", library: TinyLibrary.As(projects)).AssertAsync("GEO5002");
        await new CodeUnderTest("using Newsroom.Data;\nvar fact = NewsroomFacts.Parse(\"unnamed-pact\");", library: TinyLibrary.As(projects)).AssertSilenceAsync();
        await new CodeUnderTest("using Newsroom.Data;\nvar fact = NewsroomFacts.Parse([|\"unnamed-pact-2\"|]);", library: TinyLibrary.As(projects))
            .AssertAsync("GEO5002", "No fact has the id `unnamed-pact-2`; did you mean `unnamed-pact`?");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Codes_further_names_and_redirects_of_layers_are_known(bool projects)
    {
        var library = TinyLibrary.As(projects);
        await Code("var state = States.All.Parse([|\"KOR\"|]);").AssertAsync("GEO5001", "`KOR` has a constant, which the compiler checks: `States.SouthKorea`");
        await Code("var state = NewsroomStates.All.Parse([|\"대한민국\"|]);").AssertAsync("GEO5001");
        await Code("var state = NewsroomStates.All.Parse([|\"KRO\"|]);").AssertAsync("GEO5002", "No State has the id, name or code `KRO`");
        await Code("var state = NewsroomStates.All.Parse(\"ATL\");").AssertSilenceAsync();
        await Code("var state = States.All.Parse([|\"ATL\"|]);").AssertAsync("GEO5002");
        await Code("var fact = NewsroomFacts.Parse([|\"old-pact\"|]);").AssertAsync("GEO5003", "The id `old-pact` is obsolete; its successor is `unnamed-pact`");

        CodeUnderTest Code(string line) => new($"using Geopolitics;\nusing Newsroom.Data;\n{line}", library: library);
    }

    [Fact]
    public async Task Names_are_not_judged_where_a_manifest_has_none() => await new CodeUnderTest(
        "using Geopolitics;\nvar state = States.All.Parse(\"KRO\");", library: [TinyLibrary.WithoutNames]).AssertSilenceAsync();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_constant_that_hides_one_of_a_layer_is_told_where_it_is_used(bool projects)
    {
        var library = TinyLibrary.As(projects);
        await new CodeUnderTest("using Geopolitics;\nFact fact = [|Agreements.Partnership2008|];", library: library).AssertAsync(
            "GEO5007", "`Agreements.Partnership2008` is the library's; Newsroom.Data has one of that name, which C# cannot reach so: if that is meant, write `NewsroomAgreements.Partnership2008`");
        await new CodeUnderTest("using Geopolitics;\nusing Newsroom.Data;\nFact fact = NewsroomAgreements.Partnership2008; State state = States.SouthKorea;", library: library).AssertSilenceAsync();
        await new CodeUnderTest("using Geopolitics;\nFact fact = Agreements.Partnership2008;", library: [TinyLibrary.Alone]).AssertSilenceAsync();
    }

    [Fact]
    public async Task A_class_that_only_looks_like_one_of_facts_may_read_what_it_likes() => await new CodeUnderTest("""
        using Geopolitics;
        _ = MyFacts.Parse("no id at all");
        static class MyFacts
        {
            public static Fact Parse(string text) => Facts.Parse(text.Trim());
        }
        """).AssertSilenceAsync();

    [Fact]
    public async Task Without_the_library_nothing_is_done() => await new CodeUnderTest("""
        Facts.Parse("south-korea");
        Facts.During("2013-13");
        Facts.On(Day());
        static DateOnly Day() => new(2013, 13, 1);
        static class Facts
        {
            public static void Parse(string id) { }
            public static void During(string period) { }
            public static void On(DateOnly day) { }
        }
        """, library: []).AssertSilenceAsync();

    [Fact]
    public async Task In_generated_code_nothing_is_done() => await new CodeUnderTest("""
        // <auto-generated/>
        using Geopolitics;
        _ = Facts.Parse("south-korea");
        _ = Facts.During("2013-13");
        _ = Facts.InForceOn(new(2013, 13, 1));
        """).AssertSilenceAsync();
}
