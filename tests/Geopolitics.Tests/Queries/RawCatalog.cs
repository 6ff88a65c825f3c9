using System.Text.Json;

namespace Geopolitics.Tests.Queries;

/// <summary>The data files read by slow and obvious means, to hold the library's answers against.</summary>
internal sealed class RawCatalog
{
    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    private static readonly string[] FactSections =
    [
        "agreements", "declarations", "statements", "meetings", "recognitions", "diplomaticRelations", "resolutions", "sanctions", "memberships", "policies",
        "positions", "disputes", "deployments", "relations", "crises", "events", "publications", "assessments", "tenures", "coverages",
    ];

    private static readonly string[] RoleProperties =
    [
        "parties", "declarers", "addressees", "about", "speaker", "attendees", "absent", "place", "series", "by", "of", "between", "body", "votes", "against",
        "member", "actor", "under", "toward", "holders", "claimants", "over", "system", "host", "supplier", "opposedBy", "actors", "office", "holder", "entities",
    ];

    private readonly Dictionary<string, string> principals = [];
    private readonly HashSet<string> entities = [];

    private RawCatalog()
    {
        var files = Directory.GetFiles(RepositoryFiles.Data, "*.json", SearchOption.AllDirectories)
            .Where(path => !path.Contains(Path.DirectorySeparatorChar + "schema" + Path.DirectorySeparatorChar))
            .Select(path => JsonDocument.Parse(File.ReadAllText(path), Options).RootElement)
            .ToList();
        var sections = files.SelectMany(file => file.EnumerateObject()).Where(section => section.Value.ValueKind == JsonValueKind.Array).ToList();
        foreach (var section in sections.Where(section => !FactSections.Contains(section.Name)))
        {
            foreach (var entity in section.Value.EnumerateArray())
            {
                entities.Add(Text(entity, "id")!);
                if (section.Name == "offices")
                    principals.Add(Text(entity, "id")!, Text(entity, "of")!);
            }
        }

        Facts = sections.Where(section => FactSections.Contains(section.Name))
            .SelectMany(section => section.Value.EnumerateArray().Select(fact => Read(section.Name, fact)))
            .OrderBy(fact => fact.FirstDay)
            .ThenBy(fact => fact.Id, StringComparer.Ordinal)
            .ToList();
    }

    public static RawCatalog Instance { get; } = new();

    public IReadOnlyList<RawFact> Facts { get; }

    public IEnumerable<string> Entities => entities.Order(StringComparer.Ordinal);

    public static string? Text(JsonElement item, string property) => item.TryGetProperty(property, out var value) ? value.GetString() : null;

    public static IEnumerable<JsonElement> Items(JsonElement item, string property) =>
        !item.TryGetProperty(property, out var value) ? []
        : value.ValueKind == JsonValueKind.Array ? value.EnumerateArray()
        : [value];

    private RawFact Read(string section, JsonElement fact)
    {
        var present = new HashSet<string>();
        var absent = new HashSet<string>();
        foreach (var property in fact.EnumerateObject().Where(property => RoleProperties.Contains(property.Name)))
        {
            foreach (var id in Items(fact, property.Name).SelectMany(Ids))
                (property.Name == "absent" ? absent : present).Add(id);
        }

        if (section == "tenures")
            present.Add(principals[Text(fact, "office")!]);
        present.IntersectWith(entities);
        return new(section, Text(fact, "id")!, Edtf.Parse(Text(fact, "when")!), fact, present, absent);
    }

    private IEnumerable<string> Ids(JsonElement actor)
    {
        if (actor.ValueKind == JsonValueKind.String)
            return [actor.GetString()!];

        if (actor.ValueKind == JsonValueKind.Object && actor.TryGetProperty("as", out var office))
            return [Text(actor, "person")!, principals[office.GetString()!]];

        return actor.ValueKind == JsonValueKind.Object && actor.TryGetProperty("vote", out _) ? [Text(actor, "by")!] : [];
    }
}

/// <param name="Present">The ids of all that have a part in it but for absentees.</param>
/// <param name="Absent">The ids of the absentees.</param>
internal sealed record RawFact(string Section, string Id, Edtf When, JsonElement Json, IReadOnlySet<string> Present, IReadOnlySet<string> Absent)
{
    public IEnumerable<string> Texts(string property) => RawCatalog.Items(Json, property).Select(item => item.GetString()!);

    /// <summary>The first day by the end of which it may have begun; that of the calendar where it may always have.</summary>
    public DateOnly FirstDay => OtherTimes().Append(When).Select(FirstDayOf).Min();

    /// <summary>Answers a question over all times that its sources give, where they contest it; a source that cannot answer has no say.</summary>
    public Certainty Ask(Func<Edtf, Certainty> question)
    {
        var own = question(When);
        var others = OtherTimes().Select(question).Where(answer => answer != Certainty.Unknown);
        return others.All(answer => answer == own) ? own : Certainty.Possibly;
    }

    private static DateOnly FirstDayOf(Edtf time)
    {
        var (low, high) = (DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (time.StartsBy(DateOnly.FromDayNumber(middle)) == Certainty.No)
                low = middle + 1;
            else
                high = middle;
        }

        return DateOnly.FromDayNumber(low);
    }

    private IEnumerable<Edtf> OtherTimes()
    {
        if (!Texts("contested").Contains("when"))
            yield break;

        foreach (var citation in RawCatalog.Items(Json, "citations"))
        {
            if (citation.TryGetProperty("says", out var says) && RawCatalog.Text(says, "when") is { } when)
                yield return Edtf.Parse(when);
        }
    }
}
