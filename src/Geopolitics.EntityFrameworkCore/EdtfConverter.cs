using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Geopolitics.EntityFrameworkCore;

/// <summary>A time as canonical EDTF, in a column of text.</summary>
public sealed class EdtfConverter : ValueConverter<Edtf, string>
{
    /// <summary>The converter.</summary>
    public EdtfConverter()
        : base(time => time.ToString(), text => Edtf.Parse(text), new ConverterMappingHints(unicode: false))
    {
    }
}
