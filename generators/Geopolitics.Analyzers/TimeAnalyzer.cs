using System.Collections.Immutable;
using Geopolitics.Analyzers.Diagnostics;
using Geopolitics.Analyzers.Literals;
using Geopolitics.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Geopolitics.Analyzers;

/// <summary>Dates in EDTF in literals: what would throw when it runs is an error when it compiles.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TimeAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.BadTime);

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (GeopoliticsSymbols.From(start.Compilation) is { } symbols)
                start.RegisterOperationAction(operation => Check(operation, (IInvocationOperation)operation.Operation, symbols), OperationKind.Invocation);
        });
    }

    private static void Check(OperationAnalysisContext context, IInvocationOperation call, GeopoliticsSymbols symbols)
    {
        if (call.TargetMethod.Name is not ("Parse" or "During" or "Overlapping") || call.ArgumentOf(0) is not { } argument || !TakesTime(call.TargetMethod, symbols))
            return;

        var value = argument.Value.Bare();
        if (TextOf(value) is not { } text || IsTime(text, call.TargetMethod.ContainingType.Is(symbols.EdtfDate), out var error))
            return;

        // A constant that stands elsewhere has no place in this argument for each character.
        var location = LiteralText.Of(value.Syntax)?.Part(error.Position, error.Length) ?? value.Syntax.GetLocation();
        context.ReportDiagnostic(Diagnostic.Create(Descriptors.BadTime, location, EdtfFaultText.Quote(text.AsSpan()), error.Message));
    }

    private static bool TakesTime(IMethodSymbol method, GeopoliticsSymbols symbols)
    {
        var parameter = method.Parameters[0].Type;
        return method.Name == "Parse"
            ? (method.ContainingType.Is(symbols.Edtf) || method.ContainingType.Is(symbols.EdtfDate)) && (parameter.IsText() || parameter.IsReadOnlySpanOf(SpecialType.System_Byte))
            : parameter.SpecialType == SpecialType.System_String && method.ReturnType.IsMadeOf(symbols.FactQuery);
    }

    private static string? TextOf(IOperation value) => value is IUtf8StringOperation utf8 ? utf8.Value : value.ConstantValue is { HasValue: true, Value: string text } ? text : null;

    private static bool IsTime(string text, bool isDate, out EdtfError error) => isDate
        ? EdtfDate.TryParse(text.AsSpan(), out _, out error)
        : Edtf.TryParse(text.AsSpan(), out _, out error);
}
