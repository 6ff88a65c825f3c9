namespace Geopolitics.Tests.Completeness;

/// <summary>What the data says that it is complete for, it answers: <i>no</i> where there is nothing, never <i>unknown</i>.</summary>
public sealed class CoverageTests
{
    public static TheoryData<string> All => Of(coverage => true);

    public static TheoryData<string> OfOffices => Of(coverage => coverage.Of == FactKind.Tenure);

    public static TheoryData<string> OfPairs => Of(coverage => coverage.Of == FactKind.DiplomaticRelations);

    [Theory]
    [MemberData(nameof(All))]
    public void Every_year_within_is_answered(string id)
    {
        var (coverage, (first, last)) = Find(id);
        foreach (var question in CoverageQuestions.Of(coverage))
        {
            for (var year = first.Year; year <= last.Year; year++)
            {
                var days = new Edtf[] { Later(first, new(year, 1, 1)), Earlier(last, new(year, 12, 31)) };
                var answer = question(Edtf.Parse($"{days[0]}/{days[1]}"));
                Assert.True(answer.Certainty != Certainty.Unknown || answer.Facts.Count > 0, $"{id} leaves {year} unknown");
            }
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_day_outside_is_not_answered_by_it(string id)
    {
        var (coverage, (first, last)) = Find(id);
        foreach (var question in CoverageQuestions.Of(coverage))
        {
            Assert.DoesNotContain(coverage, question(first.AddDays(-1)).Facts);
            Assert.DoesNotContain(coverage, question(last.AddDays(1)).Facts);
        }
    }

    [Theory]
    [MemberData(nameof(OfOffices))]
    public void An_office_has_a_holder_or_a_recorded_vacancy_on_every_day(string id)
    {
        var (coverage, (first, last)) = Find(id);
        foreach (var office in coverage.Entities.OfType<Office>())
        {
            var vacancies = Facts.OfKind<Tenure>().Involving(office).Where(tenure => tenure.IsVacant).ToList();
            for (var day = first; day <= last; day = day.AddDays(1))
            {
                var holders = Facts.HoldersOf(office, day);
                Assert.True(
                    holders.Holders.Count > 0 || vacancies.Exists(vacancy => vacancy.When.HoldsOn(day) is Certainty.Certainly or Certainty.Possibly),
                    $"{office.Id} on {day:yyyy-MM-dd}: {holders}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(OfPairs))]
    public void Two_states_had_relations_or_had_none_but_it_is_known(string id)
    {
        var (coverage, (first, last)) = Find(id);
        var (one, other) = ((State)coverage.Entities[0], (State)coverage.Entities[1]);
        for (var day = first; day <= last; day = day.AddMonths(1))
            Assert.NotEqual(Certainty.Unknown, Facts.DiplomaticRelations(one, other, day).Certainty);
    }

    [Fact]
    public void The_page_of_the_data_names_each()
    {
        var page = File.ReadAllText(Path.Combine(RepositoryFiles.Root, "docs", "data-report.md"));

        Assert.All(Facts.OfKind<Coverage>(), coverage => Assert.Contains($"`{coverage.Id}`", page, StringComparison.Ordinal));
    }

    private static TheoryData<string> Of(Func<Coverage, bool> isMeant) => [.. Facts.OfKind<Coverage>().Where(isMeant).Select(coverage => coverage.Id)];

    private static (Coverage Coverage, (DateOnly First, DateOnly Last) Days) Find(string id)
    {
        Assert.True(Catalog.Shipped.TryFind<Coverage>(id, out var coverage));
        var days = coverage.When.WholeDays;
        return (coverage, (days.EarliestFirstDay.ToDateOnly()!.Value, days.LatestLastDay.ToDateOnly()!.Value));
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
