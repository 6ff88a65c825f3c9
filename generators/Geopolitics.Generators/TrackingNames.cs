namespace Geopolitics.Generators;

/// <summary>The stages of the pipeline, by which tests ask whether they ran.</summary>
internal static class TrackingNames
{
    public const string DataFiles = nameof(DataFiles);
    public const string Settings = nameof(Settings);
    public const string AreRead = nameof(AreRead);
    public const string Readings = nameof(Readings);
    public const string Layers = nameof(Layers);
    public const string ExtensionNames = nameof(ExtensionNames);
    public const string Signatures = nameof(Signatures);
    public const string SignatureTable = nameof(SignatureTable);
    public const string Finished = nameof(Finished);
    public const string Scopes = nameof(Scopes);
    public const string Diagnostics = nameof(Diagnostics);
    public const string Models = nameof(Models);
    public const string BoundModels = nameof(BoundModels);
    public const string Indexes = nameof(Indexes);
    public const string Directory = nameof(Directory);
    public const string PublishedIdFiles = nameof(PublishedIdFiles);
    public const string PublishedIds = nameof(PublishedIds);
    public const string PublishedIdDiagnostics = nameof(PublishedIdDiagnostics);

    /// <summary>Not tracked: Roslyn tells what it emitted by its own step.</summary>
    public const string Emission = nameof(Emission);

    /// <summary>What is emitted for all files together; not tracked either.</summary>
    public const string LayerEmission = nameof(LayerEmission);

    /// <summary>The tracked ones.</summary>
    public static readonly string[] All =
    [
        DataFiles, Settings, AreRead, Readings, Layers, ExtensionNames, Signatures, SignatureTable, Finished, Scopes, Diagnostics, Models, BoundModels, Indexes, Directory,
        PublishedIdFiles, PublishedIds, PublishedIdDiagnostics,
    ];
}
