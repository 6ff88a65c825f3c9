using System.Text.Json;

namespace Geopolitics.Benchmarks.Alternatives;

/// <summary>What a program would make of the same files without us: System.Text.Json into objects that know one another, loaded at start.</summary>
internal sealed class PlainCatalogue
{
    private static readonly HashSet<string> EntitySections = ["states", "organizations", "persons", "offices", "places", "meetingSeries", "weaponSystems", "topics", "sources"];

    private static readonly string[] RoleProperties =
        ["parties", "attendees", "speaker", "about", "actors", "holders", "toward", "actor", "member", "of", "between", "declarers", "addressees", "by", "against", "claimants", "over", "host", "supplier", "office", "holder", "place", "body", "votes"];

    public Dictionary<string, PlainThing> Entities { get; } = new(StringComparer.Ordinal);

    public List<PlainFact> Facts { get; } = [];

    public static PlainCatalogue Load(IEnumerable<(string Name, string Text)> files)
    {
        var catalogue = new PlainCatalogue();
        var facts = new List<(string Section, JsonElement Json)>();
        foreach (var (_, text) in files)
        {
            using var document = JsonDocument.Parse(text);
            foreach (var section in document.RootElement.EnumerateObject().Where(section => section.Value.ValueKind == JsonValueKind.Array))
            {
                foreach (var item in section.Value.EnumerateArray())
                {
                    if (EntitySections.Contains(section.Name))
                        catalogue.Add(item);
                    else
                        facts.Add((section.Name, item.Clone()));
                }
            }
        }

        foreach (var (section, json) in facts)
            catalogue.Add(section, json);
        return catalogue;
    }

    private void Add(JsonElement json)
    {
        var id = json.GetProperty("id").GetString()!;
        Entities.Add(id, new PlainThing
        {
            Id = id,
            Name = Text(json, "name") ?? Text(json, "title"),
            Names = json.TryGetProperty("names", out var names) ? [.. names.EnumerateArray().Select(name => name.GetProperty("text").GetString()!)] : [],
            Url = Text(json, "URL"),
            Publisher = Text(json, "publisher"),
        });
    }

    private void Add(string section, JsonElement json)
    {
        var when = Edtf.Parse(Text(json, "when")!);
        var (first, last) = (when.EarliestFirstDay, when.LatestLastDay);
        Facts.Add(new PlainFact
        {
            Id = Text(json, "id")!,
            Kind = section,
            Title = Text(json, "title"),
            Summary = Text(json, "summary"),
            Standing = Text(json, "standing"),
            First = first.IsDay ? DateOnly.FromDayNumber((int)first.Day) : DateOnly.MinValue,
            Last = last.IsDay ? DateOnly.FromDayNumber((int)last.Day) : DateOnly.MaxValue,
            Participants = [.. RoleProperties.SelectMany(property => Ids(json, property)).Distinct().Where(Entities.ContainsKey).Select(id => Entities[id])],
            Topics = [.. Ids(json, "topics").Select(id => Entities[id])],
            Citations = [.. json.GetProperty("citations").EnumerateArray().Select(citation => new PlainCitation
            {
                Source = Entities[citation.GetProperty("source").GetString()!],
                Locator = Text(citation, "locator"),
                Supports = [.. Ids(citation, "supports")],
            })],
        });
    }

    private static string? Text(JsonElement json, string property) =>
        json.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static IEnumerable<string> Ids(JsonElement json, string property) =>
        !json.TryGetProperty(property, out var value) ? []
        : value.ValueKind == JsonValueKind.String ? [value.GetString()!]
        : value.EnumerateArray().Select(item => item.ValueKind == JsonValueKind.Object ? item.GetProperty("by").GetString()! : item.GetString()!);
}

internal sealed class PlainThing
{
    public required string Id { get; init; }

    public string? Name { get; init; }

    public required List<string> Names { get; init; }

    public string? Url { get; init; }

    public string? Publisher { get; init; }
}

internal sealed class PlainFact
{
    public required string Id { get; init; }

    public required string Kind { get; init; }

    public string? Title { get; init; }

    public string? Summary { get; init; }

    public string? Standing { get; init; }

    public required DateOnly First { get; init; }

    public required DateOnly Last { get; init; }

    public required List<PlainThing> Participants { get; init; }

    public required List<PlainThing> Topics { get; init; }

    public required List<PlainCitation> Citations { get; init; }
}

internal sealed class PlainCitation
{
    public required PlainThing Source { get; init; }

    public string? Locator { get; init; }

    public required List<string> Supports { get; init; }
}
