using Geopolitics.Format;

namespace Geopolitics.Tables;

/// <summary>Which kinds of item can be of a class, so that others are passed over without being made.</summary>
internal static class ItemClasses
{
    public static bool MayBe<T>(ItemKind kind)
    {
        if (OnlyKind<T>.Value is var only and not ItemKind.None)
            return kind == only;

        return kind.IsFact() ? typeof(T).IsAssignableFrom(typeof(Fact)) : !typeof(T).IsAssignableTo(typeof(Fact));
    }

    /// <summary>The kind of fact that a sealed class is for, or null for <see cref="Fact"/> itself.</summary>
    public static FactKind? KindOf<TFact>()
        where TFact : Fact => OnlyKind<TFact>.Value is var kind and not ItemKind.None ? (FactKind)kind : null;

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

    /// <summary>Found once a class: code that classes share would compare types each time.</summary>
    private static class OnlyKind<T>
    {
        public static readonly ItemKind Value = Single<T>();
    }

    /// <summary>The class of the items of a kind.</summary>
    public static Type Of(ItemKind kind) => kind switch
    {
        ItemKind.State => typeof(State),
        ItemKind.Territory => typeof(Territory),
        ItemKind.Organization => typeof(Organization),
        ItemKind.Person => typeof(Person),
        ItemKind.Office => typeof(Office),
        ItemKind.Place => typeof(Place),
        ItemKind.Region => typeof(Region),
        ItemKind.Period => typeof(Period),
        ItemKind.MeetingSeries => typeof(MeetingSeries),
        ItemKind.WeaponSystem => typeof(WeaponSystem),
        ItemKind.Topic => typeof(Topic),
        ItemKind.Source => typeof(Source),
        ItemKind.Agreement => typeof(Agreement),
        ItemKind.Declaration => typeof(Declaration),
        ItemKind.Statement => typeof(Statement),
        ItemKind.Meeting => typeof(Meeting),
        ItemKind.Recognition => typeof(Recognition),
        ItemKind.DiplomaticRelations => typeof(DiplomaticRelations),
        ItemKind.Resolution => typeof(Resolution),
        ItemKind.Sanction => typeof(Sanction),
        ItemKind.Membership => typeof(Membership),
        ItemKind.Policy => typeof(Policy),
        ItemKind.Position => typeof(Position),
        ItemKind.Dispute => typeof(Dispute),
        ItemKind.Deployment => typeof(Deployment),
        ItemKind.Relation => typeof(Relation),
        ItemKind.Crisis => typeof(Crisis),
        ItemKind.Event => typeof(Event),
        ItemKind.Publication => typeof(Publication),
        ItemKind.Assessment => typeof(Assessment),
        ItemKind.Tenure => typeof(Tenure),
        ItemKind.Coverage => typeof(Coverage),
        _ => typeof(object),
    };
}
