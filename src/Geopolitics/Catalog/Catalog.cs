using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using Geopolitics.Format;
using Geopolitics.Serialization;
using Geopolitics.Tables;

namespace Geopolitics;

/// <summary>A body of entities and facts, and the questions that it answers. Immutable, safe for any number of threads.</summary>
/// <remarks>
/// Missing data is <see cref="Certainty.Unknown"/>, never <see cref="Certainty.No"/>, unless a cited <see cref="Coverage"/> says that the data is complete.
/// <see cref="global::Geopolitics.Facts"/> is the short way to <see cref="Shipped"/>.
/// </remarks>
public sealed partial class Catalog : IFormatProvider
{
    private readonly EntityNameIndexes names = new();

    internal Catalog(ItemStore store) => Store = store;

    /// <summary>The facts that this package ships.</summary>
    public static Catalog Shipped { get; } = new(Tables.Directory.Instance);

    /// <summary>The version of the data, which may change without the code.</summary>
    public string DataVersion => Store.Version;

    internal ItemStore Store { get; }

    /// <summary>The catalogue of one layer. For generated code only.</summary>
    /// <param name="layer">The layer.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Catalog Of(TableStore layer)
    {
        ArgumentNullException.ThrowIfNull(layer);
        return new(layer);
    }

    /// <summary>One catalogue of several: it answers over the facts of all. What several of them hold alike is in it once.</summary>
    /// <param name="catalogs">The catalogues, the most basic first.</param>
    public static Catalog Combine(params Catalog[] catalogs)
    {
        ArgumentNullException.ThrowIfNull(catalogs);
        foreach (var catalog in catalogs)
            ArgumentNullException.ThrowIfNull(catalog, nameof(catalogs));

        var layers = catalogs.SelectMany(catalog => catalog.Store.Layers).Distinct().ToList();
        return layers is [var only] ? new(only) : new(new CombinedStore(layers));
    }

    /// <summary>All facts, in order of time.</summary>
    public FactQuery<Fact> Facts() => new(this);

    /// <summary>All facts of a kind, in order of time.</summary>
    /// <typeparam name="TFact">The kind: a class derived from <see cref="Fact"/>.</typeparam>
    public FactQuery<TFact> Facts<TFact>()
        where TFact : Fact => new(this);

    /// <summary>All entities of a kind, in order of id.</summary>
    /// <typeparam name="TEntity">The kind: a class derived from <see cref="Entity"/>.</typeparam>
    public EntitySet<TEntity> Entities<TEntity>()
        where TEntity : Entity => new(this);

    /// <summary>The entity or fact with an id.</summary>
    /// <typeparam name="T">Its class, or a base class of it.</typeparam>
    /// <param name="id">The id, such as <c>south-korea</c>.</param>
    /// <param name="item">The item, or null where no such item of that class is in the catalogue.</param>
    public bool TryFind<T>(ReadOnlySpan<char> id, [NotNullWhen(true)] out T? item)
        where T : class
    {
        var ordinal = Store.Find(id);
        item = ordinal < 0 ? null : Store.ItemAt(ordinal) as T;
        return item is not null;
    }

    /// <summary>As <see cref="TryFind{T}(ReadOnlySpan{char}, out T)"/>, for an id in UTF-8.</summary>
    /// <typeparam name="T">Its class, or a base class of it.</typeparam>
    /// <param name="utf8Id">The id.</param>
    /// <param name="item">The item, or null where no such item of that class is in the catalogue.</param>
    public bool TryFind<T>(ReadOnlySpan<byte> utf8Id, [NotNullWhen(true)] out T? item)
        where T : class
    {
        var ordinal = Store.Find(utf8Id);
        item = ordinal < 0 ? null : Store.ItemAt(ordinal) as T;
        return item is not null;
    }

    /// <summary>The fact with an id.</summary>
    /// <param name="id">The id, such as <c>rok-russia-strategic-partnership-2008</c>.</param>
    /// <exception cref="UnknownIdException">No fact has that id; the exception tells the nearest.</exception>
    public Fact Parse(ReadOnlySpan<char> id)
    {
        // Not by TryFind: which class T is costs a generic method as much as the look-up itself.
        var ordinal = Store.Find(id);
        return ordinal >= 0 && Store.ItemAt(ordinal) is Fact fact ? fact : throw UnknownIdException.For<Fact>(id.ToString(), this);
    }

