using RunnerStrength.Simulator;
using RunnerStrength.Simulator.Hosting;

return args switch
{
    [BotChild.Verb, var now, var running, var logs, .. var bot] => await BotChild.RunAsync(now, running, logs, bot),
    ["--help" or "-h"] => Serving.Help(),
    _ => await Serving.RunAsync(args),
};
