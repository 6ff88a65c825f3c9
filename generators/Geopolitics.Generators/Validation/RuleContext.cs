using Geopolitics.Format;
using Geopolitics.Generators.Binding;
using Geopolitics.Generators.Common;
using Geopolitics.Generators.Diagnostics;
using Geopolitics.Generators.Reading;
using Geopolitics.Generators.Schema;

namespace Geopolitics.Generators.Validation;

/// <summary>What a rule may know, and where it reports.</summary>
internal sealed class RuleContext(FileScope scope)
{
    private readonly List<DiagnosticInfo> diagnostics = [];
    private Dictionary<string, Signature>? byId;
    private AncestorGraph? ancestors;

    // Of the item that is being checked; several rules ask.
    private StatedTimes times;
    private readonly List<CitationView> citations = [];
    private readonly List<ActingPart> parts = [];
    private readonly List<ClaimedValue> claimedValues = [];
    private IReadOnlyList<ExistencePart> existenceParts = [];

    public FileScope Scope => scope;

    /// <summary>What the other files mean for the item that is being checked.</summary>
    public OwnItem Own { get; private set; } = OwnItem.Alone;

    public IReadOnlyList<DiagnosticInfo> Diagnostics => diagnostics;

    /// <summary>Turns to an item: what is asked from now on is asked about it.</summary>
    public void TurnTo(DataItem item, OwnItem own)
    {
        Own = own;
        times = new(item.Time(PropertyTag.When), ClaimedTimes.BesidesOwn(item));
        citations.Clear();
        CitationView.AddTo(citations, item);
        parts.Clear();
        ActingParts.AddTo(parts, item, this);
        existenceParts = ExistencePart.Of(parts, this);
    }

    /// <summary>The signature of the item that a reference names; null where there is none.</summary>
    public Signature? Find(ReferenceValue reference) => scope.Named[reference.Number].Signature;

    /// <summary>The signature of what has the same id as an item of the file: its own, unless another was first.</summary>
    public Signature? Find(DataItem item) => scope.Named[item.Number].Signature;

    /// <summary>The signature of an id that what a reference names leads to.</summary>
    public Signature? FindFrom(ReferenceValue reference, string id) => scope.Named[reference.Number].Find(id);

    /// <summary>The signature of any id that the file names or that those lead to. Slow the first time: rules ask it when they are about to report.</summary>
    public Signature? Find(string id) => ById.TryGetValue(id, out var signature) ? signature : null;

    /// <summary>An id that no item has, with what may have been meant; null where an item has it.</summary>
    public UnresolvedId? FindUnresolved(ReferenceValue reference)
    {
        if (Find(reference) is not null)
            return null;

        foreach (var id in scope.Unresolved)
        {
            if (id.Id == reference.Id)
                return id;
        }

        return null;
    }

    /// <summary>The tenures of an office that the file names, by id.</summary>
    public EquatableArray<Signature> TenuresOf(ReferenceValue office) => scope.Named[office.Number].Tenures;

    /// <summary>True where a tenure of an office may stand in what could not be read, so that nobody knows who did not hold it.</summary>
    public bool MayHaveMoreTenures(ReferenceValue office) => scope.Named[office.Number].MayHaveMoreTenures;

    /// <summary>What came before what among the items that the file names.</summary>
    public AncestorGraph Ancestors => ancestors ??= new(ById.Values);

    /// <summary>When the item was.</summary>
    public StatedTimes Times => times;

    public List<CitationView> Citations => citations;

    /// <summary>The values that the item's citations give of one of its properties; until it is asked again.</summary>
    public List<ClaimedValue> ClaimedValuesOf(DataItem item, PropertyDefinition property)
    {
        claimedValues.Clear();
        ClaimedValues.AddTo(claimedValues, item, property, citations);
        return claimedValues;
    }

    /// <summary>Who acts in the item.</summary>
    public List<ActingPart> Parts => parts;

    /// <summary>What acts in the item and did not exist then by some source.</summary>
    public IReadOnlyList<ExistencePart> ExistenceParts => existenceParts;

    /// <summary>When what a signature is of was.</summary>
    public static StatedTimes TimesOf(Signature signature) => new(signature.When, signature.OtherWhens);

    public void Report(DiagnosticId id, SourceSpan span, params string[] arguments) =>
        diagnostics.Add(new(id, scope.Reading.Lines.PlaceOf(span), new EquatableArray<string>(arguments)));

    private Dictionary<string, Signature> ById
    {
        get
        {
            if (byId is not null)
                return byId;

            byId = new(StringComparer.Ordinal);
            foreach (var named in scope.Named)
            {
                if (named.Signature is { } signature)
                    byId[signature.Id] = signature;
                foreach (var reached in named.Reached)
                    byId[reached.Id] = reached;
            }

            return byId;
        }
    }
}
