namespace Geopolitics.Tests.Queries;

/// <summary>Every query gives what a slow and obvious search of the data files gives, in the same order.</summary>
public sealed class QueryAgainstRawDataTests
{
    private static readonly RawCatalog Raw = RawCatalog.Instance;

    private static readonly string[] Periods = ["1990", "2013", "2016-09", "2018", "2018-07-31", "2017/2019", "../2013", "2019/..", "198X"];

    private static readonly DateOnly[] Days =
    [
        new(1980, 1, 1), new(1990, 9, 30), new(2008, 9, 29), new(2013, 12, 17), new(2018, 1, 16), new(2019, 2, 18), new(2022, 12, 16), new(2022, 12, 17), new(2026, 1, 1),
    ];

    [Fact]
    public void All_facts_come_in_order_of_time_then_id() =>
        Assert.Equal(Raw.Facts.Select(fact => fact.Id), Facts.All.Select(fact => fact.Id));

    [Fact]
    public void Involving_finds_whoever_has_any_part()
    {
        foreach (var entity in AllEntities())
            AssertSame(Facts.Involving(entity), fact => fact.Present.Contains(entity.Id) || fact.Absent.Contains(entity.Id));
    }

    [Fact]
    public void Between_finds_facts_in_which_both_have_a_part_but_not_as_absentees()
    {
        var actors = AllEntities().OfType<Actor>().Where(actor => actor is State or Organization).ToList();
        foreach (var one in actors)
        {
            foreach (var other in actors)
                AssertSame(Facts.Between(one, other), fact => fact.Present.Contains(one.Id) && fact.Present.Contains(other.Id));
        }
    }

    [Fact]
    public void Conditions_compose_in_any_order()
    {
        foreach (var period in Periods)
        {
            var days = Edtf.Parse(period).WholeDays;
            Func<RawFact, Certainty> isMeant = fact =>
                fact.Present.Contains("japan") && fact.Present.Contains("russia") ? fact.Ask(when => when.Overlaps(days)) : Certainty.No;
            AssertSame(Facts.Between(States.Japan, States.Russia).Overlapping(period), isMeant);
            AssertSame(Facts.All.Overlapping(period).Between(States.Russia, States.Japan), isMeant);
            AssertSame(Facts.Involving(States.Japan).Overlapping(period).Involving(States.Russia), fact => fact.Absent.Count > 0 ? Certainty.No : isMeant(fact), fact => fact.Participants.All(part => part.Role != ParticipantRole.Absentee));
        }
    }

    [Fact]
    public void During_takes_all_days_of_the_period()
    {
        foreach (var period in Periods)
        {
            var days = Edtf.Parse(period).WholeDays;
            AssertSame(Facts.During(period), fact => fact.Ask(when => when.During(days)));
        }
    }

    [Fact]
    public void Certainly_and_IncludingUnknown_move_the_bar()
    {
        foreach (var period in Periods)
        {
            var days = Edtf.Parse(period).WholeDays;
            Assert.Equal(
                Raw.Facts.Where(fact => fact.Ask(when => when.Overlaps(days)) == Certainty.Certainly).Select(fact => fact.Id),
                Facts.All.Certainly().Overlapping(period).Select(fact => fact.Id));
            Assert.Equal(
                Raw.Facts.Where(fact => fact.Ask(when => when.Overlaps(days)) != Certainty.No).Select(fact => fact.Id),
                Facts.All.Overlapping(period).IncludingUnknown().Select(fact => fact.Id));
        }
    }

    [Fact]
    public void Before_after_and_happened_by_ask_about_a_day()
    {
        foreach (var day in Days)
        {
            AssertSame(Facts.All.Before(day), fact => fact.Ask(when => when.Before(day)));
            AssertSame(Facts.All.After(day), fact => fact.Ask(when => when.After(day)));
            AssertSame(Facts.HappenedBy(day), fact => fact.Ask(when => when.StartsBy(day)));
        }
    }

    [Fact]
    public void In_force_are_spans_that_hold_less_what_was_superseded_before_the_day()
    {
        foreach (var day in Days)
        {
            foreach (var fact in Raw.Facts.Where(fact => fact.Section is "policies" or "positions" or "disputes" or "relations" or "memberships"))
            {
                var holds = fact.Ask(when => when.HoldsOn(day));
                foreach (var successor in Raw.Facts.Where(other => other.Texts("supersedes").Contains(fact.Id)))
                    holds = holds.And(successor.Ask(when => when.StartsBy(day.AddDays(-1))).Not());
                Assert.Equal(holds is Certainty.Certainly or Certainty.Possibly, Facts.InForceOn(day).Contains(Facts.Parse(fact.Id)));
            }
        }
    }

