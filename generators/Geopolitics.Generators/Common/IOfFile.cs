namespace Geopolitics.Generators.Common;

/// <summary>What a stage knows of one data file.</summary>
internal interface IOfFile
{
    /// <summary>Where the file lies, for diagnostics only.</summary>
    string Path { get; }

    /// <summary>Its path below the data folder, without the extension.</summary>
    string LogicalPath { get; }
}
