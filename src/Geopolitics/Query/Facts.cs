using System.Diagnostics.CodeAnalysis;

namespace Geopolitics;

/// <summary>The short way to the facts that this package ships: each member asks <see cref="Catalog.Shipped"/>.</summary>
public static class Facts
{
    /// <inheritdoc cref="Catalog.Facts()" />
    public static FactQuery<Fact> All => Catalog.Shipped.Facts();

    /// <inheritdoc cref="Catalog.Facts{TFact}()" />
    public static FactQuery<TFact> OfKind<TFact>()
        where TFact : Fact => Catalog.Shipped.Facts<TFact>();

    /// <inheritdoc cref="FactQuery{TFact}.Between" />
    public static FactQuery<Fact> Between(Entity one, Entity other, Lineage lineage = Lineage.Exact) => All.Between(one, other, lineage);

    /// <inheritdoc cref="FactQuery{TFact}.Involving" />
    public static FactQuery<Fact> Involving(Entity entity, Lineage lineage = Lineage.Exact) => All.Involving(entity, lineage);

    /// <inheritdoc cref="FactQuery{TFact}.During(Edtf)" />
    public static FactQuery<Fact> During(Edtf period) => All.During(period);

    /// <inheritdoc cref="FactQuery{TFact}.During(string)" />
    public static FactQuery<Fact> During(string period) => All.During(period);

    /// <inheritdoc cref="FactQuery{TFact}.HappenedBy" />
    public static FactQuery<Fact> HappenedBy(DateOnly day) => All.HappenedBy(day);

    /// <inheritdoc cref="FactQuery{TFact}.InForceOn" />
    public static FactQuery<Fact> InForceOn(DateOnly day) => All.InForceOn(day);

    /// <inheritdoc cref="FactQuery{TFact}.About" />
    public static FactQuery<Fact> About(Entity subject) => All.About(subject);

    /// <inheritdoc cref="FactQuery{TFact}.Citing" />
    public static FactQuery<Fact> Citing(Source source, string? part = null) => All.Citing(source, part);

    /// <inheritdoc cref="FactQuery{TFact}.Contested" />
    public static FactQuery<Fact> Contested() => All.Contested();

    /// <inheritdoc cref="Catalog.Parse" />
    public static Fact Parse(ReadOnlySpan<char> id) => Catalog.Shipped.Parse(id);

    /// <summary>As <see cref="Parse"/>, without an exception.</summary>
    /// <param name="id">The id.</param>
    /// <param name="fact">The fact, or null where none has that id.</param>
    public static bool TryParse(ReadOnlySpan<char> id, [NotNullWhen(true)] out Fact? fact) => Catalog.Shipped.TryFind(id, out fact);

    /// <inheritdoc cref="Catalog.HoldersOf" />
    public static OfficeHolders HoldersOf(Office office, DateOnly on) => Catalog.Shipped.HoldersOf(office, on);

    /// <inheritdoc cref="Catalog.OfficesOf" />
    public static FactQuery<Tenure> OfficesOf(Person person) => Catalog.Shipped.OfficesOf(person);

    /// <inheritdoc cref="Catalog.RecognitionOf" />
    public static Answer RecognitionOf(Actor recognized, State by, DateOnly on, Lineage lineage = Lineage.Exact) =>
        Catalog.Shipped.RecognitionOf(recognized, by, on, lineage);

    /// <inheritdoc cref="Catalog.DiplomaticRelations" />
    public static Answer DiplomaticRelations(State one, State other, DateOnly on, Lineage lineage = Lineage.Exact) =>
        Catalog.Shipped.DiplomaticRelations(one, other, on, lineage);

    /// <inheritdoc cref="Catalog.SupersededBy" />
    public static IEnumerable<Fact> SupersededBy(Fact fact) => Catalog.Shipped.SupersededBy(fact);
}
