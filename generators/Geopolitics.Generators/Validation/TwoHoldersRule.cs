using Geopolitics.Format;
using Geopolitics.Generators.Binding;
using Geopolitics.Generators.Diagnostics;
using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Validation;

/// <summary>An office of one seat has one holder at a time; on the day of a handover both count, and who is acting fills in for somebody.</summary>
internal sealed class TwoHoldersRule() : Rule(DiagnosticId.TwoHolders)
{
    public override void Check(DataItem item, RuleContext context)
    {
        if (item.Kind != ItemKind.Tenure || context.Own.TakenBy is not null || context.Find(item) is not { } own || !IsRegular(own)
            || item.Find(PropertyTag.Office).AsReference is not { } reference || context.Find(reference) is not { Kind: ItemKind.Office, HasManySeats: false } office
            || item.Find(PropertyTag.When).AsTime is not { } when)
        {
            return;
        }

        foreach (var other in context.TenuresOf(reference))
        {
            if (IsRegular(other) && other.Tenure!.Holder != own.Tenure!.Holder && IsToldHere(own, other)
                && RuleContext.TimesOf(own).All(RuleContext.TimesOf(other), CertainOrder.ShareDays))
            {
                context.Report(Id, when.Span, office.Label, context.Find(other.Tenure.Holder!)?.Label ?? other.Tenure.Holder!, other.When!.Text, other.Id);
            }
        }
    }

    private static bool IsRegular(Signature tenure) => tenure is { When: not null, Tenure: { Holder: not null, IsActing: false, IsVacant: false } };

    /// <summary>Both files see what is wrong, and one of them tells it; where the other one is compiled already, that is this one.</summary>
    private static bool IsToldHere(Signature tenure, Signature other) => other.IsOfLayer || IsLater(tenure, other);

    /// <summary>Of two tenures, the one that began later; of two that began together, the one with the later id.</summary>
    private static bool IsLater(Signature tenure, Signature other)
    {
        var order = tenure.When!.FirstDay.CompareTo(other.When!.FirstDay);
        return order > 0 || (order == 0 && string.CompareOrdinal(tenure.Id, other.Id) > 0);
    }
}
