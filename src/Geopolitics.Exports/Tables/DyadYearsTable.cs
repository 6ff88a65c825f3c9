using Geopolitics.Exports.Panel;
using Geopolitics.Exports.Writing;
using static Geopolitics.Exports.Tables.Columns<Geopolitics.Exports.Panel.DyadYear>;

namespace Geopolitics.Exports.Tables;

/// <summary>The panel of pairs of states by year.</summary>
internal static class DyadYearsTable
{
    public static ExportTable Declare() => new Table<DyadYear>(
        "dyad-years",
        """
        A panel of pairs of states by year, to be joined with other data sets by `cow_a`, `cow_b` and `year`, which no two rows have alike. It is undirected: `cow_a` is less than `cow_b`. The states are those that
        existed on some day of the year by some account in the data and had a Correlates of War code then. Where two states had one code in a year (365 in 1991: the Soviet Union, then Russia), the row is that
        of the state that had it on 1 July, else of the later one. **All that is counted or answered is as of 1 July.** **Zero means that the data records none, not that there was none**, unless the column `…_complete` beside it says that the data is complete.
        """,
        "One pair of states in one year, in order of year, `cow_a`, `cow_b`.",
        DyadYears.Of,
        [
            Integer("year", "The year.", row => row.Year),
            Integer("cow_a", "The Correlates of War code of the first state, the lesser number.", row => row.A.Cow),
            Integer("cow_b", "The Correlates of War code of the second state.", row => row.B.Cow),
            .. OfEach("state", "The state; `entities` has it.", Text, state => state.State.Id),
            .. OfEach("gleditsch_ward", "The Gleditsch–Ward number that it had in the year. Null where the data has none.", OptionalInteger, state => state.GleditschWard),
            .. OfEach("iso3166_1_alpha_3", "The ISO 3166-1 code of three letters that it had in the year. Null where the data has none, as before the code was given out.", OptionalText, state => state.Iso),
            .. OfEach("exists", "Whether it existed on 1 July, by the accounts in the data: `certainly` by all, `possibly` by some or by vague ones, `no` where it came or went in another part of the year, `unknown`.", Text, state => Words.Of(state.Exists)),
            .. Count("agreements", "agreements to which both are parties are {0} in force", row => row.Agreements, "unknown: treaties without a recorded entry into force, most of them"),
            Boolean("agreements_complete", "True where a cited coverage says that the data on agreements between the two is complete on 1 July, so that zero means none. False does not mean that any is missing.", row => row.AreAgreementsComplete),
            OptionalText("agreements_complete_about", "The ids of the topics and entities about which alone agreements between the two are complete on 1 July, as `cow-formal-alliances`, a space between them. Null where there are none.", row => row.AgreementsCompleteAbout),
            .. Count("alliances", "of those agreements are {0} in force and alliances (`is_alliance` in `agreements`)", row => row.Alliances, "unknown"),
            Text("diplomatic_relations", "Whether the two had diplomatic relations: `certainly`, `possibly`, `no` (a source or a cited coverage says that they had not, or one of them did not exist) or `unknown` (the data does not tell).", row => Words.Of(row.DiplomaticRelations)),
            .. Count("disputes", "disputes in which both claim the same place are {0} going on", row => row.Disputes, "unknown"),
            Boolean("disputes_complete", "As `agreements_complete`, for disputes.", row => row.AreDisputesComplete),
        ]);

    private static Column<DyadYear>[] OfEach<T>(string name, string meaning, Func<string, string, Func<DyadYear, T>, Column<DyadYear>> column, Func<PanelState, T> value) =>
        [column($"{name}_a", meaning, row => value(row.A)), column($"{name}_b", "The same of the second state.", row => value(row.B))];

    private static Column<DyadYear>[] Count(string name, string what, Func<DyadYear, CertaintyCounts> counts, string unknown) =>
    [
        Integer($"{name}_certainly", $"How many {what.Replace("{0}", "certainly", StringComparison.Ordinal)}.", row => counts(row).Certainly),
        Integer($"{name}_possibly", $"How many more {what.Replace("{0}", "possibly", StringComparison.Ordinal)}: vague or contested dates leave it open.", row => counts(row).Possibly),
        Integer($"{name}_unknown", $"Of how many more that is {unknown}.", row => counts(row).Unknown),
    ];
}
