using System.Collections;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis.CSharp;

namespace Geopolitics.Generators.Tests.Harness;

/// <summary>A compiled library, loaded aside; the tests speak to it by reflection, for its types are those of no reference.</summary>
internal sealed class LoadedLibrary : IDisposable
{
    private readonly AssemblyLoadContext context = new("generated", isCollectible: true);

    public LoadedLibrary(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        image.Position = 0;
        Assembly = context.LoadFromStream(image);
    }

    public Assembly Assembly { get; }

    public Type TypeOf(string name) => Assembly.GetType($"Geopolitics.{name}", throwOnError: true)!;

    /// <summary>The items of a class of entities or facts, by id.</summary>
    public IReadOnlyDictionary<string, object> All(string kind)
    {
        var catalog = TypeOf("Catalog").GetProperty("Shipped")!.GetValue(null)!;
        var type = TypeOf(kind);
        var question = type.IsSubclassOf(TypeOf("Fact")) ? "Facts" : "Entities";
        var method = catalog.GetType().GetMethods().Single(method => method.Name == question && method.IsGenericMethod);
        var items = (IEnumerable)method.MakeGenericMethod(type).Invoke(catalog, null)!;
        return items.Cast<object>().ToDictionary(item => Get<string>(item, "Id"));
    }

    /// <summary>Follows a path of properties and places in lists: <c>Citations[0].Locator</c>.</summary>
    public static T Get<T>(object item, string path)
    {
        object? value = item;
        foreach (var part in path.Split('.', '['))
        {
            value = part.EndsWith(']')
                ? ((IEnumerable)value!).Cast<object>().ElementAt(int.Parse(part[..^1], System.Globalization.CultureInfo.InvariantCulture))
                : value!.GetType().GetProperty(part)!.GetValue(value);
        }

        return (T)value!;
    }

    public void Dispose() => context.Unload();
}
