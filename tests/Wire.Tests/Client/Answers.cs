using Microsoft.AspNetCore.Http;

namespace RunnerStrength.Wire.Tests.Client;

/// <summary>What Telegram, or whatever stands between, may answer.</summary>
internal static class Answers
{
    public const string SomeMessage = """{"message_id":7,"date":1700000000,"chat":{"id":5,"type":"private"}}""";

    public static RequestDelegate Result(string json)
        => Body(200, "application/json", $$"""{"ok":true,"result":{{json}}}""");

    public static RequestDelegate Refusal(int code, string description, string parameters = "{}") => Body(code,
        "application/json",
        $$"""{"ok":false,"error_code":{{code}},"description":"{{description}}","parameters":{{parameters}}}""");

    public static RequestDelegate Page(int code) => Body(code, "text/html", "<html><h1>Bad Gateway</h1></html>");

    public static RequestDelegate Body(int code, string contentType, string body) => context =>
    {
        context.Response.StatusCode = code;
        context.Response.ContentType = contentType;
        return context.Response.WriteAsync(body);
    };

    public static Task Cut(HttpContext context)
    {
        context.Abort();
        return Task.CompletedTask;
    }

    public static Task Never(HttpContext context) => Task.Delay(Timeout.Infinite, context.RequestAborted);
}
