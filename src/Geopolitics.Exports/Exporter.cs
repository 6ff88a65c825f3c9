namespace Geopolitics.Exports;

/// <summary>Writes a catalogue in a format of other tools: a <see cref="StreamExporter"/> as one file, a <see cref="TableExporter"/> as a folder of tables.</summary>
/// <remarks>
/// The same catalogue and options give the same bytes, in any culture and time zone. All is written as it is read; nothing holds the whole of a catalogue's text.
/// </remarks>
public abstract class Exporter
{
    private protected Exporter(string name, string description, string fileExtension)
    {
        Name = name;
        Description = description;
        FileExtension = fileExtension;
    }

    /// <summary>The name that asks for it, such as <c>csl-json</c>.</summary>
    public string Name { get; }

    /// <summary>What it writes, in a sentence.</summary>
    public string Description { get; }

    /// <summary>What the names of its files end with, with the dot: <c>.json</c>.</summary>
    public string FileExtension { get; }

    /// <summary>The name.</summary>
    public sealed override string ToString() => Name;
}
