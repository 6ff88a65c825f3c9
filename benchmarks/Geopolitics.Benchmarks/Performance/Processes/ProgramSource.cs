using System.Reflection;

namespace Geopolitics.Benchmarks.Performance.Processes;

/// <summary>A program that is measured as a process: the files of <c>Programs/</c> that it is made of, and what it refers to.</summary>
/// <param name="Name">Its first file, without ending.</param>
/// <param name="References">The assemblies that it refers to.</param>
internal sealed record ProgramSource(string Name, params string[] References)
{
    /// <summary>Other files of this project that it needs.</summary>
    public IReadOnlyList<string> SharedFiles { get; init; } = [];

    /// <summary>C# that is made up for it.</summary>
    public string? Made { get; init; }

    /// <summary>The text of a source file that this assembly has as a resource.</summary>
    public static string TextOf(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(file) ?? throw new InvalidOperationException($"{file} is no resource.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
