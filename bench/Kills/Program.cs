using RunnerStrength.Kills;

// dotnet run --project bench/Kills -- --runs 200 --seed 1
var (runs, seed) = args switch
{
    [] => (200, 1),
    ["--runs", var r] when int.TryParse(r, out var count) => (count, 1),
    ["--runs", var r, "--seed", var s] when int.TryParse(r, out var count) && int.TryParse(s, out var number) => (count, number),
    _ => (0, 0),
};
if (runs < 1)
{
    Console.Error.WriteLine("Say --runs and how many kills (200), then --seed and a number (1).");
    return 2;
}
var toll = await Bench.RunAsync(runs, seed);
Console.WriteLine(toll);
return toll.IsClean ? 0 : 1;
