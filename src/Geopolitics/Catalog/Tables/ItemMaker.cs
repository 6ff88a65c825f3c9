using System.ComponentModel;
using Geopolitics.Format;

namespace Geopolitics.Tables;

/// <summary>Makes the entities or facts of a kind of their records. For generated code only.</summary>
/// <remarks>A table names the makers of the kinds that it holds and no others, so that a trimmed program that uses states alone has no code for agreements.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ItemMaker
{
    private ItemMaker(ItemKind kind, Maker make) => (Kind, Make) = (kind, make);

    internal delegate object Maker(Record record);

    internal ItemKind Kind { get; }

    internal Maker Make { get; }

    /// <summary>For generated code only.</summary>
    public static ItemMaker State => new(ItemKind.State, static record => new State(record));

    /// <summary>For generated code only.</summary>
    public static ItemMaker Territory => new(ItemKind.Territory, static record => new Territory(record));

    /// <summary>For generated code only.</summary>
    public static ItemMaker Organization => new(ItemKind.Organization, static record => new Organization(record));

    /// <summary>For generated code only.</summary>
    public static ItemMaker Person => new(ItemKind.Person, static record => new Person(record));

    /// <summary>For generated code only.</summary>
    public static ItemMaker Office => new(ItemKind.Office, static record => new Office(record));

    /// <summary>For generated code only.</summary>
    public static ItemMaker Place => new(ItemKind.Place, static record => new Place(record));

    /// <summary>For generated code only.</summary>
    public static ItemMaker Region => new(ItemKind.Region, static record => new Region(record));

    /// <summary>For generated code only.</summary>
    public static ItemMaker Period => new(ItemKind.Period, static record => new Period(record));

    /// <summary>For generated code only.</summary>
    public static ItemMaker MeetingSeries => new(ItemKind.MeetingSeries, static record => new MeetingSeries(record));

    /// <summary>For generated code only.</summary>
    public static ItemMaker WeaponSystem => new(ItemKind.WeaponSystem, static record => new WeaponSystem(record));

    /// <summary>For generated code only.</summary>
    public static ItemMaker Topic => new(ItemKind.Topic, static record => new Topic(record));

    /// <summary>For generated code only.</summary>
    public static ItemMaker Source => new(ItemKind.Source, static record => new Source(record));

    /// <summary>For generated code only.</summary>
    public static ItemMaker Agreement => new(ItemKind.Agreement, static record => new Agreement(record));

    /// <summary>For generated code only.</summary>
    public static ItemMaker Declaration => new(ItemKind.Declaration, static record => new Declaration(record));

    /// <summary>For generated code only.</summary>
    public static ItemMaker Statement => new(ItemKind.Statement, static record => new Statement(record));

    /// <summary>For generated code only.</summary>
    public static ItemMaker Meeting => new(ItemKind.Meeting, static record => new Meeting(record));

    /// <summary>For generated code only.</summary>
    public static ItemMaker Recognition => new(ItemKind.Recognition, static record => new Recognition(record));

    /// <summary>For generated code only.</summary>
    public static ItemMaker DiplomaticRelations => new(ItemKind.DiplomaticRelations, static record => new DiplomaticRelations(record));

    /// <summary>For generated code only.</summary>
    public static ItemMaker Resolution => new(ItemKind.Resolution, static record => new Resolution(record));

    /// <summary>For generated code only.</summary>
    public static ItemMaker Sanction => new(ItemKind.Sanction, static record => new Sanction(record));

    /// <summary>For generated code only.</summary>
    public static ItemMaker Membership => new(ItemKind.Membership, static record => new Membership(record));

    /// <summary>For generated code only.</summary>
    public static ItemMaker Policy => new(ItemKind.Policy, static record => new Policy(record));

    /// <summary>For generated code only.</summary>
    public static ItemMaker Position => new(ItemKind.Position, static record => new Position(record));

    /// <summary>For generated code only.</summary>
    public static ItemMaker Dispute => new(ItemKind.Dispute, static record => new Dispute(record));

    /// <summary>For generated code only.</summary>
    public static ItemMaker Deployment => new(ItemKind.Deployment, static record => new Deployment(record));

    /// <summary>For generated code only.</summary>
    public static ItemMaker Relation => new(ItemKind.Relation, static record => new Relation(record));

    /// <summary>For generated code only.</summary>
    public static ItemMaker Crisis => new(ItemKind.Crisis, static record => new Crisis(record));

    /// <summary>For generated code only.</summary>
    public static ItemMaker Event => new(ItemKind.Event, static record => new Event(record));

    /// <summary>For generated code only.</summary>
    public static ItemMaker Publication => new(ItemKind.Publication, static record => new Publication(record));

    /// <summary>For generated code only.</summary>
    public static ItemMaker Assessment => new(ItemKind.Assessment, static record => new Assessment(record));

    /// <summary>For generated code only.</summary>
    public static ItemMaker Tenure => new(ItemKind.Tenure, static record => new Tenure(record));

    /// <summary>For generated code only.</summary>
    public static ItemMaker Coverage => new(ItemKind.Coverage, static record => new Coverage(record));

    /// <summary>The maker of a kind. Who asks for it by its kind has them all compiled in.</summary>
    internal static ItemMaker Of(ItemKind kind) => kind switch
    {
        ItemKind.State => State,
        ItemKind.Territory => Territory,
        ItemKind.Organization => Organization,
        ItemKind.Person => Person,
        ItemKind.Office => Office,
        ItemKind.Place => Place,
        ItemKind.Region => Region,
        ItemKind.Period => Period,
        ItemKind.MeetingSeries => MeetingSeries,
        ItemKind.WeaponSystem => WeaponSystem,
        ItemKind.Topic => Topic,
        ItemKind.Source => Source,
        ItemKind.Agreement => Agreement,
        ItemKind.Declaration => Declaration,
        ItemKind.Statement => Statement,
        ItemKind.Meeting => Meeting,
        ItemKind.Recognition => Recognition,
        ItemKind.DiplomaticRelations => DiplomaticRelations,
        ItemKind.Resolution => Resolution,
        ItemKind.Sanction => Sanction,
        ItemKind.Membership => Membership,
        ItemKind.Policy => Policy,
        ItemKind.Position => Position,
        ItemKind.Dispute => Dispute,
        ItemKind.Deployment => Deployment,
        ItemKind.Relation => Relation,
        ItemKind.Crisis => Crisis,
        ItemKind.Event => Event,
        ItemKind.Publication => Publication,
        ItemKind.Assessment => Assessment,
        ItemKind.Tenure => Tenure,
        ItemKind.Coverage => Coverage,
        _ => throw DamagedTableException.NoSuchKind(kind),
    };
}
