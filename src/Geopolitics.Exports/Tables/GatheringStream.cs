namespace Geopolitics.Exports.Tables;

/// <summary>
/// Takes what is written, and passes it on when told to. The writer of Parquet flushes in a way that blocks, which some streams, such as those of servers, do not allow;
/// what is held is one row group, compressed.
/// </summary>
internal sealed class GatheringStream(Stream output) : Stream
{
    private readonly MemoryStream gathered = new();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public async Task PassOnAsync(CancellationToken cancellationToken)
    {
        await output.WriteAsync(gathered.GetBuffer().AsMemory(0, (int)gathered.Length), cancellationToken).ConfigureAwait(false);
        gathered.SetLength(0);
    }

    public override void Flush()
    {
    }

    public override void Write(byte[] buffer, int offset, int count) => gathered.Write(buffer, offset, count);

    public override void Write(ReadOnlySpan<byte> buffer) => gathered.Write(buffer);

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
