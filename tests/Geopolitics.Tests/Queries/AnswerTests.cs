namespace Geopolitics.Tests.Queries;

/// <summary>Yes-or-no questions, and what absence means.</summary>
public sealed class AnswerTests
{
    [Fact]
    public void No_relations_where_a_fact_says_so()
    {
        var answer = Facts.DiplomaticRelations(States.SouthKorea, States.SovietUnion, new(1988, 1, 1));

        Assert.Equal(Certainty.No, answer.Certainty);
        Assert.Contains(DiplomaticRelationsFacts.RokUssrNoDiplomaticRelations, answer.Facts);
    }

    [Fact]
    public void Relations_since_the_day_they_were_opened()
    {
        var answer = Facts.DiplomaticRelations(States.SovietUnion, States.SouthKorea, new(1990, 9, 30));

        Assert.Equal(Certainty.Certainly, answer.Certainty);
        Assert.Equal([DiplomaticRelationsFacts.RokUssrDiplomaticRelations1990], answer.Facts);
    }

    [Fact]
    public void A_continued_states_relations_count_when_asked_for()
    {
        Assert.Equal(Certainty.Unknown, Facts.DiplomaticRelations(States.Canada, States.Russia, new(2018, 1, 1)).Certainty);
        Assert.Equal(Certainty.Certainly, Facts.DiplomaticRelations(States.SouthKorea, States.Russia, new(2018, 1, 1)).Certainty);
        Assert.Equal(Certainty.Certainly, Facts.DiplomaticRelations(States.SouthKorea, States.Russia, new(2018, 1, 1), Lineage.WithPredecessors).Certainty);
        Assert.Equal(Certainty.No, Facts.DiplomaticRelations(States.Russia, States.SouthKorea, new(1980, 1, 1), Lineage.WithPredecessors).Certainty);
    }

    [Fact]
    public void Unknown_where_nothing_is_recorded_and_nothing_says_that_the_data_is_complete()
    {
        var answer = Facts.DiplomaticRelations(States.Canada, States.Iran, new(1988, 1, 1));

        Assert.Equal(Certainty.Unknown, answer.Certainty);
        Assert.Empty(answer.Facts);
    }

    [Fact]
    public void Where_recognition_was_perhaps_withheld_and_nothing_says_that_it_was_given_the_answer_is_unknown()
    {
        var answer = Facts.RecognitionOf(States.SovietUnion, States.SouthKorea, new(1985, 1, 1));
        Assert.Equal(Certainty.Unknown, answer.Certainty);
        Assert.Equal([Recognitions.RokWithheldRecognitionOfUssr], answer.Facts);
        Assert.Equal(Certainty.Unknown, Facts.RecognitionOf(States.Iran, States.Canada, new(1985, 1, 1)).Certainty);
    }

    [Theory]
    [InlineData("2018-01-16", "rex-tillerson", OfficeStatus.Held)]
    [InlineData("2018-04-10", "john-sullivan", OfficeStatus.Acting)]
    [InlineData("2019-02-14", "mike-pompeo", OfficeStatus.Held)]
    public void An_office_is_held_or_acted_in(string day, string holder, OfficeStatus status)
    {
        var holders = Facts.HoldersOf(Offices.UsSecretaryOfState, DateOnly.Parse(day, null));

        Assert.Equal(status, holders.Status);
        Assert.Equal(holder, Assert.Single(holders.Holders).Person.Id);
    }

    [Fact]
    public void Both_held_the_office_on_the_day_of_a_handover()
    {
        var holders = Facts.HoldersOf(Offices.ForeignMinisterOfJapan, new(2017, 8, 3));

        Assert.Equal(2, holders.Holders.Count);
        Assert.Contains(Persons.TaroKono, holders.Holders.Select(holder => holder.Person));
    }

    [Fact]
    public void A_gap_in_the_data_is_unknown_not_vacant() =>
        Assert.Equal(OfficeStatus.Unknown, Facts.HoldersOf(Offices.ForeignMinisterOfJapan, new(1890, 1, 1)).Status);

    [Fact]
    public void A_superseded_strategy_is_in_force_until_the_day_it_was_replaced()
    {
        Assert.True(Facts.InForceOn(new(2020, 1, 1)).Contains(Policies.JapanNationalSecurityStrategy2013));
        Assert.True(Facts.InForceOn(new(2022, 12, 16)).Contains(Policies.JapanNationalSecurityStrategy2013));
        Assert.False(Facts.InForceOn(new(2022, 12, 17)).Contains(Policies.JapanNationalSecurityStrategy2013));
        Assert.True(Facts.HappenedBy(new(2022, 12, 17)).Contains(Policies.JapanNationalSecurityStrategy2013));
        Assert.True(Facts.InForceOn(new(2022, 12, 17)).Contains(Policies.JapanNationalSecurityStrategy2022));
    }

