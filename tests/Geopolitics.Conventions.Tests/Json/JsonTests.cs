using System.Text.Json;
using Geopolitics.Serialization;

namespace Geopolitics.Conventions.Tests.Json;

/// <summary>Each question is asked of the serializer that reflects and of a source-generated context.</summary>
public sealed class JsonTests
{
    private const string Text =
        """{"home":"japan","guest":"taro-kono","subject":"foreign-minister-of-japan","facts":["rok-russia-strategic-partnership-2008"],"weights":{"japan":2,"russia":1},"pact":null,"when":"2017-08-03/2019-09-11","until":null}""";

    private static readonly JsonSerializerOptions SmallBuffer = new() { DefaultBufferSize = 16 };

    public static TheoryData<string> Serializers => ["reflection", "generated"];

    [Theory]
    [MemberData(nameof(Serializers))]
    public void Items_go_out_as_ids_and_come_back_as_the_same_items(string serializer)
    {
        var options = OptionsOf(serializer);
        var briefing = new Briefing(
            States.Japan, Persons.TaroKono, Offices.ForeignMinisterOfJapan, [Agreements.RokRussiaStrategicPartnership2008],
            new Dictionary<State, int> { [States.Japan] = 2, [States.Russia] = 1 }, null, Edtf.Parse("2017-08-03/2019-09-11"), null);

        var text = JsonSerializer.Serialize(briefing, options);
        var again = JsonSerializer.Deserialize<Briefing>(text, options)!;

        Assert.Equal(Text, text);
        Assert.Same(States.Japan, again.Home);
        Assert.Same(Persons.TaroKono, again.Guest);
        Assert.Same(Offices.ForeignMinisterOfJapan, again.Subject);
        Assert.Same(Agreements.RokRussiaStrategicPartnership2008, Assert.Single(again.Facts));
        Assert.Equal(2, again.Weights[States.Japan]);
        Assert.Null(again.Pact);
        Assert.Equal(briefing.When, again.When);
        Assert.Null(again.Until);
    }

    [Theory]
    [MemberData(nameof(Serializers))]
    public void An_unknown_id_is_an_error_at_its_place_with_the_nearest(string serializer)
    {
        var error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Briefing>(Text.Replace("\"home\":\"japan\"", "\"home\":\"japann\"", StringComparison.Ordinal), OptionsOf(serializer)));

        Assert.Equal("$.home", error.Path);
        Assert.StartsWith("No State has the id `japann`; did you mean `japan`?", error.Message, StringComparison.Ordinal);
        var unknown = Assert.IsType<UnknownIdException>(error.InnerException);
        Assert.Equal(("japann", "State", "japan"), (unknown.Id, unknown.Kind, unknown.Nearest[0]));
    }

    [Theory]
    [MemberData(nameof(Serializers))]
    public void An_id_of_another_kind_and_what_is_no_text_are_errors(string serializer)
    {
        var options = OptionsOf(serializer);

        Assert.Equal("$.home", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Briefing>("""{"home":"taro-kono"}""", options)).Path);
        Assert.Equal("$.home", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Briefing>("""{"home":7}""", options)).Path);
        Assert.Equal("$.when", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Briefing>("""{"when":"2018-13"}""", options)).Path);
        Assert.Equal("$.when", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Briefing>("""{"when":2018}""", options)).Path);
    }

    [Theory]
    [MemberData(nameof(Serializers))]
    public void With_a_factory_items_of_a_combined_catalogue_are_read(string serializer)
    {
        var shippedOnly = OptionsOf(serializer);
        var combined = WithDesk(serializer);

        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Person>("\"ada-example\"", shippedOnly));
        Assert.Same(DeskPersons.AdaExample, JsonSerializer.Deserialize<Person>("\"ada-example\"", combined));
        Assert.Same(DeskMeetings.DeskMeeting2026, JsonSerializer.Deserialize<Fact>("\"desk-meeting-2026\"", combined));
        Assert.Same(Persons.TaroKono, JsonSerializer.Deserialize<Person>("\"taro-kono\"", combined));
        Assert.Equal("\"ada-example\"", JsonSerializer.Serialize(DeskPersons.AdaExample, combined));
    }

    [Theory]
    [MemberData(nameof(Serializers))]
    public void A_redirected_id_is_read_as_its_successor_and_written_as_that(string serializer)
    {
        var options = WithDesk(serializer);

        var person = JsonSerializer.Deserialize<Person>("\"ada-sample\"", options);

        Assert.Same(DeskPersons.AdaExample, person);
        Assert.Equal("\"ada-example\"", JsonSerializer.Serialize(person, options));
        Assert.Same(DeskMeetings.DeskMeeting2026, JsonSerializer.Deserialize<Fact>("\"desk-talks-2026\"", options));
    }

    [Fact]
    public void Escaped_and_split_texts_are_read_too()
    {
        Assert.Same(Persons.TaroKono, JsonSerializer.Deserialize<Person>("\"taro\\u002Dkono\""));
        using var stream = new MemoryStream([.. "["u8, .. Enumerable.Repeat("\"taro-kono\","u8.ToArray(), 50).SelectMany(bytes => bytes), .. "\"taro-kono\"]"u8]);
        var persons = JsonSerializer.Deserialize<Person[]>(stream, SmallBuffer)!;
        Assert.All(persons, person => Assert.Same(Persons.TaroKono, person));
    }

    /// <summary>The attribute says which class it is for, so each class needs its own: none may be forgotten.</summary>
    [Fact]
    public void Every_class_of_entities_and_facts_is_written_as_its_id_and_read_again_with_and_without_a_factory()
    {
        var options = new JsonSerializerOptions { Converters = { new JsonIdConverterFactory(DeskFacts.Catalog) } };
        var classes = 0;
        foreach (var type in typeof(Catalog).Assembly.GetExportedTypes().Where(type => type.IsAssignableTo(typeof(Entity)) || type.IsAssignableTo(typeof(Fact))))
        {
            classes++;
            var item = DeskFacts.Catalog.Entities<Entity>().Cast<object>().Concat(DeskFacts.Catalog.Facts()).First(type.IsInstanceOfType);
            foreach (var used in new[] { JsonSerializerOptions.Default, options })
            {
                var text = JsonSerializer.Serialize(item, type, used);
                Assert.Equal($"\"{(item as Fact)?.Id ?? ((Entity)item).Id}\"", text);
                Assert.Same(item, JsonSerializer.Deserialize(text, type, used));
            }
        }

        Assert.Equal(3 + 12 + Enum.GetNames<FactKind>().Length, classes);
    }

    private static JsonSerializerOptions OptionsOf(string serializer) => serializer == "generated"
        ? BriefingContext.Default.Options
        : new(JsonSerializerOptions.Default) { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    private static JsonSerializerOptions WithDesk(string serializer) => new(OptionsOf(serializer)) { Converters = { new JsonIdConverterFactory(DeskFacts.Catalog) } };
}
