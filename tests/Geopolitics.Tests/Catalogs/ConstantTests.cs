using System.Reflection;

namespace Geopolitics.Tests.Catalogs;

/// <summary>Constants are the catalogue's own items.</summary>
public sealed class ConstantTests
{
    private static readonly Type[] ConstantsClasses =
    [
        typeof(States), typeof(Territories), typeof(Organizations), typeof(Persons), typeof(Offices), typeof(Places), typeof(Regions), typeof(Periods),
        typeof(SeriesOfMeetings), typeof(WeaponSystems), typeof(Topics), typeof(Sources),
        typeof(Agreements), typeof(Declarations), typeof(Statements), typeof(Meetings), typeof(Recognitions), typeof(DiplomaticRelationsFacts),
        typeof(Resolutions), typeof(Sanctions), typeof(Memberships), typeof(Policies), typeof(Positions), typeof(Disputes), typeof(Deployments),
        typeof(Relations), typeof(Crises), typeof(Events), typeof(Publications), typeof(Assessments), typeof(Tenures), typeof(Coverages),
    ];

    [Fact]
    public void A_constant_is_one_object_whoever_asks()
    {
        Assert.Same(Agreements.RokRussiaStrategicPartnership2008, Agreements.RokRussiaStrategicPartnership2008);
        Assert.Same(Agreements.RokRussiaStrategicPartnership2008, Facts.Parse("rok-russia-strategic-partnership-2008"));
        Assert.Same(States.Russia, Agreements.RokRussiaStrategicPartnership2008.Parties[1]);
    }

    [Fact]
    public void Every_constant_is_found_by_its_id()
    {
        var constants = Constants().ToList();

        Assert.True(constants.Count > 300, $"only {constants.Count} constants");
        foreach (var constant in constants)
        {
            if (constant is Geopolitics.Fact fact)
                Assert.True(Facts.TryParse(fact.Id, out var found) && ReferenceEquals(found, fact));
            else
                Assert.True(constant is Entity entity && Catalog.Shipped.TryFind<Entity>(entity.Id, out var same) && ReferenceEquals(same, entity));
        }
    }

    [Fact]
    public void Every_property_of_every_item_can_be_read()
    {
        foreach (var item in Constants())
        {
            foreach (var property in item.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0))
            {
                if (property.GetValue(item) is System.Collections.IEnumerable values and not string)
                    Assert.All(values.Cast<object>(), value => Assert.NotNull(value.ToString()));
            }

            Assert.False(string.IsNullOrWhiteSpace(item.ToString()));
        }
    }

    [Fact]
    public void No_class_of_constants_has_more_members_than_IntelliSense_takes_well() =>
        Assert.All(ConstantsClasses, type => Assert.InRange(type.GetProperties().Length, 1, 1_000));

    private static IEnumerable<object> Constants() => ConstantsClasses
        .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
        .Where(property => property.Name != "All")
        .Select(property => property.GetValue(null)!);
}
