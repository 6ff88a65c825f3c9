using System.ComponentModel;
using System.Reflection;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;

namespace Geopolitics.AspNetCore;

/// <summary>Which parameter of a handler it was that a request gave no known id for: binding itself says only that it failed.</summary>
internal static class UnboundParameters
{
    public static UnknownIdException? Find(HttpContext httpContext)
    {
        // By now the exception handler has put another end point, or none, in the place of the one that failed.
        var failed = httpContext.Features.Get<IExceptionHandlerFeature>();
        var endpoint = failed?.Endpoint ?? httpContext.GetEndpoint();
        var routeValues = failed?.RouteValues ?? httpContext.Request.RouteValues;
        foreach (var parameter in endpoint?.Metadata.GetMetadata<MethodInfo>()?.GetParameters() ?? [])
        {
            if (IsItem(parameter.ParameterType) && ValueOf(parameter, routeValues, httpContext.Request.Query) is { } text && Fault(parameter.ParameterType, text) is { } unknown)
                return unknown;
        }

        return null;
    }

    private static bool IsItem(Type type) => type.IsAssignableTo(typeof(Entity)) || type.IsAssignableTo(typeof(Fact));

    private static string? ValueOf(ParameterInfo parameter, RouteValueDictionary? routeValues, IQueryCollection query)
    {
        var attributes = parameter.GetCustomAttributes(inherit: false);
        var name = attributes.OfType<IFromRouteMetadata>().FirstOrDefault()?.Name ?? attributes.OfType<IFromQueryMetadata>().FirstOrDefault()?.Name ?? parameter.Name!;
        return routeValues?[name] as string ?? query[name].FirstOrDefault();
    }

    private static UnknownIdException? Fault(Type type, string text)
    {
        try
        {
            TypeDescriptor.GetConverter(type).ConvertFromInvariantString(text);
            return null;
        }
        catch (UnknownIdException unknown)
        {
            return unknown;
        }
    }
}
