using Geopolitics.Generators.Layers;
using Geopolitics.Generators.Tests.Harness;

namespace Geopolitics.Generators.Tests.Layers;

/// <summary>What an assembly tells of its layer, beside signatures: names, codes, constants and redirects.</summary>
public sealed class ManifestTests
{
    private static readonly JsonFile Desk = new("desk", """
        {
          "states": [
            {
              "id": "atlantis", "name": "Atlantis", "names": [ { "text": "Ἀτλαντίς" }, { "text": "a\\tb|c" } ],
              "identifiers": { "iso3166-1-alpha-3": "ATL", "m49": "999", "iso3166-1-alpha-2": [ { "value": "AT", "when": "../1999" }, { "value": "AL" } ], "wikidata": "Q1" }
            }
          ],
          "sources": [ { "id": "plato", "type": "book", "title": "Critias" } ],
          "redirects": [ { "from": "mu", "to": "atlantis", "since": "2026-01-01" } ]
        }
        """);

    [Fact]
    public void Names_and_codes_that_can_be_looked_up_are_told_and_numbers_are_not() =>
        Assert.Equal(["Ἀτλαντίς", "a\\tb|c", "ATL", "AT", "AL", "Q1"], Items(extensionMembers: false).Single(item => item.Signature.Id == "atlantis").Names);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Constants_are_told_and_whether_they_stand_beside_the_librarys(bool extensionMembers)
    {
        Assert.All(Items(extensionMembers), item => Assert.Equal((true, extensionMembers), (item.HasConstant, item.IsExtensionMember)));
        Assert.Equal(new ManifestRedirect("mu", "atlantis", true, extensionMembers), Assert.Single(Lines(Desk, extensionMembers).SelectMany(ManifestText.ReadRedirects)));
    }

    [Fact]
    public void A_file_without_constants_tells_its_items_too() =>
        Assert.All(Lines(Desk.With("{\n  \"states\"", "{ \"constants\": false,\n  \"states\""), false).SelectMany(ManifestText.Read), item => Assert.False(item.HasConstant));

    [Fact]
    public void A_manifest_of_before_is_read_and_lines_of_a_later_version_are_passed_over()
    {
        const string Before = "1\tatlantis\tAtlantis\t\t\t\t\t\t\t\t\t\t\t";

        var items = ManifestText.Read($"{Before}\n?\tnew\n{Before}\tmore\tce\tand\tmore\n0\tfrom\tto\tc\n").ToList();

        Assert.Equal([(false, false), (true, true)], items.Select(item => (item.KnowsNames, item.HasConstant)));
        Assert.Equal([new("from", "to", true, false)], ManifestText.ReadRedirects($"{Before}\n0\tfrom\tto\tc\n0\n"));
    }

    private static List<ManifestItem> Items(bool extensionMembers) => [.. Lines(Desk, extensionMembers).SelectMany(ManifestText.Read)];

    private static List<string> Lines(JsonFile file, bool extensionMembers)
    {
        var run = new GeneratorSession([file], options: new(layer: "", prefix: "Desk", extensionMembers: extensionMembers), references: [LayerProjects.Library]).Run();
        run.AssertNoErrors();
        return [.. LibraryCompiler.CompileProject("Desk", run, [LayerProjects.Library]).Assembly.GetAttributes()
            .Where(attribute => attribute.AttributeClass!.Name == "LayerManifestAttribute")
            .Select(attribute => (string)attribute.ConstructorArguments[1].Value!)];
    }
}
