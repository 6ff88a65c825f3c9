using Geopolitics.Building;

namespace Geopolitics.Tests.Catalogs;

/// <summary>Catalogues that are made in C#: what a user's unit test needs, alone and on top of ours.</summary>
public sealed class CatalogBuilderTests
{
    private static readonly DateOnly Day = new(2026, 3, 1);

    [Fact]
    public void A_catalogue_alone_answers_of_what_was_added_and_of_nothing_else()
    {
        var catalog = Atlantis().Build();

        Assert.True(catalog.TryFind<Office>("envoy-of-atlantis", out var envoy));
        Assert.Equal("Held by Ada Example", catalog.HoldersOf(envoy, Day).ToString());
        Assert.Equal(OfficeStatus.Unknown, catalog.HoldersOf(envoy, new(2025, 12, 31)).Status);
        Assert.Equal(
            ["Ada Example, Envoy of Atlantis (2026-01-01/2026-12-31)", "pact (2026-02)", "Talks (2026-03-01)"],
            catalog.Facts().Select(fact => fact.ToString()));
        Assert.Equal(["atlantis", "mu"], catalog.Entities<State>().Select(state => state.Id));
        Assert.Equal(["pact", "talks"], catalog.Facts().Between(State(catalog, "atlantis"), State(catalog, "mu")).Select(fact => fact.Id));
        Assert.False(catalog.TryFind<State>("japan", out _));
        Assert.Equal("made by hand", catalog.DataVersion);
    }

    [Fact]
    public void Properties_are_those_of_the_entry()
    {
        var catalog = Atlantis().Build();
        var pact = Assert.IsType<Agreement>(catalog.Parse("pact"));
        var talks = Assert.IsType<Meeting>(catalog.Parse("talks"));

        Assert.Equal(AgreementType.Treaty, pact.Type);
        Assert.Equal(["atlantis", "mu"], pact.Parties.Select(party => party.Id));
        Assert.Equal((AgreementActType.EntryIntoForce, Edtf.Parse("2026-04-01")), (pact.Acts[0].Act, pact.Acts[0].When));
        Assert.Equal("Notebook, p. 3", Assert.Single(pact.Citations).ToString());
        Assert.Equal(["when"], pact.Citations[0].Supports);
        Assert.Equal(Standing.Reported, pact.Standing);
        Assert.Equal("Ada Example (Envoy of Atlantis)", talks.Attendees[0].ToString());
        Assert.Equal("Atlantis", talks.Attendees[0].Represents.Name);
        Assert.Equal("Mu", talks.Attendees[1].ToString());
        Assert.Equal("Poseidonis", talks.Place!.Name);
        Assert.Empty(talks.Citations);
        Assert.Equal("Talks", talks.Title);
        Assert.Same(talks.Place, catalog.Entities<Place>().Parse("poseidonis"));
    }

    [Fact]
    public void A_treaty_is_in_force_from_its_act_on()
    {
        var catalog = Atlantis().Build();

        Assert.Empty(catalog.Facts<Agreement>().InForceOn(new(2026, 3, 1)));
        Assert.Equal(["pact"], catalog.Facts<Agreement>().InForceOn(new(2026, 4, 1)).Select(fact => fact.Id));
    }

    [Fact]
    public void On_top_of_ours_it_answers_over_both_and_ours_stays_as_it_is()
    {
        var catalog = new CatalogBuilder
        {
            new PersonEntry { Id = "ada-example", Name = "Ada Example" },
            new TenureEntry { Id = "ada-minister", Office = Offices.ForeignMinisterOfCanada, Holder = "ada-example", When = Edtf.Parse("2031-01-01/2031-12-31") },
            new MeetingEntry
            {
                Id = "desk-talks", Title = "Desk talks", When = new DateOnly(2031, 5, 5), Format = MeetingFormat.Talks,
                Attendees = [new("ada-example", Offices.ForeignMinisterOfCanada), States.SouthKorea],
                RespondsTo = [Agreements.RokRussiaStrategicPartnership2008],
            },
        }.Build(Catalog.Shipped);

        Assert.Equal("Held by Ada Example", catalog.HoldersOf(Offices.ForeignMinisterOfCanada, new(2031, 2, 1)).ToString());
        Assert.Equal(OfficeStatus.Unknown, Facts.HoldersOf(Offices.ForeignMinisterOfCanada, new(2031, 2, 1)).Status);
        Assert.Equal("desk-talks", catalog.Facts().Between(States.Canada, States.SouthKorea).Last().Id);
        Assert.Equal(Facts.Between(States.Canada, States.SouthKorea).Count() + 1, catalog.Facts().Between(States.Canada, States.SouthKorea).Count());
        Assert.Equal(["desk-talks"], catalog.ResponsesTo(Agreements.RokRussiaStrategicPartnership2008).Select(fact => fact.Id));
        Assert.Empty(Catalog.Shipped.ResponsesTo(Agreements.RokRussiaStrategicPartnership2008));
        Assert.Same(States.Canada, State(catalog, "canada"));
        Assert.Same(States.SouthKorea, ((Meeting)catalog.Parse("desk-talks")).Attendees[1].Actor);
        Assert.EndsWith(" + made by hand", catalog.DataVersion, StringComparison.Ordinal);
    }

