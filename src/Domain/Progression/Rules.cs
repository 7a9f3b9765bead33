using System.Collections.Immutable;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Sessions;

namespace RunnerStrength.Domain.Progression;

/// <summary>What a rule looks at.</summary>
/// <param name="Lift">Where the lift stood.</param>
/// <param name="Result">What was done.</param>
/// <param name="Unquiet">Areas that hurt within the last week.</param>
/// <param name="Kit">What the next rung or weight must be possible with.</param>
/// <param name="Calibrating">Whether the coach still learns what fits.</param>
public sealed record Case(Lift Lift, Result Result, ImmutableHashSet<Area> Unquiet, Kit Kit, bool Calibrating)
{
    public Exercise Exercise => Catalogue.Get(Lift.Exercise);

    public Dose Dose => Exercise.Dose;

    /// <summary>Effort alone raises nothing in the first two sessions of a rung, calibration excepted (2.1, E14).</summary>
    public bool EffortCounts => Calibrating || Lift.OnRung >= Rules.SessionsBeforeEffortCounts;
}

/// <summary>A rule: where it can move, it answers where the lift stands afterwards.</summary>
public sealed record Rule(string Name, Func<Case, Lift?> Move);

/// <summary>What a session changes (2.3): an ordered list, of which the first that can move, moves.</summary>
public static class Rules
{
    /// <summary>Sessions on a rung before an effort word raises it (2.1, E14).</summary>
    public const int SessionsBeforeEffortCounts = 2;

    /// <summary>Steps up after a hit, and after one that was too easy (2.3, rule 2).</summary>
    public const int HitSteps = 1, TooEasySteps = 2;

    /// <summary>Above this many reps people misjudge what is left: the effect of a word is halved (2.1, E14).</summary>
    public const int ManyReps = 12;

    /// <summary>Sessions at the top of the range before an advance (2.3, rule 3).</summary>
    public const int TopsToAdvance = 2;

    /// <summary>Share of the load that stays after a third miss (2.3, rule 5).</summary>
    public const decimal LighterShare = 0.9m;

    public static readonly ImmutableArray<Rule> All =
    [
        new("pain eases the exercise", Ease),
        new("a part of it changes nothing", @case => @case.Result.IsPartial ? Stay(@case) : null),
        new("a third miss running takes an easier rung", @case => @case.IsMiss(3) ? Regress(@case) : null),
        new("a second miss running takes a set less", @case => @case.IsMiss(2) ? DropSet(@case) : null),
        new("a first miss asks the same again", @case => @case.IsMiss(1) ? Repeat(@case) : null),
        new("ready to advance, but held for pain", @case => @case.IsReady && @case.SoreArea is { } area ? Hold(@case, new Reason.HeldForPain(area)) : null),
        new("the top twice, or once with ease, takes a harder rung", @case => @case.IsReady ? Advance(@case) : null),
        new("the top for the first time is asked once more", @case => @case.Result.IsTop ? Hold(@case, new Reason.ToppedOnce(@case.Dose.Hi)) : null),
        new("too easy: two steps more", @case => @case.IsTooEasy ? Raise(@case, TooEasySteps) : null),
        new("a hit: a step more", @case => Raise(@case, HitSteps)),
    ];

    /// <summary>Where a lift stands after a session in which something of it was done.</summary>
    public static Lift Apply(Case @case) => All.Select(rule => rule.Move(@case)).First(lift => lift is not null)!;

    extension(Case @case)
    {
        private bool IsMiss(int running) => @case.Result.IsMiss && @case.Lift.Misses + 1 >= running;

        private bool IsReady =>
            @case.Result.IsTop
            && (@case.Lift.Tops + 1 >= TopsToAdvance || (@case.Result.WasEasy && @case.EffortCounts));

        private Area? SoreArea => @case.Exercise.Areas.Where(@case.Unquiet.Contains).Select(area => (Area?)area).FirstOrDefault();

