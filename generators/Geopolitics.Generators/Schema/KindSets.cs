using Geopolitics.Format;

namespace Geopolitics.Generators.Schema;

/// <summary>Kinds that go together where a reference may mean several.</summary>
internal static class KindSets
{
    public static readonly KindSet State = KindSet.Of(ItemKind.State);
    public static readonly KindSet Polities = KindSet.Of(ItemKind.State, ItemKind.Territory, ItemKind.Organization);
    public static readonly KindSet StateOrOrganization = KindSet.Of(ItemKind.State, ItemKind.Organization);
    public static readonly KindSet Actors = Polities | KindSet.Of(ItemKind.Person);
    public static readonly KindSet Person = KindSet.Of(ItemKind.Person);
    public static readonly KindSet Asserters = KindSet.Of(ItemKind.Person, ItemKind.Organization, ItemKind.State);
    public static readonly KindSet Organization = KindSet.Of(ItemKind.Organization);

    /// <summary>An organization, or a published list: "a state of the international system, according to list L".</summary>
    public static readonly KindSet Groups = KindSet.Of(ItemKind.Organization, ItemKind.Source);

    public static readonly KindSet Office = KindSet.Of(ItemKind.Office);
    public static readonly KindSet Place = KindSet.Of(ItemKind.Place);
    public static readonly KindSet Areas = KindSet.Of(ItemKind.Place, ItemKind.Region, ItemKind.State, ItemKind.Territory);
    public static readonly KindSet MeetingSeries = KindSet.Of(ItemKind.MeetingSeries);
    public static readonly KindSet WeaponSystem = KindSet.Of(ItemKind.WeaponSystem);
    public static readonly KindSet Topic = KindSet.Of(ItemKind.Topic);
    public static readonly KindSet Source = KindSet.Of(ItemKind.Source);

    /// <summary>Whatever a fact may be about; sources are cited or published, and topics have a property of their own.</summary>
    public static readonly KindSet Subjects = Actors | Areas
        | KindSet.Of(ItemKind.Office, ItemKind.Period, ItemKind.MeetingSeries, ItemKind.WeaponSystem, ItemKind.Topic);

    public static readonly KindSet Facts = AllFacts();

    /// <summary>Every kind there is.</summary>
    public static readonly KindSet All = new(~0UL);

    private static KindSet AllFacts()
    {
        var facts = default(KindSet);
        foreach (ItemKind kind in Enum.GetValues(typeof(ItemKind)))
        {
            if (kind.IsFact())
                facts |= KindSet.Of(kind);
        }

        return facts;
    }
}
