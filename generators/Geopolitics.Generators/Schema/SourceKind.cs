using Geopolitics.Format;
using static Geopolitics.Generators.Schema.PropertyDefinition;

namespace Geopolitics.Generators.Schema;

/// <summary>Sources are CSL-JSON items; the names are those of the Citation Style Language.</summary>
internal static class SourceKind
{
    public static readonly KindDefinition Definition = new(ItemKind.Source, "sources", "Sources",
        Text("id", PropertyTag.Id).Required(),
        Word("type", PropertyTag.Type, CslTypes).Required(),
        Text("title", PropertyTag.Title).Required(),
        Names("author", PropertyTag.Author),
        Names("editor", PropertyTag.Editor),
        Names("translator", PropertyTag.Translator),
        Text("publisher", PropertyTag.Publisher),
        Text("publisher-place", PropertyTag.PublisherPlace),
        Text("container-title", PropertyTag.ContainerTitle),
        Text("collection-title", PropertyTag.CollectionTitle),
        Text("event-title", PropertyTag.EventTitle),
        Text("original-title", PropertyTag.OriginalTitle),
        Date("issued", PropertyTag.Issued),
        Date("accessed", PropertyTag.Accessed),
        Text("URL", PropertyTag.Url),
        Text("archive", PropertyTag.Archive),
        Text("archive_location", PropertyTag.ArchiveLocation),
        Text("DOI", PropertyTag.Doi),
        Text("ISBN", PropertyTag.Isbn),
        Text("ISSN", PropertyTag.Issn),
        Number("number", PropertyTag.Number),
        Number("volume", PropertyTag.Volume),
        Number("issue", PropertyTag.Issue),
        Number("page", PropertyTag.Page),
        Text("genre", PropertyTag.Genre),
        Text("language", PropertyTag.Language),
        Text("note", PropertyTag.Note),
        References("follows", PropertyTag.Follows, KindSets.Source));

    private static string[] CslTypes =>
    [
        "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast", "chapter", "classic", "collection", "dataset",
        "document", "entry", "entry-dictionary", "entry-encyclopedia", "event", "figure", "graphic", "hearing", "interview", "legal_case", "legislation",
        "manuscript", "map", "motion_picture", "musical_score", "pamphlet", "paper-conference", "patent", "performance", "periodical",
        "personal_communication", "post", "post-weblog", "regulation", "report", "review", "review-book", "software", "song", "speech", "standard",
        "thesis", "treaty", "webpage",
    ];

    private static PropertyDefinition Names(string name, PropertyTag tag) => Objects(name, tag,
        Text("family", PropertyTag.Family),
        Text("given", PropertyTag.Given),
        Text("literal", PropertyTag.Literal),
        Text("suffix", PropertyTag.Suffix),
        Text("non-dropping-particle", PropertyTag.NonDroppingParticle),
        Text("dropping-particle", PropertyTag.DroppingParticle));

    private static PropertyDefinition Date(string name, PropertyTag tag) => new(name, tag, PropertyShape.CslDate);

    private static PropertyDefinition Number(string name, PropertyTag tag) => new(name, tag, PropertyShape.TextOrNumber);
}
