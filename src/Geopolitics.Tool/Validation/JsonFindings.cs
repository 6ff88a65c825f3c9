using Geopolitics.Tool.Output;

namespace Geopolitics.Tool.Validation;

/// <summary>Findings as JSON.</summary>
internal static class JsonFindings
{
    public static void Write(Host host, IReadOnlyList<Finding> findings, int files) => JsonText.Write(host.Raw, writer =>
    {
        writer.WriteStartObject();
        writer.WriteNumber("files", files);
        writer.WriteNumber("errors", findings.Count(finding => finding.IsError));
        writer.WriteNumber("warnings", findings.Count(finding => !finding.IsError));
        writer.WriteList("findings", findings, finding =>
        {
            writer.WriteStartObject();
            writer.WriteString("id", finding.Id);
            writer.WriteString("severity", finding.Severity);
            if (finding.Path.Length > 0)
            {
                writer.WriteString("path", finding.Path);
                writer.WriteNumber("line", finding.Line);
                writer.WriteNumber("column", finding.Column);
                writer.WriteNumber("endLine", finding.EndLine);
                writer.WriteNumber("endColumn", finding.EndColumn);
            }

            writer.WriteString("message", finding.Message);
            writer.WriteString("help", finding.Rule.HelpLinkUri);
            writer.WriteEndObject();
        });
        writer.WriteEndObject();
    });
}
