using System.Collections.Immutable;
using Geopolitics.Analyzers.Diagnostics;
using Geopolitics.Analyzers.Ids;
using Geopolitics.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Geopolitics.Analyzers;

/// <summary>
/// Constants of the library that hide those which a layer has put beside them: it was compiled when the name was free, and a later version of the library has taken it.
/// C# prefers a class's own member to an extension without a word.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ExtensionMemberAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.HiddenExtensionMember);

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (GeopoliticsSymbols.From(start.Compilation) is not { } symbols)
                return;

            // Of the project's own layer the generator has told: GEO4008.
            var layers = IdIndex.LayersBelow(start.Compilation, symbols);
            if (layers.Count == 0)
                return;

            var members = new Lazy<ExtensionMembers>(() => ExtensionMembers.Of(layers, symbols));
            start.RegisterOperationAction(operation => Check(operation, (IPropertyReferenceOperation)operation.Operation, members, symbols), OperationKind.PropertyReference);
        });
    }

    private static void Check(OperationAnalysisContext context, IPropertyReferenceOperation reference, Lazy<ExtensionMembers> members, GeopoliticsSymbols symbols)
    {
        if (reference.Property is not { IsStatic: true } constant
            || !constant.ContainingAssembly.Is(symbols.Assembly)
            || !symbols.IsKind(constant.Type)
            || members.Value.Find(constant) is not { } hidden)
            return;

        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.HiddenExtensionMember, reference.Syntax.GetLocation(),
            $"{constant.ContainingType.Name}.{constant.Name}", hidden.Constants.ContainingAssembly.Name, hidden.Constant));
    }
}
