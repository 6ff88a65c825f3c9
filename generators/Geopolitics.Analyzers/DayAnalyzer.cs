using System.Collections.Immutable;
using Geopolitics.Analyzers.Diagnostics;
using Geopolitics.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Geopolitics.Analyzers;

/// <summary>Days made of literals in calls of the library: <c>new DateOnly(2018, 13, 1)</c> throws when it runs.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DayAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.NoDay);

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (GeopoliticsSymbols.From(start.Compilation) is { DateOnly: not null } symbols)
                start.RegisterOperationAction(operation => Check(operation, (IInvocationOperation)operation.Operation, symbols), OperationKind.Invocation);
        });
    }

    private static void Check(OperationAnalysisContext context, IInvocationOperation call, GeopoliticsSymbols symbols)
    {
        if (!call.TargetMethod.ContainingAssembly.Is(symbols.Assembly) && !symbols.IsFacts(call.TargetMethod.ContainingType))
            return;

        foreach (var argument in call.Arguments)
        {
            if (WrittenDay.From(argument.Value.Bare(), symbols) is { } day && day.Fault(out var part) is { } fault)
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.NoDay, part.Syntax.GetLocation(), fault));
        }
    }
}
