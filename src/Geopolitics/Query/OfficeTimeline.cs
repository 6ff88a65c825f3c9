using Geopolitics.Format;

namespace Geopolitics;

/// <summary>Who may have held an office when: stretches of days in which the same tenures come into question, found by binary search.</summary>
internal sealed class OfficeTimeline
{
    private readonly Office office;
    private readonly int[] firstDays;
    private readonly Stretch[] stretches;

    private OfficeTimeline(Office office, int[] firstDays, Stretch[] stretches)
    {
        this.office = office;
        this.firstDays = firstDays;
        this.stretches = stretches;
    }

    public static OfficeTimeline Of(Office office, Catalog catalog)
    {
        var tenures = new List<(Tenure Tenure, TimeBounds Bounds)>();
        var coverages = new List<(Coverage Coverage, TimeBounds Bounds)>();
        foreach (var fact in catalog.ReferrersOf(office.Id))
        {
            if (fact is Tenure tenure && tenure.Office.Equals(office))
                tenures.Add((tenure, tenure.Bounds));
            else if (fact is Coverage { Of: FactKind.Tenure } coverage)
                coverages.Add((coverage, TimeBounds.Of(coverage.When.WholeDays)));
        }

        var firstDays = new SortedSet<int> { TimeBounds.Everything.First };
        foreach (var bounds in tenures.Select(item => item.Bounds).Concat(coverages.Select(item => item.Bounds)))
            firstDays.UnionWith([bounds.First, bounds.Last + 1]);

        return new(office, [.. firstDays], [.. firstDays.Select(day => new Stretch(
            office,
            [.. tenures.Where(item => item.Bounds.Contains(day)).Select(item => item.Tenure)],
            [.. coverages.Where(item => item.Bounds.Contains(day)).Select(item => item.Coverage)]))]);
    }

    public OfficeHolders On(DateOnly day)
    {
        var found = Array.BinarySearch(firstDays, TimeBounds.Until(day.DayNumber).Last);
        return stretches[found >= 0 ? found : ~found - 1].On(office, day);
    }

    /// <summary>Days in which the same tenures come into question.</summary>
    private sealed class Stretch
    {
        private readonly Tenure[] tenures;
        private readonly Coverage[] coverages;
        private readonly OfficeHolders? sameOnAllDays;

        public Stretch(Office office, Tenure[] tenures, Coverage[] coverages)
        {
            this.tenures = tenures;
            this.coverages = coverages;
            if (tenures.Length > 0 && Array.TrueForAll(tenures, tenure => !tenure.IsContested && tenure.When.IsBetweenExactDays))
                sameOnAllDays = Ask(office, DateOnly.FromDayNumber((int)tenures.Max(tenure => tenure.When.EarliestFirstDay.Day)));
        }

        public OfficeHolders On(Office office, DateOnly day) => sameOnAllDays is { } known ? new(office, day, known.Status, known.Holders) : Ask(office, day);

        private OfficeHolders Ask(Office office, DateOnly day)
        {
            var holders = new List<OfficeHolder>();
            var isVacant = false;
            foreach (var tenure in tenures)
            {
                var certainty = tenure.Ask(when => when.HoldsOn(day));
                if (certainty is Certainty.No or Certainty.Unknown)
                    continue;

                if (tenure.Holder is { } person)
                    holders.Add(new(person, tenure, certainty));
                else
                    isVacant |= tenure.IsVacant;
            }

            var status = holders.Exists(holder => !holder.Tenure.IsActing) ? OfficeStatus.Held
                : holders.Count > 0 ? OfficeStatus.Acting
                : isVacant || Array.Exists(coverages, new CoverageQuestion(FactKind.Tenure, day, [[office]], []).IsAnsweredBy) ? OfficeStatus.Vacant
                : OfficeStatus.Unknown;
            return new(office, day, status, holders.AsReadOnly());
        }
    }
}
