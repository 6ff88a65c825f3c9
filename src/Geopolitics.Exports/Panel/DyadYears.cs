using Geopolitics.Exports.Writing;

namespace Geopolitics.Exports.Panel;

/// <summary>Makes the panel, year by year: no more than what one year needs is held.</summary>
internal static class DyadYears
{
    public static IEnumerable<DyadYear> Of(Catalog catalog, ExportOptions options)
    {
        var (first, last) = options.YearsOf(catalog);
        var states = catalog.InOrder<State>().ToList();
        var agreements = catalog.Facts<Agreement>().ToList();
        var disputes = catalog.Facts<Dispute>().ToList();
        var pairs = new PairsWithAnswers(catalog);
        return Enumerable.Range(first, last - first + 1).SelectMany(year => Year(catalog, new(year), states, agreements, disputes, pairs));
    }

    private static IEnumerable<DyadYear> Year(
        Catalog catalog, PanelDate date, List<State> all, List<Agreement> agreements, List<Dispute> disputes, PairsWithAnswers pairs)
    {
        var states = PanelState.Of(all, date);
        var places = states.Select((state, place) => (state.State.Id, place)).ToDictionary(item => item.Id, item => item.place, StringComparer.Ordinal);
        var agreementsOfDay = new SharedFacts<Agreement>(catalog.Facts<Agreement>().InForceOn(date.Day), agreements, agreement => agreement.Parties, places);
        var disputesOfDay = new SharedFacts<Dispute>(catalog.Facts<Dispute>().InForceOn(date.Day), disputes, dispute => dispute.Claimants, places);
        var completeAgreements = new CompleteFor(FactKind.Agreement, catalog, date.Day);
        var completeDisputes = new CompleteFor(FactKind.Dispute, catalog, date.Day);
        var (agreementCounts, allianceCounts, disputeCounts) = (new CertaintyCounts[states.Count], new CertaintyCounts[states.Count], new CertaintyCounts[states.Count]);

        for (var first = 0; first < states.Count; first++)
        {
            agreementsOfDay.CountOf(first, agreementCounts);
            agreementsOfDay.CountOf(first, allianceCounts, Tables.Alliances.Has);
            disputesOfDay.CountOf(first, disputeCounts);
            for (var second = first + 1; second < states.Count; second++)
            {
                var (a, b) = (states[first], states[second]);
                yield return new(
                    date.Year,
                    a,
                    b,
                    agreementCounts[second],
                    allianceCounts[second],
                    pairs.Has(a.State, b.State) ? catalog.DiplomaticRelations(a.State, b.State, date.Day).Certainty : WithoutFacts(a, b),
                    disputeCounts[second],
                    completeAgreements.All(a.State, b.State),
                    completeAgreements.About(a.State, b.State),
                    completeDisputes.All(a.State, b.State));
            }
        }
    }

    /// <summary>What the catalogue answers where it has nothing on a pair.</summary>
    private static Certainty WithoutFacts(PanelState a, PanelState b) =>
        a.Exists == Certainty.No || b.Exists == Certainty.No ? Certainty.No : Certainty.Unknown;
}
