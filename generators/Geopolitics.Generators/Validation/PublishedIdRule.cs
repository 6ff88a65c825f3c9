using Geopolitics.Generators.Binding;
using Geopolitics.Generators.Common;
using Geopolitics.Generators.Diagnostics;
using Geopolitics.Generators.Reading;
using Geopolitics.Generators.Schema;

namespace Geopolitics.Generators.Validation;

/// <summary>An id, once published, is for ever. It is the list that is checked and not a data file, so this is no <see cref="Rule"/>.</summary>
internal static class PublishedIdRule
{
    public static FileDiagnostics Check(PublishedIds published, SignatureTable table) => new(
        published.Path,
        published.Diagnostics.Concat(published.Ids.Select(id => Check(id, table)).OfType<DiagnosticInfo>()).OrderBy(diagnostic => diagnostic.Place.Span.Start).ToEquatableArray());

    private static DiagnosticInfo? Check(PublishedId published, SignatureTable table)
    {
        if ((table.FindItem(published.Id) ?? table.Successor(published.Id))?.Signature is { } found)
            return found.Kind == published.Kind ? null : Report(published, Moved(published, found));

        // What could not be read may be there, and a redirect that leads nowhere is reported where it stands.
        return table.IsWhole && table.RedirectOf(published.Id) is null ? Report(published, Gone(published, table)) : null;
    }

    private static DiagnosticInfo Report(PublishedId published, string problem) =>
        new(DiagnosticId.PublishedIdVanished, published.Place, [published.Id, problem]);

    private static string Moved(PublishedId published, Signature found) =>
        $"was a {published.Kind} and leads to a {found.Kind} now, so its constant would leave `{DataSchema.Of(published.Kind).ConstantsClass}`; "
        + "give the new item an id of its own, and keep this one or redirect it to another of its kind";

    private static string Gone(PublishedId published, SignatureTable table)
    {
        var nearest = NearestText.Find(published.Id, table.IdsOf(KindSet.Of(published.Kind))) ?? "…";
        return $"is gone: no item and no redirect has it; bring the {published.Kind} back, or tell where it went: "
            + $"\"redirects\": [ {{ \"from\": \"{published.Id}\", \"to\": \"{nearest}\" }} ]";
    }
}
