namespace Geopolitics.Tool;

/// <summary>Something that the user can put right. The message says what is wrong, and what to write instead.</summary>
/// <param name="message">What is wrong.</param>
/// <param name="advice">What to write instead: a line each.</param>
internal sealed class UserMistakeException(string message, params IEnumerable<string> advice) : Exception(message)
{
    /// <summary>What to write instead: a line each.</summary>
    public IReadOnlyList<string> Advice { get; } = [.. advice];
}
