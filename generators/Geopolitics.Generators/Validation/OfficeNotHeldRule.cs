using Geopolitics.Format;
using Geopolitics.Generators.Binding;
using Geopolitics.Generators.Diagnostics;
using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Validation;

/// <summary>Who acts in an office holds it then.</summary>
internal sealed class OfficeNotHeldRule() : Rule(DiagnosticId.OfficeNotHeld)
{
    public override void Check(DataItem item, RuleContext context)
    {
        // A tenure is itself what says that somebody held an office.
        if (item.Kind == ItemKind.Tenure)
            return;

        foreach (var part in context.PartsOf(item))
        {
            if (part is { Actor: { } actor, Office: { } reference, Times.Count: > 0 }
                && context.Find(actor.Id) is { Kind: ItemKind.Person } person
                && context.Find(reference.Id) is { Kind: ItemKind.Office } office
                && RealHolders(person, office, part.Times, context) is { } holders
                && !IsReported(part, person, office, item, context))
            {
                context.Report(Id, actor.Span, person.Label, office.Label, RuleContext.Describe(part.Times), holders);
            }
        }
    }

    /// <summary>Whether another rule says already that this cannot be: nobody dead, and nobody of a state that is gone, holds an office.</summary>
    private static bool IsReported(ActingPart part, Signature person, Signature office, DataItem item, RuleContext context) =>
        PersonNotAliveRule.IsNotAlive(person, item.Kind, part.Times, context)
        || ExistenceAnswer.Of(office, part.Times, context).IsOutsideAll
        || (office.Of is { } of && context.Find(of) is { } principal && ExistenceAnswer.Of(principal, part.Times, context).IsOutsideAll);

    /// <summary>When the person held the office, and who held it then; null where the person did, or may have.</summary>
    private static string? RealHolders(Signature person, Signature office, IReadOnlyList<Edtf> times, RuleContext context)
    {
        List<Signature> then = [], own = [];
        foreach (var tenure in context.TenuresOf(office.Id))
        {
            var canBeThen = CanBe(tenure, times, context);
            var holder = tenure.Tenure!.Holder;

            // A tenure that could not be read, or of nobody whom the data knows, may be the person's.
            if (canBeThen && (holder == person.Id || (!tenure.Tenure.IsVacant && (holder is null || context.Find(holder) is null))))
                return null;

            if (holder == person.Id)
                own.Add(tenure);
            else if (canBeThen && tenure.When is not null)
                then.Add(tenure);
        }

        // That no tenure of a person is on record tells nothing, unless the one seat was certainly another's.
        if (own.Count == 0 && (office.HasManySeats || !then.Any(tenure => IsTaken(tenure, times, context))))
            return null;

        var spans = own.Count == 0 ? [] : new[] { $"{person.Label} was {office.Label} {string.Join(" and ", InOrder(own, context).Select(Span))}" };
        return string.Join("; ", [.. spans, .. InOrder(then, context).Select(tenure => Then(tenure, context))]);
    }

    private static bool CanBe(Signature tenure, IReadOnlyList<Edtf> times, RuleContext context)
    {
        var spans = context.TimesOf(tenure);
        return spans.Count == 0 || times.Any(time => spans.Any(span => time.Overlaps(span) != Certainty.No));
    }

    /// <summary>Whether the seat was certainly the holder's at all of the times, and not only on the day of a handover.</summary>
    private static bool IsTaken(Signature tenure, IReadOnlyList<Edtf> times, RuleContext context) =>
        tenure.Tenure is { Holder: not null, IsActing: false, IsVacant: false }
        && times.All(time => context.TimesOf(tenure).All(span => CertainOrder.IsInside(time, span)));

    private static IEnumerable<Signature> InOrder(List<Signature> tenures, RuleContext context) =>
        tenures.OrderBy(tenure => context.Time(tenure.When!).EarliestFirstDay is { IsDay: true } first ? first.Day : long.MinValue);

    private static string Then(Signature tenure, RuleContext context) => tenure.Tenure! switch
    {
        { IsVacant: true } => $"it was vacant {Span(tenure)}",
        { Holder: { } holder, IsActing: var isActing } => $"{(isActing ? "acting" : "it")} was {context.Find(holder)!.Label} (`{holder}`) {Span(tenure)}",
        _ => "",
    };

    private static string Span(Signature tenure) => string.Join(" or ", [tenure.When, .. tenure.OtherWhens]);
}
