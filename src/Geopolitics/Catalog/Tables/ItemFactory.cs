using Geopolitics.Format;

namespace Geopolitics.Tables;

/// <summary>Makes an entity or a fact of its record.</summary>
internal static class ItemFactory
{
    public static object Create(ItemKind kind, Record record) => kind switch
    {
        ItemKind.State => new State(record),
        ItemKind.Territory => new Territory(record),
        ItemKind.Organization => new Organization(record),
        ItemKind.Person => new Person(record),
        ItemKind.Office => new Office(record),
        ItemKind.Place => new Place(record),
        ItemKind.Region => new Region(record),
        ItemKind.Period => new Period(record),
        ItemKind.MeetingSeries => new MeetingSeries(record),
        ItemKind.WeaponSystem => new WeaponSystem(record),
        ItemKind.Topic => new Topic(record),
        ItemKind.Source => new Source(record),
        ItemKind.Agreement => new Agreement(record),
        ItemKind.Declaration => new Declaration(record),
        ItemKind.Statement => new Statement(record),
        ItemKind.Meeting => new Meeting(record),
        ItemKind.Recognition => new Recognition(record),
        ItemKind.DiplomaticRelations => new DiplomaticRelations(record),
        ItemKind.Resolution => new Resolution(record),
        ItemKind.Sanction => new Sanction(record),
        ItemKind.Membership => new Membership(record),
        ItemKind.Policy => new Policy(record),
        ItemKind.Position => new Position(record),
        ItemKind.Dispute => new Dispute(record),
        ItemKind.Deployment => new Deployment(record),
        ItemKind.Relation => new Relation(record),
        ItemKind.Crisis => new Crisis(record),
        ItemKind.Event => new Event(record),
        ItemKind.Publication => new Publication(record),
        ItemKind.Assessment => new Assessment(record),
        ItemKind.Tenure => new Tenure(record),
        ItemKind.Coverage => new Coverage(record),
        _ => throw DamagedTableException.NoSuchKind(kind),
    };
}
