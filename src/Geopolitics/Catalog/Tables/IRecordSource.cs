namespace Geopolitics.Tables;

/// <summary>Whence records come.</summary>
internal interface IRecordSource
{
    /// <summary>Where references lead.</summary>
    ItemStore Store { get; }

    /// <summary>The record of a row.</summary>
    Record RecordOf(int row);
}
