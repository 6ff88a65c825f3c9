using System.CommandLine;
using Geopolitics.Tool.CommandLine;
using Geopolitics.Tool.Describing;
using Geopolitics.Tool.Naming;
using Geopolitics.Tool.Output;

namespace Geopolitics.Tool.Commands;

/// <summary><c>show</c>: everything about one entity or fact.</summary>
internal static class ShowCommand
{
    public static Command Create(Host host)
    {
        var id = ItemArguments.Create<object>(host, "id", "An id, a name or a code.");
        var json = CommonOptions.Json();
        var command = new ToolCommand("show", "Shows a fact with its evidence, or an entity with its names, codes and facts.")
        {
            Arguments = { id },
            Options = { json },
            Examples =
            [
                new("show rok-russia-strategic-partnership-2008", "a fact: participants, sources, what became of it"),
                new("show KOR", "a state by its code"),
                new("show \"Kang Kyung-hwa\"", "a person by any romanization of the name"),
                new("show rinna-2019 --json", "a source and the facts that rest on it, for other programs"),
            ],
        };
        command.SetAction(parsed => Run(host, parsed.GetRequiredValue(id), parsed.GetValue(json)));
        return command;
    }

    private static int Run(Host host, string text, bool json)
    {
        var item = Resolver.ToItem(host.Catalog, text);
        if (json)
        {
            JsonText.Write(host.Raw, writer =>
            {
                if (item is Fact fact)
                    FactPage.WriteJson(writer, fact, host.Catalog);
                else
                    EntityPage.WriteJson(writer, (Entity)item, host.Catalog);
            });
            return ExitCode.Success;
        }

        var page = new Page(host.Out);
        if (item is Fact shown)
            FactPage.Write(page, shown, host.Catalog);
        else
            EntityPage.Write(page, (Entity)item, host.Catalog);
        return ExitCode.Success;
    }
}
