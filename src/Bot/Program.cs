using Microsoft.Extensions.Options;
using RunnerStrength.Bot;
using RunnerStrength.Infrastructure.Storage;

try
{
    await using var app = BotHost.Build(args);
    app.Services.GetRequiredService<IStartupValidator>().Validate();
    await app.RunAsync();
    return Told(app.Services.GetRequiredService<StopReason>().Sentence);
}
catch (OptionsValidationException wrong)
{
    return Told(wrong.Failures.First());
}
catch (CannotStartException reason)
{
    return Told(reason.Message);
}

static int Told(string? sentence)
{
    if (sentence is null) return 0;
    Console.Error.WriteLine(sentence);
    return 2;
}
