using System.Reflection;
using System.Text;
using Geopolitics.Format;
using Geopolitics.Generators.Schema;
using Geopolitics.Generators.Tests.Harness;

namespace Geopolitics.Generators.Tests.Formats;

/// <summary>Generator and run time agree on words, kinds and tags: tables hold their numbers only.</summary>
public sealed class SchemaTests(SchemaTests.Runtime runtime) : IClassFixture<SchemaTests.Runtime>
{
    /// <summary>The words of data files whose members are called otherwise.</summary>
    private static readonly Dictionary<string, string> MembersCalledOtherwise = new()
    {
        ["iso3166-1-alpha-2"] = "Iso3166Alpha2",
        ["iso3166-1-alpha-3"] = "Iso3166Alpha3",
        ["iso3166-1-numeric"] = "Iso3166Numeric",
        ["iso3166-3"] = "Iso3166Withdrawn",
        ["cow"] = "CorrelatesOfWar",
        ["unsc"] = "SecurityCouncil",
    };

    public static TheoryData<string> VocabularyNames => [.. VocabularyFields().Select(vocabulary => vocabulary.Name)];

    public static TheoryData<string> Kinds => [.. Enum.GetNames<ItemKind>().Where(name => name != nameof(ItemKind.None))];

    [Theory]
    [MemberData(nameof(VocabularyNames))]
    public void A_vocabulary_has_the_members_of_its_enum_in_their_order(string name)
    {
        var words = (Vocabulary)VocabularyFields().Single(vocabulary => vocabulary.Name == name).GetValue(null)!;
        var members = Enum.GetNames(runtime.Library.TypeOf(name));

        Assert.Equal(members, words.Select(word => MembersCalledOtherwise.TryGetValue(word, out var member) ? member : Pascal(word)));
        Assert.Equal(Enumerable.Range(0, members.Length), Enum.GetValues(runtime.Library.TypeOf(name)).Cast<object>().Select(value => Convert.ToInt32(value, null)));
    }

    [Fact]
    public void Every_word_of_the_schema_is_of_a_vocabulary_that_an_enum_has_or_of_coverages()
    {
        var vocabularies = VocabularyFields().Select(vocabulary => (Vocabulary)vocabulary.GetValue(null)!).ToList();
        var others = DataSchema.AllKinds
            .SelectMany(kind => kind.Properties.SelectMany(WithParts).Select(property => (kind.Section, property)))
            .Where(entry => entry.property.Shape == PropertyShape.Word && !vocabularies.Contains(entry.property.Vocabulary))
            .Select(entry => $"{entry.Section}.{entry.property.Name}");

        Assert.Equal(["coverages.of"], others.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Coverages_are_of_the_sections_of_facts_in_the_order_of_their_kinds()
    {
        var words = DataSchema.Of(ItemKind.Coverage).Find("of")!.Vocabulary;

        Assert.Equal(DataSchema.AllKinds.Where(kind => kind.Kind.IsFact()).OrderBy(kind => kind.Kind).Select(kind => kind.Section), words);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_kind_has_a_section_and_a_sealed_class(string name)
    {
        var kind = Enum.Parse<ItemKind>(name);
        var definition = DataSchema.Of(kind);
        var type = runtime.Library.TypeOf(definition.TypeName);

        Assert.True(type.IsSealed);
        Assert.Equal(kind.IsFact() ? "Fact" : "Entity", Ancestors(type).Single(ancestor => ancestor.Name is "Fact" or "Entity").Name);
        Assert.True(runtime.Library.TypeOf(definition.ConstantsClass) is { IsAbstract: true, IsSealed: true }, "the class of constants is static");
    }

    [Fact]
    public void Kinds_of_facts_are_called_and_numbered_as_the_items_are()
    {
        var factKind = runtime.Library.TypeOf("FactKind");

        Assert.Equal(
            Enum.GetValues<ItemKind>().Where(kind => kind.IsFact()).Select(kind => (kind.ToString(), (int)kind)),
            Enum.GetValues(factKind).Cast<object>().Select(value => (value.ToString()!, Convert.ToInt32(value, null))).OrderBy(member => member.Item2));
    }

    [Fact]
    public void Every_class_of_facts_and_entities_is_of_a_kind()
    {
        var classes = runtime.Library.Assembly.GetTypes().Where(type => type is { IsAbstract: false, IsPublic: true } && Ancestors(type).Any(ancestor => ancestor.Name is "Fact" or "Entity"));

        Assert.Equal(DataSchema.AllKinds.Select(kind => kind.TypeName).Order(StringComparer.Ordinal), classes.Select(type => type.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_kind_has_two_properties_of_one_tag() => Assert.All(DataSchema.AllKinds, kind =>
    {
        Assert.Equal(kind.Properties.Length, kind.Properties.Select(property => property.Tag).Distinct().Count());
        Assert.All(kind.Properties, property => Assert.Equal(property.Properties.Length, property.Properties.Select(part => part.Tag).Distinct().Count()));
    });

    [Fact]
    public void Tags_and_kinds_have_numbers_of_their_own()
    {
        Assert.Equal(Enum.GetNames<PropertyTag>().Length, Enum.GetValues<PropertyTag>().Distinct().Count());
        Assert.Equal(Enum.GetNames<ItemKind>().Length, Enum.GetValues<ItemKind>().Distinct().Count());
    }

    private static IEnumerable<PropertyDefinition> WithParts(PropertyDefinition property) => property.Properties.SelectMany(WithParts).Prepend(property);

    private static IEnumerable<Type> Ancestors(Type type)
    {
        for (var ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
            yield return ancestor;
    }

    private static FieldInfo[] VocabularyFields() => typeof(Vocabularies).GetFields(BindingFlags.Static | BindingFlags.Public);

    private static string Pascal(string word)
    {
        var name = new StringBuilder();
        foreach (var part in word.Split('-', '_'))
            name.Append(char.ToUpperInvariant(part[0])).Append(part.AsSpan(1));
        return name.ToString();
    }

    /// <summary>The library, compiled once.</summary>
    public sealed class Runtime : IDisposable
    {
        internal LoadedLibrary Library { get; } = new(LibraryCompiler.Compile(GeneratorSession.Once()));

        public void Dispose() => Library.Dispose();
    }
}
