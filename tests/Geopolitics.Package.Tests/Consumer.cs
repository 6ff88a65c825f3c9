namespace Geopolitics.Package.Tests;

/// <summary>A user's project, in a folder of its own.</summary>
internal sealed class Consumer(TemporaryFolder folder, string packageCache) : IDisposable
{
    private readonly Dictionary<string, string> environment = new() { ["NUGET_PACKAGES"] = packageCache };

    /// <summary>Writes a file; its name may begin with folders.</summary>
    public void Write(string name, string content)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(folder.File(name))!);
        File.WriteAllText(folder.File(name), content);
    }

    /// <summary>Writes the project of a program in today's C#, in which warnings are errors.</summary>
    public void WriteProgramProject(string name, IEnumerable<string> packages, string noWarn = "") => Write(name, $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <NoWarn>$(NoWarn);{noWarn}</NoWarn>
          </PropertyGroup>
          <ItemGroup>
            {string.Concat(packages.Select(package => $"<PackageReference Include=\"{package}\" Version=\"*\" />"))}
          </ItemGroup>
        </Project>
        """);

    public void Write(string name, byte[] content) => File.WriteAllBytes(folder.File(name), content);

    public string PathOf(string name) => folder.File(name);

    public string Read(string name) => File.ReadAllText(folder.File(name)).ReplaceLineEndings("\n");

    public void Delete(string name) => File.Delete(folder.File(name));

    /// <summary>Replaces a part of a file, which must be there.</summary>
    public void Edit(string name, string before, string after)
    {
        var text = File.ReadAllText(folder.File(name));
        Assert.Contains(before, text, StringComparison.Ordinal);
        File.WriteAllText(folder.File(name), text.Replace(before, after, StringComparison.Ordinal));
    }

    /// <summary>Copies a sample of the repository, without what was built there and without its own feed.</summary>
    public void CopySample(string name)
    {
        var source = Path.Combine(RepositoryFiles.Root, "samples", name);
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(source, file);
            if (relative.Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj" or "nuget.config"))
                Write(Path.Combine(name, relative), File.ReadAllText(file));
        }
    }

    public Task<CommandResult> RunAsync(params string[] arguments) => DotNet.RunAsync(folder.Path, environment, arguments);

    /// <summary>Runs a tool that was installed below the folder.</summary>
    public Task<CommandResult> RunToolAsync(string tool, params string[] arguments) => DotNet.RunToolAsync(folder.File(tool), folder.Path, arguments);

    /// <summary>Files below the folder whose path has the part.</summary>
    public IEnumerable<string> FilesWith(string part) =>
        Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder.Path, file))
            .Where(file => file.Contains(part, StringComparison.Ordinal));

    public void Dispose() => folder.Dispose();
}
