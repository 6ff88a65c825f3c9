using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Geopolitics.Generators.Tests.Layers;

/// <summary>Runs a compiled project together with the layers that it refers to.</summary>
internal static class LayerHost
{
    /// <summary>What the project's <c>Answers.All()</c> gives.</summary>
    public static string[] Answers(CSharpCompilation project, params IEnumerable<MetadataReference> layers)
    {
        var context = new AssemblyLoadContext(null, isCollectible: true);
        try
        {
            foreach (var layer in layers)
                context.LoadFromStream(new MemoryStream(LayerProjects.ImageOf(layer)));

            using var stream = new MemoryStream();
            Assert.True(project.Emit(stream).Success);
            stream.Position = 0;
            var type = context.LoadFromStream(stream).GetType("Answers", throwOnError: true)!;
            return (string[])type.GetMethod("All")!.Invoke(null, null)!;
        }
        finally
        {
            context.Unload();
        }
    }
}
