using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Geopolitics.EntityFrameworkCore;

/// <summary>Gives each property whose class is one of ours the converter for it. What the model says itself goes before.</summary>
internal sealed class IdConvention(Catalog catalog) : IPropertyAddedConvention
{
    public void ProcessPropertyAdded(IConventionPropertyBuilder propertyBuilder, IConventionContext<IConventionPropertyBuilder> context)
    {
        var type = propertyBuilder.Metadata.ClrType;
        if (type.IsAssignableTo(typeof(Entity)) || type.IsAssignableTo(typeof(Fact)))
            propertyBuilder.HasConversion((ValueConverter)Activator.CreateInstance(typeof(IdConverter<>).MakeGenericType(type), catalog)!);
    }
}
