namespace Geopolitics.Tool.Output;

/// <summary>What goes wrong, on standard error.</summary>
internal static class Complaints
{
    public static void Error(Host host, string message) =>
        new Page(host.Error).Line(new StyledText("geopolitics: ", Styles.Error), new StyledText(message));

    public static void Advice(Host host, string line) => new Page(host.Error).Line(line, indent: 2);

    /// <summary>Something worth knowing that is nobody's mistake.</summary>
    public static void Note(Host host, string line) => new Page(host.Error).Line(new StyledText(line, Styles.Faint));

    public static void Mistake(Host host, UserMistakeException mistake)
    {
        Error(host, mistake.Message);
        foreach (var line in mistake.Advice)
            Advice(host, line);
    }

    /// <summary>A fault of ours, with what a report of it needs.</summary>
    public static void Fault(Host host, Exception exception)
    {
        Error(host, $"this is a fault of the tool, not yours; please report it with the lines below ({exception.GetType().Name}: {exception.Message})");
        foreach (var line in (exception.StackTrace ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            Advice(host, line);
    }
}
