using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Geopolitics.Benchmarks.Performance.Processes;

/// <summary>How many bytes of an assembly are literals such as <c>"…"u8</c>: the tables.</summary>
internal static class LiteralBytes
{
    public static long Of(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var metadata = file.GetMetadataReader();
        return metadata.FieldDefinitions
            .Select(metadata.GetFieldDefinition)
            .Where(field => field.GetRelativeVirtualAddress() != 0)
            .Sum(field => (long)SizeOf(metadata, field));
    }

    /// <summary>The compiler gives such a field a struct of just the size.</summary>
    private static int SizeOf(MetadataReader metadata, FieldDefinition field)
    {
        var signature = metadata.GetBlobReader(field.Signature);
        signature.ReadSignatureHeader();
        return signature.ReadSignatureTypeCode() == SignatureTypeCode.TypeHandle && signature.ReadTypeHandle() is { Kind: HandleKind.TypeDefinition } type
            ? metadata.GetTypeDefinition((TypeDefinitionHandle)type).GetLayout().Size
            : sizeof(long);
    }
}
