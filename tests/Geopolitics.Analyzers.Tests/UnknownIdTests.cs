using Geopolitics.Analyzers.Tests.Harness;

namespace Geopolitics.Analyzers.Tests;

/// <summary>GEO5002.</summary>
public sealed class UnknownIdTests
{
    [Theory]
    [InlineData("Fact fact = Facts.Parse([|\"rok-russia-stratgic-partnershp-2008\"|]);", "fact")]
    [InlineData("var found = Facts.TryParse([|\"rok-russia-stratgic-partnershp-2008\"|], out _);", "fact")]
    [InlineData("Fact fact = Catalog.Shipped.Parse([|\"rok-russia-stratgic-partnershp-2008\"|]);", "fact")]
    [InlineData("var found = Catalog.Shipped.TryFind<Agreement>([|\"rok-russia-stratgic-partnershp-2008\"|], out _);", "Agreement")]
    public async Task A_misspelt_id_is_told_with_the_nearest(string line, string kind) => await new CodeUnderTest($"using Geopolitics;\n{line}").AssertAsync(
        "GEO5002", $"No {kind} has the id `rok-russia-stratgic-partnershp-2008`; did you mean `rok-russia-strategic-partnership-2008`?");

    [Theory]
    [InlineData("var found = Catalog.Shipped.TryFind<State>([|\"south-korae\"|], out _);", "No State has the id `south-korae`; did you mean `south-korea` or `north-korea`?")]
    [InlineData("var found = Catalog.Shipped.TryFind<State>([|\"SouthKorea\"|], out _);", "No State has the id `SouthKorea`; did you mean `south-korea` or `north-korea`?")]
    [InlineData("var found = Catalog.Shipped.TryFind<Entity>([|\"korea-south\"|], out _);", "No entity has the id `korea-south`; did you mean `south-korea`?")]
    [InlineData("Fact fact = Facts.Parse([|\"rok-russia-partnership-2008\"|]);", "No fact has the id `rok-russia-partnership-2008`; did you mean `rok-russia-strategic-partnership-2008`?")]
    [InlineData("Fact fact = Facts.Parse([|\"south-korea\"|]);", "No fact has the id `south-korea`: that id is of the kind `State`")]
    [InlineData("var state = States.All.Parse([|\"south-korae\"|]);", "No State has the id, name or code `south-korae`; did you mean `south-korea` or `north-korea`?")]
    [InlineData("var found = States.All.TryParse([|\"XKX9\"|], out _);", "No State has the id, name or code `XKX9`")]
    [InlineData("var person = Persons.All.Parse([|\"South Korea\"|], new DateOnly(2018, 1, 1));", "No Person has the id, name or code `South Korea`")]
    [InlineData("var state = State.Parse([|\"south-korae\"|]);", "No State has the id `south-korae`; did you mean `south-korea` or `north-korea`?")]
    [InlineData("var found = Entity.TryParse([|\"korea-south\"|], out _);", "No entity has the id `korea-south`; did you mean `south-korea`?")]
    [InlineData("var fact = Fact.Parse([|\"south-korea\"|], null);", "No fact has the id `south-korea`: that id is of the kind `State`")]
    [InlineData("var found = Person.TryParse([|\"south-korea\"|], out _);", "No Person has the id `south-korea`: that id is of the kind `State`")]
    [InlineData("var found = Catalog.Shipped.TryFind<Person>([|\"south-korea\"|], out _);", "No Person has the id `south-korea`: that id is of the kind `State`")]
    public async Task The_message_says_what_was_looked_for_and_what_may_be_meant(string line, string message) =>
        await new CodeUnderTest($"using Geopolitics;\n{line}").AssertAsync("GEO5002", message);

    [Fact]
    public async Task An_id_that_is_near_to_none_is_told_too() => await new CodeUnderTest("using Geopolitics;\nFact fact = Facts.Parse([|\"no-such-thing-at-all\"|]);")
        .AssertAsync("GEO5002", "No fact has the id `no-such-thing-at-all`");

    [Theory]
    [InlineData("var source = Sources.All.Parse(\"A title that no manifest has\");")]
    [InlineData("Ask(Catalog.Shipped); static void Ask(Catalog mine) => mine.Entities<State>().Parse(\"south-korae\");")]
    [InlineData("Ask(Catalog.Shipped); static void Ask(Catalog mine) => State.Parse(\"south-korae\", mine);")]
    [InlineData("Ask(Catalog.Shipped); static void Ask(Catalog mine) => mine.Parse(\"rok-rusia-strategic-partnership-2008\");")]
    public async Task Titles_of_sources_and_catalogues_that_may_be_anybodys_are_left_alone(string line) =>
        await new CodeUnderTest($"using Geopolitics;\n{line}").AssertSilenceAsync();

    [Theory]
    [InlineData("Fact fact = Facts.Parse((string?)null);")]
    [InlineData("var found = State.TryParse(null, out _);")]
    [InlineData("const string? Id = null; var found = Facts.TryParse(Id, out _);")]
    public async Task Null_is_no_id(string line) => await new CodeUnderTest($"using Geopolitics;\n{line}").AssertSilenceAsync();

    [Fact]
    public async Task No_id_of_an_item_without_a_constant_is_unknown()
    {
        var constants = typeof(Catalog).Assembly.GetExportedTypes()
            .Where(type => type is { IsAbstract: true, IsSealed: true } && type.Name.EndsWith("Ids", StringComparison.Ordinal))
            .SelectMany(type => type.GetFields())
            .Select(field => (string)field.GetRawConstantValue()!)
            .ToHashSet(StringComparer.Ordinal);
        var others = Catalog.Shipped.Facts().Select(fact => fact.Id).Where(id => !constants.Contains(id)).ToList();
        Assert.NotEmpty(others);

        await new CodeUnderTest($"using Geopolitics;\n{string.Join('\n', others.Select(id => $"Facts.Parse(\"{id}\");"))}").AssertSilenceAsync();

        // Near ones of these are told, but have no constant to be a fix.
        var slip = new CodeUnderTest($"using Geopolitics;\nFacts.Parse([|\"{others[0]}x\"|]);");
        await slip.AssertAsync("GEO5002");
        Assert.DoesNotContain(others[0], string.Concat(await slip.FixTitlesAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_of_the_nearest_is_a_fix()
    {
        var code = new CodeUnderTest("using Geopolitics;\nvar found = Catalog.Shipped.TryFind<State>(\"south-korae\", out _);");
        Assert.Equal(["Use `StateIds.SouthKorea`", "Use `StateIds.NorthKorea`"], await code.FixTitlesAsync());
        await code.AssertFixAsync("Use `StateIds.NorthKorea`", "using Geopolitics;\nvar found = Catalog.Shipped.TryFind<State>(StateIds.NorthKorea, out _);");
    }

    [Fact]
    public async Task The_same_slip_is_fixed_everywhere_and_no_other()
    {
        var code = new CodeUnderTest("""
            using Geopolitics;
            Fact one = Facts.Parse("rok-rusia-strategic-partnership-2008");
            Fact two = Facts.Parse("rok-russia-partnership-2008");
            var found = Catalog.Shipped.TryFind<State>("south-korae", out _);
            """);
        await code.AssertFixAllAsync("Use `Agreements.RokRussiaStrategicPartnership2008`", """
            using Geopolitics;
            Fact one = Agreements.RokRussiaStrategicPartnership2008;
            Fact two = Agreements.RokRussiaStrategicPartnership2008;
            var found = Catalog.Shipped.TryFind<State>("south-korae", out _);
            """);
    }
}
