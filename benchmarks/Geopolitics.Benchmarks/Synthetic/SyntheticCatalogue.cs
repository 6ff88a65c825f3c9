using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Geopolitics.Benchmarks.Synthetic;

/// <summary>
/// Data files that look like real ones: all kinds of facts, in files of fifty; a few states that take part in most of them; names in two languages; every
/// fourth date vague. The same for the same number, on every machine.
/// </summary>
internal sealed class SyntheticCatalogue
{
    public const int States = 200;
    private const int FactsOfFile = 50;
    private const int OfficesOfState = 3;
    private const int Places = 60;
    private const int Organizations = 20;
    private const int Topics = 40;
    private const int Series = 20;
    private const int Systems = 10;

    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Random random = new(20190404);
    private readonly SyntheticShape shape;
    private readonly int persons;
    private readonly int sources;
    private readonly DateOnly[] tenureEnds = [.. Enumerable.Repeat(new DateOnly(1900, 1, 1), States * OfficesOfState)];

    private SyntheticCatalogue(int facts, SyntheticShape shape)
    {
        this.shape = shape;
        persons = Math.Max(200, facts / 10);
        sources = Math.Max(100, facts / 10);
    }

    /// <summary>The files, by their paths below the data folder.</summary>
    public static IReadOnlyList<(string Name, string Text)> Create(int facts, SyntheticShape shape = SyntheticShape.Lifelike)
    {
        var catalogue = new SyntheticCatalogue(facts, shape);
        var files = new List<(string, string)> { ("entities/entities", Text(catalogue.Entities())) };
        for (var first = 0; first < catalogue.persons; first += 500)
            files.Add((FormattableString.Invariant($"entities/persons-{first / 500}"), Text(catalogue.Section("persons", first, Math.Min(500, catalogue.persons - first), catalogue.Person))));
        for (var first = 0; first < catalogue.sources; first += 500)
            files.Add((FormattableString.Invariant($"sources/sources-{first / 500}"), Text(catalogue.Section("sources", first, Math.Min(500, catalogue.sources - first), Source))));
        for (var first = 0; first < facts; first += FactsOfFile)
            files.Add((FormattableString.Invariant($"facts/facts-{first / FactsOfFile}"), Text(catalogue.Facts(first, Math.Min(FactsOfFile, facts - first)))));
        return files;
    }

    private static string Text(JsonObject file)
    {
        file.Insert(0, "$schema", "../schema/geopolitics.schema.json");
        return file.ToJsonString(Json) + "\n";
    }

    private JsonObject Section(string name, int first, int count, Func<int, JsonObject> make) => new() { [name] = List(count, index => make(first + index)) };

    private JsonObject Entities() => new()
    {
        ["states"] = List(States, number => new JsonObject
        {
            ["id"] = Id("state", number),
            ["name"] = $"State of the {Ordinal(number)} coast",
            ["names"] = new JsonArray(
                new JsonObject { ["text"] = $"{Ordinal(number)} 해안국", ["language"] = "ko", ["kind"] = "native" },
                new JsonObject { ["text"] = $"Republic of the {Ordinal(number)} coast", ["language"] = "en", ["kind"] = "official" }),
            ["identifiers"] = new JsonObject { ["cow"] = Invariant(number + 1) },
            ["existence"] = new JsonArray(new JsonObject { ["when"] = "1816-01-01/..", ["source"] = Id("source", number % 100) }),
        }),
        ["organizations"] = List(Organizations, number => new JsonObject { ["id"] = Id("organization", number), ["name"] = $"Organization for cause {number}" }),
        ["offices"] = List(States * OfficesOfState, number => new JsonObject
        {
            ["id"] = $"{(number % OfficesOfState) switch { 0 => "president", 1 => "foreign-minister", _ => "defense-minister" }}-of-state-{number / OfficesOfState}",
            ["name"] = $"{(number % OfficesOfState) switch { 0 => "President", 1 => "Foreign Minister", _ => "Minister of Defense" }} of state {number / OfficesOfState}",
            ["of"] = Id("state", number / OfficesOfState),
        }),
        ["places"] = List(Places, number => new JsonObject { ["id"] = Id("place", number), ["name"] = $"Place {number}" }),
        ["meetingSeries"] = List(Series, number => new JsonObject { ["id"] = Id("series", number), ["name"] = $"Regular talks {number}" }),
        ["weaponSystems"] = List(Systems, number => new JsonObject { ["id"] = Id("system", number), ["name"] = $"System {number}" }),
        ["topics"] = List(Topics, number => new JsonObject { ["id"] = Id("topic", number), ["name"] = $"Topic {number}" }),
    };

    private JsonObject Person(int number) => new()
    {
        ["id"] = Id("person", number),
        ["name"] = $"Given Family-{number}",
        ["names"] = new JsonArray(new JsonObject { ["text"] = $"성명 {number}", ["language"] = "ko", ["script"] = "Hang", ["kind"] = "native" }),
        ["of"] = Id("state", number % States),
    };

