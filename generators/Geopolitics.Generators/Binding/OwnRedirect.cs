using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Binding;

/// <summary>What the other files mean for a redirect.</summary>
/// <param name="FromProblem">Why nothing can lead on from its id, or null.</param>
/// <param name="NameProblem">Why the C# name of its id cannot be had, or null.</param>
/// <param name="ExtensionNameProblem">Why the constant of its id cannot stand beside the library's, where it is to, or null.</param>
/// <param name="Next">The id that its target is itself redirected to, at the end of all redirects; its target where they go in a circle; null where it is not redirected.</param>
internal sealed record OwnRedirect(string? FromProblem, string? NameProblem, string? ExtensionNameProblem, string? Next)
{
    public static OwnRedirect From(FileReading reading, DataRedirect redirect, int index, SignatureTable table)
    {
        if (table.FileOf(redirect.From) is { } file)
            return new($"an item of {Describe(file)} has that id", null, null, null);

        if (!table.OwnsRedirect(reading.LogicalPath, index, redirect.From))
            return new($"a redirect of {Describe(table.FileOfRedirect(redirect.From)!)} leads on from it already", null, null, null);

        string? problem = null, extensionNameProblem = null;
        if (reading.HasConstants && table.Successor(redirect.From) is { } successor)
        {
            problem = ConstantNames.Problem(successor.Kind, redirect.From, table);
            extensionNameProblem = problem is null && table.ExtensionNames.AreMade ? table.ExtensionNames.Problem(successor.Kind, redirect.From) : null;
        }

        return new(null, problem, extensionNameProblem, table.Find(redirect.To.Id) is null ? EndOf(redirect.To.Id, table) : null);

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
