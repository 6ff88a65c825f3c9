using System.CommandLine;
using Geopolitics.Pictures;
using Geopolitics.Tool.CommandLine;
using Geopolitics.Tool.Naming;
using Geopolitics.Tool.Output;

namespace Geopolitics.Tool.Commands;

/// <summary><c>timeline</c>: the facts between two or more, or about one, drawn over time.</summary>
internal static class TimelineCommand
{
    public static Command Create(Host host)
    {
        var entities = new Argument<string[]>("entities") { Description = "One, two or more: ids, names or codes.", HelpName = "entity", Arity = ArgumentArity.OneOrMore };
        entities.CompletionSources.Add(_ => host.Catalog.Entities<Entity>().Select(entity => entity.Id));
        var overlapping = TimeOptions.Period("--overlapping", "Only facts that share a day with the period.");
        var kind = KindOption.Create(Kinds.OfFacts);
        var lineage = CommonOptions.Lineage("they");
        var output = PictureOption.Create(host);
        var command = new ToolCommand("timeline", "Draws facts over time, vague dates as vague: of a pair what stands between them, of one entity all that it has to do with, of several what stands between any two.")
        {
            Arguments = { entities },
            Options = { overlapping, kind, lineage, output },
            Examples =
            [
                new("timeline japan russia -o japan-russia.html", "a pair, to explore in a browser"),
                new("timeline japan russia --lineage --overlapping 1945/1991 -o cold-war.svg", "with the Soviet Union, as a still drawing"),
                new("timeline \"Kang Kyung-wha\" -o kang.html", "everything about a person"),
            ],
        };
        command.SetAction(async (parsed, _) =>
        {
            var named = parsed.GetRequiredValue(entities).Select(text => Resolver.ToEntity(host.Catalog, text)).Distinct().ToList();
            var facts = Facts(host.Catalog, named, parsed.GetValue(lineage) ? Lineage.WithPredecessors : Lineage.Exact);
            if (parsed.GetValue(overlapping) is { } period)
            {
                var within = host.Catalog.Facts().Overlapping(period);
                facts = facts.Where(within.Contains);
            }

            var kinds = parsed.GetValue(kind);
            var drawn = facts.Where(fact => KindOption.Takes(kinds, fact)).ToList();
            var title = Title(named);
            if (drawn.Count == 0)
                throw new UserMistakeException($"The data has no such fact of {title}.", "`geopolitics find` looks for words; without --kind and --overlapping more is drawn.");

            await PictureFile.WriteAsync(host, new Timeline(host.Catalog, drawn, title), parsed.GetValue(output));
            return ExitCode.Success;
        });
        return command;
    }

    private static IEnumerable<Fact> Facts(Catalog catalog, List<Entity> named, Lineage lineage)
    {
        if (named is [var only])
            return lineage == Lineage.Exact ? Describing.FactsAbout.Of(only, catalog) : catalog.Facts().Involving(only, lineage);

        return Enumerable.Range(0, named.Count)
            .SelectMany(one => Enumerable.Range(one + 1, named.Count - one - 1).SelectMany(other => catalog.Facts().Between(named[one], named[other], lineage)))
            .Distinct();
    }

    private static string Title(List<Entity> named) =>
        named is [var only] ? only.Name : $"{string.Join(", ", named.SkipLast(1))} and {named[^1]}";
}
