using Geopolitics.Generators.Diagnostics;
using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Validation;

/// <summary>One thing that can be wrong with an item. A rule sees its file and the signatures that the file names, and nothing else.</summary>
internal abstract class Rule(DiagnosticId id)
{
    /// <summary>What the rule reports.</summary>
    public DiagnosticId Id { get; } = id;

    public abstract void Check(DataItem item, RuleContext context);
}
