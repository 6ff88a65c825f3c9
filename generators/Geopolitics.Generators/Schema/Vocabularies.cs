namespace Geopolitics.Generators.Schema;

/// <summary>The words of each vocabulary, in the order of the runtime's enum of the same name.</summary>
internal static class Vocabularies
{
    public static readonly Vocabulary Standing = new(
        ("established", "An act or event that can be checked elsewhere."),
        ("reported", "Somebody's report of words or of a stance."),
        ("assessed", "A judgement; `assertedBy` tells whose."));

    public static readonly Vocabulary NameKind = new(
        ("alternative", "One that some use."),
        ("official", "The formal one."),
        ("short", "A shorter one."),
        ("native", "The one in the entity's own language and script."),
        ("romanization", "The native one in Latin letters, by one of several systems."),
        ("former", "One of the past."));

    public static readonly Vocabulary SuccessionKind = new(
        ("succession", "A new state took over rights and duties of one that had ended."),
        ("continuation", "The same state in law went on under another name or order."),
        ("secession", "A new state left one that went on."),
        ("unification", "States became one."));

    public static readonly Vocabulary OfficeSeats = new(
        ("one", "One person holds it at a time, the default."),
        ("many", "Several persons hold it at a time."));

    public static readonly Vocabulary AgreementType = new(
        ("other", "None of the others."),
        ("treaty", "A treaty."),
        ("alliance", "A treaty of alliance."),
        ("strategic-partnership", "A partnership declared to be strategic."),
        ("joint-declaration", "A joint declaration."),
        ("joint-statement", "A joint statement."),
        ("memorandum", "A memorandum of understanding."),
        ("protocol", "A protocol."),
        ("exchange-of-notes", "An exchange of notes."));

    public static readonly Vocabulary AgreementActType = new(
        ("signature", "Signed."),
        ("ratification", "Ratified, accepted or approved."),
        ("accession", "Acceded or succeeded to."),
        ("entry-into-force", "Entered into force."),
        ("provisional-application", "Applied provisionally."),
        ("suspension", "Suspended."),
        ("denunciation", "Denounced or withdrawn from."),
        ("termination", "Ended."));

    public static readonly Vocabulary ObligationType = new(
        ("defense", "To defend."),
        ("neutrality", "To stay neutral."),
        ("nonaggression", "Not to attack."),
        ("consultation", "To consult."),
        ("cooperation", "To cooperate."));

    public static readonly Vocabulary MeetingFormat = new(
        ("talks", "Talks that are none of the others."),
        ("summit", "Heads of state or government."),
        ("ministerial", "Ministers."),
        ("two-plus-two", "Foreign and defense ministers of two states."),
        ("forum", "A forum."),
        ("conference", "A conference."),
        ("visit", "A visit."));

    public static readonly Vocabulary RecognitionAct = new(
        ("de-jure", "Recognizes in law."),
        ("de-facto", "Recognizes in fact."),
        ("withheld", "Does not recognize; `when` is a span."),
        ("withdrawn", "Takes recognition back."));

    public static readonly Vocabulary DiplomaticAct = new(
        ("opened", "They are opened."),
        ("broken-off", "They are broken off."),
        ("raised", "The missions are raised in rank."),
        ("lowered", "The missions are lowered in rank."),
        ("absent", "A source says that there were none in `when`, a span."));

    public static readonly Vocabulary VoteChoice = new(
        ("for", "Voted for it."),
        ("against", "Voted against it."),
        ("abstained", "Abstained."),
        ("absent", "Took no part in the vote."));

    public static readonly Vocabulary Stance = new(
        ("favourable", "For it."),
        ("unfavourable", "Against it."),
        ("mixed", "Partly for and partly against it."));

    public static readonly Vocabulary Trend = new(
        ("improving", "It gets better."),
        ("steady", "It stays as it is."),
        ("worsening", "It gets worse."));

    public static readonly Vocabulary DeploymentStageType = new(
        ("proposed", "Proposed."),
        ("planned", "Planned."),
        ("decided", "Decided."),
        ("deployed", "Deployed."),
        ("suspended", "Suspended."),
        ("cancelled", "Cancelled."));

    public static readonly Vocabulary RelationQuality = new(
        ("allied", "As allies."),
        ("cooperative", "In cooperation."),
        ("neutral", "Neither well nor badly."),
        ("strained", "Badly."),
        ("hostile", "As enemies."));

    public static readonly Vocabulary TenureEnd = new(
        ("resigned", "The holder resigned."),
        ("dismissed", "The holder was dismissed."),
        ("term-ended", "The term ended."),
        ("replaced", "A successor was appointed."),
        ("died", "The holder died."),
        ("abolished", "The office was abolished."));

    public static readonly Vocabulary IdentifierScheme = new(
        ("iso3166-1-alpha-2", "ISO 3166-1 alpha-2, such as `KR`."),
        ("iso3166-1-alpha-3", "ISO 3166-1 alpha-3, such as `KOR`."),
        ("iso3166-1-numeric", "ISO 3166-1 numeric, three digits, such as `410`."),
        ("iso3166-3", "ISO 3166-3, of names withdrawn from ISO 3166-1, such as `SUHH`."),
        ("m49", "United Nations M49, three digits."),
        ("cow", "Correlates of War country code, such as `732`."),
        ("gleditsch-ward", "Gleditsch–Ward number."),
        ("wikidata", "Wikidata item, such as `Q884`."),
        ("unsc", "Number of a United Nations Security Council document."));

    public static readonly Vocabulary SourceType = new(
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
}
