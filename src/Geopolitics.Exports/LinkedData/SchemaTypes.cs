namespace Geopolitics.Exports.LinkedData;

/// <summary>The types of schema.org for our kinds: the closest that it has, and no closer. Our own kind stands beside it as <c>additionalType</c>.</summary>
internal static class SchemaTypes
{
    public static string Of(Entity entity) => entity switch
    {
        State => "Country",
        Territory => "AdministrativeArea",
        Organization => "Organization",
        Person => "Person",
        Office => "Occupation",
        Place or Region => "Place",
        MeetingSeries => "EventSeries",
        WeaponSystem => "Product",
        Source source => Of(source.Type),
        _ => "DefinedTerm",
    };

    public static string Of(Fact fact) => fact switch
    {
        Agreement { Type: AgreementType.Treaty or AgreementType.Alliance or AgreementType.Protocol or AgreementType.ExchangeOfNotes } or Resolution => "Legislation",
        Agreement or Declaration or Policy => "CreativeWork",
        Statement => "Quotation",
        Publication => "PublicationEvent",
        Meeting or Event or Crisis => "Event",
        Tenure or Membership => "OrganizationRole",
        Recognition or DiplomaticRelations or Sanction or Deployment => "Action",
        _ => "Claim",
    };

    private static string Of(SourceType type) => type switch
    {
        SourceType.ArticleNewspaper => "NewsArticle",
        SourceType.ArticleJournal => "ScholarlyArticle",
        SourceType.Article or SourceType.ArticleMagazine => "Article",
        SourceType.PostWeblog => "BlogPosting",
        SourceType.Post => "SocialMediaPosting",
        SourceType.Webpage => "WebPage",
        SourceType.Book => "Book",
        SourceType.Chapter => "Chapter",
        SourceType.Report => "Report",
        SourceType.Dataset => "Dataset",
        SourceType.Thesis => "Thesis",
        SourceType.Map => "Map",
        SourceType.Treaty or SourceType.Legislation or SourceType.Bill or SourceType.Regulation => "Legislation",
        _ => "CreativeWork",
    };
}
