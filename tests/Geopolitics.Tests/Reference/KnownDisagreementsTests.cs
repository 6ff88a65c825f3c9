namespace Geopolitics.Tests.Reference;

/// <summary>No disagreement is listed without its reason, and the source is one that the data has. These need no reference files.</summary>
public sealed class KnownDisagreementsTests
{
    public static TheoryData<string> Lists => [.. Directory.GetFiles(KnownDisagreements.Folder, "*.csv").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Lists))]
    public void Each_has_a_reason_and_a_source(string list) =>
        Assert.All(KnownDisagreements.Read(list), line =>
        {
            Assert.NotEmpty(line["reason"]);
            Assert.True(Catalog.Shipped.TryFind<Source>(line["source"], out _), $"{line["row"]}: no source {line["source"]}");
        });

    [Fact]
    public void Values_are_read_as_they_were_quoted()
    {
        var row = Assert.Single(ReferenceTable.Parse("a,b\r\n\"x, \"\"y\"\"\nz\",\r\n"));

        Assert.Equal("x, \"y\"\nz", row["a"]);
        Assert.Equal("", row["b"]);
        Assert.Equal("\"x, \"\"y\"\"\nz\"", ReferenceTable.Quote(row["a"]));
    }
}
