using System.Globalization;
using System.Text;

namespace Geopolitics.Exports.Bibliography;

/// <summary>One entry: <c>@article{id, title = {{…}}, … }</c>.</summary>
internal sealed class BibtexEntry
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private readonly StringBuilder text = new();

    private BibtexEntry()
    {
    }

    public static string Of(Source source)
    {
        var entry = new BibtexEntry();
        var (type, container) = TypeOf(source.Type);
        entry.text.Append('@').Append(type).Append('{').Append(source.Id);

        // A second pair of braces keeps styles from making capitals small.
        entry.Add("title", BibtexText.Of(source.Title) is { } title ? $"{{{title}}}" : null);
        entry.Add("author", Names(source.Authors));
        entry.Add("editor", Names(source.Editors));
        entry.Add("translator", Names(source.Translators));
        entry.Add(container, BibtexText.Of(source.ContainerTitle));
        entry.Add("series", BibtexText.Of(source.CollectionTitle));
        entry.Add("eventtitle", BibtexText.Of(source.EventTitle));
        entry.Add("origtitle", BibtexText.Of(source.OriginalTitle));
        entry.Add(type is "techreport" ? "institution" : type is "phdthesis" ? "school" : "publisher", BibtexText.Of(source.Publisher));
        entry.Add("address", BibtexText.Of(source.PublisherPlace));
        entry.Add("type", BibtexText.Of(source.Genre));
        entry.Add("volume", BibtexText.Of(source.Volume));
        entry.Add("number", BibtexText.Of(source.Issue ?? source.Number));
        entry.Add("pages", BibtexText.Of(source.Page));
        entry.AddDate(source.Issued);
        entry.Add("url", BibtexText.Address(source.Url?.OriginalString));
        entry.Add("urldate", source.Accessed is { } accessed && IsoDate(accessed) is { } day ? day : null);
        entry.Add("doi", BibtexText.Address(source.Doi));
        entry.Add("isbn", BibtexText.Of(source.Isbn));
        entry.Add("issn", BibtexText.Of(source.Issn));
        entry.Add("language", BibtexText.Of(source.Language));
        entry.Add("note", BibtexText.Of(source.Note));
        entry.text.Append("\n}\n\n");
        return entry.text.ToString();
    }

    private static (string Type, string Container) TypeOf(SourceType type) => type switch
    {
        SourceType.ArticleJournal or SourceType.ArticleMagazine or SourceType.ArticleNewspaper or SourceType.Review or SourceType.ReviewBook => ("article", "journal"),
        SourceType.Book => ("book", "booktitle"),
        SourceType.Chapter or SourceType.EntryDictionary or SourceType.EntryEncyclopedia => ("incollection", "booktitle"),
        SourceType.PaperConference => ("inproceedings", "booktitle"),
        SourceType.Report => ("techreport", "booktitle"),
        SourceType.Thesis => ("phdthesis", "booktitle"),
        SourceType.Pamphlet => ("booklet", "booktitle"),
        SourceType.Manuscript or SourceType.PersonalCommunication => ("unpublished", "booktitle"),
        _ => ("misc", "howpublished"),
    };

    private static string? Names(IReadOnlyList<Contributor> contributors) =>
        contributors.Count == 0 ? null : string.Join(" and ", contributors.Select(Name));

    private static string Name(Contributor contributor)
    {
        if (contributor.Family is not { } family)
            return $"{{{BibtexText.Of(contributor.ToString()) ?? "?"}}}";

        // Each part in braces, so that commas, small letters and the word "and" in it mean nothing. Particles begin with small letters: that is how they are known.
        var last = string.Join(' ', new[] { contributor.DroppingParticle, contributor.NonDroppingParticle }.OfType<string>().Select(BibtexText.Of).Append($"{{{BibtexText.Of(family)}}}"));
        var parts = new[] { last, Braced(contributor.Suffix), Braced(contributor.Given) };
        return string.Join(", ", parts.OfType<string>());
    }

    private static string? Braced(string? part) => BibtexText.Of(part) is { } text ? $"{{{text}}}" : null;

    private static string? IsoDate(Edtf date)
    {
        var start = Iso(date.Start);
        return !date.IsInterval ? start : start is not null && Iso(date.End) is { } end ? $"{start}/{end}" : null;
    }

    private static string? Iso(EdtfDate date) => CalendarParts.Of(date) switch
    {
        [] => null,
        var parts => string.Join('-', parts.Select((part, place) => part.ToString(place == 0 ? "0000" : "00", CultureInfo.InvariantCulture))),
    };

    /// <summary>Year and month, as BibTeX knows them, and the whole date, as BibLaTeX does; of an interval the year in which it begins.</summary>
    private void AddDate(Edtf? issued)
    {
        if (issued is not { } date)
            return;

        var parts = date.Kind is EdtfKind.Date or EdtfKind.Interval ? CalendarParts.Of(date.Start) : [];
        if (parts.Length == 0)
        {
            Add("year", BibtexText.Of(date.ToString()));
        }
        else
        {
            Add("year", parts[0].ToString("0000", CultureInfo.InvariantCulture));
            if (parts.Length > 1 && date.Kind is EdtfKind.Date)
                text.Append(",\n  month = ").Append(Months[parts[1] - 1]);
        }

        Add("date", date.Kind is EdtfKind.Date or EdtfKind.Interval ? IsoDate(date) : null);
    }

    private void Add(string field, string? value)
    {
        if (value is not null)
            text.Append(",\n  ").Append(field).Append(" = {").Append(value).Append('}');
    }
}
