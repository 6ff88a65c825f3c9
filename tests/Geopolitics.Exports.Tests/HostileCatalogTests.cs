using System.Text.Json.Nodes;
using System.Xml.Linq;
using Geopolitics.Building;
using Geopolitics.Exports.Tests.Bibliography;
using Geopolitics.Exports.Tests.Harness;

namespace Geopolitics.Exports.Tests;

/// <summary>Text that data files refuse and catalogues made by hand do not: line breaks and control characters, in every place that an export shows.</summary>
public sealed class HostileCatalogTests
{
    private const string Text = "a\r\n\r\n\"b\"\u0001,{c\\}</d>&]]>\u2028%}'=e";

    private static readonly Catalog Hostile = new CatalogBuilder
    {
        new SourceEntry { Id = "source", Title = Text, Publisher = Text },
        new StateEntry { Id = "one", Name = Text },
        new OrganizationEntry { Id = "other", Name = Text, Summary = Text },
        new AgreementEntry
        {
            Id = "pact", Title = Text, Summary = Text, When = Edtf.Parse("1988-01-01"), Type = AgreementType.Memorandum, Parties = ["one", "other"],
            Citations = [new() { Source = "source", Locator = Text, Quotation = Text }],
        },
    }.Build();

    [Fact]
    public async Task JSON_has_it_as_it_is()
    {
        Assert.Equal([Text], JsonNode.Parse(await Exported.TextAsync(Exporters.CslJson, Hostile))!.AsArray().Select(source => (string)source!["title"]!));
        Assert.All(JsonNode.Parse(await Exported.TextAsync(Exporters.JsonLd, Hostile))!["@graph"]!.AsArray(), node => Assert.Equal(Text, (string)node!["name"]!));
    }

    [Fact]
    public async Task BibTeX_has_it_on_one_line()
    {
        var entry = Assert.Single(BibtexParser.Parse(await Exported.TextAsync(Exporters.Bibtex, Hostile)));

        Assert.Equal("a \"b\" ,{c\\}</d>&]]> %}'=e", BibtexParser.Printed(entry.Fields["title"]));
        Assert.DoesNotContain('\n', entry.Fields["publisher"]);
    }

    [Fact]
    public async Task GraphML_has_what_XML_can_hold()
    {
        var document = XDocument.Parse(await Exported.TextAsync(Exporters.GraphMl, Hostile), LoadOptions.PreserveWhitespace);

        Assert.Equal(3, document.Descendants().Count(element => element.Value == Text.Replace('\u0001', '\uFFFD')));
    }

    [Fact]
    public async Task CSV_has_it_as_it_is()
    {
        foreach (var table in new[] { ExportTables.Facts, ExportTables.Participants, ExportTables.Citations, ExportTables.Agreements, ExportTables.Entities })
        {
            var records = SimpleCsv.Parse(System.Text.Encoding.UTF8.GetString(await Exported.BytesAsync(Exporters.Csv, table, Hostile)));

            Assert.All(records, record => Assert.Equal(table.Columns.Count, record.Count));
            Assert.All(records.Skip(1), record => Assert.Contains(Text, record));
        }
    }

    [Fact]
    public async Task Without_a_dated_version_a_day_and_a_year_are_asked_for()
    {
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => Exported.TextAsync(Exporters.GraphMl, Hostile, new()));

        Assert.Contains("`made by hand`", error.Message, StringComparison.Ordinal);
    }
}
