using System.Text;
using Geopolitics.Format;
using Geopolitics.Generators.Layers;
using Microsoft.CodeAnalysis.Text;

namespace Geopolitics.Generators.Emission;

/// <summary>Emits a file's items, and behind them its redirects, as a table of records.</summary>
internal static class TableEmitter
{
    public static SourceText Emit(BoundFileModel file, GeneratorSettings settings)
    {
        var name = TableNames.Class(file.LogicalPath);
        var (records, places) = Lay(file);

        using var writer = new SourceWriter();
        WriteManifest(writer, file, settings);
        writer.Line();
        writer.Line($"namespace {settings.TablesNamespace};");
        writer.Line();
        writer.Open($"internal sealed class {name} : global::Geopolitics.Tables.DataTable");
        writer.Line($"internal static readonly {name} Instance = new();");
        writer.Line();
        writer.Open($"private {name}() : base({file.Items.Count + file.Redirects.Count}{MakersOf(file)})");
        writer.Close();
        writer.Line();
        writer.Line($"public override global::Geopolitics.Tables.ItemStore Store => {DirectoryEmitter.ClassName}.Instance;");
        writer.Line();
        Pieces.WriteMethod(writer, "Rows", Pieces.OfRows(places, AppendRow));
        writer.Line();
        Pieces.WriteMethod(writer, "Records", records);
        writer.Close();
        return writer.ToSourceText();
    }

    /// <summary>The arguments that name what makes the items of each kind in the file.</summary>
    private static string MakersOf(BoundFileModel file) => string.Concat(
        file.Items.Select(bound => bound.Item.Kind).Distinct().OrderBy(kind => kind).Select(kind => $", global::Geopolitics.Tables.ItemMaker.{kind}"));

    private static void WriteManifest(SourceWriter writer, BoundFileModel file, GeneratorSettings settings)
    {
        using var manifest = new TextBuffer();
        foreach (var bound in file.Items)
            ManifestWriter.Write(manifest, bound);
        foreach (var redirect in file.Redirects)
            ManifestWriter.Write(manifest, redirect);

        writer.Line("// What the projects that build on this one need to know of the file's items.");
        var line = writer.BeginLine();
        line.Append($"[assembly: global::Geopolitics.Tables.LayerManifest(\"{CSharpText.Literal(settings.CatalogExpression)}\", \"");
        CSharpText.AppendLiteral(line, manifest.Written);
        line.Append("\")]\n");
    }

    private static (List<List<string>> Records, List<Place> Places) Lay(BoundFileModel file)
    {
        var records = new List<List<string>> { new() };
        var places = new List<Place>();
        var bytes = 0;
        var all = file.Items.Select(bound => (bound.Item.Record, bound.Item.Kind)).Concat(file.Redirects.Select(redirect => (redirect.Record, ItemKind.None)));
        foreach (var (record, kind) in all)
        {
            var length = Encoding.UTF8.GetByteCount(record);
            if (bytes > 0 && bytes + length > TableLayout.BytesOfPiece)
            {
                records.Add([]);
                bytes = 0;
            }

            places.Add(new(records.Count - 1, bytes, length, kind));
            records[records.Count - 1].Add(record);
            bytes += length;
        }

        return (records, places);
    }

    private static void AppendRow(TextBuffer row, Place place)
    {
        row.AppendFixed(place.Piece, TableLayout.PieceWidth);
        row.AppendFixed(place.Offset, TableLayout.OffsetWidth);
        row.AppendFixed(place.Length, TableLayout.LengthWidth);
        row.AppendFixed((int)place.Kind, TableLayout.KindWidth);
    }

    private readonly record struct Place(int Piece, int Offset, int Length, ItemKind Kind);
}
