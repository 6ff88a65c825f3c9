using System.Reflection.Metadata;
using Microsoft.CodeAnalysis;

namespace Geopolitics.Generators.Layers;

/// <summary>Reads the manifest that a reference carries. Roslyn keeps the result a reference, so that it is read once.</summary>
internal static class ManifestReader
{
    private const string AttributeName = "LayerManifestAttribute";
    private const string AttributeNamespace = "Geopolitics.Tables";

    /// <summary>The layer in a reference, or null where it has none.</summary>
    public static LayerManifest? Read(MetadataReference reference, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            return reference switch
            {
                // In an editor a project is referred to as it is being written.
                CompilationReference project => Read(project.Compilation.Assembly),
                PortableExecutableReference file when file.GetMetadata() is AssemblyMetadata assembly => Read(assembly.GetModules()[0].GetMetadataReader()),
                _ => null,
            };
        }
        catch (Exception exception) when (exception is BadImageFormatException or IOException)
        {
            // The compiler reports a reference that it cannot read itself.
            return null;
        }
    }

    private static LayerManifest? Read(IAssemblySymbol assembly)
    {
        var parts = new List<(string Catalog, string Signatures)>();
        foreach (var attribute in assembly.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: AttributeName } type
                && type.ContainingNamespace.ToDisplayString() == AttributeNamespace
                && attribute.ConstructorArguments.Length == 2
                && attribute.ConstructorArguments[0].Value is string catalog
                && attribute.ConstructorArguments[1].Value is string signatures)
                parts.Add((catalog, signatures));
        }

        return Make(assembly.Name, parts);
    }

    private static LayerManifest? Read(MetadataReader metadata)
    {
        if (!metadata.IsAssembly)
            return null;

        var assembly = metadata.GetAssemblyDefinition();
        var parts = new List<(string Catalog, string Signatures)>();
        foreach (var handle in assembly.GetCustomAttributes())
        {
            var attribute = metadata.GetCustomAttribute(handle);
            if (!IsManifest(metadata, attribute.Constructor))
                continue;

            var blob = metadata.GetBlobReader(attribute.Value);
            if (blob.ReadUInt16() == 1 && blob.ReadSerializedString() is { } catalog && blob.ReadSerializedString() is { } signatures)
                parts.Add((catalog, signatures));
        }

        return Make(metadata.GetString(assembly.Name), parts);
    }

    private static bool IsManifest(MetadataReader metadata, EntityHandle constructor)
    {
        switch (constructor.Kind)
        {
            case HandleKind.MemberReference when metadata.GetMemberReference((MemberReferenceHandle)constructor).Parent is { Kind: HandleKind.TypeReference } parent:
                var reference = metadata.GetTypeReference((TypeReferenceHandle)parent);
                return metadata.StringComparer.Equals(reference.Name, AttributeName) && metadata.StringComparer.Equals(reference.Namespace, AttributeNamespace);

            case HandleKind.MethodDefinition:
                var definition = metadata.GetTypeDefinition(metadata.GetMethodDefinition((MethodDefinitionHandle)constructor).GetDeclaringType());
                return metadata.StringComparer.Equals(definition.Name, AttributeName) && metadata.StringComparer.Equals(definition.Namespace, AttributeNamespace);

            default:
                return false;
        }
    }

    private static LayerManifest? Make(string assembly, List<(string Catalog, string Signatures)> parts) => parts.Count == 0
        ? null
        : LayerManifest.Of(assembly, parts[0].Catalog, parts.ConvertAll(part => part.Signatures));
}
