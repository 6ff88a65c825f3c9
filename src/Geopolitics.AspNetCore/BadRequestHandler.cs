using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Geopolitics.AspNetCore;

/// <summary>Answers what could not be bound, and ids that a handler itself could not parse.</summary>
internal sealed class BadRequestHandler(IProblemDetailsService problems) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var unknown = UnknownIdIn(exception);
        if (exception is not BadHttpRequestException && unknown is null)
            return false;

        unknown ??= UnboundParameters.Find(httpContext);
        var status = (exception as BadHttpRequestException)?.StatusCode ?? StatusCodes.Status400BadRequest;
        var details = new ProblemDetails { Status = status };
        if (unknown is not null)
        {
            details.Title = "Unknown id";
            details.Detail = unknown.Message;
            details.Extensions["id"] = unknown.Id;
            details.Extensions["kind"] = unknown.Kind;
            details.Extensions["nearest"] = unknown.Nearest;
        }

        httpContext.Response.StatusCode = status;
        return await problems.TryWriteAsync(new() { HttpContext = httpContext, ProblemDetails = details, Exception = exception });
    }

    private static UnknownIdException? UnknownIdIn(Exception? exception)
    {
        while (exception is not null and not UnknownIdException)
            exception = exception.InnerException;
        return exception as UnknownIdException;
    }
}
