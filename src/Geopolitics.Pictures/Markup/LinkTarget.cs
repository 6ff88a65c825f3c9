using System.Text.RegularExpressions;

namespace Geopolitics.Pictures.Markup;

/// <summary>Where a link leads: an address of the web, or a place of ours. Nothing else can be made, so that no <c>javascript:</c> ever gets into a page.</summary>
internal sealed partial class LinkTarget
{
    private LinkTarget(string address, bool isOutside)
    {
        Address = address;
        IsOutside = isOutside;
    }

    public string Address { get; }

    /// <summary>True for an address of the web.</summary>
    public bool IsOutside { get; }

    /// <summary>An address of the web, or null where it is not <c>http</c> or <c>https</c>.</summary>
    public static LinkTarget? Web(Uri? address) =>
        address is { IsAbsoluteUri: true } && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) ? new(address.AbsoluteUri, isOutside: true) : null;

    /// <summary>As <see cref="Web(Uri)"/>, for text; null where it is no address at all.</summary>
    public static LinkTarget? Web(string? address) => Uri.TryCreate(address, UriKind.Absolute, out var parsed) ? Web(parsed) : null;

    /// <summary>A place on the same page.</summary>
    /// <param name="id">The id of an element: a slug, or a name of our own.</param>
    public static LinkTarget Fragment(string id) =>
        Identifier().IsMatch(id) ? new("#" + id, isOutside: false) : throw new ArgumentException($"`{id}` cannot be a place on a page.", nameof(id));

    /// <summary>Another page beside this one.</summary>
    /// <param name="path">Relative, of slugs: <c>../fact/talks-2018.html</c>, with a fragment or without.</param>
    public static LinkTarget Page(string path) =>
        RelativePath().IsMatch(path) ? new(path, isOutside: false) : throw new ArgumentException($"`{path}` cannot be the path of a page.", nameof(path));

    [GeneratedRegex(@"\A[A-Za-z0-9_-]+\z")]
    private static partial Regex Identifier();

    [GeneratedRegex(@"\A(?:\.\./)*(?:[A-Za-z0-9_-]+/)*(?:[A-Za-z0-9_-]+\.[a-z]+)?(?:#[A-Za-z0-9_-]+)?\z")]
    private static partial Regex RelativePath();
}
