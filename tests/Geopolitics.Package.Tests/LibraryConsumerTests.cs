namespace Geopolitics.Package.Tests;

/// <summary>A library on the oldest framework and language version that we serve, built once; the generator runs in that build.</summary>
[Collection(PackedLibrary.CollectionName)]
public sealed class LibraryConsumerTests(PackedLibrary library)
{
    /// <summary>What the compiler says of an analyzer that it could not load, that threw, or that asks for a newer compiler.</summary>
    private static readonly string[] LoadingWarnings = ["CS8032", "CS8033", "CS8034", "CS8784", "CS8785", "CS9057"];

    [Fact]
    public async Task A_library_in_CSharp_12_without_data_files_builds_without_a_warning_and_gets_no_generated_file()
    {
        using var project = NewLibrary();

        var result = await project.RunAsync("build", "--verbosity", "detailed", "-p:ReportAnalyzer=true");

        result.Succeeded();
        Assert.Contains("0 Warning(s)", result.Output, StringComparison.Ordinal);
        Assert.Contains("Geopolitics.Generators.GeopoliticsGenerator", result.Output, StringComparison.Ordinal);
        Assert.All(LoadingWarnings, id => Assert.DoesNotContain($"warning {id}", result.Output, StringComparison.Ordinal));
        Assert.Empty(project.FilesWith("Geopolitics.Generators"));
        Assert.NotEmpty(project.FilesWith("Newsroom.dll"));
    }

    /// <summary>
    /// The generator that sees no data file never touches its JSON reader, so loading alone proves little. Here it reads a broken file:
    /// a diagnostic at the place of the fault comes only from a reader that the compiler's host could bind.
    /// </summary>
    [Fact]
    public async Task The_generator_from_the_package_reads_JSON_inside_the_compiler()
    {
        using var project = NewLibrary("""
              <PropertyGroup>
                <GeopoliticsLayer>Shipped</GeopoliticsLayer>
              </PropertyGroup>
              <ItemGroup>
                <CompilerVisibleProperty Include="GeopoliticsLayer" />
                <CompilerVisibleItemMetadata Include="AdditionalFiles" MetadataName="GeopoliticsPath" />
                <AdditionalFiles Include="facts.json" GeopoliticsPath="facts" />
              </ItemGroup>
            """);
        project.Write("facts.json", """
            {
              "states": [
                { "id": "atlantis", "name": "Atlantis" ]
            }
            """);

        var result = await project.RunAsync("build");

        Assert.Matches(@"facts\.json\(3,\d+\): error GEO0001", result.Failed().Output);
        Assert.All(LoadingWarnings, id => Assert.DoesNotContain(id, result.Output, StringComparison.Ordinal));
    }

    private Consumer NewLibrary(string more = "")
    {
        var project = library.NewConsumer();
        project.Write("Newsroom.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net8.0</TargetFramework>
                <LangVersion>12</LangVersion>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Geopolitics" Version="*" />
              </ItemGroup>
            {more}
            </Project>
            """);
        project.Write("Newsroom.cs", """
            using Geopolitics;

            namespace Newsroom;

            public static class Desk
            {
                public static State Home => States.Japan;

                public static string Describe(Fact fact) => fact switch
                {
                    Agreement agreement => $"{agreement.Title}, {agreement.When}",
                    _ => fact.Title,
                };
            }
            """);
        return project;
    }
}
