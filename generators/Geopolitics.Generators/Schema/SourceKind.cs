using Geopolitics.Format;
using static Geopolitics.Generators.Schema.PropertyDefinition;

namespace Geopolitics.Generators.Schema;

/// <summary>Sources are CSL-JSON items; the names are those of the Citation Style Language.</summary>
internal static class SourceKind
{
    public static readonly KindDefinition Definition = new(ItemKind.Source, "sources", "Sources", "A source, as a CSL-JSON item: what Zotero and pandoc write can be pasted in.",
        Id(),
        Word("type", PropertyTag.Type, CslTypes, "What sort of source it is, in the terms of the Citation Style Language.").Required(),
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

    private static Vocabulary CslTypes => new(
        ("article", "A preprint, working paper or other article that was not published elsewhere."),
        ("article-journal", "An article in a journal."),
        ("article-magazine", "An article in a magazine."),
        ("article-newspaper", "An article in a newspaper or of a news agency."),
        ("bill", "A proposed law."),
        ("book", "A book."),
        ("broadcast", "A broadcast, such as a radio or television programme."),
        ("chapter", "A chapter of a book."),
        ("classic", "A classical or ancient work."),
        ("collection", "An archival collection."),
        ("dataset", "A set of data."),
        ("document", "A document that is none of the others."),
        ("entry", "An entry in a database or catalogue."),
        ("entry-dictionary", "An entry in a dictionary."),
        ("entry-encyclopedia", "An entry in an encyclopedia."),
        ("event", "An event, such as an exhibition or a conference."),
        ("figure", "An illustration of a larger work."),
        ("graphic", "A picture."),
        ("hearing", "A hearing of a legislature or its committee."),
        ("interview", "An interview."),
        ("legal_case", "A case at law."),
        ("legislation", "A law."),
        ("manuscript", "An unpublished manuscript."),
        ("map", "A map."),
        ("motion_picture", "A film or video."),
        ("musical_score", "A musical score."),
        ("pamphlet", "A pamphlet or leaflet."),
        ("paper-conference", "A paper in the proceedings of a conference."),
        ("patent", "A patent."),
        ("performance", "A performance."),
        ("periodical", "A whole issue or run of a periodical."),
        ("personal_communication", "A letter, message or other personal communication."),
        ("post", "A post on a forum or a social network."),
        ("post-weblog", "A post on a weblog."),
        ("regulation", "An order or regulation of an executive."),
        ("report", "A report."),
        ("review", "A review of something other than a book."),
        ("review-book", "A review of a book."),
        ("software", "A program."),
        ("song", "A recording of music or words."),
        ("speech", "A speech or talk."),
        ("standard", "A technical standard or specification."),
        ("thesis", "A thesis."),
        ("treaty", "A treaty or other agreement between states."),
        ("webpage", "A page or site on the web; a press release too, with its `genre`."));

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
