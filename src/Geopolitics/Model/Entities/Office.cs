using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics;

/// <summary>An office that persons hold one after the other, such as foreign minister of Japan.</summary>
public sealed partial class Office : Entity
{
    private LazyReference<Actor> of;

    internal Office(Record record)
        : base(record)
    {
        of = record.Reference<Actor>(PropertyTag.Of);
        Seats = record.OptionalWord<OfficeSeats>(PropertyTag.Seats) ?? OfficeSeats.One;
        Existence = record.Records(PropertyTag.Existence).Make(part => new ExistenceAccount(part));
    }

    /// <summary>The state or organization whose office it is: its holder acts for it.</summary>
    public Actor Of => of.RequiredValue;

    /// <summary>Whether one person holds it at a time, or several.</summary>
    public OfficeSeats Seats { get; }

    /// <summary>When the office existed, by each account that the data has.</summary>
    public IReadOnlyList<ExistenceAccount> Existence { get; }
}
