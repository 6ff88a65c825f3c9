namespace Geopolitics.Pictures.Atlas;

/// <summary>The page of an id whose item has another one now.</summary>
internal static class MovedPage
{
    public static void Write(TextWriter output, AtlasPage page, string name, string successor) => page.Write(
        output,
        "This item has another id now",
        subtitle: null,
        html => html.Begin("p", ("class", "summary")).Link(name, page.To(successor)).End().Line());
}
