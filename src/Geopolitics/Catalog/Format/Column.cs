namespace Geopolitics.Format;

/// <summary>The columns of a layer's directory. Generated code names them by number: never reuse one.</summary>
internal enum Column
{
    // For each item, by its ordinal: what it is, which table has it, and where.
    Kinds,
    Tables,
    Indexes,

    // For each fact: its bounds in time, and the last day of all facts in the part of the list of all facts that it stands in the middle of.
    FirstDays,
    LastDays,
    LatestDays,

    // The hash of ids: the pilot of each bucket, and for each slot the number of the id.
    Pilots,
    Slots,

    // For each id of other layers: where it stands, and how long it is.
    ForeignPieces,
    ForeignOffsets,
    ForeignLengths,

    // For each id that is redirected: which table has it, and where, and the ordinal of the item that has taken its place.
    RedirectTables,
    RedirectIndexes,
    RedirectSuccessors,

    // For each item and foreign id, where its referrers start; then these, each with the last day of the part of its list.
    ReferrerStarts,
    Referrers,
    ReferrerLatestDays,

    // For each entity and foreign id, where its partners start; for each partner its number and where their facts start; then these.
    PairStarts,
    PairPartners,
    PairFactStarts,
    PairFacts,
    PairFactLatestDays,

    // For each entity and foreign id, where the facts start that concern too many to stand among the pairs; then these.
    WideStarts,
    WideFacts,
    WideFactLatestDays,
}
