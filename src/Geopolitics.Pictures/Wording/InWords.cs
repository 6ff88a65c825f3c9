namespace Geopolitics.Pictures.Wording;

/// <summary>Words of the model as people read them.</summary>
internal static class InWords
{
    /// <summary>A member of an enum of the model: <c>strategic partnership</c>.</summary>
    public static string Of<TEnum>(TEnum member)
        where TEnum : struct, Enum => Spaced(Exports.Writing.Words.Of(member));

    /// <summary>The kind of an entity: <c>weapon system</c>.</summary>
    public static string KindOf(Entity entity) => Spaced(Exports.Writing.Words.KindOf(entity));

    /// <summary>A kind of facts as a heading: <c>Diplomatic relations</c>, <c>Agreements</c>.</summary>
    public static string Plural(FactKind kind) => Capitalized(Plural(Of(kind)));

    /// <summary>A time as its source has it, in words and never more exactly: <c>about 1985 to 1989</c>.</summary>
    public static string Of(Edtf time) => time.ToString("G", EdtfLanguage.English);

    /// <summary>A kind of entities as a heading: <c>Weapon systems</c>.</summary>
    public static string PluralKindOf(Entity entity) => Capitalized(Plural(KindOf(entity)));

    /// <summary>A value as somebody gives it.</summary>
    public static string Of(PropertyValue value) => value.Time is { } time ? Of(time) : value.ToString();

    /// <summary>The word with a capital letter first.</summary>
    public static string Capitalized(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];

    private static string Spaced(string word) => word.Replace('-', ' ');

    private static string Plural(string word) =>
        word.EndsWith("relations", StringComparison.Ordinal) || word.EndsWith("series", StringComparison.Ordinal) ? word
        : word.EndsWith('y') ? word[..^1] + "ies"
        : word.EndsWith("is", StringComparison.Ordinal) ? word[..^2] + "es"
        : word + "s";
}
