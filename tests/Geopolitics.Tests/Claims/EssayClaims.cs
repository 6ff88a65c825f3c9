using static Geopolitics.Standing;

namespace Geopolitics.Tests.Claims;

/// <summary>All claims of the founding essay, by section.</summary>
internal static class EssayClaims
{
    public static readonly Claim[] Introduction =
    [
        new("I1a", Publications.MunichSecurityReport2019Launch, Established, "2019", Organizations.MunichSecurityConference, States.Japan),
        new("I1a", Assessments.MunichReportAttentionToJapan2019, Reported, "2019", States.Japan),
        new("I1b", Meetings.KangPompeoTalks2019, Established, "2019-02~", Persons.KangKyungWha, Persons.MikePompeo, States.SouthKorea, States.UnitedStates, Regions.KoreanPeninsula),
        new("I1c", Meetings.KangKonoMeetingMunich2019, Established, "2019-02~", Persons.KangKyungWha, Persons.TaroKono, States.SouthKorea, States.Japan, Regions.KoreanPeninsula),
        new("I2a", Relations.UsRussiaDivide2019, Assessed, "../..", States.Russia, States.UnitedStates),
        new("I2b", Assessments.WashingtonsTermsNotItsFriendsTerms2019, Assessed, "2019", States.UnitedStates, States.Russia, States.Japan, States.SouthKorea),
        new("I3a", Publications.RussiaAndKoreanSecurityEssay2019, Established, "2019-02-18", Organizations.SinoNk),
    ];

    public static readonly Claim[] Opening =
    [
        new("O1a", Assessments.EnemyOfMyEnemyLensColdWar, Assessed, "1945/1991", Regions.EastAsia, Periods.ColdWar),
        new("O1a", Assessments.ColdWarFramesPersist2019, Assessed, "2019", Regions.EastAsia),
        new("O1b", Relations.UsRussiaRelations2019, Assessed, "../..", States.Russia, States.UnitedStates),
        new("O1c", Positions.RokJapanViewOfCooperationWithMoscow2019, Assessed, "../..", States.SouthKorea, States.Japan, States.Russia),
        new("O2a", Assessments.WesternReadingOfRussiasKoreaPolicy2019, Assessed, "2017/2019", States.Russia, States.China, States.NorthKorea),
        new("O2b", Relations.DprkUsEnmity2019, Assessed, "../..", States.NorthKorea, States.UnitedStates),
        new("O2b", Relations.UsChinaCooling2019, Assessed, "../..", States.China, States.UnitedStates),
        new("O2c", Assessments.RussiaWithoutIndependentInfluence2019, Assessed, "2019", States.Russia, Regions.NortheastAsia),
        new("O2d", Assessments.RussianOpeningsAgainstUsInfluence2019, Assessed, "2019", States.Russia, States.UnitedStates),
        new("O3a", Agreements.JapanUsSecurityTreaty1960, Established, "1960-01-19", States.Japan, States.UnitedStates),
        new("O3a", Agreements.RokUsMutualDefenseTreaty1953, Established, "1953-10-01", States.SouthKorea, States.UnitedStates),
        new("O3b", Policies.JapanMissileDefensePolicy2003, Established, "../2019", States.Japan),
        new("O3b", Policies.RokMissileDefensePolicy, Established, "../..", States.SouthKorea),
        new("O3b", Assessments.AlliedMissileDefenseAgainstRussianInterests2019, Assessed, "../2019", States.Japan, States.SouthKorea, States.Russia),
        new("O3c", Assessments.RussianReactionsToAlliedMissileDefense2019, Assessed, "2019", States.Russia, States.Japan, States.SouthKorea),
        new("O3d", Deployments.AegisAshoreInJapan, Established, "2019", WeaponSystems.AegisAshore, States.Japan, States.UnitedStates, States.Russia),
        new("O3d", Positions.RussiaOpposesAegisAshoreInJapan, Reported, "2019", States.Russia, WeaponSystems.AegisAshore),
        new("O3e", Positions.JapanGoodwillTowardMoscow, Assessed, "../..", States.Japan, States.Russia),
        new("O3f", Crises.ThaadCrisis2017, Established, "2017", States.SouthKorea, WeaponSystems.Thaad),
        new("O3f", Assessments.RokRussiaTiesThroughThaadCrisis, Assessed, "2017", States.SouthKorea, States.Russia),
    ];

