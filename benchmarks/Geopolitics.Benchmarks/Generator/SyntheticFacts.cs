using System.Globalization;
using System.Text;

namespace Geopolitics.Benchmarks.Generator;

/// <summary>Data files that look like the shipped ones: so many facts in files of fifty, a third of them tenures, and the entities and sources that they name.</summary>
internal sealed class SyntheticFacts
{
    private const int FactsOfFile = 50;
    private const int Persons = 1_000;
    private const int Places = 60;
    private const int Sources = 300;
    private const int States = 200;
    private const int Topics = 40;

    private readonly Random random = new(20190404);
    private readonly int[] tenuresOfOffice;
    private readonly StringBuilder text = new();
    private string indent = "";
    private bool isFirst = true;

    /// <summary>As many offices as leave each with fewer tenures than would end in the future, which sources cannot tell of.</summary>
    private SyntheticFacts(int facts) => tenuresOfOffice = new int[Math.Max(400, facts / 25)];

    private int Offices => tenuresOfOffice.Length;

    /// <summary>The files, by their paths below the data folder.</summary>
    public static IReadOnlyList<(string Name, string Text)> Create(int facts)
    {
        var synthetic = new SyntheticFacts(facts);
        var files = new List<(string, string)>
        {
            ("entities/all", synthetic.File(synthetic.Entities)),
            ("sources/all", synthetic.File(synthetic.AllSources)),
        };
        for (var first = 0; first < facts; first += FactsOfFile)
        {
            var start = first;
            files.Add((FormattableString.Invariant($"facts/file-{first / FactsOfFile}"), synthetic.File(() => synthetic.Facts(start, Math.Min(FactsOfFile, facts - start)))));
        }

        return files;
    }

    private string File(Action write)
    {
        text.Clear();
        isFirst = true;
        Object(() =>
        {
            Text("$schema", "../schema/geopolitics.schema.json");
            write();
        });
        return text.Append('\n').ToString();
    }

    private void Entities()
    {
        Items("states", States, number =>
        {
            Text("id", Id("state", number));
            Text("name", $"State {number}");
            Objects("existence", 1, _ =>
            {
                Text("when", "1900-01-01/..");
                Text("source", Id("source", number % Sources));
            });
        });
        Items("persons", Persons, number =>
        {
            Text("id", Id("person", number));
            Text("name", $"Given Family{number}");
            Text("of", Id("state", number % States));
        });
        Items("offices", Offices, number =>
        {
            Text("id", Id("office", number));
            Text("name", $"Minister of State {number % States}");
            Text("of", Id("state", number % States));
        });
        Items("places", Places, number =>
        {
            Text("id", Id("place", number));
            Text("name", $"Place {number}");
            Text("within", Id("state", number));
        });
        Items("topics", Topics, number =>
        {
            Text("id", Id("topic", number));
            Text("name", $"Topic {number}");
        });
    }

    private void AllSources() => Items("sources", Sources, number =>
    {
        Text("id", Id("source", number));
        Text("type", "article-newspaper");
        Text("title", $"What ministers of two states said to one another in meeting {number}");
        Objects("author", 1, _ =>
        {
            Text("family", $"Family{number}");
            Text("given", "Given");
        });
        Text("publisher", "A news agency");
        Property("issued", () => Object(() => Property("date-parts", () => text.Append(CultureInfo.InvariantCulture, $"[[{2020 + (number % 5)}, {1 + (number % 12)}, {1 + (number % 28)}]]"))));
        Text("URL", $"https://news.example/{number}/what-ministers-of-two-states-said");
    });

    private void Facts(int first, int count)
    {
        var tenures = count / 3;
        Items("tenures", tenures, number => Tenure(first + number));
        Items("meetings", count / 4, number => Meeting(first + tenures + number));
        Items("agreements", count / 6, number => Agreement(first + number));
        Items("statements", count / 8, number => Statement(first + number));
        Items("assessments", count - tenures - (count / 4) - (count / 6) - (count / 8), number => Assessment(first + number));
    }

    private void Tenure(int number)
    {
        var office = random.Next(Offices);
        var year = 1950 + (2 * tenuresOfOffice[office]++);
        Text("id", FormattableString.Invariant($"tenure-{number}-of-office-{office}"));
        Text("office", Id("office", office));
        Text("holder", Id("person", random.Next(Persons)));
        Text("when", FormattableString.Invariant($"{year}-01-16/{year + 2}-01-16"));
        Text("ended", "replaced");
        Text("standing", "established");
        Citations(FormattableString.Invariant($"{year}/{year + 2}"), "when", "holder");
    }

