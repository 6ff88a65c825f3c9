using System.Collections.Immutable;
using Geopolitics.Analyzers.Diagnostics;
using Geopolitics.Analyzers.Ids;
using Geopolitics.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Geopolitics.Analyzers;

/// <summary>
/// Days made of literals in calls of the library: <c>new DateOnly(2018, 13, 1)</c> throws when it runs, and one on which the state or office that is asked
/// about did not exist has no answer that means anything.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DayAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.NoDay, Descriptors.OutsideExistence);

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
            if (WrittenDay.From(argument.Value.Bare(), symbols) is not { } day)
                continue;

            if (day.Fault(out var part) is { } fault)
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.NoDay, part.Syntax.GetLocation(), fault));
            else if (call.TargetMethod.Name is "HoldersOf" or "RecognitionOf" or "DiplomaticRelations" && AsksNoPredecessors(call))
                CheckExistence(context, call, argument, day, symbols);
        }
    }

    /// <summary>Reports each constant among the arguments that existed on the day by no account.</summary>
    private static void CheckExistence(OperationAnalysisContext context, IInvocationOperation call, IArgumentOperation argument, WrittenDay day, GeopoliticsSymbols symbols)
    {
        foreach (var other in call.Arguments)
        {
            if (other.Value.Bare() is not IPropertyReferenceOperation { Property: { IsStatic: true } constant })
                continue;

            var accounts = IdIndex.Of(constant.ContainingAssembly, symbols).ExistenceOf(constant);
            if (accounts.Count > 0 && accounts.All(account => account.HoldsOn(day.Number) == Certainty.No))
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    Descriptors.OutsideExistence, argument.Value.Syntax.GetLocation(),
                    $"{constant.ContainingType.Name}.{constant.Name}", day.ToString(), string.Join(" or ", accounts)));
            }
        }
    }

    /// <summary>True where a state is asked about alone. With its predecessors it may be asked about days before its own.</summary>
    private static bool AsksNoPredecessors(IInvocationOperation call) => call.Arguments.All(argument =>
        argument.Parameter?.Type.Name != "Lineage" || argument.Value.ConstantValue is { HasValue: true, Value: 0 });
}