    /// <summary>The ids of a kind that a text may have been meant for, the likeliest first: what is called so, then what is written nearly so.</summary>
    /// <typeparam name="T">The class of what was looked for, or a base class of it.</typeparam>
    /// <param name="text">The text, such as <c>south-corea</c> or <c>KOR</c>.</param>
    /// <returns>At most three ids; none where nothing is near.</returns>
    public IReadOnlyList<string> NearestIds<T>(string text)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(text);
        var called = typeof(T).IsAssignableTo(typeof(Fact)) ? [] : NamesOf<Entity>().Find(text, null).OfType<T>().Select(ItemIds.Of);
        return [.. called.Union(NearestItems.Find(text, [Store], typeof(T))).Take(NearestItems.Most)];
    }

    /// <summary>A catalogue can be passed wherever a format provider can, and then is where ids are looked up: <c>State.Parse("atlantis", catalog)</c>.</summary>
    object? IFormatProvider.GetFormat(Type? formatType) => formatType == typeof(Catalog) ? this : null;

    /// <summary>The facts that replaced a fact.</summary>
    public IEnumerable<Fact> SupersededBy(Fact fact) => ReferrersOf(fact).Where(other => other.Supersedes.Contains(fact));

    /// <summary>The facts that repeat a fact in substance.</summary>
    public IEnumerable<Fact> EchoedBy(Fact fact) => ReferrersOf(fact).Where(other => other.Echoes.Contains(fact));

    /// <summary>The facts that are part of a fact.</summary>
    public IEnumerable<Fact> PartsOf(Fact fact) => ReferrersOf(fact).Where(other => other.PartOf.Contains(fact));

    /// <summary>The facts that cannot be true together with a fact, whichever of the two says so.</summary>
    public IEnumerable<Fact> ContradictionsOf(Fact fact) =>
        ReferrersOf(fact).Where(other => other.Contradicts.Contains(fact)).Concat(fact.Contradicts).Distinct();

    /// <summary>The facts that answer a fact.</summary>
    public IEnumerable<Fact> ResponsesTo(Fact fact) => ReferrersOf(fact).Where(other => other.RespondsTo.Contains(fact));

    /// <summary>The assessments of a fact.</summary>
    public IEnumerable<Assessment> AssessmentsOf(Fact fact) => ReferrersOf(fact).OfType<Assessment>().Where(other => other.AboutFacts.Contains(fact));

    /// <summary>The statements made at, or ahead of, a fact.</summary>
    public IEnumerable<Statement> StatementsAt(Fact fact) => ReferrersOf(fact).OfType<Statement>().Where(other => fact.Equals(other.Occasion));

    /// <summary>The record that the data is complete for a question, or null.</summary>
    internal Coverage? CoverageOf(CoverageQuestion question) =>
        question.Parts.SelectMany(part => ReferrersOf([.. part])).OfType<Coverage>().FirstOrDefault(question.IsAnsweredBy);

    internal EntityNameIndex<TEntity> NamesOf<TEntity>()
        where TEntity : Entity => names.Of<TEntity>(this);

    internal IEnumerable<Fact> ReferrersOf(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return ReferrersOf(fact.Id);
    }

    /// <summary>The facts that refer to any of the entities, each once, in order of time.</summary>
    internal IEnumerable<Fact> ReferrersOf(Entity[] entities) => entities is [var only]
        ? ReferrersOf(only.Id)
        : entities.SelectMany(entity => ReferrersOf(entity.Id)).Distinct().OrderBy(fact => fact, FactsByTime.Comparer);

    /// <summary>The facts that refer to an entity or fact in any way, in order of time.</summary>
    internal IEnumerable<Fact> ReferrersOf(string id)
    {
        var referrers = Store.ReferrersOf(id, TimeBounds.Everything);
        for (var position = 0; position < referrers.Count; position++)
            yield return Store.ItemAt(referrers[position]) as Fact ?? throw DamagedTableException.NotA(nameof(Fact));
    }
}
