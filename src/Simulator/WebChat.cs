using Microsoft.AspNetCore.StaticFiles;

namespace RunnerStrength.Simulator;

/// <summary>The web chat: the files of wwwroot, from inside the assembly.</summary>
public static class WebChat
{
    private const string Folder = "wwwroot/";

    /// <summary>The page shows what a bot writes as HTML: nothing but our own modules may run, whatever it holds.</summary>
    private const string Policy =
        "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

    private static readonly FileExtensionContentTypeProvider Types = new();

    public static void MapWebChat(this IEndpointRouteBuilder app)
    {
        foreach (var name in typeof(WebChat).Assembly.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal)))
        {
            var path = name[Folder.Length..].Replace('\\', '/');
            app.MapGet(path == "index.html" ? "/" : path, context => SendAsync(context, name));
        }
    }

    private static async Task SendAsync(HttpContext context, string name)
    {
        await using var file = typeof(WebChat).Assembly.GetManifestResourceStream(name)!;
        context.Response.ContentType = Types.TryGetContentType(name, out var type) ? Utf8(type) : "application/octet-stream";
        context.Response.ContentLength = file.Length;
        context.Response.Headers.CacheControl = "no-cache";
        context.Response.Headers.ContentSecurityPolicy = Policy;
        context.Response.Headers.XContentTypeOptions = "nosniff";
        await file.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    private static string Utf8(string type) =>
        type.StartsWith("text/", StringComparison.Ordinal) ? $"{type}; charset=utf-8" : type;
}
