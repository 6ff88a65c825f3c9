using Geopolitics.Building;

namespace Geopolitics.Pictures.Tests.Harness;

/// <summary>The catalogues that tests draw.</summary>
internal static class Worlds
{
    /// <summary>What an attacker or a careless editor may put in a title.</summary>
    public const string HostileText = "</script></title></style><script>document.title='broken'</script><img src=x onerror=alert(1)> \" ' ]]> --> &amp; \u202Egnp.exe\u202C \u0001";

    /// <summary>The invented states of the test project alone.</summary>
    public static Catalog Invented { get; } = Catalog.Of(WorldTables.Directory.Instance);

    /// <summary>Hostile text in every place that a picture shows.</summary>
    public static Catalog Hostile { get; } = new CatalogBuilder
    {
        new SourceEntry { Id = "source", Title = HostileText, Publisher = HostileText, Url = new("javascript:alert(1)") },
        new StateEntry { Id = "one", Name = HostileText },
        new StateEntry { Id = "other", Name = "Other" },
        new TopicEntry { Id = "topic", Name = HostileText },
        new AgreementEntry
        {
            Id = "pact", Title = HostileText, Summary = HostileText, When = Edtf.Parse("1988-01-01"), Type = AgreementType.Memorandum, Parties = ["one", "other"], Topics = ["topic"],
            Citations = [new() { Source = "source", Locator = HostileText, Quotation = HostileText }],
        },
        new MeetingEntry { Id = "talks", Title = "Talks", When = Edtf.Parse("1990"), Format = MeetingFormat.Talks, Attendees = ["one", "other"] },
    }.Build();

    /// <summary>As many facts as are wanted: moments and spans, exact and vague, of six kinds over a century. The same number gives the same facts.</summary>
    public static Catalog Large(int facts)
    {
        var builder = new CatalogBuilder { new StateEntry { Id = "one", Name = "One" }, new StateEntry { Id = "other", Name = "Other" }, new SourceEntry { Id = "source", Title = "Gazette" } };
        CitationEntry[] citations = [new() { Source = "source", Locator = "p. 1", Quotation = "So it was." }];
        for (var number = 0; number < facts; number++)
        {
            var day = new DateOnly(1900, 1, 1).AddDays((int)((long)number * 7919 % 45_000));
            var (id, title, summary) = ($"fact-{number}", $"Fact number {number} of many", $"What happened is told in a sentence or two, as of fact number {number}.");
            var exact = Edtf.FromDateOnly(day);
            var year = Edtf.Parse(day.ToString("yyyy", System.Globalization.CultureInfo.InvariantCulture));
            builder.Add((number % 6) switch
            {
                0 => new MeetingEntry { Id = id, Title = title, Summary = summary, When = exact, Format = MeetingFormat.Talks, Attendees = ["one", "other"], Citations = citations },
                1 => new AgreementEntry { Id = id, Title = title, Summary = summary, When = exact, Type = AgreementType.Memorandum, Parties = ["one", "other"], Citations = citations },
                2 => new DiplomaticRelationsEntry { Id = id, Title = title, Summary = summary, When = year, Between = ["one", "other"], Act = DiplomaticAct.Opened, Citations = citations },
                3 => new RecognitionEntry { Id = id, Title = title, Summary = summary, When = exact, By = "one", Of = "other", Act = RecognitionAct.DeJure, Standing = Standing.Reported, Citations = citations },
                4 => new SanctionEntry { Id = id, Title = title, Summary = summary, When = Edtf.Parse($"{day:yyyy-MM-dd}/{day.AddDays(900):yyyy-MM-dd}"), By = ["one"], Against = ["other"], Citations = citations },
                _ => new StatementEntry { Id = id, Title = title, Summary = summary, When = year, Speaker = "one", Addressees = ["other"], Standing = Standing.Reported, Citations = citations },
            });
        }

        return builder.Build();
    }

    /// <summary>States with names of their own and treaties between neighbours and across.</summary>
    public static Catalog Circle(int states)
    {
        var builder = new CatalogBuilder();
        for (var number = 0; number < states; number++)
            builder.Add(new StateEntry { Id = $"state-{number}", Name = $"Republic of Number {number}" });
        for (var number = 0; number < states; number++)
        {
            foreach (var other in new[] { (number + 1) % states, (number * 7 + 3) % states })
            {
                if (other != number)
                    builder.Add(new AgreementEntry { Id = $"pact-{number}-{other}-{other % 3}", Title = $"Pact of {number} and {other}", When = Edtf.Parse($"{1950 + number % 60}"), Type = other % 2 == 0 ? AgreementType.Alliance : AgreementType.Memorandum, Parties = [$"state-{number}", $"state-{other}"] });
            }
        }

        return builder.Build();
    }
}
