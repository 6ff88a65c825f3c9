using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Binding;

/// <summary>What the other files mean for a redirect.</summary>
/// <param name="FromProblem">Why nothing can lead on from its id, or null.</param>
/// <param name="NameProblem">Why the C# name of its id cannot be had, or null.</param>
/// <param name="ExtensionNameProblem">Why its constant cannot stand beside the library's, where it is to, or null.</param>
/// <param name="Next">The id that its target is itself redirected to, at the end of all redirects; its target where they go in a circle; null where it is not redirected.</param>
internal sealed record OwnRedirect(string? FromProblem, string? NameProblem, string? ExtensionNameProblem, string? Next)
{
    public static OwnRedirect From(FileReading reading, DataRedirect redirect, int index, SignatureTable table)
    {
        if (table.FindItem(redirect.From) is { Owner: var file })
            return new($"an item of {Describe(file)} has that id", null, null, null);

        var known = table.FindRedirect(redirect.From)!;
        if (!known.Is(reading.LogicalPath, index))
            return new($"a redirect of {Describe(known.Owner)} leads on from it already", null, null, null);

        var extensionNameProblem = known.ConstantName is not null && table.ExtensionNames.AreMade && table.Successor(redirect.From) is { } successor
            ? table.ExtensionNames.Problem(successor.Signature.Kind, redirect.From)
            : null;
        return new(null, known.NameProblem, extensionNameProblem, table.Find(redirect.To.Value.Id) is null ? EndOf(redirect.To.Value.Id, table) : null);

        string Describe(string path) => path == reading.LogicalPath ? "this file" : $"`{path}`";
    }

    private static string? EndOf(string id, SignatureTable table)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        string? end = null;
        for (var next = table.RedirectOf(id); next is not null; next = table.Find(next) is null ? table.RedirectOf(next) : null)
        {
            if (!seen.Add(next))
                return id;

            end = next;
        }

        return end;
    }
}
