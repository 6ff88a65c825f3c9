using Geopolitics.Generators.Tests.Harness;
using Microsoft.CodeAnalysis.Text;

namespace Geopolitics.Generators.Tests.Diagnosing;

/// <summary>JSON in which <c>⟦</c> and <c>⟧</c> stand around the token that is wrong.</summary>
internal sealed record Marked(JsonFile File, TextSpan Span, LinePositionSpan Lines)
{
    public static Marked Parse(string name, string text)
    {
        var start = text.IndexOf('⟦', StringComparison.Ordinal);
        var end = text.IndexOf('⟧', StringComparison.Ordinal) - 1;
        var clean = text.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);
        var span = TextSpan.FromBounds(start, end);
        return new(new(name, clean), span, SourceText.From(clean).Lines.GetLinePositionSpan(span));
    }

    /// <summary>Asserts that one diagnostic stands exactly there, and no other anywhere.</summary>
    public void AssertReported(string id, string message, params IEnumerable<JsonFile> others)
    {
        var run = GeneratorSession.Once([.. others, File]);

        Assert.Null(run.Result.Exception);
        var diagnostic = Assert.Single(run.Result.Diagnostics);
        Assert.Equal((id, message), (diagnostic.Id, diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal($"/data/{File.Name}.json", diagnostic.Location.GetLineSpan().Path);
        Assert.Equal(Span, diagnostic.Location.SourceSpan);
        Assert.Equal(Lines, diagnostic.Location.GetLineSpan().Span);
    }
}
