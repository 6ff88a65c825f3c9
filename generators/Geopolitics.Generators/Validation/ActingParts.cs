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

    public static IEnumerable<ActingPart> Of(DataItem item, RuleContext context)
    {
        var times = context.TimesOf(item);
        if (item.Kind == ItemKind.Tenure)
            return [new(item.Find(PropertyTag.Holder) as ReferenceValue, item.Find(PropertyTag.Office) as ReferenceValue, times)];

        if (!Roles.TryGetValue(item.Kind, out var roles))
            return [];

        var acts = Acts(item, context).ToList();
        return roles
            .Where(role => item.Find(role) is not null)
            .SelectMany(role => Actors(item.Find(role)!)
                .Select(part => part with { Times = [.. times, .. TimesOfActs(acts, part)], IsRecognized = role == PropertyTag.Of }))
            .Concat(acts);
    }

    private static IEnumerable<ActingPart> Actors(DataValue value) => value switch
    {
        ReferenceValue reference => [new(reference, null, [])],
        ListValue list => list.Items.SelectMany(Actors),
        ObjectValue actor when actor.Find(PropertyTag.Person) is ReferenceValue person => [new(person, actor.Find(PropertyTag.Office) as ReferenceValue, [])],
        ObjectValue actor when (actor.Find(PropertyTag.Entity) ?? actor.Find(PropertyTag.By)) is ReferenceValue reference => [new(reference, null, [])],
        _ => [],
    };

    /// <summary>What single parties did to an agreement, each at its own time.</summary>
    private static IEnumerable<ActingPart> Acts(DataItem item, RuleContext context)
    {
        if (item.Find(PropertyTag.Acts) is not ListValue acts || ClaimedTimes.IsContested(item, "acts"))
            yield break;

        foreach (var act in acts.Items.OfType<ObjectValue>())
        {
            if (act.Find(PropertyTag.Party) is ReferenceValue party && act.Find(PropertyTag.When) is TimeValue when)
                yield return new(party, null, [context.Time(when.Text)]);
        }
    }

    /// <summary>Who acceded to an old treaty was a party since then, not since it was signed.</summary>
    private static IEnumerable<Edtf> TimesOfActs(List<ActingPart> acts, ActingPart party) =>
        acts.Where(act => act.Actor!.Id == party.Actor?.Id).SelectMany(act => act.Times);
}
