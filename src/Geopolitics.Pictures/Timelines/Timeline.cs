using Geopolitics.Pictures.Timelines;

namespace Geopolitics.Pictures;

/// <summary>
/// Facts over time, a lane each kind. A vague date is drawn as all the days that it may mean, and an end that is open or unknown as such; standing and contest show
/// by shape and sign; what superseded what is linked. In HTML every fact opens its summary, sources and quotation.
/// </summary>
public sealed class Timeline : Picture
{
    private readonly TimelineFacts facts;

    /// <summary>A timeline of facts of a catalogue.</summary>
    /// <param name="catalog">What answers for the facts: what superseded them, the version of the data.</param>
    /// <param name="facts">The facts, in any order; each is drawn once.</param>
    /// <param name="title">What they have in common, such as <c>Japan and Russia</c>.</param>
    public Timeline(Catalog catalog, IEnumerable<Fact> facts, string title)
        : base(title)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(facts);
        this.facts = new(catalog, facts);
    }

    /// <inheritdoc/>
    public override void WriteHtml(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        TimelinePage.Write(output, Title, facts);
    }

    /// <inheritdoc/>
    public override void WriteSvg(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        TimelineDrawing.Write(output, Title, facts);
    }
}
