namespace Geopolitics.Format;

/// <summary>The form of ids.</summary>
internal static class Slug
{
    /// <summary>True for <c>a-z</c>, <c>0-9</c> and single hyphens between them.</summary>
    public static bool IsValid(string id)
    {
        var afterHyphen = true;
        foreach (var character in id)
        {
            if (character == '-')
            {
                if (afterHyphen)
                    return false;
                afterHyphen = true;
            }
            else if (character is (>= 'a' and <= 'z') or (>= '0' and <= '9'))
            {
                afterHyphen = false;
            }
            else
            {
                return false;
            }
        }

        return !afterHyphen;
    }
}
