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

        foreach (var part in context.Parts)
        {
            if (part is { Actor: { } actor, Office: { } reference, Times.Count: > 0 }
                && context.Find(actor) is { Kind: ItemKind.Person } person
                && context.Find(reference) is { Kind: ItemKind.Office } office
                && RealHolders(person, office, reference, part.Times, context) is { } holders
                && !IsReported(part, person, office, reference, item, context))
            {
                context.Report(Id, actor.Span, person.Label, office.Label, part.Times.ToString(), holders);
            }
        }
    }

    /// <summary>Whether another rule says already that this cannot be: nobody dead, and nobody of a state that is gone, holds an office.</summary>
    private static bool IsReported(ActingPart part, Signature person, Signature office, ReferenceValue reference, DataItem item, RuleContext context) =>
        PersonNotAliveRule.IsNotAlive(person, item.Kind, part.Times)
        || ExistenceAnswer.Of(office, part.Times).IsOutsideAll
        || (office.Of is { } of && context.FindFrom(reference, of) is { } principal && ExistenceAnswer.Of(principal, part.Times).IsOutsideAll);

    /// <summary>When the person held the office, and who held it then; null where the person did, or may have.</summary>
    private static string? RealHolders(Signature person, Signature office, ReferenceValue reference, StatedTimes times, RuleContext context)
    {
        if (context.MayHaveMoreTenures(reference))
            return null;

        List<Signature> then = [], own = [];
        foreach (var tenure in context.TenuresOf(reference))
        {
            var canBeThen = CanBe(tenure, times);
            var holder = tenure.Tenure!.Holder;

            // A tenure that could not be read, or of nobody whom the data knows, may be the person's.
            if (canBeThen && (holder == person.Id || (!tenure.Tenure.IsVacant && (holder is null || context.FindFrom(reference, holder) is null))))
                return null;

            if (holder == person.Id)
                own.Add(tenure);
            else if (canBeThen && tenure.When is not null)
                then.Add(tenure);
        }

        // That no tenure of a person is on record tells nothing, unless the one seat was certainly another's.
        if (own.Count == 0 && (office.HasManySeats || !then.Any(tenure => IsTaken(tenure, times))))
            return null;

        var spans = own.Count == 0 ? [] : new[] { $"{person.Label} was {office.Label} {string.Join(" and ", InOrder(own).Select(Span))}" };
        return string.Join("; ", [.. spans, .. InOrder(then).Select(tenure => Then(tenure, context))]);
    }

    private static bool CanBe(Signature tenure, StatedTimes times)
    {
        var spans = RuleContext.TimesOf(tenure);
        return spans.Count == 0 || !times.All(spans, (time, span) => time.Overlaps(span) == Certainty.No);
    }

    /// <summary>Whether the seat was certainly the holder's at all of the times, and not only on the day of a handover.</summary>
    private static bool IsTaken(Signature tenure, StatedTimes times) =>
        tenure.Tenure is { Holder: not null, IsActing: false, IsVacant: false }
        && times.All(RuleContext.TimesOf(tenure), CertainOrder.IsInside);

    private static IEnumerable<Signature> InOrder(List<Signature> tenures) => tenures.OrderBy(tenure => tenure.When!.FirstDay);

    private static string Then(Signature tenure, RuleContext context) => tenure.Tenure! switch
    {
        { IsVacant: true } => $"it was vacant {Span(tenure)}",
        { Holder: { } holder, IsActing: var isActing } => $"{(isActing ? "acting" : "it")} was {context.Find(holder)!.Label} (`{holder}`) {Span(tenure)}",
        _ => "",
    };

    private static string Span(Signature tenure) => string.Join(" or ", [tenure.When, .. tenure.OtherWhens]);
}
