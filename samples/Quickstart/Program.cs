using System.Globalization;
using Geopolitics;
using Quickstart;

// 1. A constant: IntelliSense shows summary, date and source before you run anything.
Agreement partnership = Agreements.RokRussiaStrategicPartnership2008;
Page.Heading("What did Seoul and Moscow agree on in 2008?");
Page.Fact(partnership);
Page.List("Parties", partnership.Parties);
Page.List("Sources", partnership.Citations);

// 2. What was declared, and what became of it.
Page.Heading("Japan declared Russia a partner by 2013. What became of that?");
Page.Fact(Declarations.JapanDeclaresRussiaImportantPartner2013);
Policy strategy = Policies.JapanNationalSecurityStrategy2013;
Page.Fact(strategy);
foreach (Fact successor in Facts.SupersededBy(strategy))
    Page.Fact(successor, "superseded by");
Page.Line($"The strategy of 2013 is in force on 1 January 2020: {Facts.InForceOn(new(2020, 1, 1)).Contains(strategy)}, on 1 January 2023: {Facts.InForceOn(new(2023, 1, 1)).Contains(strategy)}");

// 3. Who was whose foreign minister that day.
Meeting vancouver = Meetings.VancouverForeignMinistersMeeting2018;
DateOnly day = new(2018, 1, 16);
Page.Heading("Who spoke for whom at Vancouver in January 2018?");
Page.Fact(vancouver);
Page.Table(
    ["Office", "On that day"],
    vancouver.Attendees.Where(attendee => attendee.Office is not null)
        .Select(attendee => new[] { attendee.Office!.Name, Facts.HoldersOf(attendee.Office, day).ToString() }));
Page.List("Notably absent", vancouver.Absent);

// 4. Everything that stood between two states in a year: vague dates count as possible.
Page.Heading("What stood between Japan and Russia in 2018?");
Page.Table(
    ["Kind", "When", "Fact", "Standing"],
    Facts.Between(States.Japan, States.Russia).Overlapping("2018")
        .Select(fact => new[] { fact.Kind.ToString(), fact.When.ToString("G", CultureInfo.InvariantCulture), fact.Title, fact.Standing.ToString() }));

// 5. Where sources disagree, all values stand.
Page.Heading("Where did Kang and Pompeo talk in February 2019?");
Meeting talks = Meetings.KangPompeoTalks2019;
Page.Fact(talks);
foreach (ContestedProperty property in talks.Contested)
    Page.List($"The {property.Property} is contested", property.Values);
Page.List("Contested elsewhere", Facts.Contested().Where(fact => fact != talks).OrderBy(fact => fact.Title, StringComparer.Ordinal)
    .Select(fact => $"{fact.Title}: {string.Join(", ", fact.Contested.Select(property => property.Property))}"));

// 6. Missing data is unknown, never no.
Page.Heading("Did Seoul and Moscow have diplomatic relations?");
Page.Table(
    ["Day", "Answer", "Because"],
    new DateOnly[] { new(1988, 1, 1), new(1991, 1, 1) }
        .Select(on => (On: on, Answer: Facts.DiplomaticRelations(States.SouthKorea, States.SovietUnion, on)))
        .Select(row => new[] { row.On.ToString("O", CultureInfo.InvariantCulture), row.Answer.Certainty.ToString(), string.Join("; ", row.Answer.Facts) }));

Page.Heading($"{Facts.All.Count()} facts, data of {Catalog.Shipped.DataVersion}");
