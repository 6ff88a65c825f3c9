using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Geopolitics.Serialization;

/// <summary>An entity or a fact from its id and back, for configuration, designers and whatever else asks <see cref="TypeDescriptor"/>.</summary>
/// <typeparam name="T">The class, which may be a base class: <see cref="Fact"/>, <see cref="Actor"/>, <see cref="Entity"/>.</typeparam>
/// <remarks>It knows the shipped catalogue, or the <see cref="Catalog"/> that the context offers as a service.</remarks>
public sealed class IdTypeConverter<T> : TypeConverter
    where T : class
{
    /// <inheritdoc />
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) => sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc />
    /// <exception cref="UnknownIdException">No item of the class has that id.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string id ? ItemIds.Parse<T>(id, CatalogOf(context)) : base.ConvertFrom(context, culture, value);

    /// <inheritdoc />
    public override bool CanConvertTo(ITypeDescriptorContext? context, [NotNullWhen(true)] Type? destinationType) =>
        destinationType == typeof(string) || base.CanConvertTo(context, destinationType);

    /// <inheritdoc />
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        destinationType == typeof(string) && value is T item ? ItemIds.Of(item) : base.ConvertTo(context, culture, value, destinationType);

    /// <inheritdoc />
    public override bool IsValid(ITypeDescriptorContext? context, object? value) =>
        value is string id ? (CatalogOf(context) ?? Catalog.Shipped).TryFind<T>(id, out _) : base.IsValid(context, value);

    private static Catalog? CatalogOf(ITypeDescriptorContext? context) => context?.GetService(typeof(Catalog)) as Catalog;
}
