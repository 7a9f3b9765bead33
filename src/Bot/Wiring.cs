using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;

namespace RunnerStrength.Bot;

internal static class Wiring
{
    /// <summary>A service that others use, and that the host starts and stops.</summary>
    public static void AddStarted<T>(this IServiceCollection services) where T : class, IHostedService =>
        services.AddSingleton<T>().AddHostedService(provider => provider.GetRequiredService<T>());

    /// <summary>Options that are right before anything starts.</summary>
    public static void AddBotOptions<TOptions, TValidator>(this IServiceCollection services, string section)
        where TOptions : class
        where TValidator : class, IValidateOptions<TOptions>
    {
        services.AddSingleton<IValidateOptions<TOptions>, TValidator>();
        services.AddOptions<TOptions>().BindConfiguration(section).ValidateOnStart();
    }

    /// <summary>On Health:Port, unless ASP.NET's own settings name an address (an image's HTTP_PORTS gives way to Health:Port).</summary>
    public static void ListenForHealth(this WebApplicationBuilder builder)
    {
        var settings = builder.Configuration;
        var port = settings[$"{HealthOptions.Section}:{nameof(HealthOptions.Port)}"];
        if (string.IsNullOrEmpty(settings["urls"]) && (port is not null || string.IsNullOrEmpty(settings["http_ports"])))
            builder.WebHost.UseUrls($"http://*:{port ?? "8080"}");
    }

    /// <summary>JSON in a container, a line that can be read elsewhere.
    /// What others log is left out where it could quote or repeat.</summary>
    public static void AddBotConsole(this ILoggingBuilder logging, IConfiguration configuration)
    {
        logging.ClearProviders();
        if (configuration["DOTNET_RUNNING_IN_CONTAINER"] is "true" or "1") logging.AddJsonConsole();
        else logging.AddSimpleConsole(console =>
        {
            console.SingleLine = true;
            console.TimestampFormat = "yyyy-MM-dd HH:mm:ss ";
            console.ColorBehavior = LoggerColorBehavior.Default;
        });
        logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.None);
        logging.AddFilter("Quartz", LogLevel.Warning);
        // A start that is refused is told in one sentence.
        logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
    }
}
