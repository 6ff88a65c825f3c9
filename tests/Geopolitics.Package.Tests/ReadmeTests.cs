namespace Geopolitics.Package.Tests;

[Collection(PackedLibrary.CollectionName)]
public sealed class ReadmeTests(PackedLibrary library)
{
    [Fact]
    public async Task The_example_of_the_read_me_prints_what_the_read_me_says()
    {
        using var project = library.NewConsumer();
        project.WriteProgramProject("Example.csproj", ["Geopolitics"]);
        project.Write("Program.cs", Readme.Example);

        var result = await project.RunAsync("run");

        Assert.Equal(Readme.ExampleOutput, result.Succeeded().Output.ReplaceLineEndings("\n"));
    }
}
