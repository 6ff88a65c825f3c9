namespace Geopolitics.Exports.Panel;

/// <summary>A pair of states in a year.</summary>
/// <param name="Year">The year.</param>
/// <param name="A">The state with the lesser code.</param>
/// <param name="B">The other.</param>
/// <param name="Agreements">The agreements in force between them.</param>
/// <param name="Alliances">The alliances among those.</param>
/// <param name="DiplomaticRelations">Whether they had diplomatic relations.</param>
/// <param name="Disputes">The disputes between them.</param>
/// <param name="AreAgreementsComplete">Whether a coverage says that all agreements are there.</param>
/// <param name="AgreementsCompleteAbout">What a coverage says that all agreements about it are there.</param>
/// <param name="AreDisputesComplete">Whether a coverage says that all disputes are there.</param>
internal readonly record struct DyadYear(
    int Year,
    PanelState A,
    PanelState B,
    CertaintyCounts Agreements,
    CertaintyCounts Alliances,
    Certainty DiplomaticRelations,
    CertaintyCounts Disputes,
    bool AreAgreementsComplete,
    string? AgreementsCompleteAbout,
    bool AreDisputesComplete);
