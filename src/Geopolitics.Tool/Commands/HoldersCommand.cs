using System.CommandLine;
using System.Globalization;
using Geopolitics.Tool.CommandLine;
using Geopolitics.Tool.Describing;
using Geopolitics.Tool.Naming;
using Geopolitics.Tool.Output;

namespace Geopolitics.Tool.Commands;

/// <summary><c>holders</c>: who held an office.</summary>
internal static class HoldersCommand
{
    public static Command Create(Host host)
    {
        var office = ItemArguments.Create<Office>(host, "office", "The office: id or name.");
        var on = TimeOptions.Day("--on", "The day; today where it does not stand.");
        var all = new Option<bool>("--all") { Description = "All tenures that the data has, in order of time." };
        var json = CommonOptions.Json();
        var command = new ToolCommand("holders", "Tells who held an office on a day: held, acting, vacant or unknown.")
        {
            Arguments = { office },
            Options = { on, all, json },
            Examples =
            [
                new("holders foreign-minister-of-japan --on 2018-01-16", "who held it that day; on the day of a handover both did"),
                new("holders \"President of South Korea\"", "who holds it today, as far as the data goes"),
                new("holders prime-minister-of-japan --all", "all tenures, in order of time"),
            ],
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(all) && result.GetResult(on) is not null)
                result.AddError("--all asks for all days and --on for one; write one of the two.");
        });
        command.SetAction(parsed =>
        {
            var found = Resolver.ToOffice(host.Catalog, parsed.GetRequiredValue(office));
            if (parsed.GetValue(all))
                All(host, found, parsed.GetValue(json));
            else
                On(host, found, parsed.GetValue(on) ?? host.Today, parsed.GetValue(json));
            return ExitCode.Success;
        });
        return command;
    }

    private static void All(Host host, Office office, bool json)
    {
        var tenures = host.Catalog.Facts<Tenure>().Involving(office).ToList();
        if (json)
        {
            JsonText.Write(host.Raw, writer =>
            {
                writer.WriteStartObject();
                writer.WriteString("office", office.Id);
                writer.WriteList("tenures", tenures, tenure => Write(writer, tenure, null));
                writer.WriteEndObject();
            });
            return;
        }

        var page = new Page(host.Out);
        page.Line(FieldText.Of(office));
        page.Rows([.. tenures.Select(Row)]);
        if (tenures.Count == 0)
            Complaints.Note(host, "The data has no tenure of this office.");
    }

    private static void On(Host host, Office office, DateOnly day, bool json)
    {
        var holders = host.Catalog.HoldersOf(office, day);
        var written = day.ToString("O", CultureInfo.InvariantCulture);
        if (json)
        {
            JsonText.Write(host.Raw, writer =>
            {
                writer.WriteStartObject();
                writer.WriteString("office", office.Id);
                writer.WriteString("on", written);
                writer.WriteString("status", Words.Of(holders.Status));
                writer.WriteList("holders", holders.Holders, holder => Write(writer, holder.Tenure, holder.Certainty));
                writer.WriteEndObject();
            });
            return;
        }

        var page = new Page(host.Out);
        page.Line(new StyledText($"{office.Name}, {written}: ").Add(holders.ToString(), Styles.Title));
        page.Rows([.. holders.Holders.Select(holder => Row(holder.Tenure))]);
        if (holders.Status == OfficeStatus.Unknown)
            Complaints.Note(host, "The data does not tell; `--all` lists the tenures that it has.");
    }

    private static StyledText[] Row(Tenure tenure)
    {
        var who = tenure.IsVacant ? new StyledText("vacant") : new StyledText(tenure.Holder?.Name ?? "unknown");
        if (tenure.IsActing)
            who.Add(" (acting)");
        if (tenure.Ended is { } ended)
            who.Add($", {Words.Of(ended).Replace('-', ' ')}");
        return [new(tenure.When.ToString(), Styles.Time), who.Add($" [{string.Join("; ", tenure.Citations)}]", Styles.Faint).Add($" ({tenure.Id})", Styles.Faint)];
    }

    private static void Write(System.Text.Json.Utf8JsonWriter writer, Tenure tenure, Certainty? certainty)
    {
        writer.WriteStartObject();
        writer.WriteOptional("person", tenure.Holder?.Id);
        writer.WriteOptional("name", tenure.Holder?.Name);
        writer.WriteBoolean("vacant", tenure.IsVacant);
        writer.WriteBoolean("acting", tenure.IsActing);
        writer.WriteString("when", tenure.When.ToString());
        writer.WriteOptional("ended", tenure.Ended is { } ended ? Words.Of(ended) : null);
        if (certainty is { } answer)
            writer.WriteString("certainty", Words.Of(answer));
        writer.WriteString("tenure", tenure.Id);
        writer.WriteCitations(tenure.Citations);
        writer.WriteEndObject();
    }
}
