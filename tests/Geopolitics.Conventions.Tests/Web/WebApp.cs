using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Geopolitics.Conventions.Tests.Web;

/// <summary>A web application as a user would write it, on a server in memory.</summary>
internal sealed class WebApp : IAsyncDisposable
{
    private readonly WebApplication app;

    private WebApp(WebApplication app, HttpClient client)
    {
        this.app = app;
        Client = client;
    }

    public HttpClient Client { get; }

    public static async Task<WebApp> StartAsync(string environment, Catalog? catalog = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.WebHost.UseTestServer();
        builder.Services.AddGeopolitics(catalog);

        var app = builder.Build();
        app.UseExceptionHandler();
        app.MapGet("/states/{state}", (State state) => state.Name);
        app.MapGet("/facts/{fact}", (Fact fact) => fact.Title);
        app.MapGet("/relations/{one}/{other}", (State one, State other, DateOnly on) => Facts.DiplomaticRelations(one, other, on).ToString());
        app.MapGet("/between", (State one, State? other, Edtf? during) => $"{one} {other?.Name ?? "anyone"} {during}");
        app.MapGet("/any", (State[] states) => string.Join(", ", states.Select(state => state.Id)));
        app.MapPost("/watch", (Watch watch) => new Watch(watch.State, watch.Person));
        app.MapGet("/persons/{id}", (string id, Catalog known) => Person.Parse(id, known).Name);
        await app.StartAsync();
        return new(app, app.GetTestClient());
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }
}

/// <summary>A body.</summary>
internal sealed record Watch(State State, Person? Person);
