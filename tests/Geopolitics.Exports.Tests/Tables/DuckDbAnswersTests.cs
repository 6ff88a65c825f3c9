using System.Globalization;
using Geopolitics.Exports.Tests.Harness;

namespace Geopolitics.Exports.Tests.Tables;

/// <summary>DuckDB, asked over the Parquet files, answers as the library does over its catalogue.</summary>
[Collection(TableFolderUsers.Name)]
public sealed class DuckDbAnswersTests(TableFolder folder) : IDisposable
{
    private static readonly DateOnly[] Days = [new(1988, 7, 1), new(1988, 7, 10), new(1988, 8, 15), new(1988, 9, 1), new(2008, 9, 29), new(2018, 1, 16)];

    private readonly DuckDb duckDb = new(folder.Path);

    [Fact]
    public void There_are_as_many_facts_of_each_kind()
    {
        var expected = Worlds.All.Facts().GroupBy(fact => fact.Kind.ToString().ToUpperInvariant()).Select(group => Line($"{group.Key}|{group.Count()}"));

        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            duckDb.Texts("SELECT upper(replace(kind, '-', '')), count(*) FROM '$/facts.parquet' GROUP BY kind").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_holders_of_each_office_on_a_day_are_the_same()
    {
        var sayWhen = Worlds.All.Facts<Tenure>().Where(tenure => tenure is { IsContested: false, When: { IsApproximate: false, IsUncertain: false } }).Select(tenure => tenure.Id).ToHashSet();
        var expected = Days.SelectMany(day => Worlds.All.Entities<Office>().SelectMany(office => Worlds.All.HoldersOf(office, day).Holders
            .Where(holder => sayWhen.Contains(holder.Tenure.Id))
            .Select(holder => Line($"{day:yyyy-MM-dd}|{office.Id}|{holder.Person.Id}|{(holder.Tenure.IsActing ? "acting" : "held")}|{holder.Certainty.ToString().ToLowerInvariant()}")))).ToList();

        var answered = Days.SelectMany(day => duckDb.Texts($"""
            SELECT '{day:yyyy-MM-dd}', office_id, holder_id, status,
                   CASE WHEN coalesce(latest_first <= day, false) AND coalesce(earliest_last >= day, false) THEN 'certainly' ELSE 'possibly' END
            FROM (SELECT *, DATE '{day:yyyy-MM-dd}' AS day,
                         when_latest_first_day AS latest_first, when_earliest_last_day AS earliest_last
                  FROM '$/tenures.parquet')
            WHERE status IN ('held', 'acting') AND NOT when_is_contested AND when_doubt IS NULL
              AND (when_earliest_first_day <= day OR when_start = 'open')
              AND (when_latest_last_day >= day OR when_end = 'open')
            """));

        Assert.Contains(expected, line => line.EndsWith("certainly", StringComparison.Ordinal));
        Assert.Contains(expected, line => line.EndsWith("possibly", StringComparison.Ordinal));
        Assert.Equal(expected.Order(StringComparer.Ordinal), answered.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_agreements_between_a_pair_in_a_year_are_the_same()
    {
        var pairs = Worlds.All.Facts<Agreement>()
            .SelectMany(agreement => agreement.Parties.OfType<State>().SelectMany(one => agreement.Parties.OfType<State>().Where(other => string.CompareOrdinal(one.Id, other.Id) < 0).Select(other => (one, other, year: agreement.When.Start.Year))))
            .Where(pair => pair.year is not null)
            .Distinct()
            .ToList();
        var expected = pairs.SelectMany(pair => Worlds.All.Facts<Agreement>().Between(pair.one, pair.other).During(Edtf.From(EdtfDate.Of(pair.year!.Value))).Certainly()
            .Where(agreement => !agreement.IsContested && agreement.When is { IsApproximate: false, IsUncertain: false })
            .Select(agreement => Line($"{pair.one.Id}|{pair.other.Id}|{pair.year}|{agreement.Id}"))).Distinct();

        var answered = duckDb.Texts("""
            SELECT one.entity_id, other.entity_id, year(when_earliest_first_day), agreements.fact_id
            FROM '$/agreements.parquet' AS agreements
            JOIN '$/participants.parquet' AS one ON one.fact_id = agreements.fact_id AND one.role = 'party' AND one.entity_kind = 'state'
            JOIN '$/participants.parquet' AS other ON other.fact_id = agreements.fact_id AND other.role = 'party' AND other.entity_kind = 'state'
            JOIN '$/facts.parquet' AS facts ON facts.fact_id = agreements.fact_id
            WHERE one.entity_id < other.entity_id AND year(agreements.when_earliest_first_day) = year(agreements.when_latest_last_day)
              AND facts.contested IS NULL AND agreements.when_doubt IS NULL
            """.Replace("year(when_", "year(agreements.when_", StringComparison.Ordinal));

        Assert.NotEmpty(answered);
        Assert.Equal(expected.Order(StringComparer.Ordinal), answered.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_panel_sums_to_what_the_catalogue_counts()
    {
        var (first, last) = (Exported.Options.FirstYear, Exported.Options.LastYear!.Value);
        var expected = new List<string>();
        foreach (var row in duckDb.Rows("SELECT DISTINCT state_a, state_b, min(year), max(year), count(*) FROM '$/dyad-years.parquet' GROUP BY ALL HAVING sum(agreements_certainly + agreements_possibly + agreements_unknown + disputes_certainly + disputes_possibly) > 0"))
        {
            var (a, b) = (Find((string)row[0]!), Find((string)row[1]!));
            var (agreements, alliances, disputes) = (new int[3], new int[3], new int[3]);
            for (var year = (int)row[2]!; year <= (int)row[3]!; year++)
            {
                var day = new DateOnly(year, 7, 1);
                foreach (var agreement in Worlds.All.Facts<Agreement>().Between(a, b).InForceOn(day).IncludingUnknown())
                {
                    var certainty = Worlds.All.Facts<Agreement>().Between(a, b).InForceOn(day).Answer(agreement);
                    Count(agreements, certainty);
                    if (agreement.Type == AgreementType.Alliance || agreement.Obligations.Any(obligation => obligation.Type == ObligationType.Defense))
                        Count(alliances, certainty);
                }

                foreach (var dispute in Worlds.All.Facts<Dispute>().Between(a, b).InForceOn(day).IncludingUnknown())
                    Count(disputes, Worlds.All.Facts<Dispute>().InForceOn(day).Answer(dispute));
            }

            expected.Add(Line($"{a.Id}|{b.Id}|{string.Join('|', agreements)}|{string.Join('|', alliances)}|{string.Join('|', disputes)}"));
        }

        var answered = duckDb.Texts("""
            SELECT state_a, state_b, sum(agreements_certainly), sum(agreements_possibly), sum(agreements_unknown), sum(alliances_certainly), sum(alliances_possibly), sum(alliances_unknown),
                   sum(disputes_certainly), sum(disputes_possibly), sum(disputes_unknown)
            FROM '$/dyad-years.parquet' GROUP BY state_a, state_b
            HAVING sum(agreements_certainly + agreements_possibly + agreements_unknown + disputes_certainly + disputes_possibly) > 0
            """);

        Assert.InRange(first, 1, last);
        Assert.NotEmpty(answered);
        Assert.Equal(expected.Order(StringComparer.Ordinal), answered.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Diplomatic_relations_are_those_that_the_catalogue_answers()
    {
        var rows = duckDb.Rows("SELECT year, state_a, state_b, diplomatic_relations FROM '$/dyad-years.parquet' WHERE year = 1990 OR state_a IN ('old-borduria', 'borduria', 'syldavia', 'poldevia')");

        Assert.Contains(rows, row => (string)row[3]! == "certainly");
        Assert.All(rows, row => Assert.Equal(
            Worlds.All.DiplomaticRelations(Find((string)row[1]!), Find((string)row[2]!), new((int)row[0]!, 7, 1)).Certainty.ToString().ToLowerInvariant(),
            (string)row[3]!));
    }

    public void Dispose() => duckDb.Dispose();

    private static State Find(string id) => Worlds.All.TryFind<State>(id, out var state) ? state : throw new InvalidOperationException(id);

    private static void Count(int[] counts, Certainty certainty) => counts[certainty switch { Certainty.Certainly => 0, Certainty.Possibly => 1, _ => 2 }]++;

    private static string Line(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);
}
