using Geopolitics.Format;
using Geopolitics.Generators.Binding;
using Geopolitics.Generators.Common;
using Geopolitics.Generators.Diagnostics;
using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Validation;

/// <summary>What a rule may know, and where it reports.</summary>
internal sealed class RuleContext
{
    private readonly Dictionary<string, Signature> named;
    private readonly Dictionary<string, UnresolvedId> unresolved;
    private readonly ILookup<string, Signature> tenures;
    private readonly Dictionary<string, Edtf> times = new(StringComparer.Ordinal);
    private readonly List<DiagnosticInfo> diagnostics = [];
    private AncestorGraph? ancestors;
    private readonly Dictionary<string, IReadOnlyList<Edtf>> timesOfSignatures = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<SourceSpells>> spells = new(StringComparer.Ordinal);
    private DataItem? itemOfParts;
    private IReadOnlyList<ActingPart> parts = [];
    private IReadOnlyList<ExistencePart> existenceParts = [];

    public RuleContext(FileScope scope)
    {
        Scope = scope;
        named = new(scope.Named.Count, StringComparer.Ordinal);
        foreach (var signature in scope.Named)
            named.Add(signature.Id, signature);

        tenures = scope.Named.Where(signature => signature.Tenure is not null).ToLookup(signature => signature.Tenure!.Office, StringComparer.Ordinal);
        unresolved = scope.Unresolved.ToDictionary(id => id.Id, StringComparer.Ordinal);
    }

    public FileScope Scope { get; }

    /// <summary>What the other files mean for the item that is being checked.</summary>
    public OwnItem Own { get; set; } = OwnItem.Alone;

    public IReadOnlyList<DiagnosticInfo> Diagnostics => diagnostics;

    /// <summary>The signature of an id that the file names; null where no item has the id.</summary>
    public Signature? Find(string id) => named.TryGetValue(id, out var signature) ? signature : null;

    /// <summary>An id that no item has, with what may have been meant; null where an item has it.</summary>
    public UnresolvedId? FindUnresolved(string id) => unresolved.TryGetValue(id, out var found) ? found : null;

    /// <summary>The tenures of an office that the file names, by id.</summary>
    public IEnumerable<Signature> TenuresOf(string office) => tenures[office];

    /// <summary>What came before what among the items that the file names.</summary>
    public AncestorGraph Ancestors => ancestors ??= new(Scope.Named);

    /// <summary>Who acts in an item. Kept while one item is checked, for several rules ask.</summary>
    public IReadOnlyList<ActingPart> PartsOf(DataItem item)
    {
        TakeParts(item);
        return parts;
    }

    /// <summary>What acts in an item and did not exist then by some source. Kept as <see cref="PartsOf"/> is.</summary>
    public IReadOnlyList<ExistencePart> ExistencePartsOf(DataItem item)
    {
        TakeParts(item);
        return existenceParts;
    }

    /// <summary>A text that is known to be EDTF.</summary>
    public Edtf Time(string text)
    {
        if (!times.TryGetValue(text, out var time))
            times.Add(text, time = Edtf.Parse(text));
        return time;
    }

    /// <summary>When an item was, by every account where that is contested; nothing where it could not be read.</summary>
    public IReadOnlyList<Edtf> TimesOf(DataItem item) => TimesOf(item.Text(PropertyTag.When), ClaimedTimes.BesidesOwn(item));

    /// <summary>When what a signature is of was, by every account where that is contested.</summary>
    public IReadOnlyList<Edtf> TimesOf(Signature signature)
    {
        if (!timesOfSignatures.TryGetValue(signature.Id, out var found))
            timesOfSignatures.Add(signature.Id, found = TimesOf(signature.When, signature.OtherWhens));
        return found;
    }

    /// <summary>When something existed, by source.</summary>
    public IReadOnlyList<SourceSpells> SpellsOf(Signature signature)
    {
        if (!spells.TryGetValue(signature.Id, out var found))
            spells.Add(signature.Id, found = SourceSpells.Of(signature, this));
        return found;
    }

    /// <summary>Times for a message.</summary>
    public static string Describe(IEnumerable<Edtf> times) => string.Join(" or ", times.Distinct());

    public void Report(DiagnosticId id, SourceSpan span, params string[] arguments) => diagnostics.Add(new(id, span, arguments.ToEquatableArray()));

    private IReadOnlyList<Edtf> TimesOf(string? own, EquatableArray<string> others) =>
        own is null ? [] : others.Count == 0 ? [Time(own)] : [Time(own), .. others.Select(Time)];

    private void TakeParts(DataItem item)
    {
        if (ReferenceEquals(item, itemOfParts))
            return;

        itemOfParts = item;
        parts = ActingParts.Of(item, this);
        existenceParts = ExistencePart.Of(parts, this);
    }
}
