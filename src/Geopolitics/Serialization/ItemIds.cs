namespace Geopolitics.Serialization;

/// <summary>What all the road signs to an item share: its id, the catalogue that is meant, and what is said when no item has the id.</summary>
internal static class ItemIds
{
    public static string Of(object item) => item is Fact fact ? fact.Id : ((Entity)item).Id;

    /// <summary>The catalogue that a format provider gives: a catalogue is one itself. Cultures and null mean the shipped one.</summary>
    public static Catalog CatalogOf(IFormatProvider? provider) => provider?.GetFormat(typeof(Catalog)) as Catalog ?? Catalog.Shipped;

    public static T Parse<T>(ReadOnlySpan<char> id, IFormatProvider? provider)
        where T : class
    {
        var catalog = CatalogOf(provider);
        return catalog.TryFind<T>(id, out var item) ? item : throw UnknownIdException.For<T>(id.ToString(), catalog);
    }
}
