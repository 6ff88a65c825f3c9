using System.Text;

namespace Geopolitics.Benchmarks.Performance.Processes;

/// <summary>Builds programs in a folder of their own, as a user's project would be built, and gives their executables.</summary>
internal sealed class ProgramBuilder : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("geopolitics-performance-").FullName;

    public ProgramBuilder()
    {
        // What stands in folders above must not reach the programs.
        File.WriteAllText(Path.Combine(folder, "Directory.Build.props"), "<Project />");
        File.WriteAllText(Path.Combine(folder, "Directory.Build.targets"), "<Project />");
        File.WriteAllText(Path.Combine(folder, "Directory.Packages.props"), "<Project />");
    }

    /// <summary>A program that the runtime compiles while it runs.</summary>
    public string Build(ProgramSource source, string? name = null) => Build(source, name ?? source.Name, "build", "");

    /// <summary>A trimmed program in machine code.</summary>
    public string BuildAhead(ProgramSource source, string? name = null) => Build(source, (name ?? source.Name) + "Ahead", "publish", "<PublishAot>true</PublishAot>");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Build(ProgramSource source, string name, string command, string properties)
    {
        var project = Directory.CreateDirectory(Path.Combine(folder, name)).FullName;
        foreach (var file in source.SharedFiles.Prepend($"{source.Name}.cs"))
            File.WriteAllText(Path.Combine(project, file), ProgramSource.TextOf(file));
        if (source.Made is { } made)
            File.WriteAllText(Path.Combine(project, "Made.cs"), made);
        File.WriteAllText(Path.Combine(project, $"{name}.csproj"), Project(source, properties));

        var output = Path.Combine(project, "out");
        ProcessRun.Of("dotnet", [command, project, "-c", "Release", "--use-current-runtime", "--self-contained", command == "publish" ? "true" : "false", "-o", output, "-v", "q", "-nologo"]);
        return Path.Combine(output, OperatingSystem.IsWindows() ? $"{name}.exe" : name);
    }

    private static string Project(ProgramSource source, string properties)
    {
        var references = new StringBuilder();
        foreach (var reference in source.References)
            references.Append($"<Reference Include=\"{reference}\" />");
        return $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net{Environment.Version.ToString(2)}</TargetFramework>
                <LangVersion>latest</LangVersion>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                {properties}
              </PropertyGroup>
              <ItemGroup>{references}</ItemGroup>
            </Project>
            """;
    }
}