    public static readonly Claim[] Dynamics =
    [
        new("A1a", Policies.AbeSelfDefenseForceBuildUp, Reported, "../..", States.Japan, Persons.ShinzoAbe),
        new("A1b", Assessments.JapanBuildUpAnswersChina, Assessed, "2019", States.China, States.Russia),
        new("A1c", Events.AbePutinSummitryTo2019, Reported, "../2019", Persons.ShinzoAbe, Persons.VladimirPutin),
        new("A1c", Positions.AbePutinOnEconomicCooperation, Reported, "../..", Persons.ShinzoAbe, Persons.VladimirPutin),
        new("A1d", Disputes.KurilNorthernTerritoriesDispute, Established, "../2019", States.Japan, States.Russia, Places.KurilIslandsNorthernTerritories),
        new("A1d", Disputes.KurilNorthernTerritoriesTension2019, Assessed, "../..", States.Japan, States.Russia, Places.KurilIslandsNorthernTerritories),
        new("A2a", Positions.JapanSovietThreatPerception, Reported, "../1991", States.Japan, States.SovietUnion, Places.Hokkaido),
        new("A2b", Declarations.JapanDeclaresRussiaImportantPartner2013, Declarations.JapanDeclaresRussiaImportantPartner2013.Standing, "[..2013]", States.Japan, States.Russia),
        new("A2c", Policies.JapanPreventSinoRussianBloc, Assessed, "../..", States.Japan, States.Russia, States.China),
        new("A2d", Positions.JapanHopesForRussianLeverage, Assessed, "../..", States.Japan, States.Russia, States.NorthKorea),
        new("A2e", Assessments.IslandsDisputeHurdleToNormalTies, Assessed, "2019", States.Japan, States.Russia),
        new("A3a", Assessments.RokRussiaRelationsWithoutDispute, Assessed, "2019", States.SouthKorea, States.Russia),
        new("A3b", Recognitions.RokWithheldRecognitionOfUssr, Established, "../198X", States.SouthKorea, States.SovietUnion),
        new("A3c", Agreements.RokRussiaStrategicPartnership2008, Established, "2008", States.SouthKorea, States.Russia),
        new("A3d", Assessments.MoonParkContrastOnNorthKorea, Assessed, "2013/2019", Persons.MoonJaeIn, Persons.ParkGeunHye),
        new("A3d", Policies.ParkPolicyTowardNorthKorea, Established, "2013-02-25/2017-03-10", States.SouthKorea, Persons.ParkGeunHye, States.NorthKorea),
        new("A3d", Policies.MoonPolicyTowardNorthKorea, Established, "2017-05/2022-05", States.SouthKorea, Persons.MoonJaeIn, States.NorthKorea),
        new("A3e", Positions.RokValuesRussiaInNewNorthernPolicy, Assessed, "../..", States.SouthKorea, States.Russia),
        new("A3f", Policies.NewNorthernPolicyOfSouthKorea, Established, "2017/", States.SouthKorea, States.NorthKorea, States.Russia),
        new("A3g", Meetings.RokRussiaTalksOnNuclearSecurity2019, Reported, "../2019", States.SouthKorea, States.Russia),
    ];

    public static readonly Claim[] Captions =
    [
        new("P1", Meetings.EasternEconomicForum2017, Established, "2017", Persons.MoonJaeIn, Persons.ShinzoAbe, Persons.VladimirPutin, Places.Vladivostok, SeriesOfMeetings.EasternEconomicForum),
        new("P2", Meetings.VancouverForeignMinistersMeeting2018, Established, "2018", Persons.TaroKono, Persons.KangKyungWha, Persons.RexTillerson, States.Russia, Places.Vancouver),
        new("P3", Assessments.MoscowPyongyangTiesUnderdeveloped, Assessed, "2019", States.Russia, States.NorthKorea),
    ];

