using Geopolitics.Exports.Writing;

namespace Geopolitics.Exports.Bibliography;

/// <summary>The words of the Citation Style Language for types of sources: some have underscores where others have hyphens.</summary>
internal static class CslTypes
{
    public static string Of(SourceType type) => type switch
    {
        SourceType.LegalCase => "legal_case",
        SourceType.MotionPicture => "motion_picture",
        SourceType.MusicalScore => "musical_score",
        SourceType.PersonalCommunication => "personal_communication",
        _ => Words.Of(type),
    };
}
