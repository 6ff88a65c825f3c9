using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Geopolitics.Tool.Output;
using Microsoft.CodeAnalysis;

namespace Geopolitics.Tool.Validation;

/// <summary>Findings as SARIF 2.1.0, which code hosts and editors read.</summary>
internal static class SarifFindings
{
    public static void Write(Host host, IReadOnlyList<Finding> findings) => JsonText.Write(host.Raw, writer =>
    {
        var rules = findings.Select(finding => finding.Rule).DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal).ToList();
        writer.WriteStartObject();
        writer.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        writer.WriteString("version", "2.1.0");
        writer.WriteStartArray("runs");
        writer.WriteStartObject();
        WriteTool(writer, rules);
        writer.WriteString("columnKind", "utf16CodeUnits");
        writer.WriteList("results", findings, finding => WriteResult(writer, finding, rules.FindIndex(rule => rule.Id == finding.Id)));
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    private static void WriteTool(Utf8JsonWriter writer, IReadOnlyList<DiagnosticDescriptor> rules)
    {
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", "geopolitics");
        writer.WriteString("semanticVersion", typeof(SarifFindings).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion);
        writer.WriteList("rules", rules, rule =>
        {
            writer.WriteStartObject();
            writer.WriteString("id", rule.Id);
            WriteMessage(writer, "shortDescription", rule.Title.ToString(CultureInfo.InvariantCulture));
            if (rule.HelpLinkUri.Length > 0)
                writer.WriteString("helpUri", rule.HelpLinkUri);
            writer.WriteStartObject("defaultConfiguration");
            writer.WriteString("level", rule.DefaultSeverity == DiagnosticSeverity.Error ? "error" : "warning");
            writer.WriteEndObject();
            writer.WriteEndObject();
        });
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter writer, Finding finding, int rule)
    {
        writer.WriteStartObject();
        writer.WriteString("ruleId", finding.Id);
        writer.WriteNumber("ruleIndex", rule);
        writer.WriteString("level", finding.Severity);
        WriteMessage(writer, "message", finding.Message);
        writer.WriteStartArray("locations");
        if (finding.Path.Length > 0)
        {
            writer.WriteStartObject();
            writer.WriteStartObject("physicalLocation");
            writer.WriteStartObject("artifactLocation");
            writer.WriteString("uri", UriOf(finding.Path));
            writer.WriteEndObject();
            writer.WriteStartObject("region");
            writer.WriteNumber("startLine", finding.Line);
            writer.WriteNumber("startColumn", finding.Column);
            writer.WriteNumber("endLine", finding.EndLine);
            writer.WriteNumber("endColumn", finding.EndColumn);
            writer.WriteEndObject();
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteMessage(Utf8JsonWriter writer, string name, string text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("text", text);
        writer.WriteEndObject();
    }

    /// <summary>A path relative to where the tool runs stays so, for code hosts look for it in the repository.</summary>
    private static string UriOf(string path) =>
        Path.IsPathFullyQualified(path) ? new Uri(path).AbsoluteUri : string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
