using System.Diagnostics;
using System.Globalization;
using RunnerStrength.VirtualRunners;
using RunnerStrength.VirtualRunners.Engines;
using RunnerStrength.VirtualRunners.Results;

// dotnet run -c Release --project bench/VirtualRunners -- --runners 10000 --weeks 12 --seed 1000
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (CommandLine.Read(args) is not { } asked)
{
    Console.Error.WriteLine(CommandLine.Usage);
    return 2;
}

var clock = Stopwatch.StartNew();
Engine[] engines = asked.Engine is { } one ? [one] : Enum.GetValues<Engine>();
var diaries = engines.ToDictionary(engine => engine, engine => Simulation.Run(engine, asked.Runners, asked.Weeks, asked.Seed, new(asked.Number / 100.0, asked.Answers / 100.0)));
var summaries = diaries.ToDictionary(engine => engine.Key, engine => Summary.Of(engine.Value));
var verdicts = asked.Engine is null ? Comparison.Of(summaries).ToList() : [];

if (asked.Csv is { } file)
{
    await using var writer = new StreamWriter(file);
    Writing.Csv(diaries, writer);
}
if (asked.Json)
{
    Writing.Json(summaries, verdicts, asked.Runners, asked.Weeks, asked.Seed, Console.Out);
    return 0;
}

foreach (var engine in engines)
    Writing.Table(engine, summaries[engine], Console.Out);
if (verdicts.Count > 0)
    Writing.Bar(verdicts, Console.Out);
foreach (var violation in diaries.GetValueOrDefault(Engine.Ours, []).SelectMany(diary => diary.Violations).Take(10))
    Console.WriteLine($"violation of ours: {violation}");
Console.WriteLine($"{asked.Runners} runners, {asked.Weeks} weeks, seed {asked.Seed}: {clock.Elapsed.TotalSeconds:0.0} s");
return 0;
