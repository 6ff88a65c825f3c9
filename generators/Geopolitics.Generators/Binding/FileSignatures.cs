using Geopolitics.Format;
using Geopolitics.Generators.Common;
using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Binding;

/// <summary>The signatures of a file's items and redirects, in the file's order, and the sources that it rests on.</summary>
/// <param name="IsWhole">False where an item or a redirect could not be read at all.</param>
/// <param name="IsSound">False where a part of one could not be read.</param>
internal sealed record FileSignatures(string LogicalPath, bool HasConstants, bool IsWhole, bool IsSound, EquatableArray<Signature> Items, EquatableArray<RedirectSignature> Redirects, EquatableArray<string> CitedSources)
{
    public static FileSignatures From(FileReading reading) => new(
        reading.LogicalPath,
        reading.HasConstants,
        reading.IsWhole,
        reading.IsWhole && reading.Items.All(item => item.IsSound),
        reading.Items.SelectArray((item, _) => Signatures.Of(item)),
        reading.Redirects.Select(redirect => new RedirectSignature(redirect.From, redirect.To.Id)).ToEquatableArray(),
        CitedSourcesOf(reading));

    private static EquatableArray<string> CitedSourcesOf(FileReading reading)
    {
        var sources = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in reading.Items)
        {
            foreach (var reference in item.References)
            {
                if (reference.Kinds.Contains(ItemKind.Source))
                    sources.Add(reference.Id);
            }
        }

        return sources.OrderBy(id => id, StringComparer.Ordinal).ToEquatableArray();
    }
}

/// <summary>What other files need to know of a redirect.</summary>
internal sealed record RedirectSignature(string From, string To);
