using Geopolitics.Generators.Binding;
using Geopolitics.Generators.Emission;
using Geopolitics.Generators.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Geopolitics.Generators;

/// <summary>Compiles data files into typed constants and tables. This file is the pipeline and nothing else.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class GeopoliticsGenerator : IIncrementalGenerator
{
    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var settings = context.AnalyzerConfigOptionsProvider
            .Select((options, _) => GeneratorSettings.From(options.GlobalOptions))
            .WithTrackingName(TrackingNames.Settings);

        var readings = context.AdditionalTextsProvider
            .Where(text => text.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
            .Combine(context.AnalyzerConfigOptionsProvider)
            .SelectMany((pair, cancellation) => DataFiles(pair.Left, pair.Right, cancellation))
            .WithTrackingName(TrackingNames.DataFiles)
            .Select(FileReader.Read)
            .WithTrackingName(TrackingNames.Readings);

        var table = readings
            .Select((reading, _) => FileSignatures.From(reading))
            .WithTrackingName(TrackingNames.Signatures)
            .Collect()
            .Select((files, _) => new SignatureTable(files))
            .WithTrackingName(TrackingNames.SignatureTable);

        var diagnostics = readings
            .Combine(table)
            .Select((pair, _) => Binder.Check(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Diagnostics);

        var models = readings
            .Select((reading, _) => FileModel.From(reading))
            .WithTrackingName(TrackingNames.Models)
            .Combine(table)
            .Select((pair, _) => BoundFileModel.From(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.BoundModels);

        var directory = readings
            .Select((reading, _) => FileIndex.From(reading))
            .WithTrackingName(TrackingNames.Indexes)
            .Collect()
            .Combine(table)
            .Select((pair, cancellation) => DirectoryModel.From(pair.Left, pair.Right, cancellation))
            .WithTrackingName(TrackingNames.Directory);

        context.RegisterSourceOutput(diagnostics, Report);
        context.RegisterSourceOutput(models, Emit);
        context.RegisterSourceOutput(directory.Combine(settings), EmitShippedLayer);
    }

    private static IEnumerable<DataFile> DataFiles(AdditionalText text, AnalyzerConfigOptionsProvider options, CancellationToken cancellation) =>
        GeneratorSettings.From(options.GlobalOptions).IsShippedLayer
        && options.GetOptions(text).TryGetValue(GeneratorSettings.PathMetadata, out var path)
        && path.Length > 0
        && text.GetText(cancellation) is { } content
            ? [new DataFile(text.Path, path.Replace('\\', '/'), content.ToString())]
            : [];

    private static void Report(SourceProductionContext context, FileDiagnostics diagnostics)
    {
        foreach (var diagnostic in diagnostics.Items)
            context.ReportDiagnostic(diagnostic.In(diagnostics.Path));
    }

    private static void Emit(SourceProductionContext context, BoundFileModel file)
    {
        var hint = TableNames.Hint(file.LogicalPath);
        context.AddSource($"{hint}.Data.g.cs", TableEmitter.Emit(file));
        if (file.Items.Any(item => item.ConstantName is not null))
            context.AddSource($"{hint}.g.cs", ConstantsEmitter.Emit(file));
    }

    private static void EmitShippedLayer(SourceProductionContext context, (DirectoryModel Directory, GeneratorSettings Settings) layer)
    {
        if (!layer.Settings.IsShippedLayer)
            return;

        context.AddSource("Directory.Data.g.cs", DirectoryEmitter.Emit(layer.Directory, layer.Settings.DataVersion));
        context.AddSource("Kinds.g.cs", KindClassesEmitter.Emit());
    }
}
