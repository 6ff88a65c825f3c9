using System.CommandLine;

namespace Geopolitics.Tool.CommandLine;

/// <summary>Arguments that name an entity or a fact, with completion of ids.</summary>
internal static class ItemArguments
{
    /// <summary>An argument for an item of a class.</summary>
    public static Argument<string> Create<T>(Host host, string name, string description)
        where T : class
    {
        var argument = new Argument<string>(name)
        {
            Description = description,

            // Without it, help would list all ids.
            HelpName = name,
        };
        argument.CompletionSources.Add(_ => Ids<T>(host.Catalog));
        return argument;
    }

    /// <summary>An option for an item of a class.</summary>
    public static Option<string?> Option<T>(Host host, string name, string helpName, string description)
        where T : class
    {
        var option = new Option<string?>(name) { Description = description, HelpName = helpName };
        option.CompletionSources.Add(_ => Ids<T>(host.Catalog));
        return option;
    }

    /// <summary>An option for several items of a class.</summary>
    public static Option<string[]?> Options<T>(Host host, string name, string helpName, string description)
        where T : class
    {
        var option = new Option<string[]?>(name) { Description = description, HelpName = helpName, Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = true };
        option.CompletionSources.Add(_ => Ids<T>(host.Catalog));
        return option;
    }

    private static IEnumerable<string> Ids<T>(Catalog catalog)
    {
        var entities = catalog.Entities<Entity>().Where(entity => entity is T).Select(entity => entity.Id);
        return typeof(T).IsAssignableTo(typeof(Entity)) ? entities : entities.Concat(catalog.Facts().Where(fact => fact is T).Select(fact => fact.Id));
    }
}
