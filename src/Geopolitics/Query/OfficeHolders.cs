namespace Geopolitics;

/// <summary>Who held an office on a day. On the day of a handover both did.</summary>
/// <param name="Office">The office.</param>
/// <param name="On">The day.</param>
/// <param name="Status">Whether it was held.</param>
/// <param name="Holders">Who possibly or certainly held it or acted in it, in order of time.</param>
public sealed record OfficeHolders(Office Office, DateOnly On, OfficeStatus Status, IReadOnlyList<OfficeHolder> Holders)
{
    /// <summary>The status and the persons: <c>Held by Taro Kono</c>.</summary>
    public override string ToString() => Status switch
    {
        OfficeStatus.Held => $"Held by {string.Join(" and ", Holders)}",
        OfficeStatus.Acting => $"Acting: {string.Join(" and ", Holders)}",
        _ => Status.ToString(),
    };
}

/// <summary>Somebody who possibly or certainly held an office on a day.</summary>
/// <param name="Person">Who.</param>
/// <param name="Tenure">The fact that says so.</param>
/// <param name="Certainty">How surely, where the tenure's dates are vague.</param>
public sealed record OfficeHolder(Person Person, Tenure Tenure, Certainty Certainty)
{
    /// <summary>The name, with what keeps it from being a plain yes: <c>Hwang Kyo-ahn (acting)</c>.</summary>
    public override string ToString() => (Tenure.IsActing, Certainty) switch
    {
        (false, Certainty.Certainly) => Person.ToString(),
        (true, Certainty.Certainly) => $"{Person} (acting)",
        (false, _) => $"{Person} ({Certainty.ToString().ToLowerInvariant()})",
        (true, _) => $"{Person} (acting, {Certainty.ToString().ToLowerInvariant()})",
    };
}