    [Fact]
    public void Catalogues_made_by_hand_build_on_one_another()
    {
        var ground = Atlantis().Build();
        var catalog = new CatalogBuilder
        {
            new StatementEntry { Id = "ada-speaks", When = Day, Speaker = new("ada-example", "envoy-of-atlantis"), Occasion = "talks", About = ["mu"] },
        }.Build(Catalog.Shipped, ground);

        Assert.Equal(["ada-speaks"], catalog.StatementsAt(ground.Parse("talks")).Select(fact => fact.Id));
        Assert.Equal(["pact", "ada-speaks", "talks"], catalog.Facts().Involving(State(ground, "mu")).Select(fact => fact.Id));
        Assert.Same(ground.Parse("talks"), ((Statement)catalog.Parse("ada-speaks")).Occasion);
        Assert.Equal(Facts.All.Count() + 4, catalog.Facts().Count());
    }

    [Fact]
    public void Recognition_relations_membership_sanctions_and_what_is_complete_are_asked_as_ever()
    {
        var builder = Atlantis();
        builder.Add(new OrganizationEntry { Id = "league", Name = "League" });
        builder.Add(new RecognitionEntry { Id = "mu-recognizes", By = "mu", Of = "atlantis", Act = RecognitionAct.DeJure, When = Edtf.Parse("2026-01-15") });
        builder.Add(new DiplomaticRelationsEntry { Id = "relations", Between = ["atlantis", "mu"], Act = DiplomaticAct.Opened, When = Edtf.Parse("2026-02-01") });
        builder.Add(new MembershipEntry { Id = "membership", Member = "mu", Of = "league", When = Edtf.Parse("2020/..") });
        builder.Add(new SanctionEntry { Id = "sanction", By = ["league"], Against = ["atlantis"], LegalBasis = ["pact"], When = Edtf.Parse("2026-03/2026-04") });
        builder.Add(new CoverageEntry { Id = "complete", Of = FactKind.Tenure, Entities = ["envoy-of-atlantis"], When = Edtf.Parse("2020-01-01/2026-12-31") });
        var catalog = builder.Build();
        var (atlantis, mu) = (State(catalog, "atlantis"), State(catalog, "mu"));

        Assert.Equal(Certainty.Certainly, catalog.RecognitionOf(atlantis, by: mu, on: Day).Certainty);
        Assert.Equal(Certainty.Certainly, catalog.DiplomaticRelations(atlantis, mu, on: Day).Certainty);
        Assert.Equal(Certainty.Unknown, catalog.RecognitionOf(mu, by: atlantis, on: Day).Certainty);
        Assert.Equal(["membership", "sanction"], catalog.Facts().InForceOn(Day).Where(fact => fact is Membership or Sanction).Select(fact => fact.Id));
        Assert.True(catalog.TryFind<Office>("envoy-of-atlantis", out var envoy));
        Assert.Equal(OfficeStatus.Vacant, catalog.HoldersOf(envoy, new(2025, 5, 5)).Status);
    }

    [Fact]
    public void Vacant_and_acting_are_told()
    {
        var catalog = new CatalogBuilder
        {
            new StateEntry { Id = "atlantis", Name = "Atlantis" },
            new PersonEntry { Id = "ada", Name = "Ada", Born = Edtf.Parse("1990") },
            new OfficeEntry { Id = "envoy", Name = "Envoy", Of = "atlantis", Seats = OfficeSeats.Many },
            new TenureEntry { Id = "nobody", Office = "envoy", IsVacant = true, When = Edtf.Parse("2025") },
            new TenureEntry { Id = "somebody", Office = "envoy", Holder = "ada", IsActing = true, Ended = TenureEnd.Resigned, When = Edtf.Parse("2026") },
        }.Build();
        Assert.True(catalog.TryFind<Office>("envoy", out var envoy));

        Assert.Equal(OfficeSeats.Many, envoy.Seats);
        Assert.Equal(OfficeStatus.Vacant, catalog.HoldersOf(envoy, new(2025, 5, 5)).Status);
        Assert.Equal(OfficeStatus.Acting, catalog.HoldersOf(envoy, Day).Status);
        Assert.Equal(TenureEnd.Resigned, ((Tenure)catalog.Parse("somebody")).Ended);
    }

    /// <summary>As in data files: of many a treaty the shipped data names no party.</summary>
    [Fact]
    public void A_list_that_must_be_stated_may_be_empty()
    {
        var catalog = new CatalogBuilder { new AgreementEntry { Id = "pact", Type = AgreementType.Treaty, Parties = [], When = Edtf.Parse("2026") } }.Build();

        Assert.Empty(((Agreement)catalog.Parse("pact")).Parties);
        Assert.Empty(catalog.Parse("pact").Participants);
    }

