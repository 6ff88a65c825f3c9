using Geopolitics;
using Geopolitics.AspNetCore;
using Geopolitics.Serialization;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Routing;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>What a web application needs to know of Geopolitics.</summary>
public static class GeopoliticsServices
{
    /// <summary>
    /// Requests with an id that no item has are answered with status 400 and problem details that tell the nearest ids. It wants <c>app.UseExceptionHandler()</c>, and makes
    /// minimal APIs throw what they cannot bind, so that the reason gets there; other bad requests are answered with their own status and problem details.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="catalog">The catalogue that knows the ids in bodies, and that is a service then; without it, the shipped one.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddGeopolitics(this IServiceCollection services, Catalog? catalog = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddSingleton(catalog ?? Catalog.Shipped);
        services.AddProblemDetails();
        services.AddExceptionHandler<BadRequestHandler>();
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        if (catalog is not null)
            services.ConfigureHttpJsonOptions(options => options.SerializerOptions.Converters.Add(new JsonIdConverterFactory(catalog)));
        return services;
    }
}
