using Geopolitics.Exports.Bibliography;
using Geopolitics.Exports.Tests.Harness;

namespace Geopolitics.Exports.Tests.Bibliography;

/// <summary>The bibliography as BibTeX, read by a parser of the tests' own.</summary>
public sealed class BibtexTests
{
    [Fact]
    public async Task Each_source_is_an_entry_whose_key_is_its_id()
    {
        var entries = BibtexParser.Parse(await Exported.TextAsync(Exporters.Bibtex, Worlds.All));

        Assert.Equal(Worlds.All.Entities<Source>().Select(source => source.Id).Order(StringComparer.Ordinal), entries.Select(entry => entry.Key));
        Assert.All(entries, entry => Assert.Equal(Find(entry.Key).Title, BibtexParser.Printed(entry.Fields["title"])));
        Assert.All(entries.Where(entry => entry.Fields.ContainsKey("publisher")), entry => Assert.Equal(Find(entry.Key).Publisher, BibtexParser.Printed(entry.Fields["publisher"])));
        Assert.All(entries.Where(entry => entry.Fields.ContainsKey("note")), entry => Assert.Equal(Find(entry.Key).Note, BibtexParser.Printed(entry.Fields["note"])));
    }

    [Fact]
    public async Task All_fields_print_as_they_are_meant()
    {
        var entry = BibtexParser.Parse(await Exported.TextAsync(Exporters.Bibtex, Worlds.Invented)).Single(entry => entry.Key == "gazette");
        var source = Find("gazette");

        Assert.Equal("article", entry.Type);
        Assert.Equal(source.Title, BibtexParser.Printed(entry.Fields["title"]));
        Assert.Equal(source.ContainerTitle, BibtexParser.Printed(entry.Fields["journal"]));
        Assert.Equal(@"der van {von \& zu $\lbrace$Berg$\rbrace$}, {Jr.}, {Ada, B.} and {Ministry of Foreign Affairs and Trade}", entry.Fields["author"]);
        Assert.Equal("https://example.org/a_b?c=%20d&e=%7Bf%7D#g~h", entry.Fields["url"]);
        Assert.Equal("1988-05/1988-06", entry.Fields["date"]);
        Assert.Equal("2026-01-02", entry.Fields["urldate"]);
        Assert.Equal("2", entry.Fields["number"]);
    }

    [Fact]
    public async Task Dates_are_years_and_months_as_far_as_they_are_known()
    {
        var entries = BibtexParser.Parse(await Exported.TextAsync(Exporters.Bibtex, Worlds.Invented)).ToDictionary(entry => entry.Key);

        Assert.Equal(("1990", false, "1990"), (entries["almanac"].Fields["year"], entries["almanac"].Fields.ContainsKey("month"), entries["almanac"].Fields["date"]));
        Assert.Equal(("1991", "dec", "1991-12-31"), (entries["yearbook"].Fields["year"], entries["yearbook"].Fields["month"], entries["yearbook"].Fields["date"]));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(" \t\n", null)]
    [InlineData("a\r\n\r\nb\u0001c ", "a b c")]
    [InlineData("100% of $5 & #3_x", @"100\% of \$5 \& \#3\_x")]
    [InlineData(@"}\input{x", @"$\rbrace${\textbackslash}input$\lbrace$x")]
    [InlineData("新聞 \"é\" ~^<>|", @"新聞 ""é"" {\textasciitilde}{\textasciicircum}{\textless}{\textgreater}$|$")]
    [InlineData("a--b---c", "a-{}-b-{}-{}-c")]
    public void Text_stands_for_itself(string? text, string? field) => Assert.Equal(field, BibtexText.Of(text));

    private static Source Find(string id) => Worlds.All.TryFind<Source>(id, out var source) ? source : throw new InvalidOperationException(id);
}
