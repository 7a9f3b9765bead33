using RunnerStrength.VirtualRunners.Bodies;
using RunnerStrength.VirtualRunners.Engines;
using RunnerStrength.VirtualRunners.People;
using RunnerStrength.VirtualRunners.Results;

namespace RunnerStrength.VirtualRunners;

/// <summary>Runners live their weeks under an engine. Each depends on the seed and its number alone, so threads change nothing.</summary>
internal static class Simulation
{
    public static Diary[] Run(Engine engine, int runners, int weeks, int seed, Habits? habits = null)
    {
        var diaries = new Diary[runners];
        Parallel.For(0, runners, number => diaries[number] = Live(engine, VirtualRunner.Of(seed, number, habits), weeks));
        return diaries;
    }

    public static Diary Live(Engine engine, VirtualRunner runner, int weeks)
    {
        var body = new Body(runner);
        var diary = new Diary(runner, body, weeks);
        var coaching = engine.For(runner, body, diary);
        foreach (var day in Life.Of(runner, weeks))
        {
            body.Wake(day);
            coaching.Spend(day);
            diary.Night(day, overloaded: body.Sleep(day).Count > 0);
        }
        return diary;
    }
}
