#:project ../src/Geopolitics/Geopolitics.csproj
#:property TargetFramework=net10.0
#:property PublishAot=false

// Adds the ids of all constants of the library to the list of published ids. Lines are only ever added: what is in the list was published,
// and the library does not compile without it. Run it by `dotnet build src/Geopolitics -t:WritePublishedIds`.
using System.Reflection;
using Geopolitics;

var list = args[0];
var constants = typeof(Catalog).Assembly.GetExportedTypes()
    .Where(type => type is { IsAbstract: true, IsSealed: true })
    .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
    .Where(property => property.GetCustomAttribute<ObsoleteAttribute>() is null)
    .Where(property => property.PropertyType.IsAssignableTo(typeof(Entity)) || property.PropertyType.IsAssignableTo(typeof(Fact)))
    .Select(property => property.GetValue(null) switch
    {
        Entity entity => $"{property.PropertyType.Name} {entity.Id}",
        Fact fact => $"{property.PropertyType.Name} {fact.Id}",
        _ => throw new InvalidOperationException($"{property.Name} is no constant"),
    });
var published = File.Exists(list) ? File.ReadAllLines(list).Where(line => line.Length > 0).ToHashSet(StringComparer.Ordinal) : [];
var before = published.Count;
published.UnionWith(constants);
File.WriteAllText(list, string.Concat(published.Order(StringComparer.Ordinal).Select(line => line + "\n")));
Console.WriteLine($"{published.Count - before} ids added to {Path.GetFileName(list)}, {published.Count} in all.");
