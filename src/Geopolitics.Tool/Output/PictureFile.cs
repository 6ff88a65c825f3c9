using System.Text;
using Geopolitics.Pictures;

namespace Geopolitics.Tool.Output;

/// <summary>Writes pictures to files, or to standard output.</summary>
internal static class PictureFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <param name="host">The host.</param>
    /// <param name="picture">The picture.</param>
    /// <param name="path">The file, or null for standard output.</param>
    public static void Write(Host host, Picture picture, string? path)
    {
        if (path is null)
        {
            picture.WriteHtml(host.Raw);
            return;
        }

        var fullPath = host.FullPath(path);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(fullPath)!);
            using var file = new StreamWriter(fullPath, append: false, Utf8) { NewLine = "\n" };
            if (string.Equals(Path.GetExtension(fullPath), ".svg", StringComparison.OrdinalIgnoreCase))
                picture.WriteSvg(file);
            else
                picture.WriteHtml(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UserMistakeException($"`{path}` cannot be written: {exception.Message}");
        }

        Complaints.Note(host, $"{picture.Title}: {path}");
    }
}
