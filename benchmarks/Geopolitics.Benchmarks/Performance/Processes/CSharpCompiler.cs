using System.Text;
using Geopolitics.Benchmarks.Synthetic;

namespace Geopolitics.Benchmarks.Performance.Processes;

/// <summary>The C# compiler of the SDK, as a process of its own.</summary>
internal static class CSharpCompiler
{
    /// <summary>Compiles a library.</summary>
    /// <param name="folder">Where to put it.</param>
    /// <param name="arguments">The sources, and what else the compiler is told.</param>
    public static ProcessRun Compile(string folder, IEnumerable<string> arguments, bool watchMemory = false)
    {
        var response = Path.Combine(folder, "compile.rsp");
        var lines = new StringBuilder("/noconfig\n/nologo\n/target:library\n/optimize+\n/debug:portable\n/deterministic+\n/nullable:enable\n/langversion:14\n/nowarn:CS1591\n");
        lines.Append($"/out:\"{Path.Combine(folder, "out.dll")}\"\n");
        foreach (var reference in SyntheticLayer.References)
            lines.Append($"/reference:\"{reference}\"\n");
        foreach (var argument in arguments)
            lines.Append(argument).Append('\n');
        File.WriteAllText(response, lines.ToString());
        return ProcessRun.Of("dotnet", [DotnetSdk.CSharpCompiler, $"@{response}"], watchMemory);
    }
}
