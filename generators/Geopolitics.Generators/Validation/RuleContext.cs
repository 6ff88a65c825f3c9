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
    private readonly List<DiagnosticInfo> diagnostics = [];

    public RuleContext(FileScope scope)
    {
        Scope = scope;
        named = scope.Named.ToDictionary(signature => signature.Id, StringComparer.Ordinal);
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
    public IEnumerable<Signature> TenuresOf(string office) => Scope.Named.Where(signature => signature.Tenure?.Office == office);

    public void Report(DiagnosticId id, SourceSpan span, params string[] arguments) => diagnostics.Add(new(id, span, arguments.ToEquatableArray()));
}
