using System.CommandLine;
using Geopolitics.Tool.Output;

namespace Geopolitics.Tool.CommandLine;

/// <summary><c>--output</c>: the file that a picture is written to, whose ending tells the format.</summary>
internal static class PictureOption
{
    private static readonly string[] Endings = [".html", ".svg"];

    public static Option<string?> Create(Host host)
    {
        var option = OutputFile.Option("The file to write: .html to explore, .svg for a still drawing; HTML to standard output where it does not stand.");
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !Endings.Contains(Path.GetExtension(token.Value), StringComparer.OrdinalIgnoreCase))
                result.AddError($"`{token.Value}` ends neither with .html nor with .svg; write -o picture.html or -o picture.svg.");
        });
        option.CompletionSources.Add(context => PathCompletion.Of(host, context.WordToComplete));
        return option;
    }
}
