using System.CommandLine;
using Geopolitics.Tool.Naming;

namespace Geopolitics.Tool.CommandLine;

/// <summary><c>--format</c>: one of a few; the first where it does not stand.</summary>
internal static class FormatOption
{
    public static Option<string> Create(IReadOnlyList<string> formats)
    {
        var option = new Option<string>("--format", "-f")
        {
            Description = $"{string.Join(", ", formats.SkipLast(1))} or {formats[^1]}.",
            HelpName = "format",
            DefaultValueFactory = _ => formats[0],
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !formats.Contains(token.Value))
                result.AddError($"`{token.Value}` is no format{(NearText.Find(token.Value, formats) is { } near ? $"; did you mean `{near}`?" : ".")} Formats: {string.Join(", ", formats)}.");
        });
        option.CompletionSources.Add(_ => formats);
        return option;
    }
}
