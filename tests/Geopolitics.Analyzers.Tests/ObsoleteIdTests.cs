using Geopolitics.Analyzers.Tests.Harness;

namespace Geopolitics.Analyzers.Tests;

/// <summary>GEO5003, and what the compiler says of obsolete constants.</summary>
public sealed class ObsoleteIdTests
{
    [Theory]
    [InlineData("partnership-2007", "The id `partnership-2007` is obsolete; its successor is `partnership-2008`")]
    [InlineData("partnership", "The id `partnership` is obsolete; its successor is `partnership-2008`")]
    [InlineData("pact-2006", "The id `pact-2006` is obsolete; its successor is `partnership-2008`")]
    [InlineData("other-name", "The id `other-name` is obsolete; its successor is `partnership-2008`")]
    [InlineData("gone", "The id `gone` is obsolete")]
    public async Task An_obsolete_id_is_told_with_its_successor(string id, string message)
    {
        await Code($"Fact fact = Facts.Parse([|\"{id}\"|]);").AssertAsync("GEO5003", message);
        await Code($"Catalog.Shipped.TryFind<Agreement>([|\"{id}\"|], out _);").AssertAsync("GEO5003", message);
        await Code($"Agreement agreement = Agreement.Parse([|\"{id}\"|]);").AssertAsync("GEO5003", message);
        await Code($"Agreement.TryParse([|\"{id}\"|], out _);").AssertAsync("GEO5003", message);
    }

    [Fact]
    public async Task The_id_that_old_constants_have_is_that_of_the_new_one() => await Code("Fact fact = Facts.Parse([|\"partnership-2008\"|]);")
        .AssertAsync("GEO5001", "`partnership-2008` has a constant, which the compiler checks: `Agreements.Partnership2008`");

    [Fact]
    public async Task An_obsolete_id_is_no_suggestion() => await Code("Fact fact = Facts.Parse([|\"partnership-2009\"|]);")
        .AssertAsync("GEO5002", "No fact has the id `partnership-2009`; did you mean `partnership-2008`?");

    [Theory]
    [InlineData("partnership-2007")]
    [InlineData("partnership")]
    [InlineData("pact-2006")]
    public async Task The_fix_is_the_successor(string id)
    {
        await Code($"Fact fact = Facts.Parse(\"{id}\");").AssertFixAsync("Use `Agreements.Partnership2008`", "using Geopolitics;\nFact fact = Agreements.Partnership2008;");
        await Code($"Fact fact = Facts.Parse(\"{id}\");").AssertFixAsync("Use `AgreementIds.Partnership2008`", "using Geopolitics;\nFact fact = Facts.Parse(AgreementIds.Partnership2008);");
        Assert.Empty(await Code("Fact fact = Facts.Parse(\"gone\");").FixTitlesAsync());
    }

    [Fact]
    public async Task All_are_fixed_at_once() => await Code("Fact one = Facts.Parse(\"partnership\"); Fact two = Facts.Parse(\"partnership-2007\");")
        .AssertFixAllAsync("Use `Agreements.Partnership2008`", "using Geopolitics;\nFact one = Agreements.Partnership2008; Fact two = Agreements.Partnership2008;");

    [Theory]
    [InlineData("Fact fact = Agreements.Pact2006;", "Fact fact = Agreements.Partnership2008;", "Agreements")]
    [InlineData("Fact fact = Geopolitics.Agreements.Partnership;", "Fact fact = Geopolitics.Agreements.Partnership2008;", "Agreements")]
    [InlineData("var id = AgreementIds.OtherName;", "var id = AgreementIds.Partnership2008;", "AgreementIds")]
    public async Task An_obsolete_constant_is_the_compilers_to_warn_of_and_ours_to_fix(string before, string after, string type)
    {
        await Code(before).AssertSilenceAsync();
        await Code(before).AssertFixAsync($"Use `{type}.Partnership2008`", $"using Geopolitics;\n{after}");
    }

    [Fact]
    public async Task All_obsolete_constants_are_fixed_at_once() => await Code("Fact[] facts = [Agreements.Partnership, /* same */ Agreements.Partnership2007];")
        .AssertFixAllAsync("Use `Agreements.Partnership2008`", "using Geopolitics;\nFact[] facts = [Agreements.Partnership2008, /* same */ Agreements.Partnership2008];");

    [Theory]
    [InlineData("Fact fact = Agreements.Gone;")]
    [InlineData("Old.Name(); static class Old { [Obsolete(\"Use `New`.\")] public static void Name() { } public static void New() { } }")]
    public async Task Where_there_is_no_successor_or_the_constant_is_not_ours_there_is_no_fix(string line) => Assert.Empty(await Code(line).FixTitlesAsync());

    private static CodeUnderTest Code(string line) => new($"using Geopolitics;\n{line}", library: [TinyLibrary.Alone]);
}
