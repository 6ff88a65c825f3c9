using System.Globalization;
using System.Text.Json;
using Geopolitics.Pictures.Markup;
using Geopolitics.Pictures.Pages;
using Geopolitics.Pictures.Wording;

namespace Geopolitics.Pictures.Networks;

/// <summary>The page of a network: drawing and table of one day, and all changes for the script to go to others.</summary>
internal static class NetworkPage
{
    public static void Write(TextWriter output, NetworkHistory history, DateOnly day)
    {
        var page = new PageShell
        {
            Title = "Ties between states",
            Subtitle = $"{history.States.Count} states: what was in force, who recognized whom, who was at odds, on any day.",
            Description = "Network of states as of a day",
            DataVersion = history.Catalog.DataVersion,
            Styles = ["network.css", "network-page.css"],
            Scripts = ["drawing.js", "network.js"],
        };
        page.Write(output, html =>
        {
            html.Begin("div", ("class", "controls"), ("id", "_controls")).End().Line();
            html.Element("h2", InWords.Of(Edtf.FromDateOnly(day)), ("id", "_day")).Line();
            WriteDrawing(html, history, day);
            html.Begin("div", ("class", "key"), ("id", "_key")).End().Line();
            WriteTable(html, history, day);
            html.Data("_data", json => WriteData(json, history, day));
        });
    }

    private static void WriteDrawing(MarkupWriter html, NetworkHistory history, DateOnly day)
    {
        var circle = new Circle(history.States);
        html.Begin("div", ("class", "stage"), ("id", "_stage")).Line();
        html.Begin(
            "svg", ("class", "network"), ("id", "_network"), ("role", "img"), ("aria-label", "The states in a circle, with lines for what ties them; the table below says the same"),
            ("viewBox", FormattableString.Invariant($"{-circle.Reach:0.#} {-circle.Height:0.#} {2 * circle.Reach:0.#} {2 * circle.Height:0.#}")),
            ("width", 2 * circle.Reach), ("height", 2 * circle.Height)).Line();
        NetworkDrawing.WriteTies(html, history, circle, day);
        NetworkDrawing.WriteStates(html, history, circle, day);
        html.End().Line().End().Line();
    }

    /// <summary>The same in words.</summary>
    private static void WriteTable(MarkupWriter html, NetworkHistory history, DateOnly day)
    {
        html.Begin("div", ("class", "rows")).Begin("table", ("id", "_table")).Element("caption", "The ties of the day").Line();
        html.Begin("thead").Begin("tr");
        foreach (var head in (string[])["Kind", "Between", "Fact", "When", "Holds"])
            html.Element("th", head, ("scope", "col"));
        html.End().End().Begin("tbody").Line();
        foreach (var tie in history.Ties)
        {
            if (tie.On(day) is not { } run)
                continue;

            html.Begin("tr").Element("td", TieWords.Plural(tie.Kind)).Element("td", TieWords.Between(tie), ("dir", "auto"));
            html.Element("td", run.Fact?.Title ?? "", ("dir", "auto")).Element("td", run.Fact is { } fact ? InWords.Of(fact.When) : "").Element("td", TieWords.Of(run.Certainty)).End().Line();
        }

        html.End().End().End().Line();
    }

    /// <summary>Assets/network.js reads it. Days are day numbers; a run lasts until the next.</summary>
    private static void WriteData(Utf8JsonWriter json, NetworkHistory history, DateOnly day)
    {
        var places = Enumerable.Range(0, history.States.Count).ToDictionary(place => history.States[place].Id, StringComparer.Ordinal);
        var circle = new Circle(history.States);
        var facts = history.Ties.SelectMany(tie => tie.Runs).Select(run => run.Fact).OfType<Fact>().Distinct().ToList();
        var factPlaces = Enumerable.Range(0, facts.Count).ToDictionary(place => facts[place].Id, StringComparer.Ordinal);
        json.WriteStartObject();
        json.WriteNumber("day", day.DayNumber);
        json.WriteNumber("spread", circle.Spread);
        json.WriteStartArray("kinds");
        foreach (var kind in history.Ties.Select(tie => tie.Kind).Distinct())
        {
            json.WriteStartObject();
            json.WriteNumber("number", (int)kind);
            json.WriteString("name", TieWords.Plural(kind));
            json.WriteString("class", TieWords.Class(kind));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("states");
        foreach (var state in history.States)
        {
            var (x, y, _) = circle.Places[state.Id];
            json.WriteStartObject();
            json.WriteString("name", VisibleText.Of(state.Name));
            json.WriteNumber("x", x);
            json.WriteNumber("y", y);
            WriteRuns("existence", history.Existence[state.Id]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("facts");
        foreach (var fact in facts)
        {
            json.WriteStartArray();
            json.WriteStringValue(VisibleText.Of(fact.Title));
            json.WriteStringValue(InWords.Of(fact.When));
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteStartArray("ties");
        foreach (var tie in history.Ties)
        {
            json.WriteStartObject();
            json.WriteNumber("kind", (int)tie.Kind);
            json.WriteStartArray("states");
            foreach (var state in tie.States)
                json.WriteNumberValue(places[state.Id]);
            json.WriteEndArray();
            json.WriteString("between", VisibleText.Of(TieWords.Between(tie)));
            WriteRuns("runs", tie.Runs);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();

        void WriteRuns(string name, IReadOnlyList<Run> runs)
        {
            json.WriteStartArray(name);
            foreach (var run in runs)
            {
                json.WriteStartArray();
                json.WriteNumberValue(run.From.DayNumber);
                json.WriteStringValue(TieWords.Of(run.Certainty));
                if (run.Fact is { } fact)
                    json.WriteNumberValue(factPlaces[fact.Id]);
                json.WriteEndArray();
            }

            json.WriteEndArray();
        }
    }
}
