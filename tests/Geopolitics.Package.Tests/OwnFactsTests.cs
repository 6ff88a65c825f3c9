namespace Geopolitics.Package.Tests;

/// <summary>A user's facts stand beside ours: JSON in a folder, the package, and nothing else.</summary>
[Collection(PackedLibrary.CollectionName)]
public sealed class OwnFactsTests(PackedLibrary library)
{
    private const string Data = "geopolitics/desk.json";

    [Fact]
    public async Task The_example_of_the_page_runs_and_runs_again_after_an_edit()
    {
        using var project = library.NewConsumer();
        project.Write("Newsroom.csproj", Project("<OutputType>Exe</OutputType><RootNamespace>Newsroom</RootNamespace>"));
        project.Write(Data, Page("json"));
        project.Write("Program.cs", Page("csharp"));

        var first = (await project.RunAsync("run")).Succeeded().Output.ReplaceLineEndings("\n");
        project.Write(Data, Page("json").Replace("\"title\": \"Desk meeting\"", "\"title\": \"Desk talks\"", StringComparison.Ordinal));
        var second = (await project.RunAsync("run")).Succeeded().Output.ReplaceLineEndings("\n");

        Assert.StartsWith("Desk meeting (2026-01-04)\n", first, StringComparison.Ordinal);
        Assert.EndsWith("Desk meeting (2026-01-04)\n", first, StringComparison.Ordinal);
        Assert.Contains("Vancouver", first, StringComparison.Ordinal);
        Assert.StartsWith("Desk talks (2026-01-04)\n", second, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_library_of_facts_is_a_layer_for_the_next_project_also_in_CSharp_12_without_nullable()
    {
        using var project = library.NewConsumer();
        project.Write("Desk/Desk.csproj", Project("<RootNamespace>Desk.Facts</RootNamespace><GeopoliticsPrefix>Desk</GeopoliticsPrefix><GeopoliticsAccessibility>public</GeopoliticsAccessibility><TargetFrameworks>net8.0;net10.0</TargetFrameworks><LangVersion>12</LangVersion><Nullable>disable</Nullable>"));
        project.Write("Desk/" + Data, Page("json"));
        project.Write("Briefing/Briefing.csproj", Project(
            "<OutputType>Exe</OutputType><RootNamespace>Briefing</RootNamespace>", "<ProjectReference Include=\"../Desk/Desk.csproj\" />"));
        project.Write("Briefing/briefing.geopolitics.json", """
            {
              "statements": [
                { "id": "ada-at-the-desk", "title": "Ada at the desk", "when": "2026-01-04", "standing": "reported", "occasion": "desk-meeting-2026",
                  "speaker": { "person": "ada-example", "as": "envoy-of-canada" }, "about": [ "japan" ],
                  "citations": [ { "source": "desk-notebook", "supports": [ "when" ] } ] }
              ]
            }
            """);
        project.Write("Briefing/Program.cs", """
            using Briefing;
            using Desk.Facts;
            using Geopolitics;

            Console.WriteLine(BriefingStatements.AdaAtTheDesk.Occasion == DeskMeetings.DeskMeeting2026);
            Console.WriteLine(string.Join("; ", BriefingFacts.Catalog.StatementsAt(DeskMeetings.DeskMeeting2026)));
            Console.WriteLine(BriefingFacts.Between(States.Canada, States.Japan).Count() - Facts.Between(States.Canada, States.Japan).Count());
            """);

        var result = await project.RunAsync("run", "--project", "Briefing");

        Assert.Equal("True\nAda at the desk (2026-01-04)\n2\n", result.Succeeded().Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Mistakes_stop_the_build_at_their_places_all_at_once()
    {
        using var project = library.NewConsumer();
        project.Write("Newsroom.csproj", Project("<RootNamespace>Newsroom</RootNamespace>"));
        project.Write(Data, """
            {
              "meetings": [
                {
                  "id": "desk-meeting", "title": "Desk meeting", "when": "2018-13-04", "format": "talks", "standing": "reported",
                  "attendees": [ { "person": "taro-kono", "as": "foreign-minister-of-japan" }, "japann" ],
                  "citations": [ { "source": "rinna-2019" } ]
                },
                {
                  "id": "late-meeting", "title": "Late meeting", "when": "2021-05-05", "format": "talks", "standing": "reported",
                  "attendees": [ { "person": "taro-kono", "as": "foreign-minister-of-japan" }, "canada" ],
                  "citations": [ { "source": "rinna-2019", "supports": [ "when" ] } ]
                }
              ]
            }
            """);

        var output = (await project.RunAsync("build")).Failed().Output;

        Assert.Matches(@"desk\.json\(4,\d+\): error GEO2001: .*month 13", output);
        Assert.Matches(@"desk\.json\(5,84\): error GEO1001: .*did you mean `japan`\?", output);
        Assert.Matches(@"desk\.json\(10,\d+\): error GEO2006: .*2017-08-03/2019-09-11", output);
    }

    [Fact]
    public async Task A_warning_is_silenced_for_one_file()
    {
        using var project = library.NewConsumer();
        project.Write(Data, """{ "sources": [ { "id": "lonely", "type": "document", "title": "Lonely" } ] }""");
        project.Write("Newsroom.csproj", Project("<RootNamespace>Newsroom</RootNamespace>"));
        Assert.Contains("error GEO3006", (await project.RunAsync("build")).Failed().Output, StringComparison.Ordinal);

        project.Write("Newsroom.csproj", Project(
            "<RootNamespace>Newsroom</RootNamespace>", "<GeopoliticsData Update=\"geopolitics/desk.json\" NoWarn=\"GEO3006\" />"));
        (await project.RunAsync("build")).Succeeded();
    }

    private static string Page(string language) => Readme.BlockOf("docs/your-own-facts.md", language);

    private static string Project(string properties, string items = "") => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework Condition="'{(properties.Contains("TargetFrameworks", StringComparison.Ordinal) ? "many" : "one")}' == 'one'">net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Geopolitics" Version="*" />
            {items}
          </ItemGroup>
        </Project>
        """;
}
