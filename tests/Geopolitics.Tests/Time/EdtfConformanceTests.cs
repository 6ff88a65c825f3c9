using System.Text.Json;
using Xunit;

namespace Geopolitics.Tests.Time;

/// <summary>Vectors of three other implementations, which contradict one another in places. The specification decides.</summary>
public sealed class EdtfConformanceTests
{
    private const string Vectors = "../shared/reference/edtf/edtf-vectors.jsonl";

    /// <summary>Every point on which we differ, by intention. An entry that no vector needs fails the test, too.</summary>
    private static readonly Disagreement[] Disagreements =
    [
        new("validity", "An interval is refused if no reading of it ends after it begins. These can: from 3 January to a later day of the same January, for instance.",
            "0000-01-03/0000-01", "0000-02/0000", "2004-06-11%/2004-%06", "2004-06-11%/2004-06~"),
        new("validity", "Ends of an interval are dates, and a year with Y is one; this interval is in order.", "Y-61000/-2000"),
        new("validity", "Seasons are dates (level 1), and ends of intervals are dates; spring to summer is in order.", "2012-21/2012-22"),
        new("validity", "Level 0 has the complete time of day only, hh:mm:ss.",
            "2020-05-01T10:30Z", "2020-05-01T00:00Z", "2020-05-01T23:59Z"),
        new("validity", "Level 0 has no fractions of a second, and features of ISO 8601-1 outside level 0 are to be suppressed.",
            "2020-05-01T10:30:45.123Z", "2020-05-01T10:30:45.500-05:00", "2016-05-02T16:54:59.042", "2016-05-02T16:54:59.04200000",
            "2016-05-02T16:54:59.4", "2016-05-02T16:54:59.42", "2016-05-02T16:54:59.042123", "2016-05-02T16:54:59.042Z"),
        new("validity", "Level 0 has the extended format only, with a colon between hours and minutes.", "2016-05-02T16:54:59+0230"),
        new("validity", "EDTF has no centuries of two digits; 19XX says it.",
            "20", "00", "19", "-01", "-05", "-99", "-04", "19~", "19?", "19%"),
        new("validity", "EDTF has no decades of three digits; 193X says it.",
            "193", "019", "009", "000", "-193", "-019", "197~", "197?", "197%"),
        new("validity", "\"No spaces are allowed, anywhere within the expression.\"",
            "[1667, 1672-12]", "{1667, 1670..1672}", "{1960 ,  1961-12}"),
        new("canonical", "The text keeps the time and the shift that the source states, and adds no milliseconds.",
            "2020-05-01T10:30:45Z", "2020-05-01T10:30:45-05:00", "2020-05-01T10:30:45+14:00", "2020-05-01T24:00:00Z",
            "1985-04-12T23:20:30Z", "1985-04-12T23:20:30-04:00", "1985-04-12T23:20:30+04:30"),
        new("min", "The day is the one on the calendar where it happened, as written, not that of UTC.",
            "2020-05-01T10:30:45+14:00", "1985-04-12T23:20:30-04:00"),
        new("max", "The day is the one on the calendar where it happened, as written, not that of UTC.",
            "2020-05-01T10:30:45+14:00", "1985-04-12T23:20:30-04:00"),
        new("min", "24:00:00 is the end of the day that is written.", "2020-05-01T24:00:00Z"),
        new("max", "24:00:00 is the end of the day that is written.", "2020-05-01T24:00:00Z"),
        new("min", "Spring is not the first quarter; that is 33.", "2001-21"),
        new("max", "Spring is not the first quarter; that is 33.", "2001-21"),
    ];

    [ReferenceFact(Vectors)]
    public void The_vectors_of_others_agree_save_where_we_differ_by_intention()
    {
        var unexplained = new List<string>();
        var used = new HashSet<(string, string)>();
        int count = 0;
        foreach (string line in File.ReadLines(ReferenceFactAttribute.Find(Vectors)!))
        {
            count++;
            using JsonDocument json = JsonDocument.Parse(line);
            JsonElement vector = json.RootElement;
            string input = vector.GetProperty("input").GetString()!;
            foreach ((string aspect, string problem) in Problems(vector, input))
            {
                if (Disagreements.Any(known => known.Aspect == aspect && known.Inputs.Contains(input)))
                    used.Add((aspect, input));
                else
                    unexplained.Add($"{vector.GetProperty("source").GetString()} {input} {aspect}: {problem}");
            }
        }

        foreach (Disagreement known in Disagreements)
            unexplained.AddRange(known.Inputs.Where(input => !used.Contains((known.Aspect, input))).Select(input => $"{input} {known.Aspect}: listed, but there is no disagreement"));
        Assert.True(unexplained.Count == 0, string.Join(Environment.NewLine, unexplained));
        Assert.Equal(495, count);
    }

    private static IEnumerable<(string Aspect, string Problem)> Problems(JsonElement vector, string input)
    {
        bool isValid = Edtf.TryParse(input, out Edtf value, out EdtfError error);
        if (isValid != vector.GetProperty("valid").GetBoolean())
        {
            yield return ("validity", isValid ? "read as " + value : error.ToString());
            yield break;
        }

        if (!isValid)
        {
            if (error.Message.Length == 0 || error.Position < 0 || error.Position + error.Length > input.Length)
                yield return ("error", error.ToString());
            yield break;
        }

        if (Edtf.Parse(value.ToString()) != value)
            yield return ("round trip", value.ToString());
        if (vector.TryGetProperty("canonical", out JsonElement canonical) && canonical.GetString() != value.ToString())
            yield return ("canonical", value.ToString());
        if (vector.TryGetProperty("min", out JsonElement min) && min.GetString() != Bound(value.EarliestFirstDay, "-inf"))
            yield return ("min", value.EarliestFirstDay.ToString());
        if (vector.TryGetProperty("max", out JsonElement max) && max.GetString() != Bound(value.LatestLastDay, "inf"))
            yield return ("max", value.LatestLastDay.ToString());
        if (vector.TryGetProperty("kind", out JsonElement kind) && Kind(kind.GetString()!) != value.Kind)
            yield return ("kind", value.Kind.ToString());
    }

    private static string Bound(EdtfBound bound, string open) => bound.Kind == EdtfBoundKind.Open ? open : bound.ToString();

    private static EdtfKind Kind(string name) => name switch
    {
        "Interval" => EdtfKind.Interval,
        "Set" => EdtfKind.OneOf,
        "List" => EdtfKind.AllOf,
        _ => EdtfKind.Date,
    };

    private sealed record Disagreement(string Aspect, string Reason, params string[] Inputs);
}
