using System.CommandLine;
using System.Globalization;
using Geopolitics.Tool.CommandLine;
using Geopolitics.Tool.Describing;
using Geopolitics.Tool.Naming;
using Geopolitics.Tool.Output;

namespace Geopolitics.Tool.Commands;

/// <summary><c>in-force</c>: the facts that hold on a day.</summary>
internal static class InForceCommand
{
    public static Command Create(Host host)
    {
        var on = TimeOptions.Day("--on", "The day; today where it does not stand.");
        var kind = KindOption.Create(Kinds.OfFacts);
        var involving = ItemArguments.Option<Entity>(host, "--involving", "entity", "Only facts in which it has a part: id, name or code.");
        var lineage = CommonOptions.Lineage("--involving");
        var unknown = new Option<bool>("--include-unknown") { Description = "Facts of which the data does not tell whether they hold, too." };
        var json = CommonOptions.Json();
        var command = new ToolCommand("in-force", "Lists the facts that hold or are in force on a day; what was superseded by then is not.")
        {
            Options = { on, kind, involving, lineage, unknown, json },
            Examples =
            [
                new("in-force --kind agreement --involving japan", "today's agreements of a state"),
                new("in-force --on 2020-01-01 --kind policy", "the policies of a day"),
                new("in-force --kind agreement --include-unknown", "treaties whose entry into force no source tells, too"),
            ],
        };
        command.SetAction(parsed =>
        {
            var day = parsed.GetValue(on) ?? host.Today;
            var query = host.Catalog.Facts().InForceOn(day);
            if (parsed.GetValue(involving) is { } name)
                query = query.Involving(Resolver.ToEntity(host.Catalog, name), parsed.GetValue(lineage) ? Lineage.WithPredecessors : Lineage.Exact);
            if (parsed.GetValue(unknown))
                query = query.IncludingUnknown();

            var kinds = parsed.GetValue(kind);
            var facts = query.Where(fact => KindOption.Takes(kinds, fact)).ToList();
            FactAnswer.Write(host, facts, query.Answer, $"that holds on {day.ToString("O", CultureInfo.InvariantCulture)}", parsed.GetValue(json));
            return ExitCode.Success;
        });
        return command;
    }
}
