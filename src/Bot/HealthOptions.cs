using Microsoft.Extensions.Options;

namespace RunnerStrength.Bot;

/// <summary>Where the bot's health is asked for.</summary>
public sealed class HealthOptions
{
    public const string Section = "Health";

    public int Port { get; set; } = 8080;
}

/// <summary>The failure is a sentence that says what to do.</summary>
public sealed class HealthOptionsValidator : IValidateOptions<HealthOptions>
{
    public ValidateOptionsResult Validate(string? name, HealthOptions options) =>
        options.Port is >= 0 and <= 65535
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail("Set Health:Port to a port from 1 to 65535, or leave it out for 8080, "
                + "or try the bot without any of this: dotnet run --project src/Simulator");
}
