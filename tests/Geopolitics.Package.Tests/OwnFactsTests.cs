namespace Geopolitics.Package.Tests;

/// <summary>A user's facts stand beside ours: JSON in a folder, the package, and nothing else.</summary>
[Collection(PackedLibrary.CollectionName)]
public sealed class OwnFactsTests(PackedLibrary library)
{
    private const string Data = "geopolitics/desk.json";
    private const string ThePage = "docs/your-own-facts.md";

    /// <summary>All code of the page, in one project; and then what a day at the desk brings: builds in a row, as <c>dotnet watch</c> does them.</summary>
    [Fact]
    public async Task The_code_of_the_page_runs_and_every_edit_of_its_data_is_in_the_next_build()
    {
        using var project = library.NewConsumer();
        project.Write("Newsroom.csproj", Project("<OutputType>Exe</OutputType><RootNamespace>Newsroom</RootNamespace><GeopoliticsExtensionMembers>true</GeopoliticsExtensionMembers>"));
        project.Write(Data, Page("json"));
        var code = Readme.BlocksOf(ThePage, "csharp");
        Assert.Equal(3, code.Count);
        project.Write("Program.cs", code[0] + code[1] + "Console.WriteLine(TestCatalogues.Talks().Facts().Between(States.Japan, TestCatalogues.Talks().Entities<State>().Parse(\"atlantis\")).Count());\n");
        project.Write("TestCatalogues.cs", code[2]);

        var lines = await RunAsync();
        Assert.Equal("Desk meeting (2026-01-04)", lines[0]);
        AssertSchemaIsThere(project, Data);
        Assert.Contains(lines, line => line.Contains("Vancouver", StringComparison.Ordinal));
        Assert.Equal(["Desk meeting (2026-01-04)", "True", "2"], lines[^3..]);

        project.Edit(Data, "\"title\": \"Desk meeting\"", "\"title\": \"Desk talks\"");
        Assert.Equal("Desk talks (2026-01-04)", (await RunAsync())[0]);

        const string More = "geopolitics/a folder, папка/more.json";
        const string Talks = """{ "agreements": [ { "id": "desk-pact", "title": "Desk pact", "when": "2026-01-05", "type": "memorandum", "standing": "reported", "parties": [ "canada", "japan" ], "citations": [ { "source": "desk-notebook", "supports": [ "when" ] } ] } ] }""";
        project.Write(More, Talks);
        Assert.Equal("Desk pact (2026-01-05)", (await RunAsync())[^3]);

        project.Delete(More);
        Assert.Equal("Desk talks (2026-01-04)", (await RunAsync())[^3]);

        project.Write(More, Talks.Replace("2026-01-05", "2026-13-05", StringComparison.Ordinal));
        Assert.Matches(@"more\.json\(1,\d+\): error GEO2001", (await project.RunAsync("build")).Failed().Output);

        project.Write(More, Talks.Replace("Desk pact", "Desk treaty", StringComparison.Ordinal));
        Assert.Equal("Desk treaty (2026-01-05)", (await RunAsync())[^3]);

        async Task<string[]> RunAsync() => (await project.RunAsync("run")).Succeeded().Output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
    }

    /// <summary>An editor that opens the file finds the schema that it names, and that is the package's.</summary>
    private void AssertSchemaIsThere(Consumer project, string file)
    {
        using var data = System.Text.Json.JsonDocument.Parse(project.Read(file));
        var schema = Path.Combine(Path.GetDirectoryName(project.PathOf(file))!, data.RootElement.GetProperty("$schema").GetString()!);
        Assert.Equal(library.Build.Package()["schema/geopolitics.schema.json"], File.ReadAllBytes(schema));
    }

    [Fact]
    public async Task A_package_of_facts_is_a_layer_for_the_next_project_also_from_CSharp_12_without_nullable()
    {
        using var project = library.NewConsumer(withPackagesOf: "Desk");
        project.Write("Desk/Desk.csproj", Project("<RootNamespace>Desk.Facts</RootNamespace><GeopoliticsPrefix>Desk</GeopoliticsPrefix>" + Settings + "<PackageOutputPath>../packages</PackageOutputPath><TargetFrameworks>net8.0;net10.0</TargetFrameworks><LangVersion>12</LangVersion><Nullable>disable</Nullable>"));
        project.Write("Desk/" + Data, Page("json"));
        (await project.RunAsync("pack", "Desk")).Succeeded();
        project.Write("Briefing/Briefing.csproj", Project(
            "<OutputType>Exe</OutputType><RootNamespace>Briefing</RootNamespace>", "<PackageReference Include=\"Desk\" Version=\"*\" />"));
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

    private static string Page(string language) => Readme.BlocksOf(ThePage, language)[0];

    /// <summary>What the page says that a library of facts has in its project file.</summary>
    private static string Settings => string.Concat(Page("xml").Split('\n').Where(line => line.Contains("Geopolitics", StringComparison.Ordinal)));

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
