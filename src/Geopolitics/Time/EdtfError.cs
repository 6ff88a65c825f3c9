namespace Geopolitics;

/// <summary>Why a text is not EDTF, and where.</summary>
readonly partial struct EdtfError : IEquatable<EdtfError>
{
    internal EdtfError(int position, int length, string message)
    {
        Position = position;
        Length = length;
        Message = message;
    }

    /// <summary>Where the fault begins: a 0-based index of a character, or of a byte if the text was UTF-8.</summary>
    public int Position { get; }

    /// <summary>How many characters (bytes) are at fault; 0 where something is missing.</summary>
    public int Length { get; }

    /// <summary>The reason in English, without the position, such as "month 13: months are 01 to 12".</summary>
    public string Message => field ?? string.Empty;

    /// <summary>Whether two errors have the same place and message.</summary>
    /// <param name="left">One error.</param>
    /// <param name="right">The other error.</param>
    /// <returns><see langword="true"/> if they are equal.</returns>
    public static bool operator ==(EdtfError left, EdtfError right) => left.Equals(right);

    /// <summary>Whether two errors differ.</summary>
    /// <param name="left">One error.</param>
    /// <param name="right">The other error.</param>
    /// <returns><see langword="true"/> if they are not equal.</returns>
    public static bool operator !=(EdtfError left, EdtfError right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(EdtfError other) =>
        Position == other.Position && Length == other.Length && string.Equals(Message, other.Message, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EdtfError other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Position * 397) ^ Length);

    /// <summary>The message and the position.</summary>
    /// <returns>Text such as "month 13: months are 01 to 12 (at 5)".</returns>
    public override string ToString() => FormattableString.Invariant($"{Message} (at {Position})");
}
