using Geopolitics.Generators.Layers;

namespace Geopolitics.Generators.Binding;

/// <summary>Makes tables of signatures, each from the last one where an edit between them allows it: that costs what the edit touches and not what there is.</summary>
internal sealed class SignatureTables
{
    private SignatureTable? last;

    public SignatureTable Of(IReadOnlyList<FileSignatures> files, IReadOnlyList<LayerManifest> layers, int fileCount, ExtensionNames extensionNames) =>
        last = last?.After(files, layers, fileCount, extensionNames) ?? new SignatureTable(files, layers, fileCount, extensionNames);
}
