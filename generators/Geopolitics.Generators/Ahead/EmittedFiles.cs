using System.Runtime.CompilerServices;
using Geopolitics.Generators.Emission;

namespace Geopolitics.Generators.Ahead;

/// <summary>What was emitted of files, by reference to the file; anew where the project says something else.</summary>
internal sealed class EmittedFiles
{
    private readonly ConditionalWeakTable<BoundFileModel, Last> emitted = new();

    public IReadOnlyList<GeneratedFile> Of(BoundFileModel file, GeneratorSettings settings)
    {
        var last = emitted.GetOrCreateValue(file);
        lock (last)
        {
            if (last.Settings is null || !last.Settings.Equals(settings))
                (last.Files, last.Settings) = (FileEmitter.Emit(file, settings), settings);
            return last.Files;
        }
    }

    private sealed class Last
    {
        public GeneratorSettings? Settings { get; set; }

        public IReadOnlyList<GeneratedFile> Files { get; set; } = [];
    }
}