    private static JsonObject Source(int number) => new()
    {
        ["id"] = Id("source", number),
        ["type"] = "article-newspaper",
        ["title"] = $"What the ministers of two states said to one another at their meeting number {number}",
        ["author"] = new JsonArray(new JsonObject { ["family"] = $"Family{number}", ["given"] = "Given" }),
        ["publisher"] = "A news agency",
        ["issued"] = new JsonObject { ["date-parts"] = new JsonArray(new JsonArray(2020 + (number % 5), 1 + (number % 12), 1 + (number % 28))) },
        ["URL"] = $"https://news.example/{number}/what-ministers-of-two-states-said",
    };

    private JsonObject Facts(int first, int count)
    {
        var file = new JsonObject { ["constants"] = shape != SyntheticShape.Lifelike || first % 500 == 0 };
        for (var number = first; number < first + count; number++)
        {
            var (section, fact) = shape == SyntheticShape.Agreements ? ("agreements", Agreement(number)) : Fact(number);
            if (file[section] is not JsonArray items)
                file[section] = items = [];
            items.Add(fact);
        }

        return file;
    }

    private (string Section, JsonObject Fact) Fact(int number) => (number % 25) switch
    {
        0 or 1 or 2 or 3 or 4 or 5 => ("tenures", Tenure(number)),
        6 or 7 or 8 or 9 => ("meetings", Meeting(number)),
        10 or 11 or 12 => ("agreements", Agreement(number)),
        13 or 14 => ("statements", Common("statement", number, Moment(), "reported", new() { ["speaker"] = Id("person", random.Next(persons)), ["about"] = SomeStates(2), ["quotation"] = "We shall talk about this when both sides are ready to do so." }, "when", "speaker")),
        15 => ("events", Common("event", number, Moment(), "established", new() { ["actors"] = SomeStates(2), ["place"] = SomePlace() }, "when", "actors")),
        16 => ("positions", Common("position", number, Span(), "reported", new() { ["holders"] = SomeStates(1), ["toward"] = SomeStates(1), ["stance"] = "mixed" }, "when", "stance")),
        17 => ("policies", Common("policy", number, Span(), "established", new() { ["actor"] = SomeState(), ["toward"] = SomeStates(1), ["aims"] = new JsonArray("To keep the sea lanes open to all") }, "when", "actor")),
        18 => ("memberships", Common("membership", number, Span(), "established", new() { ["member"] = SomeState(), ["of"] = Id("organization", random.Next(Organizations)) }, "when", "member")),
        19 => ("relations", Common("relation", number, Span(), "assessed", new() { ["assertedBy"] = new JsonArray(Id("person", random.Next(persons))), ["between"] = SomeStates(2), ["quality"] = "cooperative" }, "when", "quality")),
        20 => ("assessments", Common("assessment", number, Span(), "assessed", new() { ["assertedBy"] = new JsonArray(Id("person", random.Next(persons))), ["about"] = SomeStates(3) }, "when", "summary")),
        21 => (number % 50 < 25) ? ("declarations", Common("declaration", number, Moment(), "established", new() { ["declarers"] = SomeStates(1), ["addressees"] = SomeStates(1) }, "when", "declarers")) : ("crises", Common("crisis", number, Span(), "established", new() { ["actors"] = SomeStates(3), ["outcome"] = "Both sides withdrew" }, "when", "actors")),
        22 => (number % 50 < 25) ? ("diplomaticRelations", Common("relations", number, Moment(), "established", new() { ["between"] = SomeStates(2), ["act"] = "raised" }, "when", "between")) : ("recognitions", Common("recognition", number, Moment(), "established", new() { ["by"] = SomeState(), ["of"] = SomeState(), ["act"] = "de-jure" }, "when", "of")),
        23 => (number % 50 < 25) ? ("sanctions", Common("sanction", number, Span(), "established", new() { ["by"] = SomeStates(1), ["against"] = SomeStates(1) }, "when", "against")) : ("resolutions", Resolution(number)),
        _ => (number % 75) switch
        {
            24 => ("disputes", Common("dispute", number, Span(), "established", new() { ["claimants"] = SomeStates(2), ["over"] = new JsonArray(SomePlace()) }, "when", "claimants")),
            49 => ("deployments", Common("deployment", number, Span(), "established", new() { ["system"] = Id("system", random.Next(Systems)), ["host"] = SomeState(), ["supplier"] = SomeState() }, "when", "system")),
            _ => ("publications", Common("publication", number, Moment(), "established", new() { ["document"] = Id("source", random.Next(sources)), ["by"] = SomeStates(1) }, "when", "document")),
        },
    };

