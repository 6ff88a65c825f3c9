using Geopolitics.Generators.Common;

namespace Geopolitics.Generators.Reading;

/// <summary>A redirect as read.</summary>
/// <param name="From">An id that nothing has any more.</param>
/// <param name="To">The item that has taken its place.</param>
/// <param name="Since">From when on, if the file tells: EDTF.</param>
internal sealed record DataRedirect(string From, SourceSpan FromSpan, DataReference To, string? Since);
