using Geopolitics.Generators.Binding;
using Geopolitics.Generators.Common;
using Geopolitics.Generators.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Geopolitics.Generators.Validation;

/// <summary>All rules.</summary>
internal static class Rules
{
    public static readonly Rule[] All =
    [
        new UnknownIdRule(),
        new WrongKindRule(),
        new DuplicateIdRule(),
        new NameClashRule(),
        new ExtensionNameRule(),
        new CycleRule(),
        new StateDidNotExistRule(),
        new ExistenceDisputedRule(),
        new PersonNotAliveRule(),
        new OfficeNotHeldRule(),
        new TwoHoldersRule(),
        new SupersedesLaterRule(),
        new MeetingOutsideSeriesRule(),
        new EndsBeforeItBeginsRule(),
        new NoCitationRule(),
        new UnsupportedDateRule(),
        new SingleVagueSourceRule(),
        new UntoldContradictionRule(),
        new QuotationTooLongRule(),
        new SourceNeverCitedRule(),
        new SourceOlderThanFactRule(),
        new AssessedByNobodyRule(),
        new ContestedWithoutValuesRule(),
        new TenureOfNobodyRule(),
        new AssessmentAboutNothingRule(),
        new ConfusableTextRule(),
    ];

    /// <summary>All that is wrong with a file: what its reading found, and what the rules find.</summary>
    public static FileDiagnostics Check(FileScope scope, CancellationToken cancellation)
    {
        var context = new RuleContext(scope);
        for (var index = 0; index < scope.Reading.Items.Count; index++)
        {
            cancellation.ThrowIfCancellationRequested();
            var item = scope.Reading.Items[index];
            context.TurnTo(item, scope.Own[index]);
            foreach (var rule in All)
                rule.Check(item, context);
        }

        for (var index = 0; index < scope.Reading.Redirects.Count; index++)
            RedirectRule.Check(scope.Reading.Redirects[index], scope.OwnRedirects[index], context);

        var found = scope.Reading.Diagnostics.Concat(context.Diagnostics);
        if (scope.Reading.NoWarn.Length > 0)
            found = found.Where(diagnostic => !IsSilenced(diagnostic.Id, scope.Reading.NoWarn));
        return new(scope.Path, found.OrderBy(diagnostic => diagnostic.Place.Span.Start).ToEquatableArray());
    }

    /// <summary>Errors are not silenced by file: what is certainly wrong is so in each.</summary>
    private static bool IsSilenced(DiagnosticId id, string noWarn)
    {
        var descriptor = Descriptors.Of(id);
        return descriptor.DefaultSeverity == DiagnosticSeverity.Warning
            && Array.Exists(noWarn.Split([';', ',', ' '], StringSplitOptions.RemoveEmptyEntries), silenced => silenced == descriptor.Id);
    }
}
