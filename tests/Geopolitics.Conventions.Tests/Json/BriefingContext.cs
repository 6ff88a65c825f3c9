using System.Text.Json.Serialization;

namespace Geopolitics.Conventions.Tests.Json;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Briefing))]
[JsonSerializable(typeof(Fact))]
[JsonSerializable(typeof(Person))]
[JsonSerializable(typeof(Person[]))]
internal sealed partial class BriefingContext : JsonSerializerContext;
