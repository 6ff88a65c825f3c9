using Geopolitics.Analyzers.Tests.Harness;

namespace Geopolitics.Analyzers.Tests;

/// <summary>GEO5004.</summary>
public sealed class TimeTests
{
    [Theory]
    [InlineData("_ = Facts.During(\"2013-[|13|]\");")]
    [InlineData("_ = Facts.All.During(period: \"2013-[|13|]\");")]
    [InlineData("_ = Facts.All.OfKind<Meeting>().Overlapping(\"2013-[|13|]\");")]
    [InlineData("_ = Edtf.Parse(\"2013-[|13|]\");")]
    [InlineData("_ = Edtf.Parse(\"2013-[|13|]\".AsSpan());")]
    [InlineData("_ = EdtfDate.Parse(\"2013-[|13|]\");")]
    [InlineData("_ = Edtf.Parse(\"2013-[|13|]\"u8);")]
    public async Task What_is_not_EDTF_is_an_error_at_its_place(string line) => await new CodeUnderTest($"using Geopolitics;\n{line}").AssertAsync(
        "GEO5004", "`2013-13` is not a date in EDTF: month 13: months are 01 to 12, seasons and other parts of a year 21 to 41");

    [Theory]
    [InlineData("Edtf.Parse(\"[|\"|]);", "")]
    [InlineData("Edtf.Parse(\"2013-[|\"|]);", "")]
    [InlineData("Edtf.Parse(\"[|[2013|]\");", "")]
    [InlineData("Edtf.Parse(\"2013[| |]\");", "")]
    [InlineData("EdtfDate.Parse(\"2013[|/|]2014\");", "")]
    [InlineData("Edtf.Parse(\"2013-[|1\\u0033|]\");", "")]
    [InlineData("Edtf.Parse(\"\\x32013-[|13|]\".Substring(0));", "none")]
    [InlineData("Edtf.Parse(\"\\u0032013-[|\\x31\\x33|]\");", "")]
    [InlineData("Edtf.Parse(\"2013-06[|\\U0001F30D|]\");", "one unit of two")]
    [InlineData("Edtf.Parse(\"2013[|\\t|]\");", "")]
    [InlineData("Edtf.Parse(\"2013[|\\\"|]\");", "")]
    [InlineData("Edtf.Parse(@\"2013-[|13|]\");", "")]
    [InlineData("Edtf.Parse(@\"2013[|\"\"|]\");", "")]
    [InlineData("Edtf.Parse(@\"2013-[|\"|]);", "")]
    [InlineData("Edtf.Parse(\"\"\"2013-[|13|]\"\"\");", "")]
    [InlineData("Edtf.Parse(\"\"\"\"2013[|\"|]-01\"\"\"\");", "")]
    [InlineData("Edtf.Parse(\"\"\"2013-[|\"|]\"\");", "")]
    [InlineData("Edtf.Parse(\"\"\"2013-[|13|]\"\"\"u8);", "")]
    [InlineData("Edtf.Parse(\"\"\"\n        2013-[|13|]\n        \"\"\");", "")]
    [InlineData("Edtf.Parse(\"\"\"\n        2013[|\n|]        2014\n        \"\"\");", "")]
    [InlineData("Edtf.Parse(\"\"\"\n        2013-\n        [|\"|]\"\");", "")]
    [InlineData("Edtf.Parse(\"\"\"\n         [| |] 2013\n         \"\"\");", "")]
    public async Task The_place_is_that_of_the_characters_in_any_form_of_literal(string line, string note)
    {
        if (note == "none")
            await new CodeUnderTest($"using Geopolitics;\n{line.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal)}").AssertSilenceAsync();
        else
            await new CodeUnderTest($"using Geopolitics;\n{line}").AssertAsync("GEO5004");
    }

    [Theory]
    [InlineData("const string Period = \"2013-13\"; _ = Facts.During([|Period|]);")]
    [InlineData("_ = Facts.During([|\"2013\" + \"-13\"|]);")]
    [InlineData("_ = Facts.During([|$\"2013-13\"|]);")]
    public async Task Of_a_constant_that_is_no_literal_all_is_marked(string line) => await new CodeUnderTest($"using Geopolitics;\n{line}").AssertAsync("GEO5004");

    [Theory]
    [InlineData("_ = Facts.During(\"2013\"); _ = Facts.All.Overlapping(\"2018-22\"); _ = Edtf.Parse(\"[..2013]\"); _ = EdtfDate.Parse(\"198X\");")]
    [InlineData("_ = Edtf.TryParse(\"2013-13\", out _);")]
    [InlineData("_ = Facts.During(Console.ReadLine()!);")]
    [InlineData("_ = Facts.During(new DateOnly(2013, 1, 1));")]
    [InlineData("_ = Facts.During(null!);")]
    [InlineData("_ = DateOnly.Parse(\"2013-13\"); During(\"2013-13\"); static void During(string text) { }")]
    public async Task EDTF_questions_of_a_text_and_other_methods_are_left_alone(string line) => await new CodeUnderTest($"using Geopolitics;\n{line}").AssertSilenceAsync();

    /// <summary>A form of literal that the mapping reads wrongly would give another place, or the whole literal.</summary>
    [Theory]
    [InlineData("\\'\\\"\\\\\\0\\a\\b\\f\\n\\r\\t\\v")]
    [InlineData("\\x9\\x41\\x041\\x00412")]
    [InlineData("é한\\u00E9\\U000000E9")]
    public async Task Escapes_before_the_place_do_not_shift_it(string escapes) =>
        await new CodeUnderTest($"using Geopolitics;\n_ = Edtf.Parse(\"[|{escapes[..(escapes[0] == '\\' ? (escapes[1] == 'x' ? 3 : 2) : 1)]}|]{escapes[(escapes[0] == '\\' ? (escapes[1] == 'x' ? 3 : 2) : 1)..]}\");").AssertAsync("GEO5004");
}
