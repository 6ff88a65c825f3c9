using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics;

/// <summary>A document that facts rest on, described as CSL-JSON does.</summary>
public sealed class Source : Entity
{
    private readonly string? urlText;
    private Uri? url;

    internal Source(Record record)
        : base(record, PropertyTag.Title)
    {
        Authors = record.Records(PropertyTag.Author).Make(part => new Contributor(part));
        Editors = record.Records(PropertyTag.Editor).Make(part => new Contributor(part));
        Translators = record.Records(PropertyTag.Translator).Make(part => new Contributor(part));
        Publisher = record.OptionalText(PropertyTag.Publisher);
        ContainerTitle = record.OptionalText(PropertyTag.ContainerTitle);
        Issued = record.OptionalTime(PropertyTag.Issued);
        Accessed = record.OptionalTime(PropertyTag.Accessed);
        urlText = record.OptionalText(PropertyTag.Url);
        ArchiveUrl = record.OptionalText(PropertyTag.ArchiveLocation);
        Genre = record.OptionalText(PropertyTag.Genre);
        Language = record.OptionalText(PropertyTag.Language);
        Number = record.OptionalText(PropertyTag.Number);
        Note = record.OptionalText(PropertyTag.Note);
        Follows = record.References<Source>(PropertyTag.Follows);
    }

    /// <summary>The title as printed.</summary>
    public string Title => Name;

    /// <summary>Who wrote it.</summary>
    public IReadOnlyList<Contributor> Authors { get; }

    /// <summary>Who edited it.</summary>
    public IReadOnlyList<Contributor> Editors { get; }

    /// <summary>Who translated it.</summary>
    public IReadOnlyList<Contributor> Translators { get; }

    /// <summary>Who published it, or null.</summary>
    public string? Publisher { get; }

    /// <summary>The newspaper, site or book that it stands in, or null.</summary>
    public string? ContainerTitle { get; }

    /// <summary>When it was published, as exactly as it says itself, or null.</summary>
    public Edtf? Issued { get; }

    /// <summary>When the curator read it, or null.</summary>
    public Edtf? Accessed { get; }

    /// <summary>Its address, or null.</summary>
    public Uri? Url => url ??= Uri.TryCreate(urlText, UriKind.Absolute, out var made) ? made : null;

    /// <summary>The address or signature of an archived copy, or null.</summary>
    public string? ArchiveUrl { get; }

    /// <summary>Its genre in its publisher's words, such as <c>press release</c>, or null.</summary>
    public string? Genre { get; }

    /// <summary>Its language as a BCP 47 tag, or null.</summary>
    public string? Language { get; }

    /// <summary>Its number, or null.</summary>
    public string? Number { get; }

    /// <summary>A curator's remark, or null.</summary>
    public string? Note { get; }

    /// <summary>The sources that this one continues or answers.</summary>
    public IReadOnlyList<Source> Follows { get; }

    /// <summary>Author and year, as <c>Rinna 2019</c>; without an author the publisher stands for it, without that the title.</summary>
    public string Label
    {
        get
        {
            var who = Authors switch
            {
                [] => Publisher ?? ContainerTitle ?? Title,
                [var only] => only.ShortName,
                [var first, ..] => first.ShortName + " et al.",
            };
            return Issued is { Start.Year: { } year } ? FormattableString.Invariant($"{who} {year}") : who;
        }
    }
}
