using Geopolitics.Format;
using static Geopolitics.Generators.Schema.PropertyDefinition;

namespace Geopolitics.Generators.Schema;

/// <summary>Sources are CSL-JSON items; the names are those of the Citation Style Language.</summary>
internal static class SourceKind
{
    public static readonly KindDefinition Definition = new(ItemKind.Source, "sources", "Sources", "A source, as a CSL-JSON item: what Zotero and pandoc write can be pasted in.",
        Id(),
        Word("type", PropertyTag.Type, Vocabularies.SourceType, "What sort of source it is, in the terms of the Citation Style Language.").Required(),
        Line("title", PropertyTag.Title, "Its title.").Required(),
        Names("author", PropertyTag.Author, "Who wrote it."),
        Names("editor", PropertyTag.Editor, "Who edited it."),
        Names("translator", PropertyTag.Translator, "Who translated it."),
        Text("publisher", PropertyTag.Publisher, "Who published it."),
        Text("publisher-place", PropertyTag.PublisherPlace, "Where it was published."),
        Text("container-title", PropertyTag.ContainerTitle, "The title of what it appeared in: a newspaper, a journal, a site."),
        Text("collection-title", PropertyTag.CollectionTitle, "The title of the series or collection that it is part of."),
        Text("event-title", PropertyTag.EventTitle, "The event that it was given at."),
        Text("original-title", PropertyTag.OriginalTitle, "Its title in the language of the original."),
        Date("issued", PropertyTag.Issued, "When it was issued."),
        Date("accessed", PropertyTag.Accessed, "When you last read it at its address."),
        Text("URL", PropertyTag.Url, "Its address."),
        Text("archive", PropertyTag.Archive, "Who keeps a copy."),
        Text("archive_location", PropertyTag.ArchiveLocation, "The address of the copy, or its place in the archive."),
        Text("DOI", PropertyTag.Doi, "Its digital object identifier."),
        Text("ISBN", PropertyTag.Isbn, "Its international standard book number."),
        Text("ISSN", PropertyTag.Issn, "Its international standard serial number."),
        Number("number", PropertyTag.Number, "Its number, such as a report's."),
        Number("volume", PropertyTag.Volume, "Its volume."),
        Number("issue", PropertyTag.Issue, "Its issue."),
        Number("page", PropertyTag.Page, "Its page or pages in what it appeared in."),
        Text("genre", PropertyTag.Genre, "What sort of source it is more exactly, in words: `press release`."),
        Line("language", PropertyTag.Language, "Its language, as a BCP 47 tag.").Such("en"),
        Text("note", PropertyTag.Note, "What a reader should know of it."),
        References("follows", PropertyTag.Follows, KindSets.Source, "The sources that this one continues or answers: the one property that is ours and not CSL's."));

    private static PropertyDefinition Names(string name, PropertyTag tag, string description) => Objects(name, tag, description,
        Line("family", PropertyTag.Family, "The family name."),
        Line("given", PropertyTag.Given, "The given names."),
        Line("literal", PropertyTag.Literal, "The whole name, where it has no such parts: an institution's."),
        Line("suffix", PropertyTag.Suffix, "What stands behind the name, such as `Jr.`."),
        Line("non-dropping-particle", PropertyTag.NonDroppingParticle, "A particle that is never dropped before the family name, such as `van`."),
        Line("dropping-particle", PropertyTag.DroppingParticle, "A particle that is dropped where the family name stands alone, such as `von`."));

    private static PropertyDefinition Date(string name, PropertyTag tag, string description) => new(name, tag, PropertyShape.CslDate, description);

    private static PropertyDefinition Number(string name, PropertyTag tag, string description) => new(name, tag, PropertyShape.TextOrNumber, description);
}
