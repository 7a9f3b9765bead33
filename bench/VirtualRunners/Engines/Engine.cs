using RunnerStrength.VirtualRunners.Bodies;
using RunnerStrength.VirtualRunners.People;
using RunnerStrength.VirtualRunners.Results;

namespace RunnerStrength.VirtualRunners.Engines;

/// <summary>Who coaches.</summary>
internal enum Engine
{
    /// <summary>The domain, as it is.</summary>
    Ours,

    /// <summary>A step more after every success, nine tenths after three misses (StrongLifts).</summary>
    Linear,

    /// <summary>Reps through a range, then weight, nine tenths after three sessions without progress (openGym).</summary>
    Double,

    /// <summary>A rep more after every complete session, then weight; misses and effort count (Liftosaur).</summary>
    Lp,
}

/// <summary>Coaches one body, a day at a time.</summary>
internal interface ICoaching
{
    void Spend(LifeDay day);
}

internal static class Engines
{
    public static ICoaching For(this Engine engine, VirtualRunner runner, Body body, Diary diary) => engine switch
    {
        Engine.Ours => new Ours(runner, body, diary),
        Engine.Linear => new Baseline(runner, body, diary, new Linear(runner, body)),
        Engine.Double => new Baseline(runner, body, diary, new DoubleProgression(runner, body)),
        Engine.Lp => new Baseline(runner, body, diary, new Lp(runner, body)),
    };
}
