using Geopolitics.Pictures.Networks;
using Geopolitics.Pictures.Wording;

namespace Geopolitics.Pictures;

/// <summary>
/// States in a circle, with what ties them as of a day: agreements in force and alliances, diplomatic relations, recognitions, disputes. What holds certainly, what
/// possibly, and what no source tells, are three kinds of line. In HTML the day is a control; a table says the same in words.
/// </summary>
public sealed class StateNetwork : Picture
{
    private readonly NetworkHistory history;
    private readonly DateOnly on;

    /// <summary>The network of a catalogue.</summary>
    /// <param name="catalog">The facts.</param>
    /// <param name="on">The day.</param>
    /// <param name="options">Which states and which ties; all, where null.</param>
    public StateNetwork(Catalog catalog, DateOnly on, StateNetworkOptions? options = null)
        : base($"Ties between states, {InWords.Of(Edtf.FromDateOnly(on))}")
    {
        ArgumentNullException.ThrowIfNull(catalog);
        history = new(catalog, options ?? new());
        this.on = on;
    }

    /// <inheritdoc/>
    public override void WriteHtml(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        NetworkPage.Write(output, history, on);
    }

    /// <inheritdoc/>
    public override void WriteSvg(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        NetworkDrawing.WriteFile(output, Title, history, on);
    }
}
