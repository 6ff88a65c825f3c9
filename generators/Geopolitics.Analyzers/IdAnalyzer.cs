using System.Collections.Immutable;
using Geopolitics.Analyzers.Diagnostics;
using Geopolitics.Analyzers.Ids;
using Geopolitics.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Geopolitics.Analyzers;

/// <summary>Ids in string literals: known ones have a constant, obsolete ones a successor, unknown ones near ones.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IdAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.KnownId, Descriptors.UnknownId, Descriptors.ObsoleteId);

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (GeopoliticsSymbols.From(start.Compilation) is not { } symbols)
                return;

            var compilation = start.Compilation;
            var layers = new Lazy<IdIndex>(() => IdIndex.OfLayers(compilation, symbols));
            start.RegisterOperationAction(
                operation =>
                {
                    if (IdQuestion.From((IInvocationOperation)operation.Operation, symbols) is { } question)
                        Check(operation, question, question.Catalogue == CatalogueOfCall.Shipped ? IdIndex.Of(symbols.Assembly, symbols) : layers.Value, symbols);
                },
                OperationKind.Invocation);
        });
    }

    private static void Check(OperationAnalysisContext context, IdQuestion question, IdIndex ids, GeopoliticsSymbols symbols)
    {
        if (question.Text.ConstantValue.Value is not string text)
            return;

        var asked = question.Asked as INamedTypeSymbol;
        var known = ids.Find(text)
            ?? (question is { TakesNames: true, Call.Arguments: var arguments } && asked is not null && HasTextAlone(arguments) ? ids.FindByName(text, asked, symbols) : null);
        if (known is not null && known.MayBe(question.Asked))
            ReportKnown(context, question, text, known);
        else if (asked is null || question.Catalogue == CatalogueOfCall.Any || ids.KindOf(text, symbols)?.IsOrDerivesFrom(asked) == true)
            return;
        else if (ids.RedirectOf(text) is { } successor && ids.KindOf(successor, symbols)?.IsOrDerivesFrom(asked) == true)
            ReportObsolete(context, question, text, successor, ids.Find(successor));
        else if (!question.TakesNames || ids.IsNoName(text, asked, symbols))
            ReportUnknown(context, question, asked, text, ids, symbols);
    }

    /// <summary>True where no day is given: names are those of a time.</summary>
    private static bool HasTextAlone(ImmutableArray<IArgumentOperation> arguments) =>
        arguments.All(argument => argument.ArgumentKind != ArgumentKind.Explicit || argument.Parameter is { Ordinal: 0 } or { RefKind: RefKind.Out });

    private static void ReportKnown(OperationAnalysisContext context, IdQuestion question, string text, KnownId known)
    {
        if (!Successors.IsObsolete(known.Twin))
        {
            Report(context, question, Descriptors.KnownId, [known], text, GivesConstant(question) ? known.Constant : known.IdConstant);
            return;
        }

        var successor = Successors.Of(known.Twin) is IFieldSymbol twin ? known with { Id = (string)twin.ConstantValue!, Twin = twin } : null;
        ReportObsolete(context, question, text, successor?.Id, successor);
    }

    private static void ReportObsolete(OperationAnalysisContext context, IdQuestion question, string text, string? successor, KnownId? constant) => Report(
        context, question, Descriptors.ObsoleteId,
        constant is null ? [] : [constant],
        text, successor is null ? "" : $"; its successor is `{successor}`");

    private static void ReportUnknown(
        OperationAnalysisContext context, IdQuestion question, INamedTypeSymbol asked, string text, IdIndex ids, GeopoliticsSymbols symbols)
    {
        var what = asked.Is(symbols.Fact) ? "fact" : asked.Is(symbols.Entity) ? "entity" : asked.Name;
        if (ids.KindOf(text, symbols) is { } kind)
        {
            Report(context, question, Descriptors.UnknownId, [], what, "id", text, $": that id is of the kind `{kind.Name}`");
            return;
        }

        var nearest = NearestIds.Find(text, ids.IdsOf(asked, symbols));
        Report(
            context, question, Descriptors.UnknownId, [.. nearest.Select(ids.Find).OfType<KnownId>()],
            what, question.TakesNames ? "id, name or code" : "id", text, nearest.Count == 0 ? "" : $"; did you mean {Choice(nearest)}?");
    }

    private static void Report(
        OperationAnalysisContext context, IdQuestion question, DiagnosticDescriptor descriptor, IReadOnlyList<KnownId> targets, params object[] arguments) =>
        context.ReportDiagnostic(Diagnostic.Create(
            descriptor,
            question.Text.Syntax.GetLocation(),
            [question.Call.Syntax.GetLocation()],
            FixTargets.Write(targets.Select(TargetOf), GivesConstant(question)),
            arguments));

    /// <summary>True where the item's constant means what the call means: an item of a catalogue that is known to have it, and nothing else that the call does.</summary>
    private static bool GivesConstant(IdQuestion question) =>
        question is { GivesItem: true, Catalogue: not CatalogueOfCall.Any }
        && question.Call.Parent is not (IExpressionStatementOperation or IConditionalAccessOperation)
        && question.Call.Arguments.All(argument => argument.ArgumentKind != ArgumentKind.Explicit || argument.Parameter?.Ordinal == 0 || argument.Value.IsPure());

    private static FixTarget TargetOf(KnownId known) => new(NameInMetadata(known.Constants), NameInMetadata(known.Twin.ContainingType), known.Twin.Name);

    private static string NameInMetadata(INamedTypeSymbol type) =>
        type.ContainingNamespace.IsGlobalNamespace ? type.MetadataName : $"{type.ContainingNamespace.ToDisplayString()}.{type.MetadataName}";

    /// <summary><c>`a`</c>, <c>`a` or `b`</c>, <c>`a`, `b` or `c`</c>.</summary>
    private static string Choice(List<string> ids)
    {
        var quoted = ids.Select(id => $"`{id}`").ToList();
        return quoted.Count == 1 ? quoted[0] : $"{string.Join(", ", quoted.Take(quoted.Count - 1))} or {quoted[quoted.Count - 1]}";
    }
}
