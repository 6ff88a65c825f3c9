using Geopolitics.Generators.Common;
using Geopolitics.Generators.Layers;

namespace Geopolitics.Generators.Binding;

/// <summary>Makes tables of signatures, each from the last one where an edit between them allows it: that costs what the edit touches and not what there is.</summary>
internal sealed class SignatureTables
{
    private readonly WeakReference<SignatureTable?> last = new(null);

    public SignatureTable Of(IReadOnlyList<FileSignatures> files, IReadOnlyList<LayerManifest> layers, int fileCount, ExtensionNames extensionNames)
    {
        var table = (last.TryGetTarget(out var before) ? before!.After(files, layers, fileCount, extensionNames) : null)
            ?? new SignatureTable(files, layers, fileCount, extensionNames);
        last.SetTarget(table);
        return table;
    }
}
