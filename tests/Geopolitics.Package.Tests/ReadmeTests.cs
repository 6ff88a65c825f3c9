namespace Geopolitics.Package.Tests;

[Collection(PackedLibrary.CollectionName)]
public sealed class ReadmeTests(PackedLibrary library)
{
    [Fact]
    public async Task The_example_of_the_read_me_prints_what_the_read_me_says()
    {
        using var project = library.NewConsumer();
        project.Write("Example.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Geopolitics" Version="*" />
              </ItemGroup>
            </Project>
            """);
        project.Write("Program.cs", Readme.Example);

        var result = await project.RunAsync("run");

        Assert.Equal(Readme.ExampleOutput, result.Succeeded().Output.ReplaceLineEndings("\n"));
    }
}
