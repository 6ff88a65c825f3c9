using Geopolitics.Pictures.Networks;

namespace Geopolitics.Pictures.Tests.Networks;

/// <summary>What the network tells is what the catalogue answers.</summary>
public sealed class StateNetworkTests
{
    private static readonly State[] Six = [States.Japan, States.SouthKorea, States.NorthKorea, States.Russia, States.China, States.UnitedStates];

    private static readonly NetworkHistory History = new(Catalog.Shipped, new() { States = Six });

    public static TheoryData<string> Days => new("0001-01-01", "1905-01-01", "1950-06-25", "1988-01-01", "1991-12-26", "2018-07-31", "9999-12-31");

    [Theory]
    [MemberData(nameof(Days))]
    public void An_agreement_holds_as_surely_as_the_catalogue_says(string on)
    {
        var day = DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture);
        var drawn = History.Ties.Where(tie => tie.Kind is TieKind.Agreement or TieKind.Alliance).SelectMany(tie => tie.On(day) is { } run
            ? Pairs(tie.States).Select(pair => $"{run.Fact!.Id} {pair.One.Id} {pair.Other.Id} {run.Certainty}")
            : []);

        var answered = Pairs([.. Six.OrderBy(state => state.Id, StringComparer.Ordinal)]).SelectMany(pair =>
            Catalog.Shipped.Facts<Agreement>().Between(pair.One, pair.Other).InForceOn(day).IncludingUnknown() is var asked
                ? asked.Where(agreement => agreement.Parties.Contains(pair.One) && agreement.Parties.Contains(pair.Other))
                    .Select(agreement => $"{agreement.Id} {pair.One.Id} {pair.Other.Id} {asked.Answer(agreement)}")
                : []);
        Assert.Equal(answered.Order(StringComparer.Ordinal), drawn.Order(StringComparer.Ordinal));

        static IEnumerable<(State One, State Other)> Pairs(IReadOnlyList<State> states) => states.SelectMany((one, place) => states.Skip(place + 1).Select(other => (one, other)));
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void Relations_and_recognitions_are_the_catalogues_answers(string on)
    {
        var day = DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture);
        foreach (var tie in History.Ties.Where(tie => tie.Kind is TieKind.DiplomaticRelations or TieKind.Recognition))
        {
            var answer = tie.Kind == TieKind.Recognition ? Catalog.Shipped.RecognitionOf(tie.States[1], tie.States[0], day) : Catalog.Shipped.DiplomaticRelations(tie.States[0], tie.States[1], day);

            Assert.Equal(answer.Certainty is Certainty.Certainly or Certainty.Possibly ? answer.Certainty : null, tie.On(day)?.Certainty);
        }
    }

    [Fact]
    public void How_sure_a_tie_is_shows_in_the_line_and_in_words()
    {
        Assert.Contains("class=\"tie alliance certainly\"", Html(1989), StringComparison.Ordinal);
        Assert.Contains("<td>certainly</td>", Html(1989), StringComparison.Ordinal);
        Assert.Contains("class=\"tie alliance possibly\"", Html(1988), StringComparison.Ordinal);
        Assert.Contains("<td>possibly</td>", Html(1988), StringComparison.Ordinal);
        Assert.Contains("<td>unknown</td>", Html(1990), StringComparison.Ordinal);

        static string Html(int year) => Drawn.Html(new StateNetwork(Worlds.Invented, new(year, 6, 15)));
    }

    [Fact]
    public void Kinds_that_are_not_asked_for_are_not_there()
    {
        var html = Drawn.Html(new StateNetwork(Worlds.Invented, new(1988, 7, 1), new() { Kinds = [TieKind.Dispute] }));

        Assert.Contains("class=\"tie dispute ", html, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"tie alliance", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(6)]
    [InlineData(60)]
    public void Names_have_room(int states)
    {
        var circle = new Circle(new NetworkHistory(Worlds.Circle(states), new()).States);
        var places = circle.Places.Values.ToList();

        Assert.All(places.Zip([.. places.Skip(1), places[0]]), pair => Assert.True(Math.Sqrt(Math.Pow(pair.First.X - pair.Second.X, 2) + Math.Pow(pair.First.Y - pair.Second.Y, 2)) >= 15));
    }

    [Fact]
    public void States_that_are_tied_stand_near_one_another()
    {
        var catalog = Worlds.Circle(30);
        var history = new NetworkHistory(catalog, new());

        Assert.True(Length(history.States) < Length([.. history.States.OrderBy(state => state.Id, StringComparer.Ordinal)]));

        int Length(IReadOnlyList<State> order) => history.Ties.SelectMany(tie => tie.Pairs()).Sum(pair =>
        {
            var apart = Math.Abs(order.ToList().IndexOf(pair.One) - order.ToList().IndexOf(pair.Other));
            return Math.Min(apart, order.Count - apart);
        });
    }

    [Fact]
    public void Hostile_names_stay_text()
    {
        var svg = Drawn.SvgOf(new StateNetwork(Worlds.Hostile, new(1990, 1, 1)));

        Assert.DoesNotContain(svg.Descendants(), element => element.Name.LocalName is "script" or "img");
        Assert.Contains(svg.Descendants(), element => element.Name.LocalName == "text" && element.Value.Contains("<script>", StringComparison.Ordinal));
    }
}
