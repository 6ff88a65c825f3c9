using System.Collections;
using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics.Building;

/// <summary>Makes a catalogue in C#, without data files: for tests, which hand it to the code under test.</summary>
/// <remarks>
/// <para>The catalogue is like any other: immutable, one instance an item, decoded when asked. The builder may be used again, and what it gave stays as it is.</para>
/// <para>Form and references are checked. Whether what the facts say can be, such as who held which office that day, is checked in data files only.</para>
/// </remarks>
/// <example>
/// <code>
/// var catalog = new CatalogBuilder
/// {
///     new StateEntry { Id = "atlantis", Name = "Atlantis" },
///     new AgreementEntry { Id = "pact", When = Edtf.Parse("2026-05"), Type = AgreementType.Treaty, Parties = ["atlantis", States.Japan] },
/// }.Build(Catalog.Shipped);
/// </code>
/// </example>
public sealed class CatalogBuilder : IEnumerable<CatalogEntry>
{
    private const int LongestId = 200;

    private readonly Dictionary<string, (CatalogEntry Entry, string Record)> entries = new(StringComparer.Ordinal);
    private readonly List<EntryReference> references = [];

    /// <summary>What <see cref="Catalog.DataVersion"/> tells of the catalogue's own part.</summary>
    public string DataVersion { get; init; } = "made by hand";

    /// <summary>Adds an entity or a fact.</summary>
    /// <param name="entry">The entry; what it refers to may be added later.</param>
    /// <exception cref="ArgumentNullException">The entry is null.</exception>
    /// <exception cref="ArgumentException">Its id is no slug, or is taken, or what it must state is missing.</exception>
    public void Add(CatalogEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (entry.Id is not { Length: > 0 and <= LongestId } id || !Slug.IsValid(id))
            throw new ArgumentException($"`{entry.Id}` is not a slug: an id is made of `a-z`, `0-9` and single hyphens between them, {LongestId} characters at most.", nameof(entry));

        if (entries.TryGetValue(id, out var other))
            throw new ArgumentException($"The id `{id}` is taken: a {other.Entry.Kind} has it already, and ids are unique over all kinds.", nameof(entry));

        var found = new List<EntryReference>();
        var record = new RecordBuilder(id, found);
        record.Text(PropertyTag.Id, id);
        entry.Write(record);
        entries.Add(id, (entry, record.ToString()));
        references.AddRange(found);
    }

    /// <summary>Makes the catalogue of the entries, and of all that it builds on.</summary>
    /// <param name="below">The catalogues that entries may refer to and that the result answers over too, such as <see cref="Catalog.Shipped"/>; without any it holds the entries alone.</param>
    /// <exception cref="InvalidOperationException">Entries refer to what neither they nor those catalogues have, or to what is of another kind; the message tells all of them.</exception>
    public Catalog Build(params Catalog[] below)
    {
        ArgumentNullException.ThrowIfNull(below);
        var ground = below.Length == 0 ? null : Catalog.Combine(below);
        var store = new BuiltStore(entries.Values, references, ground, DataVersion);
        if (BuilderProblems.In(entries.Keys, references, store, ground) is { Count: > 0 } problems)
            throw new InvalidOperationException($"The catalogue cannot be made:{string.Concat(problems.Select(problem => $"{Environment.NewLine}{problem}"))}");

        var own = new Catalog(store);
        return ground is null ? own : Catalog.Combine(ground, own);
    }

    /// <summary>The entries, in no particular order.</summary>
    public IEnumerator<CatalogEntry> GetEnumerator() => entries.Values.Select(entry => entry.Entry).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