    public static readonly Claim[] Cooperation =
    [
        new("B1a", Statements.DateOnRussiaCooperation2018, Reported, "2018-22", Persons.ChuichiDate, States.Russia),
        new("B1a", Meetings.DateVisitToRussia2018, Established, "2018-22", Persons.ChuichiDate),
        new("B1b", Positions.AbeOnCooperationWithRussia, Assessed, "../..", Persons.ShinzoAbe, States.Russia),
        new("B1c", Statements.KonoOnRussianUnVeto, Reported, "[..2019]", Persons.TaroKono, States.Russia, Organizations.UnSecurityCouncil),
        new("B1d", Positions.JapanRussiaOnNonproliferation, Assessed, "../..", States.Japan, States.Russia, States.NorthKorea, States.Iran),
        new("B1e", Statements.KonoOnIranAndSyria2018, Reported, "2018-07-30", Persons.TaroKono, States.Russia, States.Iran, States.Syria),
        new("B1e", Meetings.JapanRussiaTwoPlusTwo2018, Established, "2018-07-31", Persons.TaroKono, States.Japan, States.Russia, SeriesOfMeetings.JapanRussiaTwoPlusTwo),
        new("B2a", Positions.RokOnRussiaAsNuclearWeaponState, Assessed, "../..", States.SouthKorea, States.Russia),
        new("B2b", Statements.LeeDoHoonOnRussianVeto, Reported, "[..2019]", Persons.LeeDoHoon, States.Russia, Organizations.UnSecurityCouncil),
        new("B2c", Assessments.RokRussiaSecurityValueIndirect, Assessed, "2019", States.SouthKorea, States.Russia),
        new("B2d", Assessments.RokApproachToRussiaFromParkToMoon, Assessed, "2016/2019", Persons.ParkGeunHye, Persons.MoonJaeIn, States.Russia),
        new("B2e", Assessments.TokyoAndSeoulOnRussia2016, Assessed, "2016~", States.Japan, States.SouthKorea, States.Russia),
        new("B2f", Assessments.SeoulFindsAPartForRussia, Assessed, "2019", States.SouthKorea, States.Russia),
        new("B3a", Meetings.PutinParkSummitVladivostok2016, Established, "2016-09", Persons.VladimirPutin, Persons.ParkGeunHye),
        new("B3a", Declarations.RokRussiaPledgeOnNorthKorea2016, Established, "2016-09", States.Russia, States.SouthKorea, States.NorthKorea),
        new("B3b", Statements.PutinOnWmdProliferation2016, Reported, "2016-09", Persons.VladimirPutin),
        new("B3c", Assessments.EconomicsAsMainstayOfRokRussiaTies, Assessed, "../2019", States.SouthKorea, States.Russia),
        new("B3d", Statements.MoonOnRussiaAndKoreanPeace2017, Reported, "2017-09", Persons.MoonJaeIn, States.Russia),
        new("B3e", Statements.MoonOnIncludingNorthKorea2017, Reported, "2017-09", Persons.MoonJaeIn, States.NorthKorea),
        new("B4a", Assessments.NewNorthernPolicyAsMainstay, Assessed, "../2019", States.SouthKorea),
        new("B4b", Assessments.RussiaAsMeansInNewNorthernPolicy, Assessed, "2019", States.SouthKorea, States.Russia),
        new("B4c", Assessments.RokSecurityCooperationRestsOnEconomics, Assessed, "2019", States.SouthKorea, States.Russia, States.NorthKorea),
    ];

    public static readonly Claim[] Closing =
    [
        new("C1a", Assessments.AlliedOutreachAndUsInterests2019, Assessed, "2019", States.UnitedStates, States.Japan, States.SouthKorea, States.Russia),
        new("C1b", Assessments.JapanRussiaCooperationRationale, Assessed, "2019", States.Japan, States.Russia),
        new("C1c", Assessments.RussiaAsWayToWiderEconomicTiesForRok, Assessed, "2019", States.SouthKorea, States.Russia),
        new("C2a", Assessments.AlliesNotAverseToReachingOutToRussia2019, Assessed, "2019", States.SouthKorea, States.Japan, States.Russia, States.UnitedStates),
        new("C2b", Statements.PalmerstonEternalInterests1848, Established, "1848-03-01", Persons.Palmerston),
    ];

    public static IEnumerable<Claim> All => [.. Introduction, .. Opening, .. Dynamics, .. Captions, .. Cooperation, .. Closing];
}