    private void Meeting(int number)
    {
        Common("meeting", number, FormattableString.Invariant($"20{random.Next(10, 20)}-{random.Next(1, 13):00}-{random.Next(1, 29):00}"), "established");
        Property("attendees", () => Array(3, _ => Value(Id("state", random.Next(States)))));
        Text("place", Id("place", random.Next(Places)));
        Text("format", "ministerial");
        Property("about", () => Array(2, _ => Value(Id("place", random.Next(Places)))));
        Citations("20XX", "when", "place", "attendees");
    }

    private void Agreement(int number)
    {
        Common("agreement", number, FormattableString.Invariant($"19{random.Next(50, 99)}-{random.Next(1, 13):00}-{random.Next(1, 29):00}"), "established");
        Text("type", "treaty");
        Property("parties", () => Array(2, index => Value(Id("state", (number + index) % States))));
        Objects("acts", 2, index =>
        {
            Text("act", index == 0 ? "signature" : "ratification");
            Text("when", FormattableString.Invariant($"199{index + 5}-06-22"));
        });
        Citations("19XX", "when", "parties", "type");
    }

    private void Statement(int number)
    {
        Common("statement", number, "2018-07", "reported");
        Text("speaker", Id("person", random.Next(Persons)));
        Property("about", () => Array(2, _ => Value(Id("state", random.Next(States)))));
        Text("quotation", "We shall talk about this when both sides are ready to do so.");
        Citations("2018", "when", "speaker");
    }

    private void Assessment(int number)
    {
        Common("assessment", number, "2018/2019", "assessed");
        Property("assertedBy", () => Array(1, _ => Value(Id("person", random.Next(Persons)))));
        Property("about", () => Array(3, _ => Value(Id("state", random.Next(States)))));
        Citations("2018/2019", "when", "summary");
    }

    private void Common(string kind, int number, string when, string standing)
    {
        Text("id", FormattableString.Invariant($"{kind}-{number}-of-two-states"));
        Text("title", $"A {kind} of two states and what became of it, number {number}");
        Text("when", when);
        Text("summary", $"The ministers of both states came to an understanding on what they called “the open questions” — trade, borders and the names of places — without setting a day for number {number}; no more than that was said to the press afterwards.");
        Property("topics", () => Array(2, _ => Value(Id("topic", random.Next(Topics)))));
        Text("standing", standing);
    }

    /// <param name="vague">What the second source says of the time.</param>
    private void Citations(string vague, params string[] supports) => Objects("citations", 2, index =>
    {
        Text("source", Id("source", random.Next(Sources)));
        Text("locator", $"¶{random.Next(1, 30)}");
        Property("supports", () => Array(supports.Length, number => Value(supports[number])));
        if (index == 1)
            Property("says", () => Object(() => Text("when", vague)));
    });

    private void Items(string section, int count, Action<int> write) => Objects(section, count, write);

    private void Objects(string name, int count, Action<int> write) => Property(name, () => Array(count, number => Object(() => write(number))));

    private void Array(int count, Action<int> write)
    {
        Open('[');
        for (var number = 0; number < count; number++)
        {
            Separate();
            write(number);
        }

        Close(']');
    }

    private void Object(Action write)
    {
        Open('{');
        write();
        Close('}');
    }

    private void Text(string name, string value) => Property(name, () => Value(value));

    private void Value(string value) => text.Append('"').Append(value).Append('"');

    private void Property(string name, Action write)
    {
        Separate();
        text.Append('"').Append(name).Append("\": ");
        write();
    }

    private void Open(char bracket)
    {
        text.Append(bracket);
        indent += "  ";
        isFirst = true;
    }

    private void Separate()
    {
        text.Append(isFirst ? "\n" : ",\n").Append(indent);
        isFirst = false;
    }

    private void Close(char bracket)
    {
        indent = indent[2..];
        text.Append('\n').Append(indent).Append(bracket);
        isFirst = false;
    }

    private static string Id(string kind, int number) => FormattableString.Invariant($"{kind}-{number}");
}
