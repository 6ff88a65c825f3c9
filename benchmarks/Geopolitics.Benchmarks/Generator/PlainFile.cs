using System.Text.Json;
using System.Text.Json.Serialization;

namespace Geopolitics.Benchmarks.Generator;

// What a program would read these files into by System.Text.Json: classes that check nothing.
internal sealed class PlainFile
{
    public List<PlainEntity>? States { get; set; }

    public List<PlainEntity>? Persons { get; set; }

    public List<PlainEntity>? Offices { get; set; }

    public List<PlainEntity>? Places { get; set; }

    public List<PlainEntity>? Topics { get; set; }

    public List<PlainSource>? Sources { get; set; }

    public List<PlainFact>? Tenures { get; set; }

    public List<PlainFact>? Meetings { get; set; }

    public List<PlainFact>? Agreements { get; set; }

    public List<PlainFact>? Statements { get; set; }

    public List<PlainFact>? Assessments { get; set; }
}

internal sealed class PlainEntity
{
    public string? Id { get; set; }

    public string? Name { get; set; }

    public string? Of { get; set; }

    public string? Within { get; set; }

    public List<PlainAccount>? Existence { get; set; }
}

internal sealed class PlainAccount
{
    public string? When { get; set; }

    public string? Source { get; set; }
}

internal sealed class PlainSource
{
    public string? Id { get; set; }

    public string? Type { get; set; }

    public string? Title { get; set; }

    public List<Dictionary<string, string>>? Author { get; set; }

    public string? Publisher { get; set; }

    public Dictionary<string, List<List<int>>>? Issued { get; set; }

    [JsonPropertyName("URL")]
    public string? Url { get; set; }
}

internal sealed class PlainFact
{
    public string? Id { get; set; }

    public string? Title { get; set; }

    public string? When { get; set; }

    public string? Summary { get; set; }

    public List<string>? Topics { get; set; }

    public string? Standing { get; set; }

    public List<string>? AssertedBy { get; set; }

    public List<PlainCitation>? Citations { get; set; }

    public string? Office { get; set; }

    public string? Holder { get; set; }

    public string? Ended { get; set; }

    public List<string>? Attendees { get; set; }

    public string? Place { get; set; }

    public string? Format { get; set; }

    public List<string>? About { get; set; }

    public string? Type { get; set; }

    public List<string>? Parties { get; set; }

    public List<PlainAct>? Acts { get; set; }

    public string? Speaker { get; set; }

    public string? Quotation { get; set; }
}

internal sealed class PlainAct
{
    public string? Act { get; set; }

    public string? When { get; set; }
}

internal sealed class PlainCitation
{
    public string? Source { get; set; }

    public string? Locator { get; set; }

    public List<string>? Supports { get; set; }

    public Dictionary<string, JsonElement>? Says { get; set; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PlainFile))]
internal sealed partial class PlainFileContext : JsonSerializerContext;
