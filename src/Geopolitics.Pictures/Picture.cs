namespace Geopolitics.Pictures;

/// <summary>Something to look at: a page that stands alone, or a drawing. Immutable; the same facts give the same bytes.</summary>
public abstract class Picture
{
    private protected Picture(string title)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        Title = title;
    }

    /// <summary>What the picture shows, in words.</summary>
    public string Title { get; }

    /// <summary>
    /// Writes a page of HTML with stylesheet, script and data inside: it needs no server and no network, is readable without its script, and allows no other to run.
    /// </summary>
    /// <param name="output">Where to. The page says that it is UTF-8.</param>
    public abstract void WriteHtml(TextWriter output);

    /// <summary>Writes a drawing in SVG, without script: light or dark as whoever looks prefers.</summary>
    /// <param name="output">Where to, in UTF-8.</param>
    public abstract void WriteSvg(TextWriter output);

    /// <summary>The title.</summary>
    public sealed override string ToString() => Title;
}
