using Geopolitics.Pictures.Wording;

namespace Geopolitics.Pictures.Atlas;

/// <summary>The few words that tell an entity from others of its name.</summary>
internal static class EntityNote
{
    public static string? Of(Entity entity) => entity switch
    {
        // Where its source gives several spans, one of them would mislead.
        State { Existence: [var account, ..] } state when state.Existence.Count(other => other.Source == account.Source) == 1 => InWords.Of(account.When),
        Office office => office.Of.Name,
        Organization { Of: { } of } => of.Name,
        Person { Of: { } of } => of.Name,
        Territory { AdministeredBy: { } state } => state.Name,
        Place { Within: { } within } => within.Name,
        Period period => InWords.Of(period.When),
        WeaponSystem { Of: { } of } => of.Name,
        Source source => source.Label,
        _ => null,
    };
}
