using Geopolitics.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;

namespace Geopolitics.Analyzers.Tests;

/// <summary>GEO5001.</summary>
public sealed class KnownIdTests
{
    [Theory]
    [InlineData("Fact fact = Facts.Parse([|\"rok-russia-strategic-partnership-2008\"|]);")]
    [InlineData("Fact fact = Facts.Parse(id: ([|@\"rok-russia-strategic-partnership-2008\"|]));")]
    [InlineData("Fact fact = Facts.Parse([|\"rok-russia-strategic-partnership-2008\"|].AsSpan());")]
    [InlineData("Fact fact = Catalog.Shipped.Parse([|\"rok-russia-strategic-partnership-2008\"|]);")]
    [InlineData("var found = Facts.TryParse([|\"rok-russia-strategic-partnership-2008\"|], out var fact);")]
    [InlineData("var found = Catalog.Shipped.TryFind<Agreement>([|\"rok-russia-strategic-partnership-2008\"|], out var fact);")]
    [InlineData("var found = Catalog.Shipped.TryFind([|\"south-korea\"|], out Actor? actor);")]
    [InlineData("var state = States.All.Parse([|\"south-korea\"|]);")]
    [InlineData("var found = States.All.TryParse([|\"south-korea\"|], out var state);")]
    [InlineData("var actor = Catalog.Shipped.Entities<Actor>().Parse([|\"south-korea\"|]);")]
    [InlineData("var state = States.All.Parse([|\"South Korea\"|]);")]
    [InlineData("var found = States.All.TryParse([|\"South Korea\"|], out var state);")]
    [InlineData("var person = Persons.All.Parse([|\"Taro Kono\"|]);")]
    [InlineData("var state = States.All.Parse([|\"KOR\"|]);")]
    [InlineData("var state = States.All.Parse([|\"kor\"|]);")]
    [InlineData("var found = States.All.TryParse([|\"Q884\"|], out var state);")]
    [InlineData("var state = Catalog.Shipped.Entities<Actor>().Parse([|\"République de Corée\"|]);")]
    [InlineData("var state = State.Parse([|\"south-korea\"|]);")]
    [InlineData("var state = State.Parse(catalog: null, id: [|\"south-korea\"|]);")]
    [InlineData("var actor = Actor.Parse([|\"south-korea\"|], Catalog.Shipped);")]
    [InlineData("var entity = Entity.Parse([|\"south-korea\"|]);")]
    [InlineData("var found = State.TryParse([|\"south-korea\"|], out var state);")]
    [InlineData("var fact = Fact.Parse([|\"rok-russia-strategic-partnership-2008\"|]);")]
    [InlineData("var found = Agreement.TryParse([|\"rok-russia-strategic-partnership-2008\"|], out var agreement);")]
    public async Task A_literal_that_names_a_constant_is_told_in_any_language_version(string line)
    {
        await new CodeUnderTest($"using Geopolitics;\n{line}").AssertAsync("GEO5001");
        await new CodeUnderTest($"using Geopolitics;\n{line}", LanguageVersion.Preview).AssertAsync("GEO5001");
    }

    [Theory]
    [InlineData("Fact fact = Facts.Parse(AgreementIds.RokRussiaStrategicPartnership2008);")]
    [InlineData("var state = States.All.Parse(\"South Korea\", new DateOnly(2018, 1, 1));")]
    [InlineData("var source = Sources.All.Parse(\"Rinna 2019\");")]
    [InlineData("var state = States.All.Parse(\"KOR\", new DateOnly(2018, 1, 1));")]
    [InlineData("var office = Offices.All.Parse(\"Minister of Defense\");")]
    [InlineData("var time = Edtf.Parse(\"2008\"); var found = EdtfDate.TryParse(\"2008\", out _);")]
    [InlineData("var text = string.Concat(\"south-korea\"); var number = int.Parse(\"2008\");")]
    [InlineData("var id = Console.ReadLine()!; Fact fact = Facts.Parse(id);")]
    [InlineData("Find<State>(); static bool Find<T>() where T : Entity => Catalog.Shipped.TryFind<T>(\"no-such\", out _);")]
    public async Task Names_with_a_day_names_of_several_constants_and_other_texts_are_left_alone(string line) =>
        await new CodeUnderTest($"using Geopolitics;\n{line}").AssertSilenceAsync();

