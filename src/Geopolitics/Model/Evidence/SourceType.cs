namespace Geopolitics;

/// <summary>What sort of document a source is, in the terms of the Citation Style Language.</summary>
public enum SourceType
{
    /// <summary>A preprint, working paper or other article that was not published elsewhere.</summary>
    Article,

    /// <summary>An article in a journal.</summary>
    ArticleJournal,

    /// <summary>An article in a magazine.</summary>
    ArticleMagazine,

    /// <summary>An article in a newspaper or of a news agency.</summary>
    ArticleNewspaper,

    /// <summary>A proposed law.</summary>
    Bill,

    /// <summary>A book.</summary>
    Book,

    /// <summary>A broadcast, such as a radio or television programme.</summary>
    Broadcast,

    /// <summary>A chapter of a book.</summary>
    Chapter,

    /// <summary>A classical or ancient work.</summary>
    Classic,

    /// <summary>An archival collection.</summary>
    Collection,

    /// <summary>A set of data.</summary>
    Dataset,

    /// <summary>A document that is none of the others.</summary>
    Document,

    /// <summary>An entry in a database or catalogue.</summary>
    Entry,

    /// <summary>An entry in a dictionary.</summary>
    EntryDictionary,

    /// <summary>An entry in an encyclopedia.</summary>
    EntryEncyclopedia,

    /// <summary>An event, such as an exhibition or a conference.</summary>
    Event,

    /// <summary>An illustration of a larger work.</summary>
    Figure,

    /// <summary>A picture.</summary>
    Graphic,

    /// <summary>A hearing of a legislature or its committee.</summary>
    Hearing,

    /// <summary>An interview.</summary>
    Interview,

    /// <summary>A case at law.</summary>
    LegalCase,

    /// <summary>A law.</summary>
    Legislation,

    /// <summary>An unpublished manuscript.</summary>
    Manuscript,

    /// <summary>A map.</summary>
    Map,

    /// <summary>A film or video.</summary>
    MotionPicture,

    /// <summary>A musical score.</summary>
    MusicalScore,

    /// <summary>A pamphlet or leaflet.</summary>
    Pamphlet,

    /// <summary>A paper in the proceedings of a conference.</summary>
    PaperConference,

    /// <summary>A patent.</summary>
    Patent,

    /// <summary>A performance.</summary>
    Performance,

    /// <summary>A whole issue or run of a periodical.</summary>
    Periodical,

    /// <summary>A letter, message or other personal communication.</summary>
    PersonalCommunication,

    /// <summary>A post on a forum or a social network.</summary>
    Post,

    /// <summary>A post on a weblog.</summary>
    PostWeblog,

    /// <summary>An order or regulation of an executive.</summary>
    Regulation,

    /// <summary>A report.</summary>
    Report,

    /// <summary>A review of something other than a book.</summary>
    Review,

    /// <summary>A review of a book.</summary>
    ReviewBook,

    /// <summary>A program.</summary>
    Software,

    /// <summary>A recording of music or words.</summary>
    Song,

    /// <summary>A speech or talk.</summary>
    Speech,

    /// <summary>A technical standard or specification.</summary>
    Standard,

    /// <summary>A thesis.</summary>
    Thesis,

    /// <summary>A treaty or other agreement between states.</summary>
    Treaty,

    /// <summary>A page or site on the web; a press release too, with its `genre`.</summary>
    Webpage,
}
