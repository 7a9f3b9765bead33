using System.Globalization;
using RunnerStrength.VirtualRunners.Engines;

namespace RunnerStrength.VirtualRunners;

/// <summary>What was asked for on the command line.</summary>
/// <param name="Engine">One engine, or nothing for all and the bar.</param>
/// <param name="Number">Per cent of people who do the number that is expected, whatever it leaves.</param>
/// <param name="Answers">Per cent of questions about what was left that are answered.</param>
/// <param name="Csv">A file for a row a session.</param>
internal sealed record CommandLine(int Runners = 1000, int Weeks = 12, int Seed = 1, Engine? Engine = null, string? Csv = null, bool Json = false, int Number = 0, int Answers = 70)
{
    public const string Usage =
        "Say --runners N (1000), --weeks W (12), --seed S (1), --engine ours|linear|double|lp (all), --number PERCENT (0), --answers PERCENT (70), --csv FILE, --json.";

    /// <summary>Nothing where it cannot be read.</summary>
    public static CommandLine? Read(ReadOnlySpan<string> args) => Read(new(), args);

    private static CommandLine? Read(CommandLine soFar, ReadOnlySpan<string> args) => args switch
    {
        [] => soFar,
        ["--json", .. var rest] => Read(soFar with { Json = true }, rest),
        ["--runners", var text, .. var rest] when Whole(text) is > 0 and var runners => Read(soFar with { Runners = runners }, rest),
        ["--weeks", var text, .. var rest] when Whole(text) is > 0 and <= 104 and var weeks => Read(soFar with { Weeks = weeks }, rest),
        ["--seed", var text, .. var rest] when Whole(text) is { } seed => Read(soFar with { Seed = seed }, rest),
        ["--engine", var text, .. var rest] when Named(text) is { } engine => Read(soFar with { Engine = engine }, rest),
        ["--number", var text, .. var rest] when Whole(text) is >= 0 and <= 100 and var percent => Read(soFar with { Number = percent }, rest),
        ["--answers", var text, .. var rest] when Whole(text) is >= 0 and <= 100 and var percent => Read(soFar with { Answers = percent }, rest),
        ["--csv", var file, .. var rest] => Read(soFar with { Csv = file }, rest),
        _ => null,
    };

    private static int? Whole(string text) => int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static Engine? Named(string text) => text switch
    {
        "ours" => Engines.Engine.Ours,
        "linear" => Engines.Engine.Linear,
        "double" => Engines.Engine.Double,
        "lp" => Engines.Engine.Lp,
        _ => null,
    };
}
