using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace RunnerStrength.Wire.Tests.Host;

/// <summary>A Telegram to which every token is unknown.</summary>
internal sealed class UnknowingTelegram(WebApplication app) : IAsyncDisposable
{
    public string Url => app.Urls.Single();

    public static async Task<UnknowingTelegram> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls=http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.MapFallback(() => Results.Json(new { ok = false, error_code = 401, description = "Unauthorized" }, statusCode: 401));
        await app.StartAsync();
        return new(app);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
