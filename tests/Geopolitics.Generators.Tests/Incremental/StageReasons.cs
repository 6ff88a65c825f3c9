using Geopolitics.Generators.Tests.Harness;

namespace Geopolitics.Generators.Tests.Incremental;

/// <summary>What the stages of data files, their settings and what is emitted did in one run; a test states all of these, so that none runs again unseen.</summary>
/// <remarks>Layers, and lists of published ids, have tests of their own.</remarks>
internal sealed record StageReasons(
    string DataFiles,
    string Settings,
    string AreRead,
    string Readings,
    string Signatures,
    string SignatureTable,
    string Finished,
    string Scopes,
    string Diagnostics,
    string Models,
    string BoundModels,
    string Indexes,
    string Directory,
    string Outputs)
{
    public static readonly StageReasons AllCached = new(
        DataFiles: "Cached 4",
        Settings: "Cached 1",
        AreRead: "Cached 1",
        Readings: "Cached 4",
        Signatures: "Cached 4",
        SignatureTable: "Cached 1",
        Finished: "Cached 1",
        Scopes: "Cached 4",
        Diagnostics: "Cached 4",
        Models: "Cached 4",
        BoundModels: "Cached 4",
        Indexes: "Cached 4",
        Directory: "Cached 1",
        Outputs: "Cached 9");

    public static StageReasons Of(GeneratorRun run) => new(
        run.Reasons(TrackingNames.DataFiles),
        run.Reasons(TrackingNames.Settings),
        run.Reasons(TrackingNames.AreRead),
        run.Reasons(TrackingNames.Readings),
        run.Reasons(TrackingNames.Signatures),
        run.Reasons(TrackingNames.SignatureTable),
        run.Reasons(TrackingNames.Finished),
        run.Reasons(TrackingNames.Scopes),
        run.Reasons(TrackingNames.Diagnostics),
        run.Reasons(TrackingNames.Models),
        run.Reasons(TrackingNames.BoundModels),
        run.Reasons(TrackingNames.Indexes),
        run.Reasons(TrackingNames.Directory),
        run.OutputReasons);
}