    [Fact]
    public void A_state_that_did_not_exist_had_no_relations()
    {
        Assert.Equal(Certainty.No, Facts.DiplomaticRelations(States.SouthKorea, States.SovietUnion, new(1998, 1, 1)).Certainty);
        Assert.Equal(Certainty.No, Facts.DiplomaticRelations(States.SouthKorea, States.SovietUnion, new(1930, 1, 1)).Certainty);
        Assert.Equal(Certainty.No, Facts.RecognitionOf(States.SouthKorea, by: States.SovietUnion, new(2018, 1, 1)).Certainty);
    }

    [Fact]
    public void An_acting_holder_is_told_from_a_regular_one() =>
        Assert.Equal("Held by Park Geun-hye and Hwang Kyo-ahn (acting)", Facts.HoldersOf(Offices.PresidentOfSouthKorea, new(2017, 1, 1)).ToString());

    [Fact]
    public void The_answer_itself_tells_unknown_from_no()
    {
        Assert.Equal(Certainty.Unknown, Facts.InForceOn(new(1970, 1, 1)).Answer(Agreements.UssrDprkTreaty1961));
        Assert.Equal(Certainty.No, Facts.InForceOn(new(1950, 1, 1)).Answer(Agreements.UssrDprkTreaty1961));
        Assert.False(Facts.InForceOn(new(1970, 1, 1)).Contains(Agreements.UssrDprkTreaty1961));
    }

    [Fact]
    public void A_treaty_is_in_force_from_its_entry_into_force_on()
    {
        var treaty = Agreements.JapanUsSecurityTreaty1960;

        Assert.False(Facts.InForceOn(new(1960, 1, 19)).Contains(treaty));
        Assert.True(Facts.HappenedBy(new(1960, 1, 19)).Contains(treaty));
        Assert.True(Facts.InForceOn(new(1960, 6, 23)).Contains(treaty));
    }

    [Fact]
    public void Absentees_take_no_part_between_those_present()
    {
        Assert.Contains(States.Russia, Meetings.VancouverForeignMinistersMeeting2018.Absent);
        Assert.DoesNotContain(Meetings.VancouverForeignMinistersMeeting2018, Facts.Between(States.Japan, States.Russia));
        Assert.Contains(Meetings.VancouverForeignMinistersMeeting2018, Facts.Between(States.Japan, States.SouthKorea));
        Assert.Contains(Meetings.VancouverForeignMinistersMeeting2018, Facts.Involving(States.Russia));
    }

    [Fact]
    public void Predecessors_count_when_asked_for()
    {
        var exact = Facts.Between(States.SouthKorea, States.Russia).ToList();
        var withPredecessors = Facts.Between(States.SouthKorea, States.Russia, Lineage.WithPredecessors).ToList();

        Assert.DoesNotContain(DiplomaticRelationsFacts.RokUssrDiplomaticRelations1990, exact);
        Assert.Contains(DiplomaticRelationsFacts.RokUssrDiplomaticRelations1990, withPredecessors);
        Assert.Empty(exact.Except(withPredecessors));
    }

    [Fact]
    public void A_contested_property_keeps_both_values()
    {
        var place = Assert.Single(Meetings.KangPompeoTalks2019.Contested, property => property.Property == "place");

        Assert.Contains(place.Values, cited => cited.Value.Entities.Contains(Places.Munich) && cited.Citation.Source == Sources.Rinna2019);
        Assert.Contains(place.Values, cited => cited.Value.Entities.Contains(Places.Warsaw));
    }

    [Fact]
    public void Whether_there_is_such_a_fact_is_answered_with_the_facts()
    {
        var answer = Facts.OfKind<Agreement>().Between(States.SouthKorea, States.Russia).During("2008").Answer();

        Assert.Equal(Certainty.Certainly, answer.Certainty);
        Assert.Contains(Agreements.RokRussiaStrategicPartnership2008, answer.Facts);
    }

    [Fact]
    public void A_fact_that_may_or_may_not_lie_in_the_period_is_a_possible_answer()
    {
        var answer = Facts.OfKind<Declaration>().Between(States.Japan, States.Russia).During("2012").Answer();

        Assert.Equal(Certainty.Possibly, answer.Certainty);
        Assert.All(answer.Facts, fact => Assert.Equal(Certainty.Possibly, fact.When.During(Edtf.Parse("2012"))));
    }

    [Fact]
    public void The_absence_of_facts_means_no_only_where_the_data_is_complete()
    {
        var relations = Facts.OfKind<DiplomaticRelations>().Between(States.SouthKorea, States.SovietUnion);

        var answer = relations.During("1985").Answer();
        Assert.Equal(Certainty.No, answer.Certainty);
        Assert.Equal([Coverages.RokUssrDiplomaticRelationsCoverage], answer.Facts);

        Assert.Equal(Certainty.Unknown, relations.During("1890").Answer().Certainty);
        Assert.Equal(Certainty.Unknown, Facts.OfKind<DiplomaticRelations>().Involving(States.SouthKorea).During("1955").Answer().Certainty);
        Assert.Equal(Certainty.Unknown, Facts.OfKind<Meeting>().Between(States.SouthKorea, States.SovietUnion).During("1985").Answer().Certainty);
        Assert.Equal(Certainty.Unknown, Facts.Between(States.SouthKorea, States.SovietUnion).During("1955").Answer().Certainty);
    }
}
