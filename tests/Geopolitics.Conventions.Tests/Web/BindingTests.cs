using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Geopolitics.Conventions.Tests.Web;

/// <summary>Routes, queries and bodies of a minimal API: in production and in development, which treat what cannot be bound differently.</summary>
public sealed class BindingTests
{
    public static TheoryData<string> Environments => ["Production", "Development"];

    [Theory]
    [InlineData("/states/japan", "Japan")]
    [InlineData("/facts/rok-russia-strategic-partnership-2008", "ROK–Russia strategic cooperative partnership")]
    [InlineData("/between?one=japan&during=2018/2019", "Japan anyone 2018/2019")]
    [InlineData("/between?one=japan&other=russia", "Japan Russia ")]
    [InlineData("/any?states=japan&states=russia", "japan, russia")]
    public async Task Routes_and_queries_bind_ids(string address, string expected)
    {
        await using var app = await WebApp.StartAsync("Production");

        Assert.Equal(expected, await app.Client.GetStringAsync(new Uri(address, UriKind.Relative)));
    }

    [Fact]
    public async Task Several_of_a_route_bind_together()
    {
        await using var app = await WebApp.StartAsync("Production");

        Assert.StartsWith("No", await app.Client.GetStringAsync(new Uri("/relations/south-korea/soviet-union?on=1988-01-01", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Environments))]
    public async Task An_unknown_id_in_a_route_is_400_with_problem_details_and_the_nearest_ids(string environment)
    {
        await using var app = await WebApp.StartAsync(environment);

        await AssertUnknown(await app.Client.GetAsync(new Uri("/states/suoth-korea", UriKind.Relative)), "suoth-korea", "State", "south-korea");
        await AssertUnknown(await app.Client.GetAsync(new Uri("/relations/japan/russa?on=1988-01-01", UriKind.Relative)), "russa", "State", "russia");
        await AssertUnknown(await app.Client.GetAsync(new Uri("/facts/rok-rusia-strategic-partnership-2008", UriKind.Relative)), "rok-rusia-strategic-partnership-2008", "Fact", "rok-russia-strategic-partnership-2008");
    }

    [Theory]
    [MemberData(nameof(Environments))]
    public async Task An_unknown_id_in_a_query_is_400_with_problem_details_and_the_nearest_ids(string environment)
    {
        await using var app = await WebApp.StartAsync(environment);

        await AssertUnknown(await app.Client.GetAsync(new Uri("/between?one=japan&other=KOR", UriKind.Relative)), "KOR", "State", "south-korea");
    }

    [Theory]
    [MemberData(nameof(Environments))]
    public async Task A_body_binds_ids_and_an_unknown_one_is_400_with_problem_details_and_the_nearest_ids(string environment)
    {
        await using var app = await WebApp.StartAsync(environment);

        var answer = await app.Client.PostAsJsonAsync("/watch", new Watch(States.Japan, Persons.TaroKono));
        Assert.Equal("""{"state":"japan","person":"taro-kono"}""", await answer.Content.ReadAsStringAsync());

        using var unknown = new StringContent("""{"state":"japann"}""", System.Text.Encoding.UTF8, "application/json");
        await AssertUnknown(await app.Client.PostAsync(new Uri("/watch", UriKind.Relative), unknown), "japann", "State", "japan");
    }

    [Fact]
    public async Task Other_bad_requests_are_400_with_problem_details_and_no_guess()
    {
        await using var app = await WebApp.StartAsync("Production");
        using var broken = new StringContent("{", System.Text.Encoding.UTF8, "application/json");

        foreach (var answer in new[]
        {
            await app.Client.PostAsync(new Uri("/watch", UriKind.Relative), broken),
            await app.Client.GetAsync(new Uri("/relations/japan/russia?on=never", UriKind.Relative)),
        })
        {
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
            Assert.DoesNotContain("nearest", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task With_a_combined_catalogue_bodies_and_handlers_know_its_ids()
    {
        await using var app = await WebApp.StartAsync("Production", DeskFacts.Catalog);
        using var body = new StringContent("""{"state":"japan","person":"ada-sample"}""", System.Text.Encoding.UTF8, "application/json");

        var answer = await app.Client.PostAsync(new Uri("/watch", UriKind.Relative), body);

        Assert.Equal("""{"state":"japan","person":"ada-example"}""", await answer.Content.ReadAsStringAsync());
        Assert.Equal("Ada Example", await app.Client.GetStringAsync(new Uri("/persons/ada-sample", UriKind.Relative)));
        await AssertUnknown(await app.Client.GetAsync(new Uri("/persons/ada-exmple", UriKind.Relative)), "ada-exmple", "Person", "ada-example");
    }

    private static async Task AssertUnknown(HttpResponseMessage answer, string id, string kind, string nearest)
    {
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(400, problem.GetProperty("status").GetInt32());
        Assert.Equal(id, problem.GetProperty("id").GetString());
        Assert.Equal(kind, problem.GetProperty("kind").GetString());
        Assert.Equal(nearest, problem.GetProperty("nearest")[0].GetString());
        Assert.Contains($"`{nearest}`", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }
}
