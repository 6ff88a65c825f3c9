using Geopolitics.Format;
using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Validation;

/// <summary>The words of a fact's standing that rules ask for.</summary>
internal static class Standings
{
    public const string Established = "established";
    public const string Assessed = "assessed";

    public static bool Is(DataItem item, string standing) => item.Find(PropertyTag.Standing).AsWord?.Word == standing;
}
