using Geopolitics.Building;

namespace Geopolitics.Tests.Catalogs;

/// <summary>What a builder refuses, where, and in which words.</summary>
public sealed class BuilderErrorTests
{
    private static readonly Edtf When = Edtf.Parse("2026");

    [Theory]
    [InlineData("")]
    [InlineData("Ada Example")]
    [InlineData("ada--example")]
    [InlineData("ада")]
    [InlineData(null)]
    public void An_id_that_is_no_slug_is_refused_when_it_is_added(string? id) =>
        Assert.Contains($"`{id}` is not a slug", Refused(new StateEntry { Id = id!, Name = "x" }), StringComparison.Ordinal);

    [Fact]
    public void An_id_that_is_too_long_is_refused() => Assert.Contains("200 characters at most", Refused(new StateEntry { Id = new string('a', 201), Name = "x" }), StringComparison.Ordinal);

    [Fact]
    public void An_id_that_another_entry_has_is_refused()
    {
        var builder = new CatalogBuilder { new StateEntry { Id = "atlantis", Name = "Atlantis" } };

        var refusal = Assert.Throws<ArgumentException>(() => builder.Add(new PersonEntry { Id = "atlantis", Name = "Atlantis" }));

        Assert.StartsWith("The id `atlantis` is taken: a State has it already", refusal.Message, StringComparison.Ordinal);
        Assert.Single(builder);
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => new CatalogBuilder().Add(null!));
        Assert.Throws<ArgumentNullException>(() => new CatalogBuilder().Build(null!));
        Assert.Throws<ArgumentNullException>(() => new CatalogBuilder().Build(Catalog.Shipped, null!));
    }

    public static TheoryData<CatalogEntry, string> Incomplete => new()
    {
        { new StateEntry { Id = "x", Name = " " }, "`x` needs a Name." },
        { new SourceEntry { Id = "x", Title = null! }, "`x` needs a Title." },
        { new OfficeEntry { Id = "x", Name = "x", Of = default }, "`x` needs an Of." },
        { new TenureEntry { Id = "x", Office = (Office)null!, When = When }, "`x` needs an Office." },
        { new AgreementEntry { Id = "x", Type = (AgreementType)99, Parties = ["japan"], When = When }, "`x`: 99 is no AgreementType." },
        { new AgreementEntry { Id = "x", Type = AgreementType.Treaty, Parties = null!, When = When }, "`x`: Parties is null; where there is none, it is empty." },
        { new AgreementEntry { Id = "x", Type = AgreementType.Treaty, Parties = ["japan", default], When = When }, "`x`: there is an empty id in Parties." },
        { new MeetingEntry { Id = "x", Format = MeetingFormat.Talks, Attendees = null!, When = When }, "`x`: Attendees is null; where there is none, it is empty." },
        { new MeetingEntry { Id = "x", Format = MeetingFormat.Talks, Attendees = [null!], When = When }, "`x`: there is a null in Attendees." },
        { new StatementEntry { Id = "x", Speaker = null!, When = When }, "`x` needs a Speaker." },
        { new StateEntry { Id = "x", Name = "x", Citations = [new() { Source = "" }] }, "`x` needs a Source." },
        { new StateEntry { Id = "x", Name = "half \uD800" }, "half of a surrogate pair" },
        { new CoverageEntry { Id = "x", Of = 0, Entities = ["japan"], When = When }, "`x`: 0 is no FactKind." },
    };

    [Theory]
    [MemberData(nameof(Incomplete))]
    public void What_must_be_stated_and_is_not_is_refused_when_it_is_added(CatalogEntry entry, string message) =>
        Assert.Contains(message, Refused(entry), StringComparison.Ordinal);

    [Fact]
    public void References_that_lead_nowhere_or_wrong_are_told_all_at_once()
    {
        var builder = new CatalogBuilder
        {
            new PersonEntry { Id = "ada", Name = "Ada" },
            new OfficeEntry { Id = "envoy", Name = "Envoy", Of = "jpan" },
            new TenureEntry { Id = "ada-envoy", Office = "japan", Holder = "adda", When = When },
            new AgreementEntry { Id = "pact", Type = AgreementType.Treaty, Parties = ["ada", "no-such-party-at-all"], When = When, Supersedes = ["envoy"] },
        };

        var refusal = Assert.Throws<InvalidOperationException>(() => builder.Build(Catalog.Shipped));

        Assert.Equal(
            [
                "The catalogue cannot be made:",
                "`envoy`, Of: no Actor has the id `jpan`; did you mean `japan`? Add it to the builder, or build on the catalogue that has it.",
                "`ada-envoy`, Office: `japan` is Japan of the kind State, and must be of the kind Office.",
                "`ada-envoy`, Holder: no Person has the id `adda`; did you mean `ada`? Add it to the builder, or build on the catalogue that has it.",
                "`pact`, Supersedes: `envoy` is Envoy of the kind Office, and must be of the kind Fact.",
                "`pact`, Parties: no Actor has the id `no-such-party-at-all`. Add it to the builder, or build on the catalogue that has it.",
            ],
            refusal.Message.Split(Environment.NewLine));
    }

    [Fact]
    public void An_id_of_the_catalogue_below_is_refused()
    {
        var builder = new CatalogBuilder { new StateEntry { Id = "japan", Name = "Another Japan" } };

        Assert.Contains("The id `japan` is taken: Japan of the catalogue below has it", Assert.Throws<InvalidOperationException>(() => builder.Build(Catalog.Shipped)).Message, StringComparison.Ordinal);
        Assert.Equal("Another Japan", builder.Build().Entities<State>().Parse("japan").Name);
    }

    [Fact]
    public void An_entity_at_hand_is_its_id_and_must_be_in_the_catalogue_too()
    {
        var builder = new CatalogBuilder { new OfficeEntry { Id = "envoy", Name = "Envoy", Of = States.Japan } };

        Assert.Contains("`envoy`, Of: no Actor has the id `japan`", Assert.Throws<InvalidOperationException>(() => builder.Build()).Message, StringComparison.Ordinal);
    }

    private static string Refused(CatalogEntry entry) => Assert.Throws<ArgumentException>(() => new CatalogBuilder().Add(entry)).Message;
}
