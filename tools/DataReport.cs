#:project ../src/Geopolitics/Geopolitics.csproj
#:property TargetFramework=net10.0
#:property PublishAot=false

// Writes what the data holds and what it rests on, counted by the library's own API: dotnet run --file tools/DataReport.cs -- docs/data-report.md
using System.Globalization;
using System.Text;
using Geopolitics;

var catalog = Catalog.Shipped;
var facts = catalog.Facts().ToList();
var sources = catalog.Entities<Source>().ToList();
var (states, territories, organizations) = (catalog.Entities<State>().ToList(), catalog.Entities<Territory>().ToList(), catalog.Entities<Organization>().ToList());
var (persons, offices, places) = (catalog.Entities<Person>().ToList(), catalog.Entities<Office>().ToList(), catalog.Entities<Place>().ToList());
var (topics, systems, series) = (catalog.Entities<Topic>().ToList(), catalog.Entities<WeaponSystem>().ToList(), catalog.Entities<MeetingSeries>().ToList());
var page = new StringBuilder();

Line("# What the data holds");
Line();
Line($"Data version {catalog.DataVersion}. Written by `tools/DataReport.cs`: `dotnet run --file tools/DataReport.cs -- docs/data-report.md`. Nothing here is a target; what the data is");
Line("complete for stands under [Coverage](#coverage), and outside of that the absence of a fact means nothing.");

Line();
Line("## Facts");
Line();
Table(["kind", "facts"], facts.GroupBy(fact => fact.Kind).OrderBy(group => group.Key).Select(group => new[] { group.Key.ToString(), Number(group.Count()) }).Append(["all", Number(facts.Count)]));
Line();
Line("By topic (a fact may have several, or none):");
Line();
Table(["topic", "facts"], facts.SelectMany(fact => fact.Topics).GroupBy(topic => topic).OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Id, StringComparer.Ordinal)
    .Select(group => new[] { group.Key.Name, Number(group.Count()) }).Append(["none", Number(facts.Count(fact => fact.Topics.Count == 0))]));
Line();
Table(["footing", "facts"], facts.GroupBy(fact => fact.Standing).OrderBy(group => group.Key).Select(group => new[] { group.Key.ToString(), Number(group.Count()) })
    .Append(["with a contested property", Number(facts.Count(fact => fact.IsContested))]));
Line();
Table(["contested property", "facts"], facts.SelectMany(fact => fact.Contested).GroupBy(contested => contested.Property).OrderByDescending(group => group.Count())
    .ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => new[] { group.Key, Number(group.Count()) }));

Line();
Line("## Entities");
Line();
Table(["entity", "number"], new (string Name, int Count)[]
{
    ("states", states.Count), ("territories", territories.Count), ("organizations", organizations.Count), ("persons", persons.Count), ("offices", offices.Count),
    ("places", places.Count), ("topics", topics.Count), ("weapon systems", systems.Count), ("series of meetings", series.Count), ("sources", sources.Count),
}.Select(row => new[] { row.Name, Number(row.Count) }));

Line();
Line("## Evidence");
Line();
var counts = facts.Select(fact => fact.Citations.Count).Order().ToList();
Line($"Citations a fact: median {counts[counts.Count / 2]}, at most {counts[^1]}.");
Line();
Table(["citations", "facts"], counts.GroupBy(count => count).Select(group => new[] { Number(group.Key), Number(group.Count()) }));
Line();
Line("Sources are independent here when they have different publishers (for want of one: the work that they stand in, their authors, or the host of their address). That is");
Line("a count of names: it does not know that two agencies repeat one another, nor that one publisher has two witnesses.");
Line();
var publishers = facts.ToDictionary(fact => fact, fact => fact.Citations.Select(citation => PublisherOf(citation.Source)).Distinct().ToList());
Table(["independent sources", "facts", "share"], Enumerable.Range(1, 3).Select(least => (Least: least, Count: facts.Count(fact => publishers[fact].Count >= least)))
    .Select(row => new[] { $"{row.Least} or more", Number(row.Count), Share(row.Count, facts.Count) }));
Line();
Table(["kind", "facts", "with two", "share"], facts.GroupBy(fact => fact.Kind).OrderBy(group => group.Key)
    .Select(group => (group.Key, All: group.Count(), Two: group.Count(fact => publishers[fact].Count >= 2)))
    .Select(row => new[] { row.Key.ToString(), Number(row.All), Number(row.Two), Share(row.Two, row.All) }));

