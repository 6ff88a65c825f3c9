namespace Geopolitics.Package.Tests;

/// <summary>A program with slips that the analyzers in the package must find, in a plain build.</summary>
[Collection(PackedLibrary.CollectionName)]
public sealed class AnalyzersConsumerTests(PackedLibrary library)
{
    [Theory]
    [InlineData("net8.0", "12")]
    [InlineData("net10.0", "14")]
    public async Task A_build_finds_the_slips_at_their_places(string framework, string languageVersion)
    {
        using var project = library.NewConsumer();
        project.Write("Newsroom.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>{framework}</TargetFramework>
                <LangVersion>{languageVersion}</LangVersion>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Geopolitics" Version="*" />
              </ItemGroup>
            </Project>
            """);
        project.Write("Slips.cs", """"
            using Geopolitics;

            public static class Slips
            {
                public static FactQuery<Fact> Period => Facts.During("2013-13");
                public static Edtf Time => Edtf.Parse("""
                    [..2013
                    """);
                public static Fact Id => Facts.Parse("rok-rusia-strategic-partnership-2008");
                public static FactQuery<Fact> Day => Facts.InForceOn(new(2018, 2, 29));
                public static State Known => States.All.Parse("japan");
            }
            """");

        var result = (await project.RunAsync("build")).Failed();

        Assert.Contains("Slips.cs(5,64): error GEO5004", result.Output, StringComparison.Ordinal);
        Assert.Contains("Slips.cs(7,9): error GEO5004", result.Output, StringComparison.Ordinal);
        Assert.Contains("Slips.cs(9,42): warning GEO5002", result.Output, StringComparison.Ordinal);
        Assert.Contains("Slips.cs(10,71): warning GEO5005", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("GEO5001", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("warning CS8", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("AD0001", result.Output, StringComparison.Ordinal);
    }
}
