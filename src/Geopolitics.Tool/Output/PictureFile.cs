using System.Text;
using Geopolitics.Pictures;

namespace Geopolitics.Tool.Output;

/// <summary>Writes pictures: a still drawing where the file is called so, else a page.</summary>
internal static class PictureFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static Task WriteAsync(Host host, Picture picture, string? path) => OutputFile.WriteAsync(host, path, async stream =>
    {
        await using var writer = new StreamWriter(stream, Utf8, leaveOpen: true);
        if (string.Equals(Path.GetExtension(path), ".svg", StringComparison.OrdinalIgnoreCase))
            picture.WriteSvg(writer);
        else
            picture.WriteHtml(writer);
    });
}
