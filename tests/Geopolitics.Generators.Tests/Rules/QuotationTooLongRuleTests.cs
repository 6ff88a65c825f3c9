namespace Geopolitics.Generators.Tests.Rules;

public sealed class QuotationTooLongRuleTests
{
    private static string Words(int count) => string.Join(" ", Enumerable.Repeat("word", count));

    private static IReadOnlyList<string> CheckCitation(string quotation) =>
        EvidenceCatalogue.CheckMeeting($$"""  "when": "2018", "standing": "reported", "citations": [ { "source": "essay", "quotation": "{{quotation}}" } ]""");

    private static IReadOnlyList<string> CheckStatement(string quotation) => EvidenceCatalogue.Check($$"""
        { "statements": [ { "id": "said", "title": "Said", "when": "2018", "speaker": "japan", "standing": "reported", "citations": [ { "source": "essay" } ],
          "quotation": "{{quotation}}" } ] }
        """);

    [Fact]
    public void Twenty_five_words_in_a_citation_are_reported() => Assert.Equal(
        "facts(2,92): GEO3005: The quotation has 25 words, and fewer than 25 are allowed; keep its core, and tell the rest in your own words in `summary`",
        Assert.Single(CheckCitation(Words(25))));

    [Fact]
    public void Twenty_five_words_in_a_statement_are_reported() => Assert.Equal("(2,16) GEO3005", EvidenceCatalogue.Place(CheckStatement(Words(25))));

    [Fact]
    public void Twenty_four_are_not()
    {
        Assert.Empty(CheckCitation(Words(24)));
        Assert.Empty(CheckStatement(Words(24)));
    }

    [Fact]
    public void White_space_counts_once_and_a_dash_between_letters_not_at_all() => Assert.Empty(CheckCitation("  " + Words(23).Replace(" ", "  ", StringComparison.Ordinal) + "—word "));

    [Fact]
    public void Entities_quote_as_briefly() => Assert.Equal("(1,98) GEO3005", EvidenceCatalogue.Place(EvidenceCatalogue.Check(
        $$"""{ "topics": [ { "id": "trade", "name": "Trade", "citations": [ { "source": "essay", "quotation": "{{Words(30)}}" } ] } ] }""")));
}
