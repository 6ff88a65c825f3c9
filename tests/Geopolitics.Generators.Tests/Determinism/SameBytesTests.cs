using System.Globalization;
using Geopolitics.Generators.Tests.Harness;

namespace Geopolitics.Generators.Tests.Determinism;

/// <summary>The same facts give the same bytes, wherever and by whomever they are compiled.</summary>
public sealed class SameBytesTests
{
    private static readonly IReadOnlyDictionary<string, string> Expected = Outputs(Repository.Data);

    /// <summary>Makes what is expected before any test changes the culture.</summary>
    public SameBytesTests() => Assert.NotEmpty(Expected);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    [InlineData("th-TH")]
    public void In_another_culture(string culture)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(Expected, Outputs(Repository.Data));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Diagnostics_in_another_culture(string culture)
    {
        var wrong = new JsonFile("wrong", """{ "states": [ { "ID": "I", "INDIA": 1, "id": "İ", "name": "I", "existence": [ { "when": "-12345" } ] } ], "regions": 12 }""");
        var expected = GeneratorSession.Once(wrong).Errors;
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, GeneratorSession.Once(wrong).Errors);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void In_another_folder() => Assert.Equal(Expected, Outputs(Repository.Data, folder: @"C:\Users\somebody else\data"));

    [Fact]
    public void With_the_files_in_another_order() => Assert.Equal(Expected, Outputs([.. Repository.Data.Reverse()]));

    [Fact]
    public void With_paths_as_Windows_writes_them() =>
        Assert.Equal(Expected, Outputs([.. Repository.Data.Select(file => file with { Name = file.Name.Replace('/', '\\') })]));

    [Fact]
    public void With_the_line_ends_of_Windows()
    {
        var windows = Repository.Data.Select(file => file with { Text = file.Text.ReplaceLineEndings("\n").Replace("\n", "\r\n", StringComparison.Ordinal) });
        Assert.Equal(Expected, Outputs([.. windows]));
    }

    [Fact]
    public void With_other_white_space_and_comments()
    {
        // A line of a data file never begins or ends within a text.
        var spaced = Repository.Data.Select(file => file with { Text = file.Text.Replace("\n", " // a comment\n\n\t/* another */ ", StringComparison.Ordinal) });
        Assert.Equal(Expected, Outputs([.. spaced]));
    }

    [Fact]
    public void Lines_end_with_LF_alone() => Assert.All(Expected.Values, output =>
    {
        Assert.DoesNotContain('\r', output);
        Assert.EndsWith("}\n", output, StringComparison.Ordinal);
    });

    [Fact]
    public void No_output_names_a_folder_of_this_machine() =>
        Assert.All(Outputs(Repository.Data, folder: "/some/folder"), output => Assert.DoesNotContain("/some/folder", output.Key + output.Value, StringComparison.Ordinal));

    private static IReadOnlyDictionary<string, string> Outputs(IReadOnlyList<JsonFile> files, string folder = "/data")
    {
        var run = new GeneratorSession(files, folder).Run();
        run.AssertNoErrors();
        return run.Outputs;
    }
}
