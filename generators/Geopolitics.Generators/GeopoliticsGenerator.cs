using System.Collections.Immutable;
using System.Text;
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

        var settings = stages.Add(
            TrackingNames.Settings,
            context.AnalyzerConfigOptionsProvider.Combine(context.ParseOptionsProvider),
            (pair, _) => GeneratorSettings.From(pair.Left.GlobalOptions, pair.Right),
            withoutIt: GeneratorSettings.Unknown);

        var files = Files(context, ".json").WithTrackingName(TrackingNames.DataFiles);
        var publishedIdFiles = Files(context, ".txt").WithTrackingName(TrackingNames.PublishedIdFiles);

        var readings = stages.Add(TrackingNames.Readings, files, FileReader.Read);

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

        var signatures = stages.Add(TrackingNames.Signatures, readings, (reading, _) => FileSignatures.From(reading))
            .Collect()
            .Combine(layers)
            .Combine(files.Collect().Select((all, _) => all.Length))
            .Combine(extensionNames);
        var table = stages.Add(
            TrackingNames.SignatureTable,
            signatures,
            (pair, _) => new SignatureTable(pair.Left.Left.Left, pair.Left.Left.Right, pair.Left.Right, pair.Right),
            withoutIt: SignatureTable.Lost);

        var scopes = stages.Add(TrackingNames.Scopes, readings, table, FileScope.From);
        var diagnostics = stages.Add(TrackingNames.Diagnostics, scopes, Rules.Check);

        var models = stages.Add(TrackingNames.Models, readings, (reading, _) => FileModel.From(reading));
        var boundModels = stages.Add(TrackingNames.BoundModels, models, table, BoundFileModel.From);

        var indexes = stages.Add(TrackingNames.Indexes, readings, (reading, _) => FileIndex.From(reading)).Collect().Combine(table);
        var directory = stages.Add<(ImmutableArray<FileIndex> Left, SignatureTable Right), DirectoryModel?>(
            TrackingNames.Directory, indexes, (pair, cancellation) => DirectoryModel.From(pair.Left, pair.Right, cancellation), withoutIt: null);

        var publishedIds = stages.Add(TrackingNames.PublishedIds, publishedIdFiles, PublishedIdReader.Read);
        var publishedIdDiagnostics = stages.Add(TrackingNames.PublishedIdDiagnostics, publishedIds, table, PublishedIdRule.Check);

        context.RegisterSourceOutput(diagnostics, Report);
        context.RegisterSourceOutput(publishedIdDiagnostics, Report);
        stages.Output(TrackingNames.Emission, boundModels, settings, Emit);
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

    private static void Emit(SourceProductionContext context, BoundFileModel file, GeneratorSettings settings)
    {
        context.AddSource(TableNames.TableOutput(file.LogicalPath), TableEmitter.Emit(file, settings));
        if (file.Items.Any(item => item.ConstantName is not null) || file.Redirects.Any(redirect => redirect.ConstantName is not null))
            context.AddSource(TableNames.ConstantsOutput(file.LogicalPath), ConstantsEmitter.Emit(file, settings));
        if (settings.ExtensionMembers == ExtensionMemberChoice.Made && (file.Items.Any(item => item.IsExtensionMember) || file.Redirects.Any(redirect => redirect.IsExtensionMember)))
            context.AddSource(TableNames.ExtensionsOutput(file.LogicalPath), ExtensionsEmitter.Emit(file, settings));
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
