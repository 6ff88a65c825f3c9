using Geopolitics.Format;

namespace Geopolitics.Tables;

/// <summary>Which kinds of item can be of a class, so that others are passed over without being made.</summary>
internal static class ItemClasses
{
    public static bool MayBe<T>(ItemKind kind)
    {
        if (Single<T>() is var single and not ItemKind.None)
            return kind == single;

        return kind.IsFact() ? typeof(T).IsAssignableFrom(typeof(Fact)) : !typeof(T).IsAssignableTo(typeof(Fact));
    }

    /// <summary>True when items of a kind are of a class, exactly.</summary>
    public static bool IsOf<T>(ItemKind kind) =>
        MayBe<T>(kind) && (typeof(T) != typeof(Actor) || kind is ItemKind.State or ItemKind.Territory or ItemKind.Organization or ItemKind.Person);

    /// <summary>The kind of fact that a sealed class is for, or null for <see cref="Fact"/> itself.</summary>
    public static FactKind? KindOf<TFact>()
        where TFact : Fact => Single<TFact>() is var kind and not ItemKind.None ? (FactKind)kind : null;

    /// <summary>The only kind of a sealed class; <see cref="ItemKind.None"/> for a base class.</summary>
    private static ItemKind Single<T>() =>
        typeof(T) == typeof(State) ? ItemKind.State
        : typeof(T) == typeof(Territory) ? ItemKind.Territory
        : typeof(T) == typeof(Organization) ? ItemKind.Organization
        : typeof(T) == typeof(Person) ? ItemKind.Person
        : typeof(T) == typeof(Office) ? ItemKind.Office
        : typeof(T) == typeof(Place) ? ItemKind.Place
        : typeof(T) == typeof(Region) ? ItemKind.Region
        : typeof(T) == typeof(Period) ? ItemKind.Period
        : typeof(T) == typeof(MeetingSeries) ? ItemKind.MeetingSeries
        : typeof(T) == typeof(WeaponSystem) ? ItemKind.WeaponSystem
        : typeof(T) == typeof(Topic) ? ItemKind.Topic
        : typeof(T) == typeof(Source) ? ItemKind.Source
        : typeof(T) == typeof(Agreement) ? ItemKind.Agreement
        : typeof(T) == typeof(Declaration) ? ItemKind.Declaration
        : typeof(T) == typeof(Statement) ? ItemKind.Statement
        : typeof(T) == typeof(Meeting) ? ItemKind.Meeting
        : typeof(T) == typeof(Recognition) ? ItemKind.Recognition
        : typeof(T) == typeof(DiplomaticRelations) ? ItemKind.DiplomaticRelations
        : typeof(T) == typeof(Resolution) ? ItemKind.Resolution
        : typeof(T) == typeof(Sanction) ? ItemKind.Sanction
        : typeof(T) == typeof(Membership) ? ItemKind.Membership
        : typeof(T) == typeof(Policy) ? ItemKind.Policy
        : typeof(T) == typeof(Position) ? ItemKind.Position
        : typeof(T) == typeof(Dispute) ? ItemKind.Dispute
        : typeof(T) == typeof(Deployment) ? ItemKind.Deployment
        : typeof(T) == typeof(Relation) ? ItemKind.Relation
        : typeof(T) == typeof(Crisis) ? ItemKind.Crisis
        : typeof(T) == typeof(Event) ? ItemKind.Event
        : typeof(T) == typeof(Publication) ? ItemKind.Publication
        : typeof(T) == typeof(Assessment) ? ItemKind.Assessment
        : typeof(T) == typeof(Tenure) ? ItemKind.Tenure
        : typeof(T) == typeof(Coverage) ? ItemKind.Coverage
        : ItemKind.None;
}
