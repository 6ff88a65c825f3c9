namespace Geopolitics.Tables;

/// <summary>Where an item's record lies. An item that reads a property only when asked for it spares its readers the time, and trimmed programs the code.</summary>
internal readonly struct RecordPlace(IRecordSource source, int row)
{
    public delegate T Reader<out T>(Record record);

    /// <summary>What the field holds; where it holds nothing, reads the record. Two threads may both read it: all get the value that was first.</summary>
    public T Read<T>(ref T? field, Reader<T> read)
        where T : class => field ?? Publish(ref field, read(source.RecordOf(row)));

    private static T Publish<T>(ref T? field, T value)
        where T : class => Interlocked.CompareExchange(ref field, value, null) ?? value;
}
