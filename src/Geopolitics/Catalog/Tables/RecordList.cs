namespace Geopolitics.Tables;

/// <summary>The records of a property that holds several.</summary>
internal readonly ref struct RecordList(ReadOnlySpan<byte> content, IRecordSource source)
{
    private readonly ReadOnlySpan<byte> content = content;
    private readonly IRecordSource source = source;

    public delegate T Maker<T>(Record record);

    /// <summary>Makes an object of each record.</summary>
    public IReadOnlyList<T> Make<T>(Maker<T> make)
    {
        if (content.IsEmpty)
            return [];

        var made = new List<T>();
        for (var position = 0; position < content.Length;)
            made.Add(make(new Record(Record.Next(content, ref position), source)));

        return made.AsReadOnly();
    }
}
