using System.Text.Json;
using System.Text.RegularExpressions;

namespace Geopolitics.Pictures.Tests.Atlas;

/// <summary>A file of names, read as strictly as it is to be written: one call, one literal text, no character in it that could end it.</summary>
internal static partial class NamesFile
{
    public static string[][] Parse(string script)
    {
        var literal = Call().Match(script);
        Assert.True(literal.Success, "It is more than one call with one literal text.");
        return JsonSerializer.Deserialize<string[][]>(literal.Groups[1].Value.Replace("\\\\", "\\", StringComparison.Ordinal))!;
    }

    [GeneratedRegex(@"\AgeopoliticsNames\('((?:[^'\\<\r\n\u2028\u2029]|\\\\)*)'\);\n\z")]
    private static partial Regex Call();
}
