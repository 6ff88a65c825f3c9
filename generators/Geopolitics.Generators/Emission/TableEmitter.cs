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

        var writer = new SourceWriter();
        writer.Line("// What the projects that build on this one need to know of the file's items.");
        writer.LineOfLiteral(
            $"[assembly: global::Geopolitics.Tables.LayerManifest(\"{CSharpText.Literal(settings.CatalogExpression)}\", \"", Manifest(file), "\")]");
        writer.Line();
        writer.Line($"namespace {settings.TablesNamespace};");
        writer.Line();
        writer.Open($"internal sealed class {name} : global::Geopolitics.Tables.DataTable");
        writer.Line($"internal static readonly {name} Instance = new();");
        writer.Line();
        writer.Open($"private {name}() : base({file.Items.Count + file.Redirects.Count})");
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

    private static IEnumerable<string> Manifest(BoundFileModel file)
    {
        foreach (var bound in file.Items)
        {
            yield return bound.Item.Manifest;
            yield return ManifestText.End(bound.ConstantName is not null, bound.IsExtensionMember);
        }

        foreach (var redirect in file.Redirects)
        {
            yield return ManifestText.WriteRedirect(redirect.From, redirect.Successor);
            yield return ManifestText.End(redirect.ConstantName is not null, redirect.IsExtensionMember);
        }
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

    private static void AppendRow(StringBuilder row, Place place)
    {
        PackedNumber.AppendFixed(row, place.Piece, TableLayout.PieceWidth);
        PackedNumber.AppendFixed(row, place.Offset, TableLayout.OffsetWidth);
        PackedNumber.AppendFixed(row, place.Length, TableLayout.LengthWidth);
        PackedNumber.AppendFixed(row, (int)place.Kind, TableLayout.KindWidth);
    }

    private readonly record struct Place(int Piece, int Offset, int Length, ItemKind Kind);
}
