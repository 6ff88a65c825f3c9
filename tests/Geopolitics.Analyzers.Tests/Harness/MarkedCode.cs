using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Geopolitics.Analyzers.Tests.Harness;

/// <summary>Code in which <c>[|</c> and <c>|]</c> mark the places of diagnostics.</summary>
internal sealed record MarkedCode(string Text, IReadOnlyList<TextSpan> Spans)
{
    public static MarkedCode Read(string marked)
    {
        var text = new StringBuilder();
        var spans = new List<TextSpan>();
        var start = -1;
        for (var index = 0; index < marked.Length; index++)
        {
            var mark = string.CompareOrdinal(marked, index, "[|", 0, 2) == 0 ? 1 : string.CompareOrdinal(marked, index, "|]", 0, 2) == 0 ? 2 : 0;
            if (mark == 0)
                text.Append(marked[index]);
            else if (mark == 1)
                start = text.Length;
            else
                spans.Add(TextSpan.FromBounds(start, text.Length));
            index += mark == 0 ? 0 : 1;
        }

        return new(text.ToString(), spans);
    }
}
