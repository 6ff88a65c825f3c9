using System.Globalization;
using System.Text.Json;
using Geopolitics.Pictures.Facts;
using Geopolitics.Pictures.Markup;
using Geopolitics.Pictures.Pages;
using Geopolitics.Pictures.Wording;

namespace Geopolitics.Pictures.Timelines;

/// <summary>The page of a timeline: a list that anybody can read, and the data from which the script draws.</summary>
internal static class TimelinePage
{
    public static void Write(TextWriter output, string title, TimelineFacts facts)
    {
        var count = facts.All.Count;
        var page = new PageShell
        {
            Title = title,
            Subtitle = count == 1 ? "One fact" : $"{count.ToString("N0", CultureInfo.InvariantCulture)} facts over time",
            Description = $"Timeline: {title}",
            DataVersion = facts.Catalog.DataVersion,
            Styles = ["marks.css", "timeline.css"],
            Scripts = ["drawing.js", "timeline.js"],
        };
        page.Write(output, html =>
        {
            WritePlaceOfPicture(html);
            WriteList(html, facts);
            html.Data("_data", json => WriteData(json, facts));
        });
    }

    /// <summary>What the script fills; without it, nothing of this shows.</summary>
    private static void WritePlaceOfPicture(MarkupWriter html)
    {
        html.Begin("section", ("id", "_picture"), ("aria-label", "Timeline"), ("hidden", true));
        html.Begin("div", ("class", "controls"), ("id", "_controls")).End();
        html.Begin("div", ("class", "stage"), ("id", "_stage")).End();
        html.Begin("div", ("class", "legend"), ("id", "_legend")).End();
        html.End().Line();
        html.Begin("dialog", ("id", "_fact"), ("aria-labelledby", "_fact-title")).End().Line();
    }

    private static void WriteList(MarkupWriter html, TimelineFacts facts)
    {
        var onPage = facts.All.Select(fact => fact.Fact.Id).ToHashSet(StringComparer.Ordinal);
        var text = new FactText(facts.Catalog, new(fact => onPage.Contains(fact.Id) ? LinkTarget.Fragment(fact.Id) : null, _ => null));
        html.Element("h2", "The facts in order of time").Line();
        html.Begin("ol", ("class", "facts"), ("id", "_list")).Line();
        foreach (var fact in facts.All)
        {
            html.Begin("li", ("id", fact.Fact.Id)).Begin("details").Begin("summary");
            FactText.WriteHeadline(html, fact.Fact);
            html.End().Begin("div", ("class", "body")).Line();
            text.WriteBody(html, fact.Fact);
            html.End().End().End().Line();
        }

        html.End().Line();
    }

    /// <summary>Short names, for there may be ten thousand; Assets/timeline.js reads them.</summary>
    private static void WriteData(Utf8JsonWriter json, TimelineFacts facts)
    {
        var kinds = Places(facts.Kinds, kind => kind);
        var topics = Places(facts.Topics, topic => topic.Id);
        var places = Places(facts.All, fact => fact.Fact.Id);

        json.WriteStartObject();
        json.WriteNumber("from", facts.From);
        json.WriteNumber("to", facts.To);
        json.WriteStartArray("kinds");
        foreach (var kind in facts.Kinds)
        {
            json.WriteStartObject();
            json.WriteString("name", InWords.Plural(kind));
            json.WriteString("family", KindFamily.Of(kind));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("topics");
        foreach (var topic in facts.Topics)
            json.WriteStringValue(VisibleText.Of(topic.Name));
        json.WriteEndArray();
        json.WriteStartArray("facts");
        foreach (var (fact, bounds) in facts.All.Select(fact => (fact.Fact, fact)))
        {
            json.WriteStartObject();
            json.WriteString("id", fact.Id);
            json.WriteString("title", VisibleText.Of(fact.Title));
            json.WriteString("when", InWords.Of(fact.When));
            json.WriteNumber("kind", kinds[fact.Kind]);
            json.WriteString("standing", InWords.Of(fact.Standing));
            json.WriteBoolean("span", fact.IsSpan);
            json.WriteBoolean("contested", fact.IsContested);
            json.WriteBoolean("rough", fact.When.IsApproximate || fact.When.IsUncertain);
            Numbers("topics", fact.Topics.Select(topic => topics[topic.Id]));
            Numbers("supersedes", fact.Supersedes.Where(other => places.ContainsKey(other.Id)).Select(other => places[other.Id]));
            json.WriteStartArray("days");
            foreach (var bound in (EdtfBound[])[bounds.EarliestFirst, bounds.LatestFirst, bounds.EarliestLast, bounds.LatestLast])
            {
                if (bound.IsDay)
                    json.WriteNumberValue(bound.Day);
                else
                    json.WriteStringValue(bound.ToString());
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();

        void Numbers(string name, IEnumerable<int> numbers)
        {
            json.WriteStartArray(name);
            foreach (var number in numbers)
                json.WriteNumberValue(number);
            json.WriteEndArray();
        }
    }

    private static Dictionary<TKey, int> Places<T, TKey>(IReadOnlyList<T> items, Func<T, TKey> key)
        where TKey : notnull => Enumerable.Range(0, items.Count).ToDictionary(place => key(items[place]));
}
