using System.Collections.Concurrent;
using System.Text;

namespace Geopolitics.Exports.Writing;

/// <summary>The words of vocabularies as data files write them: <c>strategic-partnership</c>.</summary>
internal static class Words
{
    private static readonly ConcurrentDictionary<string, string> Known = new(StringComparer.Ordinal);

    /// <summary>The word of a member of an enum of the model.</summary>
    public static string Of<TEnum>(TEnum member)
        where TEnum : struct, Enum => Members<TEnum>.Words[member];

    /// <summary>The kind of an entity: <c>weapon-system</c>.</summary>
    public static string KindOf(Entity entity) => Known.GetOrAdd(entity.GetType().Name, Kebab);

    private static string Kebab(string name)
    {
        var word = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && word.Length > 0)
                word.Append('-');
            word.Append(char.ToLowerInvariant(letter));
        }

        return word.ToString();
    }

    private static class Members<TEnum>
        where TEnum : struct, Enum
    {
        public static readonly Dictionary<TEnum, string> Words = Enum.GetValues<TEnum>().ToDictionary(member => member, member => Kebab(member.ToString()));
    }
}
