using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;
using RunnerStrength.Bot;
using RunnerStrength.Infrastructure.Storage;

try
{
    await using var app = BotHost.Build(args);
    app.Services.GetRequiredService<IStartupValidator>().Validate();
    var reason = app.Services.GetRequiredService<StopReason>();
    await app.RunAsync();
    return Told(reason.Sentence);
}
catch (OptionsValidationException wrong)
{
    return Told(wrong.Failures.First());
}
catch (CannotStartException refused)
{
    return Told(refused.Message);
}
catch (IOException busy) when (busy.InnerException is AddressInUseException)
{
    return Told("The port for health is taken: set Health:Port to a free one, or pass --urls http://127.0.0.1:0 for any.");
}

static int Told(string? sentence)
{
    if (sentence is null) return 0;
    Console.Error.WriteLine(sentence);
    return 2;
}
