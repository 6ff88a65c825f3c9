#if NET10_0_OR_GREATER
using System.Reflection;
using PublicApiGenerator;

namespace Geopolitics.Tests.PublicApi;

/// <summary>The public API as text: what is written by hand in full, and each class of generated constants in a line.</summary>
internal static class PublicApiText
{
    private static readonly Assembly Library = typeof(Catalog).Assembly;

    public static string Current
    {
        get
        {
            var types = Library.GetExportedTypes().Where(type => !IsClassOfIds(type)).ToLookup(IsClassOfConstants);
            var handWritten = Library.GeneratePublicApi(new ApiGeneratorOptions
            {
                IncludeTypes = [.. types[false]],
                IncludeAssemblyAttributes = false,
            });
            var constants = types[true].Select(Line).Order(StringComparer.Ordinal);
            return $"{handWritten.ReplaceLineEndings("\n").TrimEnd()}\n\n// Generated constants\n{string.Join('\n', constants)}\n";
        }
    }

    /// <summary>The generator gives each class of constants the property <c>All</c>, a set of the one sealed kind that it is of.</summary>
    private static bool IsClassOfConstants(Type type) => type is { IsAbstract: true, IsSealed: true } && KindOf(type) is { IsSealed: true };

    /// <summary>Beside each class of constants stands one of their ids.</summary>
    private static bool IsClassOfIds(Type type) =>
        type is { IsAbstract: true, IsSealed: true } && type.Name.EndsWith("Ids", StringComparison.Ordinal) && type.GetFields().All(field => field.IsLiteral);

    private static Type? KindOf(Type type) => type.GetProperty("All")?.PropertyType.GetGenericArguments().SingleOrDefault();

    private static string Line(Type type) => $"// {type.FullName}: {KindOf(type)!.Name}, All is {type.GetProperty("All")!.PropertyType.Name.Split('`')[0]}";
}
#endif
