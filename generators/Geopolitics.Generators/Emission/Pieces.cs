using Geopolitics.Format;

namespace Geopolitics.Generators.Emission;

/// <summary>Cuts tables into literals that the compiler takes easily.</summary>
internal static class Pieces
{
    /// <summary>Writes a method that gives each piece of a table by its number.</summary>
    public static void WriteMethod(SourceWriter writer, string name, IReadOnlyList<string> pieces) =>
        WriteMethod(writer, name, pieces.Select(piece => new[] { piece }).ToList());

    /// <summary>Writes a method that gives each piece of a table by its number, where each is made of several texts.</summary>
    public static void WriteMethod(SourceWriter writer, string name, IReadOnlyList<IEnumerable<string>> pieces)
    {
        writer.Open($"protected override global::System.ReadOnlySpan<byte> {name}(int piece) => piece switch");
        for (var piece = 0; piece < pieces.Count; piece++)
            writer.LineOfLiteral($"{piece} => \"", pieces[piece], "\"u8,");
        writer.Line("_ => default,");
        writer.CloseExpression();
    }

    /// <summary>Rows of the same width, so many to a piece.</summary>
    public static List<string> OfRows<T>(IEnumerable<T> rows, Action<TextBuffer, T> append)
    {
        var pieces = new List<string>();
        using var piece = new TextBuffer();
        var count = 0;
        foreach (var row in rows)
        {
            append(piece, row);
            if (++count % TableLayout.RowsOfPiece == 0)
            {
                pieces.Add(piece.Take());
            }
        }

        if (piece.Length > 0)
            pieces.Add(piece.Take());
        return pieces;
    }
}
