using System.Text.Json;
using System.Text.Json.Nodes;
using Geopolitics.Generators.Common;
using Geopolitics.Generators.Diagnostics;
using Geopolitics.Generators.Reading;
using Geopolitics.Generators.Schema;
using Geopolitics.Generators.Tests.Harness;
using NJsonSchema;

namespace Geopolitics.Generators.Tests.EditorSchema;

/// <summary>The JSON Schema for editors is what the table of kinds says, and refuses the shapes that the reader refuses, no more and no fewer.</summary>
public sealed class EditorSchemaTests(EditorSchemaTests.SchemaFile file) : IClassFixture<EditorSchemaTests.SchemaFile>
{
    private const string SchemaPath = "data/schema/geopolitics.schema.json";

    /// <summary>What is wrong with a shape. The rest is what a schema cannot tell: that a name stands twice, that a date is none.</summary>
    private static readonly HashSet<DiagnosticId> ShapeIds =
    [
        DiagnosticId.WrongType, DiagnosticId.UnknownProperty, DiagnosticId.MissingProperty, DiagnosticId.UnknownWord, DiagnosticId.BadText, DiagnosticId.TooLong,
        DiagnosticId.NotSlug,
    ];

    public static TheoryData<string> Sections => [.. DataSchema.AllKinds.Select(kind => kind.Section)];

    public static TheoryData<string> DataFiles => [.. Repository.Data.Select(data => data.Name)];

    [Fact]
    public void The_schema_file_is_what_the_table_of_kinds_says() => CheckedInFile.Match(JsonSchemaText.Write(), SchemaPath);

    [Fact]
    public void The_data_dictionary_is_what_the_table_of_kinds_says() => CheckedInFile.Match(DataDictionaryText.Write(), "docs/data-dictionary.md");

    [Fact]
    public void Everything_that_an_author_may_write_is_described()
    {
        var properties = DataSchema.AllKinds.SelectMany(kind => kind.Properties).SelectMany(WithParts).ToList();

        Assert.All(DataSchema.AllKinds, kind => Assert.EndsWith(".", kind.Description, StringComparison.Ordinal));
        Assert.All(properties, property => Assert.EndsWith(".", property.Description.TrimEnd('`'), StringComparison.Ordinal));
        Assert.All(properties.SelectMany(property => property.Vocabulary.Meanings), meaning => Assert.EndsWith(".", meaning, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(DataFiles))]
    public void The_shipped_data_validates(string name)
    {
        var text = Repository.Data.Single(data => data.Name == name).Text;
        var document = JsonNode.Parse(text, documentOptions: new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true })!;

        Assert.Empty(file.Schema.Validate(document.ToJsonString()).Select(error => error.ToString()));
    }

    [Theory]
    [MemberData(nameof(Sections))]
    public void A_document_with_all_that_a_kind_may_have_is_accepted_by_both(string section)
    {
        var json = SampleDocument.Of(DataSchema.FindSection(section)!).ToJsonString();

        Assert.Empty(file.Schema.Validate(json).Select(error => error.ToString()));
        Assert.Empty(Read(json).Diagnostics.Select(diagnostic => diagnostic.ToString()));
    }

    [Theory]
    [MemberData(nameof(Sections))]
    public void What_one_refuses_for_its_shape_the_other_refuses_too(string section)
    {
        var disagreements = new List<string>();
        var refused = 0;
        var kind = DataSchema.FindSection(section)!;
        var own = kind.Properties.Where(property => !DataSchema.AllKinds.TakeWhile(other => other != kind).SelectMany(other => other.Properties).Any(other => AreAlike(other, property)))
            .Select(property => property.Name).ToHashSet(StringComparer.Ordinal);

        // What an earlier kind has too was changed there; what citations say of it is the kind's own.
        foreach (var (what, document) in DocumentMutations.Of(SampleDocument.Of(kind), path => path.Length <= 2 || path.OfType<string>().Any(own.Contains)))
        {
            var json = document.ToJsonString();
            var reading = Read(json);
            var errors = file.Schema.Validate(json);
            refused += errors.Count > 0 ? 1 : 0;
            if (errors.Count > 0 && !IsRefused(reading))
                disagreements.Add($"{what}: only the schema refuses: {errors.First()}");
            if (errors.Count == 0 && reading.Diagnostics.FirstOrDefault(diagnostic => ShapeIds.Contains(diagnostic.Id)) is { } refusal)
                disagreements.Add($"{what}: only the reader refuses: {refusal.In("")}");
        }

        Assert.Empty(disagreements);
        Assert.True(refused > 20, $"only {refused} documents were refused");
    }

    private static FileReading Read(string json) => FileReader.Read(new("/data/a.json", "a", json), CancellationToken.None);

    /// <summary>A reference that is no slug is read, and then refused as unknown, for no item can have such an id.</summary>
    private static bool IsRefused(FileReading reading) =>
        reading.Diagnostics.Count > 0
        || reading.Items.SelectMany(item => item.References).Any(reference => !CSharpName.IsSlug(reference.Value.Id));

    private static bool AreAlike(PropertyDefinition left, PropertyDefinition right) =>
        (left.Name, left.Shape, left.Vocabulary, left.IsRequired, left.Properties.Length) == (right.Name, right.Shape, right.Vocabulary, right.IsRequired, right.Properties.Length);

    private static IEnumerable<PropertyDefinition> WithParts(PropertyDefinition property) => property.Properties.SelectMany(WithParts).Prepend(property);

    public sealed class SchemaFile : IAsyncLifetime
    {
        internal JsonSchema Schema { get; private set; } = null!;

        public async Task InitializeAsync() => Schema = await JsonSchema.FromJsonAsync(JsonSchemaText.Write());

        public Task DisposeAsync() => Task.CompletedTask;
    }
}
