namespace Geopolitics.Conventions.Tests.Parsing;

public sealed class ParsingTests
{
    [Fact]
    public void Ids_are_parsed_by_the_interfaces_of_the_BCL()
    {
        Assert.Same(States.Japan, Parse<State>("japan"));
        Assert.Same(States.Japan, Parse<Actor>("japan"));
        Assert.Same(States.Japan, Parse<Entity>("japan"));
        Assert.Same(Agreements.RokRussiaStrategicPartnership2008, Parse<Fact>("rok-russia-strategic-partnership-2008"));
        Assert.Same(States.Japan, State.Parse("japan"));
        Assert.True(State.TryParse("japan", out var state));
        Assert.Same(States.Japan, state);
    }

    [Fact]
    public void What_is_no_id_of_the_class_is_not_parsed()
    {
        Assert.False(State.TryParse("taro-kono", out var state));
        Assert.Null(state);
        Assert.False(State.TryParse(null, out state));
        Assert.False(State.TryParse("", out state));
        Assert.False(State.TryParse("Japan", out state));
        Assert.Throws<ArgumentNullException>(() => State.Parse(null!));
        Assert.Throws<UnknownIdException>(() => Agreement.Parse("japan"));
    }

    [Fact]
    public void A_catalogue_is_the_format_provider_that_tells_where_to_look()
    {
        Assert.False(Person.TryParse("ada-example", out _));
        Assert.Same(DeskPersons.AdaExample, Person.Parse("ada-example", DeskFacts.Catalog));
        Assert.Same(DeskMeetings.DeskMeeting2026, Parse<Fact>("desk-meeting-2026", DeskFacts.Catalog));
        Assert.Same(Persons.TaroKono, Person.Parse("taro-kono", DeskFacts.Catalog));
    }

    [Fact]
    public void A_redirected_id_is_parsed_as_its_successor() => Assert.Same(DeskPersons.AdaExample, Person.Parse("ada-sample", DeskFacts.Catalog));

    [Theory]
    [InlineData("japann", "japan")]
    [InlineData("KOR", "south-korea")]
    [InlineData("South Korea", "south-korea")]
    [InlineData("suoth-korea", "south-korea")]
    public void An_unknown_id_tells_the_nearest(string text, string nearest)
    {
        var error = Assert.Throws<UnknownIdException>(() => State.Parse(text));

        Assert.Equal(nearest, error.Nearest[0]);
        Assert.All(error.Nearest, id => Assert.True(State.TryParse(id, out _)));
        Assert.Contains($"`{nearest}`", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_nearest_ids_are_of_the_kind_that_is_asked_for()
    {
        Assert.Equal(["taro-kono"], Catalog.Shipped.NearestIds<Person>("Kono Tarō"));
        Assert.Equal("ada-example", DeskFacts.Catalog.NearestIds<Actor>("ada-exmple")[0]);
        Assert.DoesNotContain("ada-example", Catalog.Shipped.NearestIds<Actor>("ada-exmple"));
        Assert.Empty(Catalog.Shipped.NearestIds<Fact>("japan"));
        Assert.Equal("rok-russia-strategic-partnership-2008", Catalog.Shipped.NearestIds<Fact>("rok-rusia-strategic-partnership-2008")[0]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100_000)]
    public void Texts_of_any_length_are_refused_quietly(int length)
    {
        var error = Assert.Throws<UnknownIdException>(() => State.Parse(new string('x', length)));

        Assert.Empty(error.Nearest);
        Assert.InRange(error.Message.Length, 1, 300);
    }

    private static T Parse<T>(string text, IFormatProvider? provider = null)
        where T : ISpanParsable<T>
    {
        var parsed = T.Parse(text, provider);
        Assert.Equal(parsed, T.Parse(text.AsSpan(), provider));
        Assert.True(T.TryParse(text, provider, out var again));
        Assert.Equal(parsed, again);
        Assert.True(T.TryParse(text.AsSpan(), provider, out again));
        return again;
    }
}