        private bool IsTooEasy =>
            @case.Result.Last is Effort.TooEasy && @case.EffortCounts
            && !(@case.Exercise.Measure is Measure.Reps && @case.Result.Lowest > ManyReps);
    }

    private static Lift? Ease(Case @case) =>
        !@case.Result.Hurt ? null
        : Rung(@case, @case.Exercise.Easier) is { } easier
            ? Lift.On(easier, @case.Kit) with { Sets = @case.Lift.Sets, Why = new Reason.EasedForPain(@case.Exercise.Id, easier.Id) }
        : Settle(@case) with { Aim = @case.Dose.Lo, Why = new Reason.FromTheBottom(@case.Dose.Lo) };

    private static Lift Stay(Case @case) => @case.Lift with { Last = Amounts(@case), Why = null };

    private static Lift Repeat(Case @case) =>
        Settle(@case) with { Misses = 1, Why = new Reason.MissedOnce(@case.Result.Lowest, @case.Dose.Lo) };

    private static Lift DropSet(Case @case)
    {
        var sets = Math.Max(1, @case.Lift.Sets - 1);
        return Settle(@case) with { Misses = 2, Sets = sets, Why = new Reason.MissedTwice(@case.Lift.Sets, sets) };
    }

    private static Lift Regress(Case @case) =>
        LighterWeight(@case) is { } lighter
            ? Settle(@case) with { Load = lighter, Aim = @case.Dose.Lo, Why = new Reason.Lighter(@case.Lift.Load!.Value, lighter) }
        : Rung(@case, @case.Exercise.Easier) is { } easier
            ? Lift.On(easier, @case.Kit) with { Aim = easier.Dose.Lo, Sets = @case.Lift.Sets, Why = new Reason.EasierRung(@case.Exercise.Id, easier.Id) }
        : Settle(@case) with { Aim = @case.Dose.Lo, Why = new Reason.FromTheBottom(@case.Dose.Lo) };

    /// <summary>The heaviest owned weight at or under nine tenths of the present one, a step lighter at least.</summary>
    private static Kilograms? LighterWeight(Case @case) =>
        @case.Lift.Load is { } load
        && @case.Kit.Weights.Where(weight => weight < load).ToList() is { Count: > 0 } lighter
            ? lighter.FindLast(weight => weight.Value <= load.Value * LighterShare) is { Value: > 0 } enough ? enough : lighter[0]
            : null;

    private static Lift Hold(Case @case, Reason why) =>
        Settle(@case) with { Aim = @case.Dose.Hi, Tops = @case.Lift.Tops + 1, Why = why };

    private static Lift Advance(Case @case) =>
        Rung(@case, @case.Exercise.Harder) is { } harder
            ? Lift.On(harder, @case.Kit) with
            {
                Aim = harder.Dose.Lo,
                Sets = @case.Lift.Sets,
                Why = new Reason.HarderRung(@case.Exercise.Id, harder.Id, @case.Dose.Hi),
            }
            : Hold(@case, new Reason.AtTheTop(@case.Dose.Hi));

    private static Lift Raise(Case @case, int steps)
    {
        var (lowest, from) = (@case.Result.Lowest, @case.Lift.Aim);
        var to = Math.Min(@case.Dose.Hi, lowest + steps * @case.Exercise.Step());
        return Settle(@case) with
        {
            Aim = to,
            Why = steps == HitSteps ? new Reason.Hit(lowest, from, to) : new Reason.TooEasy(lowest, from, to),
        };
    }

    /// <summary>The same rung, one session further.</summary>
    private static Lift Settle(Case @case) =>
        @case.Lift with { Tops = 0, Misses = 0, OnRung = @case.Lift.OnRung + 1, Last = Amounts(@case), Why = null };

    private static Exercise? Rung(Case @case, ExerciseId? id) =>
        id is { } rung && @case.Kit.Allows(Catalogue.Get(rung)) ? Catalogue.Get(rung) : null;

    private static ImmutableArray<int> Amounts(Case @case) => [.. @case.Result.Sets.Select(set => set.Done.Lowest)];
}
