using System.CommandLine;
using System.CommandLine.Parsing;
using Geopolitics.Exports;
using Geopolitics.Tool.CommandLine;
using Geopolitics.Tool.Naming;
using Geopolitics.Tool.Output;

namespace Geopolitics.Tool.Commands;

/// <summary><c>export csv</c> and the like: the facts as tables.</summary>
internal static class ExportTablesCommand
{
    public static Command Create(Host host, TableExporter exporter)
    {
        var output = OutputFile.Option("The folder to write to; with --table the file, or standard output where it does not stand.");
        var table = TableOption();
        var first = YearOption("--first-year", $"The first year of {ExportTables.DyadYears.Name}; {ExportOptions.FirstYearOfPanel} where it does not stand.");
        var last = YearOption("--last-year", $"The last year of {ExportTables.DyadYears.Name}; that of the data where it does not stand.");
        var escape = new Option<bool>("--escape-formulas") { Description = "Put an apostrophe before text that a spreadsheet would run as a formula." };
        var isText = exporter == Exporters.Csv;
        var command = new ToolCommand(exporter.Name, exporter.Description)
        {
            Options = { output, table, first, last },
            Examples =
            [
                new($"export {exporter.Name} -o tables", "all tables, a file each"),
                new($"export {exporter.Name} --table tenures -o tenures{exporter.FileExtension}", "one of them"),
            ],
        };
        if (isText)
            command.Add(escape);

        command.SetAction(async (parsed, cancellation) =>
        {
            var options = new ExportOptions
            {
                FirstYear = parsed.GetValue(first) ?? ExportOptions.FirstYearOfPanel,
                LastYear = parsed.GetValue(last),
                EscapeFormulas = isText && parsed.GetValue(escape),
            };
            if (options.FirstYear > (options.LastYear ?? int.MaxValue))
                throw new UserMistakeException($"The years end, with {options.LastYear}, before they begin, with {options.FirstYear}.");

            var path = parsed.GetValue(output);
            if ((parsed.GetResult(first) ?? parsed.GetResult(last)) is { } years && parsed.GetValue(table) is { } other && other != ExportTables.DyadYears)
                throw new UserMistakeException($"{((OptionResult)years).Option.Name} is about the table {ExportTables.DyadYears.Name}, and {other.Name} has no years.");

            if (parsed.GetValue(table) is { } one)
            {
                if (path is null && !isText && host.Out.Profile.Out.IsTerminal)
                    throw new UserMistakeException($"{exporter.Name} is not for terminals; name a file: -o {one.Name}{exporter.FileExtension}");

                await OutputFile.WriteAsync(host, path, stream => exporter.WriteAsync(one, host.Catalog, stream, options, cancellation));
                return ExitCode.Success;
            }

            var folder = path ?? throw new UserMistakeException("Several tables need a folder.", $"All of them: export {exporter.Name} -o tables", $"One of them: export {exporter.Name} --table facts");
            await OutputFile.WritableAsync(host, () => exporter.WriteAsync(host.Catalog, host.FullPath(folder), options, cancellation));
            return ExitCode.Success;
        });
        return command;
    }

    private static Option<ExportTable?> TableOption()
    {
        var names = ExportTables.All.Select(table => table.Name).ToList();
        var option = new Option<ExportTable?>("--table", "-t")
        {
            Description = $"Only one table: {string.Join(", ", names.SkipLast(1))} or {names[^1]}.",
            HelpName = "table",
            CustomParser = result =>
            {
                var text = result.Tokens.Single().Value;
                if (ExportTables.All.FirstOrDefault(table => table.Name == text) is { } found)
                    return found;

                result.AddError($"`{text}` is no table{(NearText.Find(text, names) is { } near ? $"; did you mean `{near}`?" : ".")} Tables: {string.Join(", ", names)}.");
                return null;
            },
        };
        option.CompletionSources.Add(_ => names);
        return option;
    }

    private static Option<int?> YearOption(string name, string description)
    {
        var option = new Option<int?>(name) { Description = description, HelpName = "year" };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(int.TryParse(token.Value, out var year) && year is >= 1 and <= 9999))
                result.AddError($"`{token.Value}` is no year from 1 to 9999: {name} 1990.");
        });
        return option;
    }
}
