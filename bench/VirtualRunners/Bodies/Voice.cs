using RunnerStrength.Domain.Runners;
using RunnerStrength.VirtualRunners.People;

namespace RunnerStrength.VirtualRunners.Bodies;

/// <summary>What a runner says of a set: not what it was, but what they make of it.</summary>
internal sealed class Voice(VirtualRunner runner, int day)
{
    /// <summary>Reps by which people think that fewer are left than are (E14: Halperin 2022).</summary>
    public const double Underpredicts = 0.95;

    /// <summary>Reps above which it gets worse, and by how much a rep (E14: slopes of 0.06 below 12 and 0.47 above, of which ours takes half).</summary>
    public const int ManyReps = 12;

    public const double ManyRepsAdd = 0.25;

    /// <summary>Noise of the guess near failure, what a rep of distance adds, and what being new adds (E14: closer is more exact; ours in number).</summary>
    public const double Noise = 0.8, NoiseARep = 0.12, NewNoise = 1.3;

    /// <summary>Share of sets after which a word is said (ours).</summary>
    public const double Says = 0.7;

    /// <summary>Reps by which a boastful runner overstates (ours).</summary>
    public const double Boasts = 2;

    /// <summary>From this pain on people speak of it, 0–10 (ours: yellow in 2.9).</summary>
    public const int SpeaksFrom = 3;

    private readonly Dice dice = runner.Dice(Chance.Voice, day + 1);
    private double error;

    /// <summary>A set begins: how wrong the guess of it is, in spreads.</summary>
    public void Begin() => error = dice.Normal(0, 1);

    /// <summary>How many seem to be left.</summary>
    /// <param name="left">How many are.</param>
    public double Feels(double left, double reps)
    {
        var spread = (Noise + NoiseARep * Math.Max(0, left)) * (runner.Cohort is Cohort.Novice ? NewNoise : 1);
        return left - Underpredicts - ManyRepsAdd * Math.Max(0, reps - ManyReps) + error * spread;
    }

    /// <summary>How the set felt, if they say so.</summary>
    /// <param name="asked">Below it, it ended before what was asked.</param>
    public Effort? Of(TrueSet set, int asked, bool isHold)
    {
        var failed = set.Done < asked;
        var felt = Feels(set.Reserve, isHold ? set.Done / Ability.SecondsARep : set.Done);
        var says = dice.Hits(Says);
        return (runner.Habit, says, failed) switch
        {
            (Habit.Lazy, _, _) or (_, false, _) => null,
            (_, _, true) => Effort.Failed,
            (Habit.Boastful, _, _) => Word(felt + Boasts),
            (Habit.Plain, _, _) => Word(felt),
        };
    }

    /// <summary>How many more would have gone, where they answer that.</summary>
    public int? Answer(TrueSet set, bool isHold) => runner.Habit is not Habit.Lazy && dice.Hits(runner.Answers)
        ? (int)Math.Clamp(Math.Round(Feels(set.Reserve, isHold ? set.Done / Ability.SecondsARep : set.Done) + (runner.Habit is Habit.Boastful ? Boasts : 0)), 0, 5)
        : null;

    /// <summary>The words of the RIR scale (Zourdos 2016): 4–6 left is light effort, 2–3 is RPE 7–8, 1 is 9, none is 10.</summary>
    private static Effort Word(double felt) => felt switch
    {
        >= 6.5 => Effort.TooEasy,
        >= 4 => Effort.Easy,
        >= 1.75 => Effort.Right,
        >= 0.5 => Effort.Hard,
        _ => Effort.TooHard,
    };
}
