namespace Geopolitics.Generators.Common;

/// <summary>What comes of a data file, and may depend on what the ids that the file names stand for.</summary>
internal interface INamesIds : IOfFile
{
    /// <summary>The ids that the file names, its own among them.</summary>
    EquatableArray<string> Ids { get; }
}
