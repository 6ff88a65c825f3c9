using Geopolitics.Generators.Tests.Diagnosing;
using Geopolitics.Generators.Tests.Harness;

namespace Geopolitics.Generators.Tests.Rules;

/// <summary>States, persons and offices with their times, in which a test lets one fact happen.</summary>
internal static class World
{
    private const string Citations = """[ { "source": "list-a", "supports": [ "when" ] }, { "source": "list-b", "supports": [ "when" ] } ]""";

    private static readonly JsonFile Entities = new("entities/world", """
        {
          "sources": [
            { "id": "list-a", "type": "dataset", "title": "A list of states" },
            { "id": "list-b", "type": "dataset", "title": "Another list of states" },
          ],
          "states": [
            {
              "id": "japan", "name": "Japan",
              "existence": [
                { "when": "1860-01-01/1945-08-14", "source": "list-a" },
                { "when": "1952-04-28/..", "source": "list-a" },
                { "when": "1816-01-01/..", "source": "list-b" },
              ],
            },
            {
              "id": "soviet-union", "name": "Soviet Union",
              "existence": [ { "when": "1922-12-30/1991-12-24", "source": "list-a" }, { "when": "1922-12-30/1991-12-26", "source": "list-b" } ],
            },
            {
              "id": "russia", "name": "Russia", "existence": [ { "when": "1991-12-24/..", "source": "list-a" } ],
              "predecessors": [ { "state": "soviet-union", "succession": "continuation", "when": "1991-12-24" } ],
            },
            { "id": "south-korea", "name": "South Korea" },
          ],
          "organizations": [ { "id": "united-nations", "name": "United Nations" } ],
          "persons": [
            { "id": "fumio-kishida", "name": "Fumio Kishida" },
            { "id": "taro-kono", "name": "Taro Kono", "born": "1963-01-10" },
            { "id": "toshimitsu-motegi", "name": "Toshimitsu Motegi" },
            { "id": "kim-jong-il", "name": "Kim Jong-il", "born": "1941~", "died": "2011-12-17" },
            { "id": "mikhail-gorbachev", "name": "Mikhail Gorbachev", "born": "1931-03-02", "died": "2022-08-30" },
            { "id": "igor-morgulov", "name": "Igor Morgulov" },
          ],
          "offices": [
            { "id": "foreign-minister-of-japan", "name": "Foreign Minister of Japan", "of": "japan" },
            { "id": "defense-minister-of-japan", "name": "Defense Minister of Japan", "of": "japan" },
            { "id": "deputy-minister-of-russia", "name": "Deputy Minister of Russia", "of": "russia", "seats": "many" },
            {
              "id": "president-of-the-soviet-union", "name": "President of the Soviet Union", "of": "soviet-union",
              "existence": [ { "when": "1990-03-15/1991-12-25", "source": "list-a" } ],
            },
          ],
          "meetingSeries": [
            {
              "id": "forum", "name": "Forum",
              "existence": [ { "when": "2015-09-03/2021", "source": "list-a" }, { "when": "2016/..", "source": "list-b" } ],
            },
            { "id": "timeless-forum", "name": "Forum of all times" },
          ],
        }
        """);

    private static readonly JsonFile Tenures = new("facts/tenures", $$"""
        {
          "tenures": [
            {{Tenure("kishida", "\"foreign-minister-of-japan\", \"holder\": \"fumio-kishida\", \"when\": \"2012-12-26/2017-08-03\"")}},
            {{Tenure("kono", "\"foreign-minister-of-japan\", \"holder\": \"taro-kono\", \"when\": \"2017-08-03/2019-09-11\"")}},
            {{Tenure("motegi", "\"foreign-minister-of-japan\", \"holder\": \"toshimitsu-motegi\", \"when\": \"2019-09-11/2021-11-04\"")}},
            {{Tenure("morgulov", "\"deputy-minister-of-russia\", \"holder\": \"igor-morgulov\", \"when\": \"2011/2023\"")}},
          ]
        }
        """);

    public static readonly IReadOnlyList<JsonFile> Files = [Entities, Tenures];

    /// <summary>A file with one item; <c>⟦</c> and <c>⟧</c> in its properties stand around the token that is wrong.</summary>
    public static string Fact(string section, string properties, string citations = Citations) => $$"""
        {
          "{{section}}": [
            { "id": "case", "title": "A case", {{properties}}, "standing": "reported", "citations": {{citations}} },
          ]
        }
        """;

    public static string Tenure(string id, string office) =>
        $$"""{ "id": "tenure-{{id}}", "office": {{office}}, "standing": "reported", "citations": {{Citations}} }""";

    /// <summary>Asserts that a file gives one diagnostic, at the marked token, and that nothing else is wrong.</summary>
    public static void AssertReported(string id, string message, string json) => Marked.Parse("facts/case", json).AssertReported(id, message, Files);

    public static void AssertSilent(string json) => Assert.Empty(GeneratorSession.Once([.. Files, new JsonFile("facts/case", json)]).Errors);
}
