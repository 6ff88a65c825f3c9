using Geopolitics.Format;
using Geopolitics.Generators.Binding;
using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Validation;

/// <summary>Finds who acts, or is acted on, in a fact at the time of the fact.</summary>
/// <remarks>
/// What a fact is <c>about</c>, <c>over</c> or <c>toward</c> is not among them, nor whom a judgement, a coverage or an assertion names: one speaks
/// of the Soviet Union in 2019. <c>docs/diagnostics/GEO2003.md</c> has the list.
/// </remarks>
internal static class ActingParts
{
    private static readonly Dictionary<ItemKind, PropertyTag[]> Roles = new()
    {
        [ItemKind.Agreement] = [PropertyTag.Parties],
        [ItemKind.Declaration] = [PropertyTag.Declarers, PropertyTag.Addressees],
        [ItemKind.Statement] = [PropertyTag.Speaker, PropertyTag.Addressees],
        [ItemKind.Meeting] = [PropertyTag.Attendees, PropertyTag.Absent],
        [ItemKind.Recognition] = [PropertyTag.By, PropertyTag.Of],
        [ItemKind.DiplomaticRelations] = [PropertyTag.Between],
        [ItemKind.Resolution] = [PropertyTag.Votes],
        [ItemKind.Sanction] = [PropertyTag.By, PropertyTag.Against],
        [ItemKind.Membership] = [PropertyTag.Member],
        [ItemKind.Policy] = [PropertyTag.Actor, PropertyTag.Under],
        [ItemKind.Position] = [PropertyTag.Holders],
        [ItemKind.Dispute] = [PropertyTag.Claimants],
        [ItemKind.Deployment] = [PropertyTag.Host, PropertyTag.Supplier, PropertyTag.OpposedBy],
        [ItemKind.Relation] = [PropertyTag.Between],
        [ItemKind.Crisis] = [PropertyTag.Actors],
        [ItemKind.Event] = [PropertyTag.Actors],
        [ItemKind.Publication] = [PropertyTag.By],
    };

    public static void AddTo(List<ActingPart> parts, DataItem item, RuleContext context)
    {
        if (item.Kind == ItemKind.Tenure)
        {
            parts.Add(new(item.Find(PropertyTag.Holder).AsReference, item.Find(PropertyTag.Office).AsReference, context.Times));
            return;
        }

        if (!Roles.TryGetValue(item.Kind, out var roles))
            return;

        foreach (var role in roles)
        {
            var value = item.Find(role);
            Add(value, role);
            foreach (var actor in value.Items)
                Add(actor, role);
        }

        if (item.Kind == ItemKind.Agreement && !ClaimedTimes.IsContested(item, "acts"))
            AddActs(parts, item);

        void Add(DataValue actor, PropertyTag role)
        {
            var part = actor.AsObject ?? default;
            var person = part.Find(PropertyTag.Person).AsReference;
            var office = person is null ? null : part.Find(PropertyTag.Office).AsReference;
            if ((person ?? actor.AsReference ?? part.Find(PropertyTag.Entity).AsReference ?? part.Find(PropertyTag.By).AsReference) is { } who)
                parts.Add(new(who, office, context.Times, IsRecognized: role == PropertyTag.Of));
        }
    }

    /// <summary>What single parties did to an agreement, each at its own time. Who acceded to an old treaty was a party since then, not since it was signed.</summary>
    private static void AddActs(List<ActingPart> parts, DataItem item)
    {
        var parties = parts.Count;
        foreach (var value in item.Find(PropertyTag.Acts).Items)
        {
            if (value.AsObject is not { } act || act.Find(PropertyTag.Party).AsReference is not { } party || act.Find(PropertyTag.When).AsTime is not { } when)
                continue;

            for (var index = 0; index < parties; index++)
            {
                if (parts[index].Actor?.Id == party.Id)
                    parts[index] = parts[index] with { Times = parts[index].Times.And(when.Time) };
            }

            parts.Add(new(party, null, new(when.Time, [])));
        }
    }
}
