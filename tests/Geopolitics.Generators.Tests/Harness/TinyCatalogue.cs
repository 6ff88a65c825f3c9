namespace Geopolitics.Generators.Tests.Harness;

/// <summary>The smallest catalogue that has something of everything: four files that refer to one another.</summary>
internal static class TinyCatalogue
{
    public static readonly JsonFile States = new("entities/states", """
        {
          "states": [
            { "id": "japan", "name": "Japan", "identifiers": { "iso3166-1-alpha-2": "JP" } },
            { "id": "south-korea", "name": "South Korea", "names": [ { "text": "대한민국", "language": "ko", "kind": "official" } ] },
          ],
        }
        """);

    public static readonly JsonFile People = new("entities/people", """
        {
          "persons": [
            { "id": "taro-kono", "name": "Taro Kono" },
          ],
          "offices": [
            { "id": "foreign-minister-of-japan", "name": "Foreign Minister of Japan", "of": "japan" },
          ],
          "places": [
            { "id": "vancouver", "name": "Vancouver" },
            { "id": "victoria", "name": "Victoria" },
          ],
        }
        """);

    public static readonly JsonFile Sources = new("sources/press", """
        {
          "sources": [
            {
              "id": "rinna-2019", "type": "post-weblog", "title": "Moscow’s “Turn to the East”",
              "author": [ { "family": "Rinna", "given": "Anthony" } ],
              "issued": { "date-parts": [ [ 2019, 4, 4 ] ] },
            },
            { "id": "press-release-2018", "type": "webpage", "title": "Co-chairs’ summary", "publisher": "Global Affairs Canada" },
          ],
        }
        """);

    public static readonly JsonFile Facts = new("facts/diplomacy", """
        {
          "agreements": [
            {
              "id": "basic-relations-1965", "title": "Treaty on Basic Relations", "when": "1965-06-22",
              "type": "treaty", "parties": [ "japan", "south-korea" ],
              "summary": "Japan & South Korea opened relations.",
              "standing": "established",
              "citations": [ { "source": "rinna-2019", "locator": "¶3", "supports": [ "when", "parties" ] } ],
            },
          ],
          "meetings": [
            {
              "id": "vancouver-2018", "title": "Meeting on Security on the Korean Peninsula", "when": "2018-01-16",
              "format": "ministerial", "place": "vancouver",
              "attendees": [ { "person": "taro-kono", "as": "foreign-minister-of-japan" }, "south-korea" ],
              "standing": "reported", "contested": [ "place" ],
              "citations": [
                { "source": "press-release-2018", "supports": [ "when", "place" ] },
                { "source": "rinna-2019", "says": { "place": "victoria" } },
              ],
            },
          ],
        }
        """);

    public static readonly IReadOnlyList<JsonFile> Files = [States, People, Sources, Facts];
}
