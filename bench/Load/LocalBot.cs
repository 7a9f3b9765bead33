using Microsoft.AspNetCore.Builder;
using RunnerStrength.Bot;

namespace RunnerStrength.Load;

/// <summary>The bot in this process, so that its allocations can be counted.</summary>
internal sealed class LocalBot(WebApplication app) : IAsyncDisposable
{
    public static readonly string Token = $"1000000001:{new string('A', 35)}";

    public static async Task<LocalBot> StartAsync(string telegram, string database)
    {
        var app = BotHost.Build(Settings(telegram, database));
        await app.StartAsync();
        return new(app);
    }

    public static string[] Settings(string telegram, string database) =>
    [
        $"--Telegram:Token={Token}",
        $"--Telegram:ApiUrl={telegram}",
        $"--Database:ConnectionString=Data Source={database}",
        "--Logging:LogLevel:Default=Error",
        "--urls=http://127.0.0.1:0",
    ];

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }
}
