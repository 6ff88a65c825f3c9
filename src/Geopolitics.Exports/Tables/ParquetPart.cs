using Parquet;

namespace Geopolitics.Exports.Tables;

/// <summary>A column's values in the rows of one row group.</summary>
internal abstract class ParquetPart<TRow>
{
    public abstract void Add(TRow row);

    /// <summary>Writes the values, and forgets them.</summary>
    public abstract Task WriteAsync(ParquetRowGroupWriter group, CancellationToken cancellationToken);
}
