using Geopolitics.Tool.Output;

namespace Geopolitics.Tool.Validation;

/// <summary>Findings as lines that editors and build logs make clickable: <c>path:line:column: severity GEOxxxx: message</c>.</summary>
internal static class TextFindings
{
    public static void Write(Host host, IReadOnlyList<Finding> findings, int files)
    {
        var page = new Page(host.Out);
        foreach (var finding in findings)
            page.Line(Line(finding));

        var errors = findings.Count(finding => finding.IsError);
        Complaints.Note(host, $"{Count(files, "file")}: {Count(errors, "error")}, {Count(findings.Count - errors, "warning")}.");
    }

    private static StyledText Line(Finding finding) => new StyledText(finding.Place, Styles.Title)
        .Add($"{finding.Severity} {finding.Id}", finding.IsError ? Styles.Error : Styles.Warning)
        .Add($": {finding.Message}");

    private static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";
}
