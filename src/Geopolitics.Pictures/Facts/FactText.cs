using Geopolitics.Pictures.Markup;
using Geopolitics.Pictures.Wording;
using Geopolitics.Tool.Describing;

namespace Geopolitics.Pictures.Facts;

/// <summary>A fact for readers: what, when, on whose word, what is contested, what it rests on and what became of it.</summary>
internal sealed class FactText(Catalog catalog, ItemLinks links)
{
    /// <summary>Time, title, kind and standing, in one line.</summary>
    public static void WriteHeadline(MarkupWriter html, Fact fact)
    {
        html.Element("span", InWords.Of(fact.When), ("class", "when")).Text(" ");
        html.Element("span", fact.Title, ("class", "title"), ("dir", "auto")).Text(" ");
        html.Begin("span", ("class", "marks")).Element("span", InWords.Of(fact.Kind), ("class", "kind"));
        WriteFooting(html, fact);
        html.End();
    }

    /// <summary>Standing and contest as badges: a sign and a word each, so that colour says nothing alone.</summary>
    public static void WriteFooting(MarkupWriter html, Fact fact)
    {
        if (fact.Standing != Standing.Established)
            html.Text(" ").Element("span", InWords.Of(fact.Standing), ("class", "badge " + InWords.Of(fact.Standing)));
        if (fact.IsContested)
            html.Text(" ").Element("span", "contested", ("class", "badge contested"));
    }

    /// <summary>Everything below the headline.</summary>
    public void WriteBody(MarkupWriter html, Fact fact)
    {
        if (fact.Summary is { } summary)
            html.Element("p", summary, ("class", "summary"), ("dir", "auto")).Line();

        html.Begin("dl", ("class", "properties"));
        Row(html, "when", () => html.Text(InWords.Of(fact.When)));
        Row(html, "standing", () => WriteStanding(html, fact));
        foreach (var group in fact.Participants.GroupBy(participant => participant.Role))
            Row(html, InWords.Of(group.Key), () => Listed(html, group.Distinct(), participant => WriteParticipant(html, participant)));
        foreach (var field in FactFields.Of(fact).Where(field => !field.IsParticipation))
            WriteField(html, field);
        if (fact.Topics.Count > 0)
            Row(html, fact.Topics.Count == 1 ? "topic" : "topics", () => Listed(html, fact.Topics, topic => html.Link(topic.Name, links.ToEntity(topic))));
        WriteLinks(html, fact);
        html.End().Line();

        WriteContested(html, fact);
        WriteCitations(html, fact.Citations);
    }

    /// <summary>A property with its values.</summary>
    public void WriteField(MarkupWriter html, Field field) =>
        Row(html, PropertyLabel.Of(field.Name), () => Listed(html, field.Values, value => FieldMarkup.Write(html, value, links)));

    /// <summary>What a fact or entity rests on: source and place, what it vouches for, what it says otherwise, its words.</summary>
    public void WriteCitations(MarkupWriter html, IReadOnlyList<Citation> citations)
    {
        if (citations.Count == 0)
            return;

        html.Element("p", citations.Count == 1 ? "Source" : "Sources", ("class", "label"));
        html.Begin("ul", ("class", "sources"));
        foreach (var citation in citations)
        {
            html.Begin("li");
            WriteSource(html, citation);
            if (citation.Quotation is { } quotation)
                html.Begin("blockquote").Begin("q", ("dir", "auto")).Text(quotation).End().End();
            if (citation.Supports.Count > 0)
                html.Element("p", $"vouches for {string.Join(", ", citation.Supports.Select(PropertyLabel.Of))}", ("class", "note"));
            foreach (var value in citation.Says)
                html.Begin("p", ("class", "note")).Text($"says of {PropertyLabel.Of(value.Property)}: ").Name(InWords.Of(value)).End();
            html.End().Line();
        }

        html.End().Line();
    }

    private void WriteSource(MarkupWriter html, Citation citation)
    {
        var source = citation.Source;
        html.Link(citation.ToString(), links.ToEntity(source)).Text(": ");
        html.Begin("cite").Link(source.Title, LinkTarget.Web(source.Url)).End();
        if (source.Publisher is { } publisher && publisher != source.Label)
            html.Text(", ").Name(publisher);
        if (source.Issued is { } issued)
            html.Text($", {InWords.Of(issued)}");
        if (LinkTarget.Web(source.ArchiveUrl) is { } archived)
            html.Text(" (").Link("archived copy", archived).Text(")");
    }

    private static void WriteContested(MarkupWriter html, Fact fact)
    {
        foreach (var property in fact.Contested)
        {
            html.Element("p", $"Contested: {PropertyLabel.Of(property.Property)}", ("class", "label"));
            html.Begin("ul", ("class", "contest"));
            foreach (var cited in property.Values)
                html.Begin("li").Name(InWords.Of(cited.Value)).Text(" ").Begin("span", ("class", "note")).Name(cited.Citation.ToString()).End().End();
            html.End().Line();
        }
    }

    private void WriteStanding(MarkupWriter html, Fact fact)
    {
        html.Text(InWords.Of(fact.Standing));
        if (fact.AssertedBy.Count > 0)
            html.Text(", by ");
        Listed(html, fact.AssertedBy, actor => html.Link(actor.Name, links.ToEntity(actor)));
    }

    private void WriteParticipant(MarkupWriter html, Participant participant)
    {
        html.Link(participant.Entity.Name, links.ToEntity(participant.Entity));
        if (participant.Capacity is { } office)
            html.Text(" as ").Link(office.Name, links.ToEntity(office));
        if (participant.RepresentedBy is { } person)
            html.Text(" by ").Link(person.Name, links.ToEntity(person));
    }

    private void WriteLinks(MarkupWriter html, Fact fact)
    {
        Linked("supersedes", fact.Supersedes);
        Linked("superseded by", catalog.SupersededBy(fact));
        Linked("echoes", fact.Echoes);
        Linked("echoed by", catalog.EchoedBy(fact));
        Linked("part of", fact.PartOf);
        Linked("parts", catalog.PartsOf(fact));
        Linked("contradicts", catalog.ContradictionsOf(fact));
        Linked("responds to", fact.RespondsTo);
        Linked("responses", catalog.ResponsesTo(fact));
        Linked("assessments", catalog.AssessmentsOf(fact));
        Linked("statements", catalog.StatementsAt(fact));

        void Linked(string label, IEnumerable<Fact> facts)
        {
            var others = facts.ToList();
            if (others.Count > 0)
                Row(html, label, () => Listed(html, others, other => html.Link($"{other.Title}, {InWords.Of(other.When)}", links.To(other))));
        }
    }

    private static void Row(MarkupWriter html, string label, Action value)
    {
        html.Begin("div").Element("dt", label).Begin("dd");
        value();
        html.End().End();
    }

    private static void Listed<T>(MarkupWriter html, IEnumerable<T> items, Action<T> write)
    {
        var isFirst = true;
        foreach (var item in items)
        {
            if (!isFirst)
                html.Text("; ");
            isFirst = false;
            write(item);
        }
    }
}
