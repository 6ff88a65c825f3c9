using System.Globalization;
using Geopolitics.Pictures.Atlas;

namespace Geopolitics.Pictures.Tests.Atlas;

/// <summary>The days on which an answer changes are enough to give the library's own answer of any day.</summary>
public sealed class AsOfTests
{
    private static readonly DateOnly First = new(1, 1, 1);

    [Theory]
    [InlineData("2018-07-31")]
    [InlineData("1910-08-29/1945-08-15")]
    [InlineData("2013")]
    [InlineData("198X")]
    [InlineData("1985~/1989?")]
    [InlineData("2018-XX-24")]
    [InlineData("19X8")]
    [InlineData("[..2013]")]
    [InlineData("[1988,1990..1992]")]
    [InlineData("{1987-05,1991}")]
    [InlineData("1987/..")]
    [InlineData("../1987")]
    [InlineData("1987/")]
    [InlineData("/1987-03-01")]
    [InlineData("2018-24")]
    [InlineData("-0044-03-15")]
    public void A_name_of_vague_time_is_in_use_as_the_time_says(string edtf)
    {
        var time = Edtf.Parse(edtf);
        var answers = AsOf.InUse(time).Answers;

        for (var day = new DateOnly(1900, 1, 1); day <= new DateOnly(2030, 1, 1); day = day.AddDays(1))
            Assert.Equal((day, time.HoldsOn(day)), (day, AnswerOf(answers, day)));
    }

    [Fact]
    public void All_facts_answer_as_the_library_does()
    {
        var random = new Random(20180731);
        foreach (var fact in Catalog.Shipped.Facts())
        {
            var answers = AsOf.Of(fact, Catalog.Shipped);
            for (var asked = 0; asked < 12; asked++)
            {
                var day = DateOnly.FromDayNumber(random.Next(new DateOnly(1900, 1, 1).DayNumber, new DateOnly(2027, 1, 1).DayNumber));
                var expected = answers.Question == "data-holds" ? Catalog.Shipped.Facts().InForceOn(day).Answer(fact) : Catalog.Shipped.Facts().HappenedBy(day).Answer(fact);
                Assert.Equal((fact.Id, day, expected), (fact.Id, day, AnswerOf(answers.Answers, day)));
            }
        }
    }

    [Fact]
    public void What_is_superseded_holds_until_it_was_replaced()
    {
        var answers = AsOf.Of(Policies.JapanNationalSecurityStrategy2013, Catalog.Shipped);

        Assert.Equal(new("data-holds", "n c2013-12-17 n2022-12-17"), answers);
    }

    [Fact]
    public void What_only_happens_had_happened_from_its_day_on() =>
        Assert.Equal(new("data-happened", "n c2018-07-31"), AsOf.Of(Meetings.JapanRussiaTwoPlusTwo2018, Catalog.Shipped));

    [Fact]
    public void Spans_of_one_source_are_one_account()
    {
        // A list of states that has Japan until 1945 and again from 1952, and another one that has it throughout.
        var one = States.Japan.Existence.Where(account => account.When.EarliestFirstDay.ToDateOnly() != new DateOnly(1816, 1, 1)).ToList();

        Assert.Equal("n c1860-01-01 n1945-08-15 c1952-04-28 p1952-04-29", AsOf.Existence(one)!.Answers);
        Assert.Equal(Certainty.Possibly, AnswerOf(AsOf.Existence(States.Japan.Existence)!.Answers, new(1950, 1, 1)));
    }

    [Fact]
    public void What_has_no_account_of_its_existence_is_not_asked_for_it() => Assert.Null(AsOf.Existence([]));

    /// <summary>As the script of the pages reads it: the letter of the last step that is not after the day.</summary>
    private static Certainty AnswerOf(string answers, DateOnly day)
    {
        var steps = answers.Split(' ');
        var (from, letter) = (First, steps[0][0]);
        foreach (var step in steps.Skip(1))
        {
            var next = DateOnly.ParseExact(step.AsSpan(1), "yyyy-MM-dd", CultureInfo.InvariantCulture);
            Assert.True(next > from, answers);
            from = next;
            if (next <= day)
                letter = step[0];
        }

        return letter switch { 'n' => Certainty.No, 'p' => Certainty.Possibly, 'c' => Certainty.Certainly, 'u' => Certainty.Unknown, _ => throw new FormatException(answers) };
    }
}
