using System.Text;

namespace Geopolitics.Tool.Describing;

/// <summary>Names of the data's properties as people read them.</summary>
internal static class PropertyLabel
{
    /// <summary>The words of a name: <c>opposedBy</c> is <c>opposed by</c>; <c>URL</c> stays.</summary>
    public static string Of(string name)
    {
        if (name.All(char.IsUpper))
            return name;

        var label = new StringBuilder(name.Length + 2);
        foreach (var character in name)
        {
            if (char.IsUpper(character))
                label.Append(' ');
            label.Append(character is '-' or '_' ? ' ' : char.ToLowerInvariant(character));
        }

        return label.ToString();
    }
}
