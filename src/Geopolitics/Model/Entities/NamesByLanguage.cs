using System.Globalization;

namespace Geopolitics;

/// <summary>Chooses among an entity's names by language.</summary>
internal static class NamesByLanguage
{
    private const string English = "en";

    private static readonly NameKind[] UsualKinds = [NameKind.Short, NameKind.Native, NameKind.Official, NameKind.Alternative];

    private static readonly NameKind[] LongKinds = [NameKind.Official, NameKind.Native];

    /// <summary>The name that a text in the language would have. In English that is the name shown.</summary>
    public static string Usual(Entity entity, IFormatProvider? provider) => Find(entity, CultureOf(provider), UsualKinds, isEnglishNamed: true) ?? entity.Name;

    /// <summary>The name that a treaty in the language would have.</summary>
    public static string Long(Entity entity, IFormatProvider? provider) =>
        Find(entity, CultureOf(provider), LongKinds, isEnglishNamed: false) ?? Usual(entity, provider);

    private static CultureInfo CultureOf(IFormatProvider? provider) =>
        provider as CultureInfo ?? provider?.GetFormat(typeof(CultureInfo)) as CultureInfo ?? CultureInfo.CurrentCulture;

    /// <summary>From the culture to the wider ones: <c>zh-TW</c>, <c>zh-Hant</c>, <c>zh</c>.</summary>
    private static string? Find(Entity entity, CultureInfo culture, NameKind[] kinds, bool isEnglishNamed)
    {
        for (; culture.Name.Length > 0; culture = culture.Parent)
        {
            if (isEnglishNamed && culture.Name == English)
                return entity.Name;

            foreach (var kind in kinds)
            {
                if (Find(entity, culture.Name, kind) is { } found)
                    return found.Text;
            }
        }

        return null;
    }

    /// <summary>The first that is in use; of those that are no more, the last.</summary>
    private static EntityName? Find(Entity entity, string language, NameKind kind)
    {
        var names = entity.Names.Where(name => name.Kind == kind && IsIn(name, language));
        return names.FirstOrDefault(name => name.When is not { } when || when.HasOpenEnd) ?? names.LastOrDefault();
    }

    private static bool IsIn(EntityName name, string language) =>
        string.Equals(name.Language, language, StringComparison.OrdinalIgnoreCase)
        || (name.Script is { } script && string.Equals($"{name.Language}-{script}", language, StringComparison.OrdinalIgnoreCase));
}
