using System.CommandLine;
using Geopolitics.Tool.CommandLine;
using Geopolitics.Tool.Describing;
using Geopolitics.Tool.Naming;
using Geopolitics.Tool.Output;

namespace Geopolitics.Tool.Commands;

/// <summary><c>between</c>: the facts in which two have a part.</summary>
internal static class BetweenCommand
{
    public static Command Create(Host host)
    {
        var one = ItemArguments.Create<Entity>(host, "one", "One of the two: id, name or code.");
        var other = ItemArguments.Create<Entity>(host, "other", "The other.");
        var during = TimeOptions.Period("--during", "Only facts that lie within the period.");
        var overlapping = TimeOptions.Period("--overlapping", "Only facts that share a day with the period.");
        var kind = KindOption.Create(Kinds.OfFacts);
        var lineage = CommonOptions.Lineage("the two");
        var json = CommonOptions.Json();
        var command = new ToolCommand("between", "Lists the facts in which two have a part, in order of time.")
        {
            Arguments = { one, other },
            Options = { during, overlapping, kind, lineage, json },
            Examples =
            [
                new("between japan russia --during 2018", "what lay within the year"),
                new("between KR RU --lineage --kind diplomatic-relations", "the Soviet Union's relations too"),
                new("between japan \"United States\" --overlapping 2013/2015 --json", "whatever went on then, for other programs"),
            ],
        };
        command.SetAction(parsed =>
        {
            var (first, second) = (Resolver.ToEntity(host.Catalog, parsed.GetRequiredValue(one)), Resolver.ToEntity(host.Catalog, parsed.GetRequiredValue(other)));
            var query = host.Catalog.Facts().Between(first, second, parsed.GetValue(lineage) ? Lineage.WithPredecessors : Lineage.Exact);
            if (parsed.GetValue(during) is { } within)
                query = query.During(within);
            if (parsed.GetValue(overlapping) is { } period)
                query = query.Overlapping(period);

            var kinds = parsed.GetValue(kind);
            var facts = query.Where(fact => KindOption.Takes(kinds, fact)).ToList();
            FactAnswer.Write(host, facts, query.Answer, $"between {first} and {second}", parsed.GetValue(json));
            return ExitCode.Success;
        });
        return command;
    }
}
