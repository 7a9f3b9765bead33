using System.Globalization;
using System.Text.Json;
using RunnerStrength.VirtualRunners.Engines;
using RunnerStrength.VirtualRunners.People;

namespace RunnerStrength.VirtualRunners.Results;

/// <summary>The figures as text, JSON and CSV.</summary>
internal static class Writing
{
    private const string Head = "cohort      runners sessions within1 of phase failed strength rise p95 overload done/plan min p50 min p95 violations | week 3+ phase weights heavy covered calves abd";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static void Table(Engine engine, IEnumerable<Summary> summaries, TextWriter to)
    {
        to.WriteLine();
        to.WriteLine(engine.ToString().ToLowerInvariant());
        to.WriteLine(Head);
        foreach (var s in summaries)
            to.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{s.Cohort,-11} {s.Runners,7} {s.Sessions,8} {s.OnTarget,7:P1} {s.OnPhase,8:P1} {s.Failed,6:P1} {s.StrengthGained,8:P1} {s.LoadRiseP95,8:P0} {s.OverloadDays,8:0.00} {s.SessionsPerPlanned,9:P1} {s.MinutesP50,7:0.0} {s.MinutesP95,7:0.0} {s.Violations,10} | {s.Later,7:P1} {s.LaterOnPhase,5:P0} {s.Weighted,7:P0} {s.Heavy,5:P0} {s.Covered,7:P0} {s.HardCalves,6:P0} {s.Abductors,3:P0}"));
    }

    public static void Bar(IEnumerable<Verdict> verdicts, TextWriter to)
    {
        var all = verdicts.ToList();
        to.WriteLine();
        to.WriteLine("ours against    figure             ours    theirs  over all   cohorts where ours is worse by more than 5 %");
        foreach (var pair in all.GroupBy(verdict => (verdict.Baseline, verdict.Figure)))
        {
            var over = pair.Single(verdict => verdict.Cohort == "all");
            var lost = pair.Where(verdict => verdict != over && !verdict.Passes)
                .Select(verdict => string.Create(CultureInfo.InvariantCulture, $"{verdict.Cohort} ({verdict.Ours:0.###} to {verdict.Theirs:0.###})"));
            to.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{pair.Key.Baseline.ToString().ToLowerInvariant(),-15} {pair.Key.Figure,-18} {over.Ours,7:0.000} {over.Theirs,7:0.000}  {(over.Passes ? "passes" : "FAILS"),-9}  {string.Join(", ", lost)}"));
        }
        to.WriteLine(all.All(verdict => verdict.Passes) ? "The bar is met." : "The bar is not met.");
    }

    public static void Json(IReadOnlyDictionary<Engine, Summary[]> engines, IEnumerable<Verdict> verdicts, int runners, int weeks, int seed, TextWriter to) =>
        to.WriteLine(JsonSerializer.Serialize(
            new
            {
                Runners = runners,
                Weeks = weeks,
                Seed = seed,
                Engines = engines.ToDictionary(engine => engine.Key.ToString().ToLowerInvariant(), engine => engine.Value),
                Bar = verdicts.Select(verdict => new
                {
                    Baseline = verdict.Baseline.ToString().ToLowerInvariant(),
                    verdict.Cohort,
                    verdict.Figure,
                    verdict.Ours,
                    verdict.Theirs,
                    verdict.Passes,
                }),
            },
            Options));

    public static void Csv(IReadOnlyDictionary<Engine, Diary[]> engines, TextWriter to)
    {
        to.WriteLine("engine,runner,cohort,day,week,sets,on_target,on_phase,failed,minutes,work,pain,strength,violations");
        foreach (var (engine, diaries) in engines)
            foreach (var diary in diaries)
                foreach (var row in diary.Sessions)
                    to.WriteLine(string.Create(CultureInfo.InvariantCulture,
                        $"{engine.ToString().ToLowerInvariant()},{diary.Runner.Number},{diary.Runner.Cohort.Words()},{row.Day},{row.Day / 7 + 1},{row.Sets},{row.OnTarget},{row.OnPhase},{row.Failed},{row.Minutes:0.0},{row.Work:0.0},{row.Pain},{row.Strength:0.000},{row.Violations}"));
    }
}
