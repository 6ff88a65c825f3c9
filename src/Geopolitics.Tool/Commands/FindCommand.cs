using System.CommandLine;
using Geopolitics.Tool.CommandLine;
using Geopolitics.Tool.Naming;
using Geopolitics.Tool.Output;

namespace Geopolitics.Tool.Commands;

/// <summary><c>find</c>: entities and facts by id, name, code or words.</summary>
internal static class FindCommand
{
    public static Command Create(Host host)
    {
        var text = new Argument<string[]>("text") { Description = "An id, a name in any romanization, a code, or words of titles and summaries.", Arity = ArgumentArity.OneOrMore };
        var kind = KindOption.Create(Kinds.All);
        var limit = new Option<int>("--limit") { Description = "How many to show; 0 for all.", HelpName = "count", DefaultValueFactory = _ => 30 };
        limit.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && (!int.TryParse(result.Tokens[0].Value, out var count) || count < 0))
                result.AddError($"`{result.Tokens[0].Value}` is no count; write --limit 100, or --limit 0 for all.");
        });
        var json = CommonOptions.Json();
        var command = new ToolCommand("find", "Finds entities and facts by id, name, code, or words of titles and summaries.")
        {
            Arguments = { text },
            Options = { kind, limit, json },
            Examples =
            [
                new("find kono", "whatever has the word"),
                new("find chuiti date", "a person by another romanization of the name"),
                new("find summit --kind meeting --limit 0", "all meetings with the word"),
                new("find Q884 --json", "by Wikidata item, for other programs"),
            ],
        };
        command.SetAction(parsed => Run(host, string.Join(' ', parsed.GetRequiredValue(text)), parsed.GetValue(kind), parsed.GetValue(limit), parsed.GetValue(json)));
        return command;
    }

    private static int Run(Host host, string text, string[]? kinds, int limit, bool json)
    {
        if (NameKey.WordsOf(text).Count == 0)
            throw new UserMistakeException("There is no word to look for.", "`geopolitics find kono` looks for a name.");

        var search = new ItemSearch(host.Catalog);
        var found = search.With(text).Where(item => KindOption.Takes(kinds, item.Value)).ToList();
        var shown = limit == 0 ? found : [.. found.Take(limit)];
        var near = found.Count == 0 ? search.Near(text, item => KindOption.Takes(kinds, item.Value)) : [];
        if (json)
            WriteJson(host, shown, found.Count, near);
        else if (found.Count > 0)
            WriteText(host, text, shown, found.Count);
        else
            WriteNear(host, text, near);
        return found.Count > 0 ? ExitCode.Success : ExitCode.Findings;
    }

    private static void WriteText(Host host, string text, List<Item> shown, int count)
    {
        var page = new Page(host.Out);
        page.Rows([.. shown.Select(item => Row(item, text))], indent: 0);
        if (shown.Count < count)
            Complaints.Note(host, $"{count - shown.Count} more; --limit 0 shows all, --kind fewer.");
    }

    private static void WriteNear(Host host, string text, List<Item> near)
    {
        Complaints.Error(host, $"nothing has `{text}` in its id, names, codes, title or summary.");
        if (near.Count > 0)
            Complaints.Advice(host, "Near it:");
        new Page(host.Error).Rows([.. near.Select(item => Row(item, ""))], indent: 4);
    }

    private static void WriteJson(Host host, List<Item> shown, int count, List<Item> near) => JsonText.Write(host.Raw, writer =>
    {
        writer.WriteStartObject();
        writer.WriteNumber("count", count);
        writer.WriteList("items", shown, item => Write(item));
        writer.WriteList("near", near, item => Write(item));
        writer.WriteEndObject();

        void Write(Item item)
        {
            writer.WriteStartObject();
            writer.WriteString("id", item.Id);
            writer.WriteString("kind", item.Kind);
            writer.WriteString(item.Value is Fact ? "title" : "name", item.Name);
            if (item.Value is Fact fact)
                writer.WriteString("when", fact.When.ToString());
            writer.WriteEndObject();
        }
    });

    private static StyledText[] Row(Item item, string text)
    {
        var name = new StyledText(item.Name, Styles.Title);
        if (item.Value is Fact fact)
            name.Add($", {fact.When}", Styles.Time);

        // By which other name it was found.
        var key = NameKey.Of(text);
        if (key.Length > 0
            && !NameKey.IsIn(item.Name, key)
            && item.Names.Concat(item.Codes).FirstOrDefault(other => NameKey.IsIn(other, key)) is { } alias)
            name.Add($" “{alias}”");
        return [new(item.Kind.Replace('-', ' ')), name.Add($" ({item.Id})", Styles.Faint)];
    }
}