Line();
Line("### One weak source");
Line();
Line("Facts all of whose sources are encyclopedias that anybody edits, or copies of them, by publisher:");
Line();
var weak = facts.Where(fact => fact.Citations.Count > 0 && fact.Citations.All(citation => IsWiki(citation.Source))).ToList();
Table(["publisher", "facts"], weak.SelectMany(fact => publishers[fact]).GroupBy(name => name).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
    .Select(group => new[] { group.Key, Number(group.Count()) }).Append(["all", Number(weak.Count)]));

Line();
Line("## Sources");
Line();
Line($"{Number(sources.Count)} sources from {Number(sources.Select(PublisherOf).Distinct().Count())} publishers; {Number(sources.Count(source => source.Url is null))} without an address, {Number(sources.Count(source => source.Issued is null))} without a date of publication, {Number(sources.Count(source => source.ArchiveUrl is not null))} with an archived copy.");
Line();
Table(["publisher", "sources"], sources.GroupBy(PublisherOf).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Take(25)
    .Select(group => new[] { group.Key, Number(group.Count()) }));

Line();
Line("## Dead ends");
Line();
var referred = facts.SelectMany(fact => fact.Participants).SelectMany(part => new Entity?[] { part.Entity, part.Capacity, part.RepresentedBy }).OfType<Entity>()
    .Concat(facts.SelectMany(fact => fact.Topics)).Concat(facts.SelectMany(fact => fact.AssertedBy)).ToHashSet();
DeadEnds("States in no fact", states);
DeadEnds("Territories in no fact", territories);
DeadEnds("Organizations in no fact", organizations);
DeadEnds("Persons with no tenure and no part in a fact", persons);
DeadEnds("Offices that nobody holds in the data", offices);
DeadEnds("Places in no fact", places);
DeadEnds("Topics of no fact", topics);
Line();
Line("Addresses that more than one source has:");
Line();
foreach (var group in sources.Where(source => source.Url is not null).GroupBy(source => source.Url!.AbsoluteUri).Where(group => group.Count() > 1).OrderBy(group => group.Key, StringComparer.Ordinal))
    Line($"- <{group.Key}>: {string.Join(", ", group.Select(source => $"`{source.Id}`").Order(StringComparer.Ordinal))}");

Line();
Line("## Coverage");
Line();
Line("Within these the absence of a fact means *no*.");
foreach (var kind in facts.OfType<Coverage>().GroupBy(coverage => coverage.Of).OrderBy(group => group.Key))
{
    Line();
    Line($"### {kind.Key}");
    Line();
    foreach (var coverage in kind.OrderBy(coverage => coverage.Id, StringComparer.Ordinal))
    {
        var about = coverage.About.Count > 0 ? $", about {string.Join(", ", coverage.About)}" : "";
        var authority = string.Join("; ", coverage.Citations.Select(citation => citation.Source).Distinct().Select(source => $"{source.Title} ({PublisherOf(source)})"));
        Line($"- `{coverage.Id}`: {string.Join(", ", coverage.Entities)}{about}, {coverage.When}. By: {authority}.");
    }
}

File.WriteAllText(args[0], page.ToString());
Console.WriteLine($"{facts.Count} facts told in {args[0]}.");

void Line(string text = "") => page.Append(text.TrimEnd()).Append('\n');

void Table(string[] head, IEnumerable<string[]> rows)
{
    Line($"| {string.Join(" | ", head)} |");
    Line($"|{string.Concat(head.Select((_, index) => index == 0 ? "---|" : "---:|"))}");
    foreach (var row in rows)
        Line($"| {string.Join(" | ", row.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal)))} |");
}

void DeadEnds(string what, IEnumerable<Entity> all)
{
    var ends = all.Where(entity => !referred.Contains(entity)).Select(entity => $"`{entity.Id}`").Order(StringComparer.Ordinal).ToList();
    Line($"- {what}: {ends.Count}{(ends.Count > 0 ? $" ({string.Join(", ", ends)})" : "")}");
}

static string PublisherOf(Source source) =>
    source.Publisher ?? source.ContainerTitle ?? (source.Authors.Count > 0 ? string.Join(", ", source.Authors) : source.Url?.Host ?? source.Title);

static bool IsWiki(Source source) => new[] { source.Publisher, source.ContainerTitle, source.Id, source.Url?.Host }.OfType<string>()
    .Any(text => text.Contains("wiki", StringComparison.OrdinalIgnoreCase));

static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

static string Share(int part, int whole) => (100.0 * part / whole).ToString("0", CultureInfo.InvariantCulture) + " %";
