using System.Globalization;
using System.Text;
using Geopolitics.Tests.Time;

namespace Geopolitics.Tests.Reference;

/// <summary>Who held an office on the first, the middle and the last day of each row of Wikidata's.</summary>
/// <remarks>Our <i>unknown</i> is no disagreement. A row's day to the month or year is not asked about; nor is the last day of a row that goes on.</remarks>
public sealed class OfficeholderTests
{
    private const string File = "../shared/reference/offices/officeholders-wikidata-2022.csv";

    /// <summary>The offices that the data has, by state and position in the file.</summary>
    private static readonly Dictionary<string, string> OfficeIds = new()
    {
        ["CHN General Secretary of the Chinese Communist Party"] = "general-secretary-of-the-chinese-communist-party",
        ["CHN Minister of Foreign Affairs"] = "foreign-minister-of-china",
        ["CHN Minister of National Defence"] = "defense-minister-of-china",
        ["CHN Permanent Representative to the United Nations"] = "permanent-representative-of-china-to-the-united-nations",
        ["CHN Premier of the State Council"] = "premier-of-china",
        ["CHN President"] = "president-of-china",
        ["CHN ambassador to the United States of America"] = "ambassador-of-china-to-the-united-states",
        ["JPN Emperor"] = "emperor-of-japan",
        ["JPN Minister for Foreign Affairs"] = "foreign-minister-of-japan",
        ["JPN Minister of Defence"] = "defense-minister-of-japan",
        ["JPN President of the House of Councillors"] = "president-of-the-house-of-councillors-of-japan",
        ["JPN Prime Minister"] = "prime-minister-of-japan",
        ["JPN Speaker of the House of Representatives"] = "speaker-of-the-house-of-representatives-of-japan",
        ["JPN ambassador to South Korea"] = "ambassador-of-japan-to-south-korea",
        ["JPN ambassador to the People's Republic of China"] = "ambassador-of-japan-to-china",
        ["JPN ambassador to the Russian Federation"] = "ambassador-of-japan-to-russia",
        ["JPN ambassador to the United States of America"] = "ambassador-of-japan-to-the-united-states",
        ["KOR Minister of Defence"] = "defense-minister-of-south-korea",
        ["KOR Minister of Foreign Affairs"] = "foreign-minister-of-south-korea",
        ["KOR President"] = "president-of-south-korea",
        ["KOR Prime Minister"] = "prime-minister-of-south-korea",
        ["KOR Speaker of the National Assembly"] = "speaker-of-the-national-assembly-of-south-korea",
        ["KOR ambassador to Japan"] = "ambassador-of-south-korea-to-japan",
        ["KOR ambassador to the United States"] = "ambassador-of-south-korea-to-the-united-states",
        ["PRK Chairman of the Supreme People's Assembly"] = "chairman-of-the-supreme-peoples-assembly",
        ["PRK Minister of Defence"] = "defense-minister-of-north-korea",
        ["PRK Minister of Foreign Affairs"] = "foreign-minister-of-north-korea",
        ["PRK Premier"] = "premier-of-north-korea",
        ["PRK President of the Presidium of the Supreme People's Assembly"] = "head-of-the-presidium-of-the-supreme-peoples-assembly",
        ["PRK Supreme Commander of the Korean People's Army"] = "supreme-commander-of-the-korean-peoples-army",
        ["PRK Supreme Leader"] = "supreme-leader-of-north-korea",
        ["RUS Ambassador to North Korea"] = "ambassador-of-russia-to-north-korea",
        ["RUS Ambassador to the United States"] = "ambassador-of-russia-to-the-united-states",
        ["RUS Chairman of the Federation Council"] = "chairman-of-the-federation-council-of-russia",
        ["RUS Chairman of the State Duma"] = "chairman-of-the-state-duma",
        ["RUS Minister of Defence"] = "defense-minister-of-russia",
        ["RUS Minister of Foreign Affairs"] = "foreign-minister-of-russia",
        ["RUS Permanent Representative to the United Nations"] = "permanent-representative-of-russia-to-the-united-nations",
        ["RUS President"] = "president-of-russia",
        ["RUS Prime Minister"] = "prime-minister-of-russia",
        ["RUS Secretary of the Security Council"] = "secretary-of-the-security-council-of-russia",
        ["RUS ambassador to South Korea"] = "ambassador-of-russia-to-south-korea",
        ["USA Ambassador to the United Nations"] = "permanent-representative-of-the-united-states-to-the-united-nations",
        ["USA Deputy Secretary of State"] = "us-deputy-secretary-of-state",
        ["USA National Security Advisor"] = "us-national-security-adviser",
        ["USA President"] = "president-of-the-united-states",
        ["USA Secretary of Defence"] = "us-secretary-of-defense",
        ["USA Secretary of State"] = "us-secretary-of-state",
        ["USA ambassador to China"] = "ambassador-of-the-united-states-to-china",
        ["USA ambassador to Japan"] = "ambassador-of-the-united-states-to-japan",
        ["USA ambassador to South Korea"] = "ambassador-of-the-united-states-to-south-korea",
        ["USA ambassador to the Russian Federation"] = "ambassador-of-the-united-states-to-russia",
    };

    [ReferenceFact(File)]
    public void Holders_are_those_of_Wikidata() => KnownDisagreements.AssertAre("officeholders.csv", ReferenceTable.Read(File).SelectMany(Compare));

    [Fact]
    public void Offices_are_in_the_data() =>
        Assert.All(OfficeIds.Values, id => Assert.True(Catalog.Shipped.TryFind<Office>(id, out _), id));

    private static IEnumerable<Disagreement> Compare(Dictionary<string, string> row)
    {
        if (!OfficeIds.TryGetValue($"{row["state"]} {row["position"]}", out var id) || !Catalog.Shipped.TryFind<Office>(id, out var office))
            return [];

        return DaysOf(row["start"], row["end"])
            .Select(day => Facts.HoldersOf(office, day))
            .Where(ours => ours.Status != OfficeStatus.Unknown && !ours.Holders.Any(holder => IsMeant(holder.Person, row)))
            .Select(ours => new Disagreement($"{id} {row["start"]} {ours.On:yyyy-MM-dd}", ours.ToString(), $"{row["person"]} {row["start"]}/{row["end"]}"))
            .Distinct();
    }

    private static IEnumerable<DateOnly> DaysOf(string start, string end)
    {
        DateOnly? first = Day(start) is { } exactStart ? exactStart : null;
        DateOnly? last = Day(end) is { } exactEnd ? exactEnd : null;
        if (first is { } from)
            yield return from;
        if (first is { } begin && last is { } finish)
            yield return DateOnly.FromDayNumber((begin.DayNumber + finish.DayNumber) / 2);
        if (last is { } until)
            yield return until;
    }

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>By the Wikidata item where we have it, else by one of the names, whatever the order of its parts and their marks.</summary>
    private static bool IsMeant(Person person, Dictionary<string, string> row) =>
        person.Identifier(IdentifierScheme.Wikidata) is { } item ? item == row["wikidata"]
        : person.Names.Select(name => name.Text).Append(person.Name).Any(name => Letters(name) == Letters(row["person"]));

    private static string Letters(string name) =>
        string.Concat(name.Normalize(NormalizationForm.FormD).Where(char.IsLetter).Select(char.ToLowerInvariant).Order());
}
