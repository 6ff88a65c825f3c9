using System.Collections.Immutable;
using System.Text;
using Geopolitics.Generators.Ahead;
using Geopolitics.Generators.Binding;
using Geopolitics.Generators.Diagnostics;
using Geopolitics.Generators.Emission;
using Geopolitics.Generators.Layers;
using Geopolitics.Generators.Reading;
using Geopolitics.Generators.Schema;
using Geopolitics.Generators.Validation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Geopolitics.Generators;

/// <summary>Compiles data files into typed constants and tables. This file is the pipeline and nothing else.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class GeopoliticsGenerator : IIncrementalGenerator
{
    private readonly Action<string, string>? probe;

    /// <summary>Makes the generator as the compiler does.</summary>
    public GeopoliticsGenerator()
    {
    }

    /// <summary>Makes a generator that calls <paramref name="probe"/> with a stage's name and a file's logical path before that stage takes that file.</summary>
    internal GeopoliticsGenerator(Action<string, string> probe) => this.probe = probe;

    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var stages = new GuardedStages(context, probe);
        var made = new MadeOfFiles();
        var tables = new SignatureTables();

        var settings = stages.Add(
            TrackingNames.Settings,
            context.AnalyzerConfigOptionsProvider.Combine(context.ParseOptionsProvider),
            (pair, _) => GeneratorSettings.From(pair.Left.GlobalOptions, pair.Right),
            withoutIt: GeneratorSettings.Unknown);

        var files = Files(context, ".json").WithTrackingName(TrackingNames.DataFiles);
        var publishedIdFiles = Files(context, ".txt").WithTrackingName(TrackingNames.PublishedIdFiles);

        // A value that never changes, so that it makes no file a changed one.
        var areRead = files.Collect()
            .Select((all, cancellation) =>
            {
                made.Read(all, cancellation);
                return true;
            })
            .WithTrackingName(TrackingNames.AreRead);
        var readings = stages.Add(TrackingNames.Readings, files.Combine(areRead).Select((pair, _) => pair.Left), made.Readings.Of);

        // A project without data files reads no reference.
        var hasFiles = files.Collect().Select((all, _) => !all.IsEmpty);
        var layers = stages.Add(
                TrackingNames.Layers,
                context.MetadataReferencesProvider.Combine(hasFiles),
                (pair, cancellation) => pair.Right ? ManifestReader.Read(pair.Left, cancellation) : null,
                withoutIt: null)
            .SelectMany((layer, _) => layer is null ? Enumerable.Empty<LayerManifest>() : [layer])
            .Collect();
        var below = layers.Select((all, _) => BaseLayers.Of(all));

        var extensionNames = stages.Add(
            TrackingNames.ExtensionNames, layers.Combine(settings), (pair, _) => ExtensionNames.Of(pair.Right, pair.Left), withoutIt: ExtensionNames.None);

        var signatures = stages.Add(TrackingNames.Signatures, readings, made.Signatures.Of)
            .Collect()
            .Combine(layers)
            .Combine(files.Collect().Select((all, _) => all.Length))
            .Combine(extensionNames);
        var table = stages.Add(
            TrackingNames.SignatureTable,
            signatures,
            (pair, _) => tables.Of(pair.Left.Left.Left, pair.Left.Left.Right, pair.Left.Right, pair.Right),
            withoutIt: SignatureTable.Lost);

        var finished = table.Combine(files.Collect()).Combine(settings)
            .Select((all, cancellation) =>
            {
                made.Finish(all.Left.Right, all.Left.Left, all.Right, cancellation);
                return all.Left.Left;
            })
            .WithTrackingName(TrackingNames.Finished);

        var scopes = stages.Add(TrackingNames.Scopes, readings, finished, made.Scopes.Of);
        var diagnostics = stages.Add(TrackingNames.Diagnostics, scopes, made.Diagnostics.Of);

        var models = stages.Add(TrackingNames.Models, readings, made.Models.Of);
        var boundModels = stages.Add(TrackingNames.BoundModels, models, finished, made.BoundModels.Of);

        // Which ids there are, and where; what else is told of them has no place in the directory.
        var outline = table.Select((all, _) => all).WithComparer(SignatureTable.ByOutline);
        var directory = stages.Add<(ImmutableArray<FileIndex> Left, SignatureTable Right), DirectoryModel?>(
            TrackingNames.Directory,
            stages.Add(TrackingNames.Indexes, readings, made.Indexes.Of).Collect().Combine(outline),
            (pair, cancellation) => DirectoryModel.From(pair.Left, pair.Right, cancellation),
            withoutIt: null);

        var publishedIds = stages.Add(TrackingNames.PublishedIds, publishedIdFiles, PublishedIdReader.Read);
        var publishedIdDiagnostics = stages.Add(TrackingNames.PublishedIdDiagnostics, publishedIds, table, PublishedIdRule.Check);

        context.RegisterSourceOutput(diagnostics, Report);
        context.RegisterSourceOutput(publishedIdDiagnostics, Report);
        stages.Output(TrackingNames.Emission, boundModels, settings, made.Emitted.Of);
        stages.Output(TrackingNames.LayerEmission, directory.Combine(below).Combine(settings).Combine(hasFiles), (production, layer) =>
        {
            if (layer.Left.Left.Left is { } model && (layer.Right || layer.Left.Right.IsShippedLayer))
                EmitLayer(production, model, layer.Left.Left.Right, layer.Left.Right);
        });
    }

    private static IncrementalValuesProvider<DataFile> Files(IncrementalGeneratorInitializationContext context, string extension) => context.AdditionalTextsProvider
        .Where(text => text.Path.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
        .Combine(context.AnalyzerConfigOptionsProvider)
        .SelectMany((pair, cancellation) => DataFiles(pair.Left, pair.Right, cancellation));

    private static IEnumerable<DataFile> DataFiles(AdditionalText text, AnalyzerConfigOptionsProvider options, CancellationToken cancellation) =>
        options.GetOptions(text).TryGetValue(GeneratorSettings.PathMetadata, out var path)
        && path.Length > 0
        && text.GetText(cancellation) is { } content
            ? [new DataFile(text.Path, path.Replace('\\', '/'), content.ToString(), ForeignEncoding(content), NoWarn(options.GetOptions(text)))]
            : [];

    private static string NoWarn(AnalyzerConfigOptions options) => options.TryGetValue(GeneratorSettings.NoWarnMetadata, out var ids) ? ids : "";

    /// <summary>An editor's buffer may know no encoding; what lies in a file has one.</summary>
    private static string? ForeignEncoding(SourceText content) =>
        content.Encoding is { } encoding && encoding.CodePage != Encoding.UTF8.CodePage ? encoding.WebName : null;

    private static void Report(SourceProductionContext context, FileDiagnostics diagnostics)
    {
        foreach (var diagnostic in diagnostics.Items)
            context.ReportDiagnostic(diagnostic.In(diagnostics.Path));
    }

    private static void EmitLayer(SourceProductionContext context, DirectoryModel directory, BaseLayers below, GeneratorSettings settings)
    {
        // What a project file asks for, and a conflict of references, have no place in a data file.
        if (settings.ExtensionMembers == ExtensionMemberChoice.NotInLanguage)
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.NoExtensionMembers, Location.None, settings.LanguageVersion, settings.Prefix));
        if (settings.UnknownAccessibility is { } accessibility)
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.UnknownAccessibility, Location.None, accessibility));
        foreach (var conflict in below.Conflicts)
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.LayerConflict, Location.None, conflict.Id, conflict.First, conflict.Second, conflict.Others == 0 ? "" : $" (and {conflict.Others} more)"));

        context.AddSource(TableNames.DirectoryOutput, DirectoryEmitter.Emit(directory, settings, below.Catalogs));
        if (!settings.IsShippedLayer)
            context.AddSource(TableNames.FactsOutput, FactsEmitter.Emit(settings, below.Catalogs));

        var kinds = settings.IsShippedLayer ? DataSchema.AllKinds : directory.Sections.Select(section => DataSchema.FindSection(section)!);
        context.AddSource(TableNames.KindsOutput, KindClassesEmitter.Emit(settings, kinds));
        if (settings.IsShippedLayer)
            context.AddSource(TableNames.ParsingOutput, KindParsingEmitter.Emit(kinds));
    }
}
