namespace Geopolitics.EntityFrameworkCore;

/// <summary>The two ways of a conversion, as plain methods: expression trees know no static members of interfaces.</summary>
internal static class ItemId
{
    public static string Of(object item) => item is Fact fact ? fact.Id : ((Entity)item).Id;

    public static T Parse<T>(string id, Catalog catalog)
        where T : IParsable<T> => T.Parse(id, catalog);
}
