using System.Globalization;
using Geopolitics;
using Spectre.Console;

namespace Quickstart;

/// <summary>Lays answers out on the terminal.</summary>
internal static class Page
{
    private static readonly IAnsiConsole Console = AnsiConsole.Console;

    public static void Heading(string text)
    {
        Console.WriteLine();
        Console.Write(new Rule($"[bold]{Markup.Escape(text)}[/]") { Justification = Justify.Left });
    }

    public static void Fact(Fact fact, string? relation = null)
    {
        var lead = relation is null ? "" : $"[grey]{Markup.Escape(relation)}[/] ";
        Console.MarkupLine($"{lead}[bold]{Markup.Escape(fact.Title)}[/], {Markup.Escape(fact.When.ToString("G", CultureInfo.InvariantCulture))} [grey]({fact.Standing.ToString().ToLowerInvariant()})[/]");
        if (fact.Summary is { } summary)
            Console.Write(new Padder(new Text(summary), new Padding(2, 0, 0, 0)));
    }

    public static void List<T>(string title, IEnumerable<T> items)
        where T : notnull
    {
        Console.MarkupLine($"  [grey]{Markup.Escape(title)}:[/]");
        foreach (var item in items)
            Console.Write(new Padder(new Text($"• {item}"), new Padding(4, 0, 0, 0)));
    }

    public static void Line(string text) => Console.Write(new Padder(new Text(text), new Padding(2, 0, 0, 0)));

    public static void Table(string[] columns, IEnumerable<string[]> rows)
    {
        var table = new Table().Border(TableBorder.Rounded);
        foreach (var column in columns)
            table.AddColumn(new TableColumn(Markup.Escape(column)));
        foreach (var row in rows)
            table.AddRow(row.Select(cell => new Text(cell)));
        Console.Write(table);
    }
}
