namespace Geopolitics;

public sealed partial class Catalog
{
    /// <summary>Who held an office on a day.</summary>
    /// <param name="office">The office.</param>
    /// <param name="on">The day; who left and who arrived on it both held the office.</param>
    public OfficeHolders HoldersOf(Office office, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(office);
        var holders = new List<OfficeHolder>();
        var isVacant = false;
        foreach (var tenure in ReferrersOf(office.Id).OfType<Tenure>())
        {
            var certainty = tenure.Office.Equals(office) ? tenure.Ask(when => when.HoldsOn(on)) : Certainty.No;
            if (certainty is Certainty.No or Certainty.Unknown)
                continue;

            if (tenure.Holder is { } person)
                holders.Add(new(person, tenure, certainty));
            else
                isVacant |= tenure.IsVacant;
        }

        var status = holders.Exists(holder => !holder.Tenure.IsActing) ? OfficeStatus.Held
            : holders.Count > 0 ? OfficeStatus.Acting
            : isVacant || CoverageOf(new(FactKind.Tenure, on, [[office]], [])) is not null ? OfficeStatus.Vacant
            : OfficeStatus.Unknown;
        return new(office, on, status, holders.AsReadOnly());
    }

    /// <summary>The tenures of a person, in order of time.</summary>
    public FactQuery<Tenure> OfficesOf(Person person) => Facts<Tenure>().Involving(person);
}
