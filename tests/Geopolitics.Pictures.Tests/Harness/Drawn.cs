using System.Xml.Linq;

namespace Geopolitics.Pictures.Tests.Harness;

/// <summary>What pictures write.</summary>
internal static class Drawn
{
    public static Timeline TimelineOf(Catalog catalog) => new(catalog, catalog.Facts(), "All facts");

    public static string Html(Picture picture)
    {
        using var output = new StringWriter { NewLine = "\r\n" };
        picture.WriteHtml(output);
        return output.ToString();
    }

    public static string Svg(Picture picture)
    {
        using var output = new StringWriter { NewLine = "\r\n" };
        picture.WriteSvg(output);
        return output.ToString();
    }

    /// <summary>The drawing as XML, which refuses what is not well formed.</summary>
    public static XElement SvgOf(Picture picture) => XDocument.Parse(Svg(picture), LoadOptions.PreserveWhitespace).Root!;
}
