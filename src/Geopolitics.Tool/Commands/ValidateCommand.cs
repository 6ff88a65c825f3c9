using System.CommandLine;
using Geopolitics.Tool.CommandLine;
using Geopolitics.Tool.Naming;
using Geopolitics.Tool.Validation;
using Microsoft.CodeAnalysis;

namespace Geopolitics.Tool.Commands;

/// <summary><c>validate</c>: the compiler's checks of data files, without a project.</summary>
internal static class ValidateCommand
{
    private static readonly string[] Formats = ["text", "json", "sarif"];

    public static Command Create(Host host)
    {
        var paths = new Argument<string[]>("paths") { Description = "Data files, and folders that have them.", HelpName = "paths", Arity = ArgumentArity.OneOrMore };
        paths.CompletionSources.Add(context => PathCompletion.Of(host, context.WordToComplete));
        var baseLayer = new Option<bool>("--base-layer") { Description = "The files are the layer that all others build on, as this project's own `data/` is, and not facts on top of the shipped ones." };
        var reference = new Option<string[]>("--reference") { Description = "An assembly with facts that the files build on, beside the shipped ones; may stand several times.", HelpName = "assembly" };
        var warningsAsErrors = new Option<bool>("--warnaserror") { Description = "Warnings are errors." };
        var noWarn = new Option<string[]>("--no-warn")
        {
            Description = "Warnings to keep silent about, with commas between them.",
            HelpName = "ids",
            CustomParser = result => [.. result.Tokens.SelectMany(token => token.Value.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))],
        };
        noWarn.CompletionSources.Add(_ => Validator.Ids);
        noWarn.Validators.Add(result =>
        {
            foreach (var id in result.GetValueOrDefault<string[]>() ?? [])
            {
                if (!Validator.Ids.Contains(id, StringComparer.OrdinalIgnoreCase))
                    result.AddError($"`{id}` is no diagnostic{(NearText.Find(id, Validator.Ids) is { } near ? $"; did you mean {near}?" : "; they are called GEO2004 and the like.")}");
            }
        });
        var format = FormatOption.Create(Formats);
        var command = new ToolCommand("validate", "Checks data files with the compiler's own checks, without a project. Ends with 1 where there are errors.")
        {
            Arguments = { paths },
            Options = { format, baseLayer, reference, warningsAsErrors, noWarn },
            Examples =
            [
                new("validate geopolitics/", "a folder, its facts on top of the shipped ones"),
                new("validate desk.json --warnaserror", "a file; warnings fail too"),
                new("validate data --base-layer --no-warn GEO2004", "this project's own data, as it is built"),
                new("validate . --format sarif > facts.sarif", "for a code host or an editor"),
            ],
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            host,
            new(
                parsed.GetRequiredValue(paths),
                parsed.GetValue(baseLayer),
                parsed.GetValue(reference) ?? [],
                parsed.GetValue(warningsAsErrors),
                parsed.GetValue(noWarn) ?? [],
                parsed.GetValue(format)!),
            cancellation)));
        return command;
    }

    private static int Run(Host host, Request request, CancellationToken cancellation)
    {
        var files = DataFileList.Of(request.Paths, host);
        var layers = request.References.Select(path => File.Exists(host.FullPath(path)) ? host.FullPath(path) : throw new UserMistakeException($"There is no assembly `{path}`.")).ToList();
        var diagnostics = ValidationProgress.Show(host, files.Count, progress => Readable(() => Validator.Run(files, request.IsBaseLayer, layers, progress, cancellation)));
        var findings = diagnostics
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error || !request.NoWarn.Contains(diagnostic.Id, StringComparer.OrdinalIgnoreCase))
            .Select(diagnostic => Finding.Of(diagnostic, request.WarningsAreErrors))
            .OrderBy(finding => finding.Path, StringComparer.Ordinal)
            .ThenBy(finding => finding.Line)
            .ThenBy(finding => finding.Column)
            .ThenBy(finding => finding.Id, StringComparer.Ordinal)
            .ToList();

        switch (request.Format)
        {
            case "json":
                JsonFindings.Write(host, findings, files.Count);
                break;
            case "sarif":
                SarifFindings.Write(host, findings);
                break;
            default:
                TextFindings.Write(host, findings, files.Count);
                break;
        }

        return findings.Exists(finding => finding.IsError) ? ExitCode.Findings : ExitCode.Success;
    }

    /// <summary>A file that may not be read is the user's to put right.</summary>
    private static T Readable<T>(Func<T> run)
    {
        try
        {
            return run();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UserMistakeException(exception.Message);
        }
    }

    private sealed record Request(IReadOnlyList<string> Paths, bool IsBaseLayer, IReadOnlyList<string> References, bool WarningsAreErrors, IReadOnlyList<string> NoWarn, string Format);
}
