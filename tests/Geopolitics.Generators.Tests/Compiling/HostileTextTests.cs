using System.Globalization;
using System.Text;
using System.Text.Json;
using Geopolitics.Generators.Tests.Harness;
using static Geopolitics.Generators.Tests.Harness.LoadedLibrary;

namespace Geopolitics.Generators.Tests.Compiling;

/// <summary>Text from data cannot become code or break a comment, and comes back at run time as it was.</summary>
public sealed class HostileTextTests(HostileTextTests.HostileLibrary library) : IClassFixture<HostileTextTests.HostileLibrary>
{
    private static readonly string[] Hostile =
    [
        "\"; throw null; //",
        "\"\"\" \"u8, _ => default }; } class Evil { /*",
        @"C:\u0041\n\",
        "*/ class Evil; /*",
        "</summary><evil>",
        "<![CDATA[ ]]> & &amp; &#0;",
        "line\u2028separator\u2029paragraph\u0085next\u000Bvertical\fform",
        "nul\0in\u0001the\u001Bmiddle\u007F\u009F",
        "bidi \u202E\u2066 reversed \u2069\u202C\u200F",
        "\n#if true\n#error evil\r\n#endif\r",
        "{0} {text} $\"{1}\" {{",
        "🧭 🏴󠁧󠁢󠁳󠁣󠁴󠁿 👩‍👩‍👧 \U0010FFFF \uFFFE \uFEFF",
        "노무현 日本国 Россия العربية e\u0301",
        "`?~@ \\\"\\u0022",
        "\t tabs \t",
        "\uE000 private \u00AD soft \u200B zero",
        new string('x', 70_000),
    ];

    public static TheoryData<string> Texts => [.. Hostile];

    [Fact]
    public void Code_of_hostile_texts_compiles() => Assert.Empty(library.Complaints);

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_hostile_text_is_found_again_in_every_property(string text)
    {
        var number = Array.IndexOf(Hostile, text);
        var (state, source, policy) = library.Items(number);

        Assert.Equal(text, Get<string>(state, "Name"));
        Assert.Equal(text, Get<string>(state, "Summary"));
        Assert.Equal(text, Get<string>(state, "Names[0].Text"));
        Assert.Equal(text, Get<string>(state, "Names[0].Language"));
        Assert.Equal(text, Get<string>(state, "Names[0].Script"));
        Assert.Equal(text, Get<string>(state, "Identifiers[0].Value"));
        foreach (var property in new[] { "Title", "Publisher", "ContainerTitle", "ArchiveUrl", "Genre", "Language", "Number", "Note" })
            Assert.Equal(text, Get<string>(source, property));
        Assert.Equal(text, Get<string>(source, "Authors[0].Family"));
        Assert.Equal(text, Get<string>(source, "Authors[0].Given"));
        Assert.Equal(text, Get<string>(source, "Editors[0].Literal"));
        Assert.Equal(text, Get<string>(policy, "Title"));
        Assert.Equal(text, Get<string>(policy, "Summary"));
        Assert.Equal(text, Get<string>(policy, "Aims[0]"));
        Assert.Equal(text, Get<string>(policy, "Instruments[1]"));
        Assert.Equal(text, Get<string>(policy, "Citations[0].Locator"));
        Assert.Equal(text, Get<string>(policy, "Citations[0].References[0]"));
        Assert.Equal(text, Get<string>(policy, "Citations[0].Quotation"));
        Assert.Equal(text, Get<string>(policy, "Citations[0].Says[0].Texts[0]"));
    }

    [Fact]
    public void Generated_code_shows_nothing_that_a_reader_could_not_see()
    {
        var hidden = library.Run.Outputs.Values
            .SelectMany(output => output.EnumerateRunes())
            .Where(rune => rune.Value != '\n' && Rune.GetUnicodeCategory(rune)
                is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
        Assert.Empty(hidden.Distinct());
    }

    [Fact]
    public void Half_a_surrogate_pair_is_reported_and_the_rest_compiles()
    {
        var run = GeneratorSession.Once(new JsonFile("states", """{ "states": [ { "id": "japan", "name": "Japan", "summary": "half \ud800 a pair" } ] }"""));

        Assert.Equal("states(1,60): GEO0007: The text holds half of a surrogate pair, which no text can hold", Assert.Single(run.Errors));
        Assert.Empty(LibraryCompiler.ComplaintsOf(LibraryCompiler.Compile(run), run));
    }

    private static JsonFile Catalogue(string text, int number)
    {
        var json = JsonSerializer.Serialize(text);
        return new($"hostile-{number}", $$"""
            {
              "states": [ {
                "id": "state-{{number}}", "name": {{json}}, "summary": {{json}},
                "names": [ { "text": {{json}}, "language": {{json}}, "script": {{json}} } ],
                "identifiers": { "wikidata": {{json}} },
              } ],
              "sources": [ {
                "id": "source-{{number}}", "type": "report", "title": {{json}}, "publisher": {{json}}, "container-title": {{json}}, "archive": {{json}},
                "archive_location": {{json}}, "genre": {{json}}, "language": {{json}}, "number": {{json}}, "note": {{json}}, "URL": {{json}},
                "author": [ { "family": {{json}}, "given": {{json}} } ], "editor": [ { "literal": {{json}} } ],
              } ],
              "policies": [ {
                "id": "policy-{{number}}", "title": {{json}}, "summary": {{json}}, "when": "2013", "actor": "state-{{number}}", "standing": "established",
                "aims": [ {{json}} ], "instruments": [ "none", {{json}} ],
                "citations": [ { "source": "source-{{number}}", "locator": {{json}}, "ref": {{json}}, "quotation": {{json}}, "supports": [ "when" ], "says": { "aims": {{json}} } } ],
              } ],
            }
            """);
    }

    /// <summary>The library with all texts in it, compiled once.</summary>
    public sealed class HostileLibrary : IDisposable
    {
        private readonly LoadedLibrary loaded;
        private readonly IReadOnlyDictionary<string, object> states, sources, policies;

        public HostileLibrary()
        {
            Run = GeneratorSession.Once(Hostile.Select(Catalogue));

            // What nobody can see in a text, and what is too long, is an error, and stands in the catalogue all the same.
            Assert.All(Run.Errors, error => Assert.Matches(": GEO(4003|0008): ", error));
            var compilation = LibraryCompiler.Compile(Run);
            Complaints = LibraryCompiler.ComplaintsOf(compilation, Run);
            loaded = new(compilation);
            (states, sources, policies) = (loaded.All("State"), loaded.All("Source"), loaded.All("Policy"));
        }

        public IReadOnlyList<string> Complaints { get; }

        internal GeneratorRun Run { get; }

        public (object State, object Source, object Policy) Items(int number) =>
            (states[$"state-{number}"], sources[$"source-{number}"], policies[$"policy-{number}"]);

        public void Dispose() => loaded.Dispose();
    }
}
