using System.Globalization;
using System.Text.RegularExpressions;

namespace Geopolitics.Exports;

/// <summary>The day that a catalogue's data version is named after: <c>2026.11.24</c>. Never today: an export must not change by itself.</summary>
internal static partial class DataDay
{
    /// <summary>Of a combined catalogue, whose version names each layer's, the latest day counts.</summary>
    public static DateOnly Of(Catalog catalog)
    {
        DateOnly? latest = null;
        foreach (Match version in DatedVersion().Matches(catalog.DataVersion))
        {
            if (DateOnly.TryParseExact(version.Value, "yyyy.M.d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && !(latest > day))
                latest = day;
        }

        return latest ?? throw new InvalidOperationException($"The data version `{catalog.DataVersion}` names no day: say in the options as of when the export is to be.");
    }

    [GeneratedRegex(@"(?<![\d.])[0-9]{4}\.[0-9]{1,2}\.[0-9]{1,2}(?!\d)")]
    private static partial Regex DatedVersion();
}
