#:project ../src/Geopolitics/Geopolitics.csproj
#:property TargetFramework=net10.0
#:property PublishAot=false

// Adds the ids of all entities and facts of the library to the list of published ids. Lines are only ever added: what is in the list was published,
// and the library does not compile without it. Run it by `dotnet build src/Geopolitics -t:WritePublishedIds`.
using Geopolitics;

var list = args[0];
var ids = Catalog.Shipped.Entities<Entity>().Select(entity => $"{entity.GetType().Name} {entity.Id}")
    .Concat(Catalog.Shipped.Facts().Select(fact => $"{fact.GetType().Name} {fact.Id}"));
var published = File.Exists(list) ? File.ReadAllLines(list).Where(line => line.Length > 0).ToHashSet(StringComparer.Ordinal) : [];
var before = published.Count;
published.UnionWith(ids);
File.WriteAllText(list, string.Concat(published.Order(StringComparer.Ordinal).Select(line => line + "\n")));
Console.WriteLine($"{published.Count - before} ids added to {Path.GetFileName(list)}, {published.Count} in all.");