    [Fact]
    public async Task The_message_names_what_can_stand_there_instead()
    {
        await new CodeUnderTest("using Geopolitics;\nvar state = States.All.Parse([|\"south-korea\"|]);")
            .AssertAsync("GEO5001", "`south-korea` has a constant, which the compiler checks: `States.SouthKorea`");
        await new CodeUnderTest("using Geopolitics;\nvar found = States.All.TryParse([|\"south-korea\"|], out var state);")
            .AssertAsync("GEO5001", "`south-korea` has a constant, which the compiler checks: `StateIds.SouthKorea`");
    }

    [Theory]
    [InlineData("var state = States.All.Parse(\"south-korea\");", "var state = States.SouthKorea;")]
    [InlineData("var state = States.All.Parse(\"South Korea\");", "var state = States.SouthKorea;")]
    [InlineData("var state = States.All.Parse(\"KOR\");", "var state = States.SouthKorea;")]
    [InlineData("var state = States.All.Parse(\"south-korea\", new DateOnly(2018, 1, 1)); // on that day", "var state = States.SouthKorea; // on that day")]
    [InlineData("Console.WriteLine(States.All.Parse(\"south-korea\").Name);", "Console.WriteLine(States.SouthKorea.Name);")]
    [InlineData("var state = State.Parse(\"south-korea\");", "var state = States.SouthKorea;")]
    [InlineData("var state = State.Parse(\"south-korea\", null);", "var state = States.SouthKorea;")]
    [InlineData("Actor actor = Catalog.Shipped.Entities<Actor>().Parse(\"south-korea\");", "Actor actor = States.SouthKorea;")]
    [InlineData("var state = Facts.Between(States.All.Parse(\"south-korea\"), States.Japan);", "var state = Facts.Between(States.SouthKorea, States.Japan);")]
    public async Task The_constant_of_an_entity_stands_for_the_call(string before, string after) =>
        await new CodeUnderTest($"using Geopolitics;\n{before}").AssertFixAsync("Use `States.SouthKorea`", $"using Geopolitics;\n{after}");

