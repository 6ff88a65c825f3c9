using Geopolitics.Format;
using Geopolitics.Generators.Common;
using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Binding;

/// <summary>The signatures of a file's items and redirects, in the file's order, and the sources that it rests on.</summary>
/// <param name="IsWhole">False where an item or a redirect could not be read at all.</param>
/// <param name="IsSound">False where a part of one could not be read.</param>
/// <param name="ConstantNames">The C# names of the items' ids; none where the file has no constants.</param>
internal sealed record FileSignatures(
    string LogicalPath, bool HasConstants, bool IsWhole, bool IsSound,
    EquatableArray<Signature> Items, EquatableArray<string> ConstantNames, EquatableArray<RedirectSignature> Redirects, EquatableArray<string> CitedSources)
{
    /// <summary>The ids that may stand in what could not be read, sorted.</summary>
    public EquatableArray<string> LostIds { get; init; }

    public static FileSignatures From(FileReading reading) => new(
        reading.LogicalPath,
        reading.HasConstants,
        reading.IsWhole,
        reading.IsWhole && reading.Items.All(item => item.IsSound),
        reading.Items.SelectArray((item, _) => Signatures.Of(item)),
        reading.HasConstants ? reading.Items.SelectArray((item, _) => CSharpName.FromSlug(item.Id)) : [],
        reading.Redirects.SelectArray((redirect, _) => new RedirectSignature(redirect.From, redirect.To.Value.Id)),
        CitedSourcesOf(reading))
    {
        LostIds = reading.LostIds,
    };

    /// <summary>Whether both have the same ids in the same places, and all that other items' names, tenures and citations hang on.</summary>
    public bool HasSameOutline(FileSignatures other)
    {
        if (LogicalPath != other.LogicalPath || HasConstants != other.HasConstants || IsWhole != other.IsWhole || IsSound != other.IsSound
            || Items.Count != other.Items.Count || !Redirects.Equals(other.Redirects) || !CitedSources.Equals(other.CitedSources)
            || !LostIds.Equals(other.LostIds))
        {
            return false;
        }

        for (var index = 0; index < Items.Count; index++)
        {
            if (!Items[index].HasSameOutline(other.Items[index]))
                return false;
        }

        return true;
    }

    private static EquatableArray<string> CitedSourcesOf(FileReading reading)
    {
        var isCited = new bool[reading.Ids.Count];
        var sources = new List<string>();
        foreach (var item in reading.Items)
        {
            foreach (var reference in item.References)
            {
                if (isCited[reference.Value.Number] || !reference.Kinds.Contains(ItemKind.Source))
                    continue;

                isCited[reference.Value.Number] = true;
                sources.Add(reference.Value.Id);
            }
        }

        sources.Sort(StringComparer.Ordinal);
        return sources.ToEquatableArray();
    }
}

/// <summary>What other files need to know of a redirect.</summary>
internal sealed record RedirectSignature(string From, string To);
