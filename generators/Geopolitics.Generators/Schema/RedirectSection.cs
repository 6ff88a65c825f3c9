using Geopolitics.Format;
using static Geopolitics.Generators.Schema.PropertyDefinition;

namespace Geopolitics.Generators.Schema;

/// <summary>The section of redirects: ids that items had once, and the items that have taken their place.</summary>
internal static class RedirectSection
{
    public const string Name = "redirects";

    /// <summary>What one of them is called.</summary>
    public const string TypeName = "Redirect";

    /// <summary>Read as a kind is, though a redirect is no item: it has no id of its own.</summary>
    public static readonly KindDefinition Definition = new(ItemKind.None, Name, "", "Ids that items had once, and the items that have taken their place.",
        Text("from", PropertyTag.From, "The id that is no more.").Required(),
        Reference("to", PropertyTag.To, KindSets.All, "The item that has taken its place.").Required(),
        Time("since", PropertyTag.Since, "When it did."));
}
