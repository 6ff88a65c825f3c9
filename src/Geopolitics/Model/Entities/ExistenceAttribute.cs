using System.ComponentModel;

namespace Geopolitics;

/// <summary>When the entity of a constant existed, for analyzers, which cannot ask the entity itself.</summary>
/// <param name="accounts">The accounts, in EDTF; they may disagree.</param>
[AttributeUsage(AttributeTargets.Property)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ExistenceAttribute(params string[] accounts) : Attribute
{
    /// <summary>The accounts, in EDTF.</summary>
    public IReadOnlyList<string> Accounts { get; } = accounts;
}
