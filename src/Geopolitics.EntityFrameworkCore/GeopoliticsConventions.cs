using Geopolitics;
using Geopolitics.EntityFrameworkCore;

namespace Microsoft.EntityFrameworkCore;

/// <summary>What a model needs to know of Geopolitics.</summary>
public static class GeopoliticsConventions
{
    /// <summary>Properties that are entities, facts or times of Geopolitics are columns of text, with the id or the EDTF.</summary>
    /// <param name="builder">What <see cref="DbContext"/> passes to <c>ConfigureConventions</c>.</param>
    /// <param name="catalog">The catalogue that knows the ids; without it, the shipped one.</param>
    /// <returns>The same builder.</returns>
    public static ModelConfigurationBuilder UseGeopolitics(this ModelConfigurationBuilder builder, Catalog? catalog = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Properties<Entity>();
        builder.Properties<Fact>();
        builder.Properties<Edtf>().HaveConversion<EdtfConverter>();
        builder.Conventions.Add(_ => new IdConvention(catalog ?? Catalog.Shipped));
        return builder;
    }
}
