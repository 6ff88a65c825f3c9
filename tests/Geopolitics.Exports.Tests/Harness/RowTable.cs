using Geopolitics.Exports.Tables;

namespace Geopolitics.Exports.Tests.Harness;

/// <summary>A table of texts that no data file could have: the compiler refuses control characters there, and catalogues made by hand do not.</summary>
internal static class RowTable
{
    public static ExportTable Of(params string?[] texts) => new Table<string?>("texts", "Texts.", "A text.", (_, _) => texts,
    [
        Columns<string?>.OptionalText("text", "A text. Null where there is none.", text => text),
        Columns<string?>.OptionalInteger("length", "Its length. Null where there is none.", text => text?.Length),
    ]);
}
