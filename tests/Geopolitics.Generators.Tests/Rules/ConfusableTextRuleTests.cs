using Geopolitics.Generators.Tests.Harness;

namespace Geopolitics.Generators.Tests.Rules;

public sealed class ConfusableTextRuleTests
{
    private static IReadOnlyList<string> Check(string name) => EvidenceCatalogue.Check($$"""{ "topics": [ { "id": "t", "name": "{{name}}" } ] }""");

    [Fact]
    public void A_character_that_nobody_sees_is_reported_where_it_stands() => Assert.Equal(
        "facts(1,40): GEO4003: The text holds U+200B, a space without width; take it out, or write the letter that is meant",
        Assert.Single(Check("Mos\u200Bcow")));

    [Theory]
    [InlineData("\u00AD", "U+00AD, a soft hyphen")]
    [InlineData("\u200E", "U+200E, a control of the direction of writing")]
    [InlineData("\u202E", "U+202E, a control of the direction of writing")]
    [InlineData("\u2066", "U+2066, a control of the direction of writing")]
    [InlineData("\uFEFF", "U+FEFF, a byte order mark")]
    [InlineData("\u2060", "U+2060, an invisible format character")]
    [InlineData("\u0085", "U+0085, a control character")]
    [InlineData("\u007F", "U+007F, a control character")]
    [InlineData("\u2028", "U+2028, a line or paragraph separator")]
    [InlineData("\uE000", "U+E000, a character of private use, which looks different everywhere")]
    [InlineData("\U000F0000", "U+F0000, a character of private use, which looks different everywhere")]
    [InlineData("\uFDD0", "U+FDD0, a code point that is no character")]
    [InlineData("\uFFFE", "U+FFFE, a code point that is no character")]
    [InlineData("\U0001FFFF", "U+1FFFF, a code point that is no character")]
    [InlineData("\U000E0041", "U+E0041, an invisible tag")]
    [InlineData("\u3164", "U+3164, a filler that looks like a space")]
    [InlineData("\u200D", "U+200D, a zero-width joiner outside a script that needs it")]
    [InlineData("\u200C", "U+200C, a zero-width non-joiner outside a script that needs it")]
    public void Each_is_named(string character, string description) =>
        Assert.Equal($"facts(1,39): GEO4003: The text holds {description}; take it out, or write the letter that is meant", Assert.Single(Check($"A {character} b")));

    [Fact]
    public void Each_place_is_reported() => Assert.Equal(2, Check("\u200BMoscow\u200B").Count);

    [Theory]
    [InlineData("Mоscow", "facts(1,38): GEO4003: The text holds `о` (U+043E, a Cyrillic letter) in a word of Latin letters, `Mоscow`")]
    [InlineData("The Αthens talks", "facts(1,41): GEO4003: The text holds `Α` (U+0391, a Greek letter) in a word of Latin letters, `Αthens`")]
    [InlineData("Pоссия", "facts(1,37): GEO4003: The text holds `P` (U+0050, a Latin letter) in a word of Cyrillic letters, `Pоссия`")]
    [InlineData("Tu160М", "facts(1,42): GEO4003: The text holds `М` (U+041C, a Cyrillic letter) in a word of Latin letters, `Tu160М`")]
    public void A_letter_of_another_script_is_reported_where_it_stands(string name, string start) =>
        Assert.StartsWith(start + ";", Assert.Single(Check(name)), StringComparison.Ordinal);

    [Theory]
    [InlineData("Россия")]
    [InlineData("Ελλάδα")]
    [InlineData("Moscow (Москва)")]
    [InlineData("MiG-29К")]
    [InlineData("노무현 日本国 العربية")]
    [InlineData("Māori e\u0301 Đà Nẵng Łódź")]
    [InlineData("« Moscow’s “Turn” — 5 µm »")]
    [InlineData("می\u200Cخواهم")]
    [InlineData("क्\u200Dष")]
    [InlineData("no\u00A0break")]
    [InlineData("🧭")]
    public void Honest_texts_are_not(string name) => Assert.Empty(Check(name));

    [Fact]
    public void Behind_an_escape_the_whole_text_is_the_place() => Assert.Equal("(1,36) GEO4003", EvidenceCatalogue.Place(Check(@"\u200b and \u200b")));

    [Fact]
    public void Locators_names_and_what_a_citation_says_are_texts_too() => Assert.Equal(3, GeneratorSession.Once(new JsonFile("all", """
        {
          "sources": [ { "id": "s", "type": "report", "title": "T", "author": [ { "family": "Rin\u200Bna" } ] } ],
          "policies": [ { "id": "p", "title": "P", "when": "2018", "actor": "x", "standing": "reported",
            "citations": [ { "source": "s", "locator": "¶\u200B1", "says": { "aims": [ "pеace" ] } } ] } ],
          "states": [ { "id": "x", "name": "X" } ],
        }
        """)).Errors.Count(error => error.Contains("GEO4003", StringComparison.Ordinal)));
}