    [Fact]
    public void Names_and_codes_are_looked_up()
    {
        var states = new CatalogBuilder
        {
            new StateEntry
            {
                Id = "atlantis", Name = "Atlantis",
                Names = [new("Ἀτλαντίς") { Language = "grc", Kind = NameKind.Native }, new("Poseidonia") { When = Edtf.Parse("../1999"), Kind = NameKind.Former }],
                Identifiers = [new(IdentifierScheme.Iso3166Alpha3, "ATL"), new(IdentifierScheme.M49, "999") { When = Edtf.Parse("2000/..") }],
            },
        }.Build().Entities<State>();

        Assert.All(["ATL", "atl", "Atlantis", "ατλαντις", "poseidonia"], text => Assert.Equal("atlantis", states.Parse(text).Id));
        Assert.False(states.TryParse("Poseidonia", out _, new DateOnly(2000, 1, 1)));
        Assert.Equal("atlantis", Assert.Single(states.WithIdentifier(IdentifierScheme.M49, "999", new DateOnly(2001, 1, 1))).Id);
        Assert.Equal(NameKind.Native, states.Parse("ATL").Names[0].Kind);
    }

    [Fact]
    public void An_item_is_one_instance_whoever_asks_first()
    {
        var catalog = Atlantis().Build(Catalog.Shipped);
        var found = new System.Collections.Concurrent.ConcurrentBag<Geopolitics.Fact>();
        Parallel.For(0, 64, _ =>
        {
            foreach (var fact in catalog.Facts())
                found.Add(fact);
        });

        Assert.Equal(catalog.Facts().Count(), found.Distinct(ReferenceEqualityComparer.Instance).Count());
    }

    [Fact]
    public void A_builder_that_goes_on_changes_nothing_that_it_has_made()
    {
        var builder = Atlantis();
        var before = builder.Build();
        builder.Add(new TopicEntry { Id = "trade", Name = "Trade" });
        var after = builder.Build();

        Assert.False(before.TryFind<Topic>("trade", out _));
        Assert.True(after.TryFind<Topic>("trade", out _));
        Assert.Equal(before.Parse("pact"), after.Parse("pact"));
        Assert.NotSame(before.Parse("pact"), after.Parse("pact"));
        Assert.Equal(10, builder.Count());
    }

    [Fact]
    public void An_empty_catalogue_has_nothing_and_answers()
    {
        var catalog = new CatalogBuilder { }.Build();

        Assert.Empty(catalog.Facts());
        Assert.Empty(catalog.Entities<State>());
        Assert.Empty(catalog.Facts().Involving(States.Japan));
        Assert.Equal(OfficeStatus.Unknown, catalog.HoldersOf(Offices.ForeignMinisterOfJapan, Day).Status);
    }

    /// <summary>Ids and rows past one piece of each table.</summary>
    [Fact]
    public void Thousands_of_entries_are_found()
    {
        var builder = new CatalogBuilder { new SourceEntry { Id = "log", Title = "Log" } };
        for (var number = 0; number < 5000; number++)
        {
            builder.Add(new MeetingEntry
            {
                Id = $"meeting-{number}", Title = new string('x', 40), When = new DateOnly(2000, 1, 1).AddDays(number), Format = MeetingFormat.Talks,
                Attendees = [States.Japan, States.SouthKorea], Citations = [new() { Source = "log" }],
            });
        }

        var catalog = builder.Build(Catalog.Shipped);

        Assert.Equal("meeting-4999", catalog.Parse("meeting-4999").Id);
        Assert.Equal(5000, catalog.Facts().Citing(catalog.Entities<Source>().Parse("log")).Count());
        Assert.Equal(Facts.Between(States.Japan, States.SouthKorea).Count() + 5000, catalog.Facts().Between(States.Japan, States.SouthKorea).Count());
    }

    private static CatalogBuilder Atlantis() => new()
    {
        new TenureEntry { Id = "ada-envoy", Office = "envoy-of-atlantis", Holder = "ada-example", When = Edtf.Parse("2026-01-01/2026-12-31") },
        new StateEntry { Id = "mu", Name = "Mu" },
        new StateEntry { Id = "atlantis", Name = "Atlantis" },
        new PersonEntry { Id = "ada-example", Name = "Ada Example" },
        new OfficeEntry { Id = "envoy-of-atlantis", Name = "Envoy of Atlantis", Of = "atlantis" },
        new PlaceEntry { Id = "poseidonis", Name = "Poseidonis", Within = "atlantis" },
        new SourceEntry { Id = "notebook", Title = "Notebook" },
        new AgreementEntry
        {
            Id = "pact", When = Edtf.Parse("2026-02"), Type = AgreementType.Treaty, Parties = ["atlantis", "mu"], Standing = Standing.Reported,
            Acts = [new(AgreementActType.EntryIntoForce, new DateOnly(2026, 4, 1))],
            Citations = [new() { Source = "notebook", Locator = "p. 3", Supports = ["when"] }],
        },
        new MeetingEntry
        {
            Id = "talks", Title = "Talks", When = Day, Format = MeetingFormat.Talks, Place = "poseidonis",
            Attendees = [new("ada-example", "envoy-of-atlantis"), "mu"],
        },
    };

    private static State State(Catalog catalog, string id) => catalog.TryFind<State>(id, out var state) ? state : throw new InvalidOperationException(id);
}
