using System.Collections.Immutable;
using Geopolitics.Generators.Binding;
using Geopolitics.Generators.Diagnostics;
using Geopolitics.Generators.Emission;
using Geopolitics.Generators.Reading;
using Geopolitics.Generators.Validation;

namespace Geopolitics.Generators.Ahead;

/// <summary>
/// What the stages make of each file. Roslyn asks them for one file after the other; where many files are new, all is made of these before it asks, on all cores.
/// </summary>
internal sealed class MadeOfFiles
{
    public Made<DataFile, FileReading> Readings { get; } = new(FileReader.Read);

    public Made<FileReading, FileSignatures> Signatures { get; } = new((reading, _) => FileSignatures.From(reading));

    public Made<FileReading, FileModel> Models { get; } = new((reading, _) => FileModel.From(reading));

    public Made<FileReading, FileIndex> Indexes { get; } = new((reading, _) => FileIndex.From(reading));

    public MadeByTable<FileReading, FileScope> Scopes { get; } = new(FileScope.From);

    public Made<FileScope, FileDiagnostics> Diagnostics { get; } = new(Rules.Check);

    public MadeByTable<FileModel, BoundFileModel> BoundModels { get; } = new(BoundFileModel.From);

    public EmittedFiles Emitted { get; } = new();

    /// <summary>Makes what needs no other file.</summary>
    public void Read(ImmutableArray<DataFile> files, CancellationToken cancellation) => MakeAll(
        [.. files.Where(file => Readings.Find(file) is null)],
        file =>
        {
            var reading = Readings.Of(file, cancellation);
            Signatures.Of(reading, cancellation);
            Models.Of(reading, cancellation);
            Indexes.Of(reading, cancellation);
        },
        cancellation);

    /// <summary>Makes what needs the signatures of other files too.</summary>
    public void Finish(ImmutableArray<DataFile> files, SignatureTable table, GeneratorSettings settings, CancellationToken cancellation) => MakeAll(
        [.. files.Select(Readings.Find).OfType<FileReading>().Where(reading => !Scopes.Has(reading))],
        reading =>
        {
            Diagnostics.Of(Scopes.Of(reading, table), cancellation);
            Emitted.Of(BoundModels.Of(Models.Of(reading, cancellation), table), settings);
        },
        cancellation);

    private static void MakeAll<T>(List<T> inputs, Action<T> make, CancellationToken cancellation)
    {
        // One alone is made when it is asked for.
        if (inputs.Count > 1)
            Parallel.ForEach(inputs, new ParallelOptions { CancellationToken = cancellation }, TryMake);

        void TryMake(T input)
        {
            try
            {
                make(input);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                // The stage that asks for this one meets the fault again, and reports it.
            }
        }
    }
}