    [Theory]
    [InlineData("Fact fact = Facts.Parse(ID);", "Fact fact = CONSTANT;")]
    [InlineData("var fact = Facts.Parse(ID);", "var fact = CONSTANT;")]
    [InlineData("var fact = Facts.Parse(ID); fact = Meetings.All.First();", "var fact = (Fact)CONSTANT; fact = Meetings.All.First();")]
    [InlineData("var fact = true ? Facts.Parse(ID) : Meetings.All.First();", "var fact = true ? (Fact)CONSTANT : Meetings.All.First();")]
    [InlineData("var facts = new List<Fact> { Facts.Parse(ID), Meetings.All.First() };", "var facts = new List<Fact> { CONSTANT, Meetings.All.First() };")]
    [InlineData("Console.WriteLine(Facts.Parse(ID).Title);", "Console.WriteLine(CONSTANT.Title);")]
    [InlineData("Func<Fact> get = () => Facts.Parse(ID);", "Func<Fact> get = () => CONSTANT;")]
    public async Task A_fact_keeps_its_type_where_that_matters(string before, string after)
    {
        const string Constant = "Agreements.RokRussiaStrategicPartnership2008";
        await new CodeUnderTest($"using Geopolitics;\n{before.Replace("ID", "\"rok-russia-strategic-partnership-2008\"", StringComparison.Ordinal)}")
            .AssertFixAsync($"Use `{Constant}`", $"using Geopolitics;\n{after.Replace("CONSTANT", Constant, StringComparison.Ordinal)}");
    }

    [Theory]
    [InlineData("var found = States.All.TryParse(\"south-korea\", out var state);", "var found = States.All.TryParse(StateIds.SouthKorea, out var state);")]
    [InlineData("var found = State.TryParse(\"south-korea\", out var state);", "var found = State.TryParse(StateIds.SouthKorea, out var state);")]
    [InlineData("Ask(Catalog.Shipped); static void Ask(Catalog mine) => State.Parse(\"south-korea\", mine);", "Ask(Catalog.Shipped); static void Ask(Catalog mine) => State.Parse(StateIds.SouthKorea, mine);")]
    [InlineData("var state = State.Parse(\"south-korea\", Catalog.Shipped);", "var state = State.Parse(StateIds.SouthKorea, Catalog.Shipped);")]
    [InlineData("States.All.Parse(\"south-korea\");", "States.All.Parse(StateIds.SouthKorea);")]
    [InlineData("Ask(Catalog.Shipped); static void Ask(Catalog mine) => mine.Entities<State>().Parse(\"south-korea\");", "Ask(Catalog.Shipped); static void Ask(Catalog mine) => mine.Entities<State>().Parse(StateIds.SouthKorea);")]
    [InlineData("var mine = Catalog.Shipped; var state = mine.Entities<State>().Parse(\"south-korea\");", "var mine = Catalog.Shipped; var state = mine.Entities<State>().Parse(StateIds.SouthKorea);")]
    [InlineData("var state = States.All.Parse(\"south-korea\", Day()); static DateOnly Day() => throw new NotSupportedException();", "var state = States.All.Parse(StateIds.SouthKorea, Day()); static DateOnly Day() => throw new NotSupportedException();")]
    public async Task Where_the_call_does_more_or_another_catalogue_may_be_asked_only_the_literal_is_replaced(string before, string after)
    {
        var code = new CodeUnderTest($"using Geopolitics;\n{before}");
        Assert.Equal(["Use `StateIds.SouthKorea`"], await code.FixTitlesAsync());
        await code.AssertFixAsync("Use `StateIds.SouthKorea`", $"using Geopolitics;\n{after}");
    }

    [Fact]
    public async Task Both_fixes_are_offered_where_both_can_be() => Assert.Equal(
        ["Use `States.SouthKorea`", "Use `StateIds.SouthKorea`"],
        await new CodeUnderTest("using Geopolitics;\nvar state = States.All.Parse(\"south-korea\");").FixTitlesAsync());

    [Theory]
    [InlineData("var state = Geopolitics.States.All.Parse(\"south-korea\");", "var state = Geopolitics.States.SouthKorea;")]
    [InlineData("using G = Geopolitics; var state = G.States.All.Parse(\"south-korea\");", "using G = Geopolitics; var state = G.States.SouthKorea;")]
    [InlineData("class States { } class Desk { static void Main() => Geopolitics.Facts.Involving(Geopolitics.States.All.Parse(\"south-korea\")); }", "class States { } class Desk { static void Main() => Geopolitics.Facts.Involving(Geopolitics.States.SouthKorea); }")]
    public async Task Code_without_our_namespace_gets_a_name_that_it_can_resolve(string before, string after) =>
        await new CodeUnderTest(before).AssertFixAsync("Use `States.SouthKorea`", after);

    [Fact]
    public async Task All_are_fixed_at_once()
    {
        await new CodeUnderTest("""
            using Geopolitics;
            var korea = States.All.Parse("south-korea");
            var japan = States.All.Parse("japan");
            Console.WriteLine(Facts.Between(Persons.All.Parse("taro-kono"), States.All.Parse("russia")));
            """).AssertFixAllAsync("Use `States.SouthKorea`", """
            using Geopolitics;
            var korea = States.SouthKorea;
            var japan = States.Japan;
            Console.WriteLine(Facts.Between(Persons.TaroKono, States.Russia));
            """);
        await new CodeUnderTest("""
            using Geopolitics;
            var korea = States.All.Parse("south-korea");
            var known = Facts.TryParse("rok-russia-strategic-partnership-2008", out _);
            """).AssertFixAllAsync("Use `StateIds.SouthKorea`", """
            using Geopolitics;
            var korea = States.All.Parse(StateIds.SouthKorea);
            var known = Facts.TryParse(AgreementIds.RokRussiaStrategicPartnership2008, out _);
            """);
    }

    [Fact]
    public async Task Every_constant_of_the_library_is_known()
    {
        var classes = typeof(Catalog).Assembly.GetExportedTypes().Where(type => type is { IsAbstract: true, IsSealed: true } && type.Name.EndsWith("Ids", StringComparison.Ordinal));
        var ids = classes.SelectMany(type => type.GetFields()).Select(field => (string)field.GetRawConstantValue()!).ToList();
        Assert.True(ids.Count > 100);

        var lines = ids.Select((id, index) => $"Catalog.Shipped.TryFind<object>([|\"{id}\"|], out _);");
        await new CodeUnderTest($"using Geopolitics;\n{string.Join('\n', lines)}").AssertAsync("GEO5001");
    }
}
