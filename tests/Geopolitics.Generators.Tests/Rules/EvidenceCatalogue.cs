using Geopolitics.Generators.Tests.Harness;

namespace Geopolitics.Generators.Tests.Rules;

/// <summary>What facts about evidence refer to; a test adds a file of its own, <c>facts</c>, and asks what is wrong with it.</summary>
internal static class EvidenceCatalogue
{
    private static readonly JsonFile Base = new("base", """
        {
          "states": [ { "id": "japan", "name": "Japan" }, { "id": "russia", "name": "Russia" } ],
          "persons": [ { "id": "taro-kono", "name": "Taro Kono" }, { "id": "sergey-lavrov", "name": "Sergey Lavrov" } ],
          "offices": [ { "id": "foreign-minister-of-japan", "name": "Foreign Minister of Japan", "of": "japan" } ],
          "places": [
            { "id": "bavaria", "name": "Bavaria" },
            { "id": "munich", "name": "Munich", "within": "bavaria" },
            { "id": "hotel", "name": "Bayerischer Hof", "within": "munich" },
            { "id": "warsaw", "name": "Warsaw" },
          ],
          "sources": [
            { "id": "essay", "type": "post-weblog", "title": "Essay", "author": [ { "family": "Rinna" } ], "issued": { "date-parts": [ [ 2019, 4, 4 ] ] } },
            { "id": "agency", "type": "article-newspaper", "title": "News", "publisher": "Agency", "issued": { "date-parts": [ [ 2018, 1, 20 ] ] } },
            { "id": "month", "type": "report", "title": "Monthly", "publisher": "Monthly", "issued": { "date-parts": [ [ 2018, 1 ] ] } },
            { "id": "undated", "type": "webpage", "title": "Page", "publisher": "Undated" },
          ],
          "events": [
            {
              "id": "base-event", "title": "Event", "when": "2017", "actors": [ "japan" ], "standing": "reported",
              "citations": [ { "source": "essay" }, { "source": "agency" }, { "source": "month" }, { "source": "undated" } ],
            },
          ],
        }
        """);

    /// <summary>All that is wrong with the test's file.</summary>
    public static IReadOnlyList<string> Check(string text)
    {
        var errors = GeneratorSession.Once(Base, new JsonFile("facts", text)).Errors;
        Assert.All(errors, error => Assert.StartsWith("facts(", error, StringComparison.Ordinal));
        return errors;
    }

    /// <summary>All that is wrong with a meeting of Japan and Russia in 2018; its properties from <c>when</c> on stand in the second line.</summary>
    public static IReadOnlyList<string> CheckMeeting(string properties) => Check($$"""
        { "meetings": [ { "id": "meeting", "title": "Meeting", "format": "talks", "attendees": [ "japan", "russia" ],
        {{properties}} } ] }
        """);

    /// <summary>The one thing that is wrong, as its place and id: <c>(2,9) GEO3002</c>.</summary>
    public static string Place(IReadOnlyList<string> errors)
    {
        var parts = Assert.Single(errors).Split(": ", 3);
        return $"{parts[0]["facts".Length..]} {parts[1]}";
    }
}
