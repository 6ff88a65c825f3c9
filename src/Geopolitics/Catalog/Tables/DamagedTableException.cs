namespace Geopolitics.Tables;

/// <summary>A table that was compiled in does not fit its layout: generator and library are of different versions, or the file is damaged.</summary>
internal sealed class DamagedTableException(string message) : InvalidOperationException(message)
{
    public static DamagedTableException NoSuchTable(int number) => new($"There is no table {number}.");

    public static DamagedTableException NoSuchKind(Format.ItemKind kind) => new($"There is no kind of item {kind}.");

    public static DamagedTableException NoSuchRow(int row) => new($"There is no row {row}.");

    public static DamagedTableException TooShort() => new("A piece, or a record in it, ends too soon.");

    public static DamagedTableException NoTime(Format.PropertyTag tag) => new($"The {tag} of a record is not EDTF.");

    public static DamagedTableException NotA(string type) => new($"An item is not the {type} that it should be.");

    public static DamagedTableException Missing(Format.PropertyTag tag) => new($"A record lacks its {tag}.");

    public static DamagedTableException Dangling(string id) => new($"A record refers to `{id}`, which is not in the catalogue.");
}
