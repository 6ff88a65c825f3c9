using Geopolitics.Generators.Tests.Harness;

namespace Geopolitics.Generators.Tests.Diagnosing;

/// <summary>Places count as editors count: lines and UTF-16 columns, whatever stands before.</summary>
public sealed class PositionTests
{
    [Theory]
    [InlineData(/* non-ASCII text */ """{ "states": [ { "id": "a", "name": "대한민국 ¶ é", """)]
    [InlineData(/* surrogate pairs */ """{ "states": [ { "id": "a", "name": "🧭🧭", """)]
    [InlineData(/* escapes */ """{ "states": [ { "id": "a", "name": "\ud83e\udded \u00e9 \u0022", """)]
    [InlineData(/* tabs */ "{\t\"states\":\t[\t{\t\"id\":\t\"a\",\t\"name\":\t\"A\",\t")]
    [InlineData(/* LF */ "{\n\"states\": [\n{\n\"id\": \"a\",\n\"name\": \"A\",\n  ")]
    [InlineData(/* CRLF */ "{\r\n\"states\": [\r\n{\r\n\"id\": \"a\",\r\n\"name\": \"é\",\r\n  ")]
    [InlineData(/* CR */ "{\r\"states\": [\r{\r\"id\": \"a\",\r\"name\": \"A\",\r  ")]
    [InlineData(/* comments */ "{ // 한국 🧭\r\n /* two\n lines é */ \"states\": [ { \"id\": \"a\", /* 🧭\r\n */ \"name\": \"A\", ")]
    public void An_unknown_property_is_found_behind(string start)
    {
        Marked.Parse("facts/wrong", start + "⟦\"sumary\"⟧: 1 } ] }").AssertReported("GEO0003", "`sumary` is not a property of states; did you mean `summary`?");
    }

    [Theory]
    [InlineData(/* non-ASCII text */ """{ "states": [ { "id": "a", "name": "대한민국 ¶ é" ⟦?⟧ } ] }""")]
    [InlineData(/* surrogate pairs */ """{ "states": [ { "id": "a", "name": "🧭🧭" ⟦?⟧ } ] }""")]
    [InlineData(/* tabs */ "{\t\"states\":\t[\t{\t\"id\":\t\"a\",\t\"name\":\t\"A\"\t⟦?⟧ } ] }")]
    [InlineData(/* CRLF */ "{\r\n\"states\": [\r\n{\r\n\"id\": \"a\",\r\n\"name\": \"é\"\r\n  ⟦?⟧ } ] }")]
    [InlineData(/* CR */ "{\r\"states\": [\r{\r\"id\": \"a\",\r\"name\": \"é\"\r  ⟦?⟧ } ] }")]
    [InlineData(/* comments */ "{ // 한국 🧭\r\n /* two\n lines é */ \"states\": [ { \"id\": \"a\", /* 🧭 */ \"name\": \"A\" ⟦?⟧ } ] }")]
    [InlineData(/* comments that end in CR */ "{ // 한국 🧭\r /* two\r\r lines\r\n é */ \"states\": [ { \"id\": \"a\", \"name\": \"A\" ⟦?⟧ } ] }")]
    public void A_syntax_error_is_found_behind(string json)
    {
        Marked.Parse("facts/wrong", json).AssertReported(
            "GEO0001", "Not JSON from here on: '?' is invalid after a value. Expected either ',', '}', or ']'. The rest of this file is not checked; what stands before is.");
    }

    [Fact]
    public void A_bad_date_is_found_within_its_text_behind_surrogate_pairs() => Marked
        .Parse("facts/wrong", "{\r\n \"persons\": [ { \"id\": \"a\", \"name\": \"🧭 é\", \"born\": \"1963-01-⟦32⟧\" } ] }")
        .AssertReported("GEO2001", "`1963-01-32` is not a date in EDTF: day 32: days are 01 to 31; a date is `2008-09-29`, `2008-09` or `2008`");

    [Fact]
    public void A_syntax_error_that_is_a_wide_character_is_marked_as_a_whole() => Marked
        .Parse("facts/wrong", "{ \"states\": [ ⟦🧭⟧ ] }")
        .AssertReported("GEO0001", "Not JSON from here on: '0xF0' is an invalid start of a value. The rest of this file is not checked; what stands before is.");
}
