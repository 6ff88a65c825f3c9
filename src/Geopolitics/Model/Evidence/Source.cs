using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics;

/// <summary>A document that facts rest on, described as CSL-JSON does.</summary>
public sealed partial class Source : Entity
{
    private readonly string? urlText;
    private Uri? url;

    internal Source(Record record)
        : base(record, PropertyTag.Title)
    {
        Type = record.OptionalWord<SourceType>(PropertyTag.Type) ?? SourceType.Document;
        Authors = record.Records(PropertyTag.Author).Make(part => new Contributor(part));
        Editors = record.Records(PropertyTag.Editor).Make(part => new Contributor(part));
        Translators = record.Records(PropertyTag.Translator).Make(part => new Contributor(part));
        Publisher = record.OptionalText(PropertyTag.Publisher);
        PublisherPlace = record.OptionalText(PropertyTag.PublisherPlace);
        ContainerTitle = record.OptionalText(PropertyTag.ContainerTitle);
        CollectionTitle = record.OptionalText(PropertyTag.CollectionTitle);
        EventTitle = record.OptionalText(PropertyTag.EventTitle);
        OriginalTitle = record.OptionalText(PropertyTag.OriginalTitle);
        Issued = record.OptionalTime(PropertyTag.Issued);
        Accessed = record.OptionalTime(PropertyTag.Accessed);
        Archive = record.OptionalText(PropertyTag.Archive);
        urlText = record.OptionalText(PropertyTag.Url);
        ArchiveUrl = record.OptionalText(PropertyTag.ArchiveLocation);
        Genre = record.OptionalText(PropertyTag.Genre);
        Language = record.OptionalText(PropertyTag.Language);
        Doi = record.OptionalText(PropertyTag.Doi);
        Isbn = record.OptionalText(PropertyTag.Isbn);
        Issn = record.OptionalText(PropertyTag.Issn);
        Number = record.OptionalText(PropertyTag.Number);
        Volume = record.OptionalText(PropertyTag.Volume);
        Issue = record.OptionalText(PropertyTag.Issue);
        Page = record.OptionalText(PropertyTag.Page);
        Note = record.OptionalText(PropertyTag.Note);
        Follows = record.References<Source>(PropertyTag.Follows);
    }

    /// <summary>The title as printed.</summary>
    public string Title => Name;

    /// <summary>What sort of document it is.</summary>
    public SourceType Type { get; }

    /// <summary>Who wrote it.</summary>
    public IReadOnlyList<Contributor> Authors { get; }

    /// <summary>Who edited it.</summary>
    public IReadOnlyList<Contributor> Editors { get; }

    /// <summary>Who translated it.</summary>
    public IReadOnlyList<Contributor> Translators { get; }

    /// <summary>Who published it, or null.</summary>
    public string? Publisher { get; }

    /// <summary>Where it was published, or null.</summary>
    public string? PublisherPlace { get; }

    /// <summary>The newspaper, site or book that it stands in, or null.</summary>
    public string? ContainerTitle { get; }

    /// <summary>The title of the series or collection that it is part of, or null.</summary>
    public string? CollectionTitle { get; }

    /// <summary>The event that it was given at, or null.</summary>
    public string? EventTitle { get; }

    /// <summary>Its title in the language of the original, or null.</summary>
    public string? OriginalTitle { get; }

    /// <summary>When it was published, as exactly as it says itself, or null.</summary>
    public Edtf? Issued { get; }

    /// <summary>When the curator read it, or null.</summary>
    public Edtf? Accessed { get; }

    /// <summary>Its address, or null.</summary>
    public Uri? Url => url ??= Uri.TryCreate(urlText, UriKind.Absolute, out var made) ? made : null;

    /// <summary>Who keeps a copy, or null.</summary>
    public string? Archive { get; }

    /// <summary>The address or signature of an archived copy, or null.</summary>
    public string? ArchiveUrl { get; }

    /// <summary>Its genre in its publisher's words, such as <c>press release</c>, or null.</summary>
    public string? Genre { get; }

    /// <summary>Its language as a BCP 47 tag, or null.</summary>
    public string? Language { get; }

    /// <summary>Its digital object identifier, or null.</summary>
    public string? Doi { get; }

    /// <summary>Its international standard book number, or null.</summary>
    public string? Isbn { get; }

    /// <summary>Its international standard serial number, or null.</summary>
    public string? Issn { get; }

    /// <summary>Its number, or null.</summary>
    public string? Number { get; }

    /// <summary>Its volume, or null.</summary>
    public string? Volume { get; }

    /// <summary>Its issue, or null.</summary>
    public string? Issue { get; }

    /// <summary>Its page or pages in what it appeared in, or null.</summary>
    public string? Page { get; }

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
