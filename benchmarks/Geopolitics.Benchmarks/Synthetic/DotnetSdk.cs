using System.Diagnostics;

namespace Geopolitics.Benchmarks.Synthetic;

/// <summary>Where the SDK that runs this keeps what compiles programs.</summary>
internal static class DotnetSdk
{
    // …/shared/Microsoft.NETCore.App/10.0.9/System.Private.CoreLib.dll
    private static readonly DirectoryInfo Runtime = new FileInfo(typeof(object).Assembly.Location).Directory!;
    private static readonly string Root = Runtime.Parent!.Parent!.Parent!.FullName;

    /// <summary>The folder of the assemblies that programs refer to when they are compiled.</summary>
    public static string ReferenceAssemblies => Path.Combine(
        new DirectoryInfo(Path.Combine(Root, "packs", "Microsoft.NETCore.App.Ref")).EnumerateDirectories($"{Environment.Version.ToString(2)}.*").MaxBy(pack => pack.Name, StringComparer.Ordinal)!.FullName,
        "ref",
        $"net{Environment.Version.ToString(2)}");

    public static string CSharpCompiler => Path.Combine(Root, "sdk", Version(), "Roslyn", "bincore", "csc.dll");

    private static string Version()
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", "--version") { RedirectStandardOutput = true })!;
        return process.StandardOutput.ReadToEnd().Trim();
    }
}
