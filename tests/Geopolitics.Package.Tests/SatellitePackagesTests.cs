using System.Xml.Linq;

namespace Geopolitics.Package.Tests;

/// <summary>The packages that stand on the library. A change of these lists is a decision: review it.</summary>
[Collection(PackedLibrary.CollectionName)]
public sealed class SatellitePackagesTests(PackedLibrary library)
{
    public static TheoryData<string> Ids => [.. PackageBuild.Satellites];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_package_holds_assemblies_documentation_icon_licence_and_read_me(string id)
    {
        var entries = library.Build.Package(id).Keys.Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal)).ToHashSet();

        string[] expected =
        [
            "[Content_Types].xml", $"{id}.nuspec", "LICENSE", "icon.png", ReadMe(id),
            $"lib/net10.0/{id}.dll", $"lib/net10.0/{id}.xml", $"lib/net8.0/{id}.dll", $"lib/net8.0/{id}.xml",
        ];
        Assert.Equal(expected.Order(StringComparer.Ordinal), entries.Where(name => name != "LICENSE-DATA").Order(StringComparer.Ordinal));
        Assert.Contains($"lib/net10.0/{id}.pdb", library.Build.Symbols(id).Keys);
    }

    [Theory]
    [InlineData("Geopolitics.AspNetCore")]
    [InlineData("Geopolitics.EntityFrameworkCore", "Microsoft.EntityFrameworkCore")]
    [InlineData("Geopolitics.Exports", "CsvHelper", "Parquet.Net")]
    [InlineData("Geopolitics.Pictures")]
    public void A_package_depends_on_the_library_and_on_nothing_needless(string id, params string[] others)
    {
        var groups = Manifest(id).Where(element => element.Name.LocalName == "group" && element.Attribute("targetFramework") is not null && element.Parent!.Name.LocalName == "dependencies").ToList();

        Assert.Equal(2, groups.Count);
        Assert.All(groups, group => Assert.Equal(
            others.Append("Geopolitics").Order(StringComparer.Ordinal),
            group.Elements().Select(dependency => (string)dependency.Attribute("id")!).Order(StringComparer.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_manifest_says_what_a_page_shows(string id)
    {
        string[] needed = ["title", "authors", "description", "projectUrl", "tags", "copyright", "readme", "icon", "license"];

        var said = Manifest(id).Where(element => element.Value.Length > 0).Select(element => element.Name.LocalName).ToHashSet();

        Assert.Superset(needed.ToHashSet(), said);
    }

    /// <summary>One program on all of them: a request, a database, an export.</summary>
    [Fact]
    public async Task A_program_installs_them_all()
    {
        using var project = library.NewConsumer();
        project.Write("All.csproj", """
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Geopolitics.AspNetCore" Version="*" />
                <PackageReference Include="Geopolitics.EntityFrameworkCore" Version="*" />
                <PackageReference Include="Geopolitics.Exports" Version="*" />
                <PackageReference Include="Geopolitics.Pictures" Version="*" />
                <PackageReference Include="Microsoft.EntityFrameworkCore.Sqlite" Version="*" />
              </ItemGroup>
            </Project>
            """);
        project.Write("Program.cs", """
            using Geopolitics;
            using Geopolitics.Exports;
            using Microsoft.EntityFrameworkCore;

            var builder = WebApplication.CreateBuilder();
            builder.Logging.ClearProviders();
            builder.Services.AddGeopolitics();
            await using var app = builder.Build();
            app.UseExceptionHandler();
            app.Urls.Add("http://127.0.0.1:0");
            app.MapGet("/states/{state}", (State state) => state.Name);
            await app.StartAsync();
            using var client = new HttpClient { BaseAddress = new(app.Urls.First()) };
            Console.WriteLine(await client.GetStringAsync("/states/japan"));
            Console.WriteLine(await (await client.GetAsync("/states/japn")).Content.ReadAsStringAsync());

            await using (var archive = new Archive())
            {
                await archive.Database.OpenConnectionAsync();
                await archive.Database.EnsureCreatedAsync();
                archive.Add(new Article { About = States.Japan });
                await archive.SaveChangesAsync();
                Console.WriteLine(await archive.Articles.CountAsync(article => article.About == States.Japan));
            }

            await Exporters.Csv.WriteAsync(Catalog.Shipped, "tables");
            Console.WriteLine(File.ReadLines("tables/tenures.csv").First());

            sealed class Article
            {
                public int Id { get; set; }

                public required State About { get; set; }
            }

            sealed class Archive : DbContext
            {
                public DbSet<Article> Articles => Set<Article>();

                protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("Data Source=:memory:");

                protected override void ConfigureConventions(ModelConfigurationBuilder conventions) => conventions.UseGeopolitics();
            }
            """);

        var lines = (await project.RunAsync("run")).Succeeded().Output.ReplaceLineEndings("\n").Split('\n');

        Assert.Equal("Japan", lines[0]);
        Assert.Contains("\"status\":400", lines[1], StringComparison.Ordinal);
        Assert.Contains("\"japan\"", lines[1], StringComparison.Ordinal);
        Assert.Equal("1", lines[2]);
        Assert.StartsWith("fact_id,office_id,", lines[3], StringComparison.Ordinal);
    }

    private string ReadMe(string id) => Manifest(id).Single(element => element.Name.LocalName == "readme").Value;

    private IEnumerable<XElement> Manifest(string id) => XDocument.Load(new MemoryStream(library.Build.Package(id)[$"{id}.nuspec"])).Descendants();
}
