using System.Collections.Concurrent;

namespace Geopolitics;

public sealed partial class Catalog
{
    private readonly ConcurrentDictionary<Office, OfficeTimeline> timelines = new();

    /// <summary>Who held an office on a day.</summary>
    /// <param name="office">The office.</param>
    /// <param name="on">The day; who left and who arrived on it both held the office.</param>
    public OfficeHolders HoldersOf(Office office, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(office);
        return timelines.GetOrAdd(office, static (office, catalog) => OfficeTimeline.Of(office, catalog), this).On(on);
    }

    /// <summary>The tenures of a person, in order of time.</summary>
    public FactQuery<Tenure> OfficesOf(Person person) => Facts<Tenure>().Involving(person);
}
