using Geopolitics.Generators.Binding;
using Geopolitics.Generators.Common;
using Geopolitics.Generators.Diagnostics;
using Geopolitics.Generators.Emission;
using Microsoft.CodeAnalysis;

namespace Geopolitics.Generators;

/// <summary>Adds stages that take one file each. A fault of ours becomes a diagnostic on that file, and the other files go on.</summary>
/// <param name="probe">Called with a stage's name and a file's logical path before the stage runs: tests inject faults here.</param>
internal sealed class GuardedStages(IncrementalGeneratorInitializationContext context, Action<string, string>? probe)
{
    public IncrementalValuesProvider<TOut> Add<TIn, TOut>(
        string name, IncrementalValuesProvider<TIn> inputs, Func<TIn, CancellationToken, TOut> run)
        where TIn : IOfFile
        where TOut : class, IEquatable<TOut> =>
        Separate(inputs.Select((input, cancellation) => Try(name, input, () => run(input, cancellation))).WithTrackingName(name));

    /// <summary>A stage that sees the signatures of all files as well.</summary>
    public IncrementalValuesProvider<TOut> Add<TIn, TOut>(
        string name, IncrementalValuesProvider<TIn> inputs, IncrementalValueProvider<SignatureTable> table, Func<TIn, SignatureTable, TOut> run)
        where TIn : IOfFile
        where TOut : class, IEquatable<TOut> =>
        Separate(inputs.Combine(table).Select((pair, _) => Try(name, pair.Left, () => run(pair.Left, pair.Right))).WithTrackingName(name));

    /// <summary>The last stage of a file: what it adds to the compilation.</summary>
    public void Output<TIn>(
        string name,
        IncrementalValuesProvider<TIn> inputs,
        IncrementalValueProvider<GeneratorSettings> settings,
        Func<TIn, GeneratorSettings, IReadOnlyList<GeneratedFile>> run)
        where TIn : class, IOfFile, IEquatable<TIn> =>
        context.RegisterSourceOutput(inputs.Combine(settings), (production, pair) =>
        {
            var input = pair.Left;
            var attempt = Try(name, input, () =>
            {
                foreach (var file in run(input, pair.Right))
                    production.AddSource(file.Name, file.Text);
                return input;
            });
            Report(production, attempt.Fault);
        });

    /// <summary>A stage of the whole project. After a fault the others go on with what there is without it.</summary>
    /// <param name="withoutIt">What stands for the stage's result after a fault.</param>
    public IncrementalValueProvider<TOut> Add<TIn, TOut>(string name, IncrementalValueProvider<TIn> input, Func<TIn, CancellationToken, TOut> run, TOut withoutIt)
    {
        var attempts = input.Select((value, cancellation) => TryWhole(name, () => run(value, cancellation), withoutIt)).WithTrackingName(name);
        Report(attempts.SelectMany((attempt, _) => attempt.Faults));
        return attempts.Select((attempt, _) => attempt.Result);
    }

    /// <summary>The same for a stage that takes the parts of the project one by one, such as its references.</summary>
    public IncrementalValuesProvider<TOut> Add<TIn, TOut>(string name, IncrementalValuesProvider<TIn> inputs, Func<TIn, CancellationToken, TOut> run, TOut withoutIt)
    {
        var attempts = inputs.Select((value, cancellation) => TryWhole(name, () => run(value, cancellation), withoutIt));
        Report(attempts.SelectMany((attempt, _) => attempt.Faults));
        return attempts.Select((attempt, _) => attempt.Result).WithTrackingName(name);
    }

    /// <summary>The last stage of the whole project.</summary>
    public void Output<TIn>(string name, IncrementalValueProvider<TIn> input, Action<SourceProductionContext, TIn> run) =>
        context.RegisterSourceOutput(input, (production, value) =>
        {
            var attempt = TryWhole(name, () =>
            {
                run(production, value);
                return true;
            }, false);
            foreach (var fault in attempt.Faults)
                production.ReportDiagnostic(Faults.OfProject(fault));
        });

    private void Report(IncrementalValuesProvider<string> faults) =>
        context.RegisterSourceOutput(faults, (production, fault) => production.ReportDiagnostic(Faults.OfProject(fault)));

    private WholeAttempt<TOut> TryWhole<TOut>(string name, Func<TOut> run, TOut withoutIt)
    {
        try
        {
            probe?.Invoke(name, "");
            return new(run(), null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new(withoutIt, Faults.Message(exception, name));
        }
    }

    private Attempt<TOut> Try<TIn, TOut>(string name, TIn input, Func<TOut> run)
        where TIn : IOfFile
        where TOut : class, IEquatable<TOut>
    {
        try
        {
            probe?.Invoke(name, input.LogicalPath);
            return new(run(), null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new(null, Faults.Of(exception, name, input));
        }
    }

    private IncrementalValuesProvider<T> Separate<T>(IncrementalValuesProvider<Attempt<T>> attempts)
        where T : class, IEquatable<T>
    {
        context.RegisterSourceOutput(attempts.Where(attempt => attempt.Fault is not null), (production, attempt) => Report(production, attempt.Fault));
        return attempts.SelectMany((attempt, _) => attempt.Result is { } result ? [result] : Enumerable.Empty<T>());
    }

    private static void Report(SourceProductionContext production, FileDiagnostics? fault)
    {
        foreach (var diagnostic in fault?.Items ?? [])
            production.ReportDiagnostic(diagnostic.In(fault!.Path));
    }

    /// <summary>What a stage made of the whole project, and what went wrong.</summary>
    private sealed record WholeAttempt<T>(T Result, string? Fault)
    {
        public IEnumerable<string> Faults => Fault is null ? [] : [Fault];
    }

    /// <summary>What a stage made of a file, or what went wrong.</summary>
    private sealed record Attempt<T>(T? Result, FileDiagnostics? Fault)
        where T : class, IEquatable<T>;
}
