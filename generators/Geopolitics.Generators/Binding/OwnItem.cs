using Geopolitics.Format;
using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Binding;

/// <summary>What the other files mean for an item.</summary>
/// <param name="TakenBy">The file that has the same id before this one, or null.</param>
/// <param name="NameProblem">Why its C# name cannot be had, or null.</param>
/// <param name="ExtensionNameProblem">Why its constant cannot stand beside the library's, where it is to, or null.</param>
/// <param name="IsCited">For a source: whether any item refers to it.</param>
internal sealed record OwnItem(string? TakenBy, string? NameProblem, string? ExtensionNameProblem, bool IsCited)
{
    /// <summary>An item that the other files mean nothing for.</summary>
    public static readonly OwnItem Alone = new(null, null, null, IsCited: true);

    public static OwnItem From(FileReading reading, DataItem item, int index, SignatureTable table)
    {
        var known = table.FindItem(item.Id);
        var isOwner = known?.Is(reading.LogicalPath, index) is true;
        var takenBy = isOwner ? null : table.TakerOf(item.Id);
        var nameProblem = isOwner ? known!.NameProblem : null;
        var isCited = item.Kind != ItemKind.Source || table.IsCited(item.Id);
        var extensionNameProblem = isOwner && known!.ConstantName is not null && table.ExtensionNames.AreMade ? table.ExtensionNames.Problem(item.Kind, item.Id) : null;
        return takenBy is null && nameProblem is null && extensionNameProblem is null && isCited ? Alone : new(takenBy, nameProblem, extensionNameProblem, isCited);
    }
}
