using RunnerStrength.Simulator;
using RunnerStrength.Simulator.Hosting;
using RunnerStrength.Simulator.Parsing;

return args switch
{
    [BotChild.Verb, var now, var running, var logs, .. var bot] => await BotChild.RunAsync(now, running, logs, bot),
    [ParseMode.Verb, .. var rest] => ParseMode.Run(rest),
    ["--help" or "-h"] => Serving.Help(),
    _ => await Serving.RunAsync(args),
};
