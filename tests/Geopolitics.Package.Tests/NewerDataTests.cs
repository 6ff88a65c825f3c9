namespace Geopolitics.Package.Tests;

/// <summary>Newer data without newer code: docs/versions.md says what is possible, and this tries it.</summary>
[Collection(PackedLibrary.CollectionName)]
public sealed class NewerDataTests(PackedLibrary library)
{
    private const string Output = "app/bin/Debug/net10.0";

    private const string Title = "ROK–Russia strategic cooperative partnership";

    [Fact]
    public async Task A_program_that_was_compiled_with_older_data_sees_newer_data_when_the_assembly_is_replaced()
    {
        using var project = library.NewConsumer();
        project.Write("app/App.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Geopolitics" Version="*" />
              </ItemGroup>
            </Project>
            """);
        project.Write("app/Program.cs", """
            using Geopolitics;

            Console.OutputEncoding = System.Text.Encoding.UTF8;
            Console.WriteLine(Catalog.Shipped.DataVersion);
            Console.WriteLine(Agreements.RokRussiaStrategicPartnership2008.Title);
            Console.WriteLine(Catalog.Shipped.TryFind<Topic>("a-topic-of-tomorrow", out var topic) ? topic.Name : "no such topic");
            """);
        (await project.RunAsync("build", "app")).Succeeded();
        var before = (await project.RunAsync($"{Output}/App.dll")).Succeeded().Output.ReplaceLineEndings("\n").Split('\n');

        await PackageBuild.BuildNewerAsync(
            "9999.1.1",
            data => data.Replace(Title, Title + " (corrected)", StringComparison.Ordinal),
            """{ "topics": [ { "id": "a-topic-of-tomorrow", "name": "A topic of tomorrow" } ] }""",
            project.PathOf(Output));
        var after = (await project.RunAsync($"{Output}/App.dll")).Succeeded().Output.ReplaceLineEndings("\n").Split('\n');

        Assert.Equal([Title, "no such topic"], before[1..3]);
        Assert.Equal(["9999.1.1", Title + " (corrected)", "A topic of tomorrow"], after[..3]);
    }
}