    [Fact]
    public void About_a_topic_includes_the_topics_that_are_part_of_it()
    {
        foreach (var topic in Topics.All)
        {
            var meant = Topics.All.Where(candidate => Chain(candidate).Contains(topic)).Select(candidate => candidate.Id).ToHashSet();
            AssertSame(Facts.About(topic), fact => fact.Texts("topics").Any(meant.Contains) || fact.Texts("about").Contains(topic.Id) || fact.Texts("toward").Contains(topic.Id));
        }
    }

    [Fact]
    public void Citing_finds_a_source_and_a_part_of_it()
    {
        foreach (var source in Sources.All)
            AssertSame(Facts.Citing(source), fact => Cites(fact, source.Id, _ => true));

        AssertSame(Facts.Citing(Sources.Rinna2019, "A"), fact => Cites(fact, "rinna-2019", locator => locator.StartsWith("A ", StringComparison.Ordinal)));
        AssertSame(Facts.Citing(Sources.Rinna2019, "A ¶3"), fact => Cites(fact, "rinna-2019", locator => locator == "A ¶3"));
    }

    [Fact]
    public void Standing_asserter_and_contested_are_read_from_the_fact()
    {
        foreach (var standing in Enum.GetValues<Standing>())
            AssertSame(Facts.All.WithStanding(standing), fact => string.Equals(RawCatalog.Text(fact.Json, "standing"), standing.ToString(), StringComparison.OrdinalIgnoreCase));

        AssertSame(Facts.Contested(), fact => fact.Texts("contested").Any());
        foreach (var person in Persons.All)
            AssertSame(Facts.All.AssertedBy(person), fact => fact.Texts("assertedBy").Contains(person.Id));
    }

    [Fact]
    public void Links_are_followed_both_ways()
    {
        foreach (var fact in Facts.All)
        {
            Assert.Equal(Linking("supersedes", fact), Facts.SupersededBy(fact).Select(other => other.Id));
            Assert.Equal(Linking("echoes", fact), Catalog.Shipped.EchoedBy(fact).Select(other => other.Id));
            Assert.Equal(Linking("partOf", fact), Catalog.Shipped.PartsOf(fact).Select(other => other.Id));
            Assert.Equal(Linking("respondsTo", fact), Catalog.Shipped.ResponsesTo(fact).Select(other => other.Id));
        }
    }

    [Fact]
    public void Holders_are_all_whose_tenure_may_include_the_day()
    {
        foreach (var office in Offices.All)
        {
            foreach (var day in Days)
            {
                var expected = Raw.Facts
                    .Where(fact => fact.Section == "tenures" && RawCatalog.Text(fact.Json, "office") == office.Id && RawCatalog.Text(fact.Json, "holder") is not null)
                    .Where(fact => fact.Ask(when => when.HoldsOn(day)) is Certainty.Possibly or Certainty.Certainly)
                    .Select(fact => RawCatalog.Text(fact.Json, "holder"));
                Assert.Equal(expected, Facts.HoldersOf(office, day).Holders.Select(holder => holder.Person.Id));
            }
        }
    }

    private static IEnumerable<string> Linking(string link, Geopolitics.Fact fact) =>
        Raw.Facts.Where(other => other.Texts(link).Contains(fact.Id)).Select(other => other.Id);

    private static bool Cites(RawFact fact, string source, Func<string, bool> isPart) => RawCatalog.Items(fact.Json, "citations")
        .Any(citation => RawCatalog.Text(citation, "source") == source && isPart(RawCatalog.Text(citation, "locator") ?? ""));

    private static IEnumerable<Topic> Chain(Topic topic)
    {
        for (var next = topic; next is not null; next = next.Broader)
            yield return next;
    }

    private static IEnumerable<Entity> AllEntities() =>
        Raw.Entities.Select(id => Catalog.Shipped.TryFind<Entity>(id, out var entity) ? entity : throw new InvalidOperationException(id));

    private static void AssertSame(FactQuery<Geopolitics.Fact> query, Func<RawFact, bool> isMeant) =>
        Assert.Equal(Raw.Facts.Where(isMeant).Select(fact => fact.Id), query.Select(fact => fact.Id));

    private static void AssertSame(FactQuery<Geopolitics.Fact> query, Func<RawFact, Certainty> isMeant, Func<Geopolitics.Fact, bool>? only = null) =>
        Assert.Equal(
            Raw.Facts.Where(fact => isMeant(fact) is Certainty.Possibly or Certainty.Certainly).Select(fact => fact.Id),
            query.Where(only ?? (_ => true)).Select(fact => fact.Id));
}