    private JsonObject Tenure(int number)
    {
        var office = random.Next(States * OfficesOfState);
        var first = tenureEnds[office];
        var last = first.AddDays(random.Next(200, 1_600));
        tenureEnds[office] = last;
        return new()
        {
            ["id"] = FormattableString.Invariant($"tenure-{number}-of-an-office-of-state-{office / OfficesOfState}"),
            ["office"] = $"{(office % OfficesOfState) switch { 0 => "president", 1 => "foreign-minister", _ => "defense-minister" }}-of-state-{office / OfficesOfState}",
            ["holder"] = Id("person", random.Next(persons)),
            ["when"] = $"{Day(first)}/{Day(last)}",
            ["standing"] = "established",
            ["ended"] = "replaced",
            ["citations"] = Citations("when", "holder"),
        };
    }

    private JsonObject Meeting(int number) => Common("meeting", number, Moment(), "established", new()
    {
        ["attendees"] = SomeStates(2 + (number % 2)),
        ["place"] = SomePlace(),
        ["series"] = Id("series", random.Next(Series)),
        ["format"] = "ministerial",
        ["about"] = new JsonArray(SomePlace()),
    }, "when", "place", "attendees");

    private JsonObject Agreement(int number)
    {
        var when = Day(SomeDay());
        return Common("agreement", number, when, "established", new()
        {
            ["type"] = "treaty",
            ["parties"] = SomeStates(number % 100 == 10 ? 30 : 2),
            ["acts"] = new JsonArray(new JsonObject { ["act"] = "signature", ["when"] = when }, new JsonObject { ["act"] = "entry-into-force", ["when"] = when }),
        }, "when", "parties", "type");
    }

    private JsonObject Resolution(int number) => Common("resolution", number, Day(SomeDay()), "established", new()
    {
        ["body"] = Id("organization", random.Next(Organizations)),
        ["number"] = Invariant(number),
        ["votes"] = new JsonArray([.. SomeStates(5).Select(state => new JsonObject { ["by"] = state!.GetValue<string>(), ["vote"] = "for" })]),
    }, "when", "number");

    private JsonObject Common(string kind, int number, string when, string standing, JsonObject own, params string[] supports)
    {
        var fact = new JsonObject
        {
            ["id"] = FormattableString.Invariant($"{kind}-{number}-of-the-states-concerned"),
            ["title"] = $"A {kind} of the states concerned and what became of it, number {number}",
            ["when"] = when,
            ["summary"] = $"The ministers came to an understanding on what they called “the open questions” — trade, borders and the names of places — without setting a day for number {number}; no more than that was said to the press afterwards.",
            ["topics"] = new JsonArray(Id("topic", random.Next(Topics))),
            ["standing"] = standing,
        };
        foreach (var (name, value) in own)
            fact[name] = value?.DeepClone();
        fact["citations"] = Citations(supports);
        return fact;
    }

    private JsonArray Citations(params string[] supports) => List(2, _ => new JsonObject
    {
        ["source"] = Id("source", random.Next(sources)),
        ["locator"] = $"¶{random.Next(1, 30)}",
        ["supports"] = new JsonArray([.. supports.Select(property => JsonValue.Create(property))]),
    });

    /// <summary>Every fourth is vague.</summary>
    private string Moment()
    {
        var day = SomeDay();
        return random.Next(12) switch
        {
            0 => Invariant(day.Year),
            1 => day.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            2 => FormattableString.Invariant($"[..{day.Year}]"),
            _ => Day(day),
        };
    }

    private string Span()
    {
        var day = SomeDay();
        return random.Next(12) switch
        {
            0 => FormattableString.Invariant($"{day.Year}~/{day.Year + 3}~"),
            1 => FormattableString.Invariant($"{day.Year}/"),
            2 => FormattableString.Invariant($"{day.Year / 10}X"),
            3 => $"{Day(day)}/..",
            _ => $"{Day(day)}/{Day(day.AddDays(random.Next(30, 2_000)))}",
        };
    }

    private DateOnly SomeDay() => new DateOnly(1945, 1, 1).AddDays(random.Next(80 * 365));

    /// <summary>So many different states, the first ones of the list more often than the others.</summary>
    private JsonArray SomeStates(int count)
    {
        var numbers = new HashSet<int>();
        while (numbers.Count < count)
            numbers.Add((int)(States * Math.Pow(random.NextDouble(), 3)));
        return [.. numbers.Select(number => JsonValue.Create(Id("state", number)))];
    }

    private string SomeState() => SomeStates(1)[0]!.GetValue<string>();

    private string SomePlace() => Id("place", random.Next(Places));

    private static JsonArray List(int count, Func<int, JsonObject> make) => new([.. Enumerable.Range(0, count).Select(make)]);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Ordinal(int number) => FormattableString.Invariant($"{number + 1}th");

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Id(string kind, int number) => FormattableString.Invariant($"{kind}-{number}");
}
