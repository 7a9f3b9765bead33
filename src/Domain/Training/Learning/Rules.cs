using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Training;

/// <summary>What a rule looks at.</summary>
/// <param name="Lift">Where the lift stood.</param>
/// <param name="Result">What was done.</param>
/// <param name="Unquiet">Areas that hurt within the last week.</param>
/// <param name="Allowed">What the next rung must be: possible with the kit, and not forbidden.</param>
/// <param name="Kit">The weights.</param>
/// <param name="Day">The local day of the session.</param>
/// <param name="Eased">What eased the session; nothing for a full one.</param>
/// <param name="Advances">Exercises that advanced this week already.</param>
public sealed record Case(
    Lift Lift, Result Result, ImmutableHashSet<Area> Unquiet, Func<Exercise, bool> Allowed, Kit Kit, LocalDate Day,
    Ease? Eased = null, int Advances = 0)
{
    public Exercise Exercise => Catalogue.Get(Lift.Exercise);

    /// <summary>The range that was asked for.</summary>
    public RepRange Range => new(Result.Item.Lo, Result.Item.Hi);

    /// <summary>The weights at hand for it.</summary>
    public ImmutableArray<Kilograms> Owned => Kit.For(Exercise);

    public bool IsCalibrating => Result.Item.Stage is Stage.Calibrating;

    /// <summary>Effort alone raises nothing in the first two sessions of a rung, calibration excepted (2.1, E14).</summary>
    public bool EffortCounts => IsCalibrating || Lift.OnRung >= Rules.SessionsBeforeEffortCounts;
}

/// <summary>A rule: where it can move, it answers where the lift stands afterwards.</summary>
public sealed record Rule(string Name, Func<Case, Lift?> Move);

/// <summary>What a session changes (2.3): an ordered list, of which the first that can move, moves.</summary>
public static partial class Rules
{
    /// <summary>Sessions on a rung before an effort word raises it (2.1, E14).</summary>
    public const int SessionsBeforeEffortCounts = 2;

    /// <summary>Steps up after a hit, and after one that was too easy (2.3, rule 2).</summary>
    public const int HitSteps = 1, TooEasySteps = 2;

    /// <summary>Above this many reps people misjudge what is left: the effect of a word is halved (2.1, E14).</summary>
    public const int ManyReps = 12;

    /// <summary>The most reps that are ever asked (2.3, rule 6).</summary>
    public const int MostReps = 20;

    /// <summary>Sets: least, most, and most where nothing else is left (2.3, rules 4 and 6).</summary>
    public const int LeastSets = 1, MostSets = 4, MostSetsEver = 5;

    /// <summary>Sessions at the top of the range before an advance (2.3, rule 3).</summary>
    public const int TopsToAdvance = 2;

    /// <summary>Days between two rises in load (S3: every two weeks).</summary>
    public const int DaysBetweenLoads = 14;

    /// <summary>Sessions running that were too easy, after which the load may rise sooner (1.3).</summary>
    public const int EasiesToSkipDays = 2;

    /// <summary>Exercises that may advance in rung or load in a week (2.3, rule 6).</summary>
    public const int AdvancesPerWeek = 2;

    /// <summary>
    /// Share of the reps with which slow ones begin, unless the quick ones were too easy: a slow rep takes half as long
    /// again (ours).
    /// </summary>
    public const double SlowShare = 0.75;

    /// <summary>Share of the load that stays after a third miss (2.3, rule 5).</summary>
    public const decimal LighterShare = 0.9m;

    public static readonly ImmutableArray<Rule> All =
    [
        new("pain eases the exercise", Ease),
        new("an eased session is no test", @case => @case.Eased is { IsTest: false } ease ? Stay(@case, new Reason.NoTest(ease)) : null),
        new("while calibrating, the weight is found", FindWeight),
        new("a part of it raises nothing", @case => @case.Result.IsPartial ? Part(@case) : null),
        new("while calibrating, a harder rung that was tried counts", Climbed),
        new("while calibrating, the rung is found", FindRung),
        new("a lighter weight than asked counts from there", UseOwn),
        new("a third miss running takes an easier rung", @case => @case.IsMiss(3) ? Regress(@case) : null),
        new("a second miss running takes a set less", @case => @case.IsMiss(2) ? DropSet(@case) : null),
        new("a first miss asks the same again", @case => @case.IsMiss(1) ? Repeat(@case) : null),
        new("ready to advance, but held", @case => @case.IsReady && @case.Holds is { } why ? Hold(@case, why) : null),
        new("the top twice, or once with ease, advances", @case => @case.IsReady ? Advance(@case) : null),
        new("too easy in two sessions running: what fits is looked for again", SeekAgain),
        new("the top for the first time is asked once more", @case =>
            @case.Result.IsTop ? Hold(@case, new Reason.ToppedOnce(@case.Range.Hi)) : null),
        new("a hit that was hard is asked again", HitHard),
        new("too easy: two steps more", @case => @case.IsTooEasy ? Raise(@case, TooEasySteps) : null),
        new("a hit: a step more", @case => Raise(@case, HitSteps)),
    ];

    /// <summary>Where a lift stands after a session in which something of it was done.</summary>
    public static Lift Apply(Case @case)
    {
        var lift = All.Select(rule => rule.Move(@case)).First(lift => lift is not null)!;
        return lift with
        {
            Sessions = @case.Lift.Sessions + 1,
            Day = @case.Day,
            Raised = lift.Raised == @case.Lift.Raised && @case.IsUntried ? @case.Day : lift.Raised,
            Easies = !@case.IsVeryEasy ? 0 : @case.Lift.Easies + (@case.Eased is { IsTest: false } ? 0 : 1),
            Lean = @case.Exercise.Sides is Sides.Each && lift.Exercise == @case.Exercise.Id
                ? Asymmetry.After(@case.Lift.Lean, @case.Result.Sets)
                : 0,
        };
    }

    extension(Case @case)
    {
        /// <summary>
        /// The last rise has not been lifted before: the two weeks count from the first time, also where eased sessions
        /// come between.
        /// </summary>
        private bool IsUntried => @case.Lift.Raised is { } raised && raised == @case.Lift.Day;

        private bool IsMiss(int running) => @case.Result.IsMiss && @case.Lift.Misses + 1 >= running;

        private bool IsReady =>
            @case.Result.IsTop
            && (@case.Lift.Tops + 1 >= TopsToAdvance || (@case.Result.WasEasy && @case.EffortCounts));

        /// <summary>Why an exercise that is ready does not advance.</summary>
        private Reason? Holds =>
            @case.Exercise.Areas.Where(@case.Unquiet.Contains).Select(area => (Area?)area).FirstOrDefault() is { } area
                ? new Reason.HeldForPain(area)
            : @case.Advances >= AdvancesPerWeek ? new Reason.HeldForWeek(@case.Advances)
            : @case.Lift.Raised is { } raised && Period.DaysBetween(raised, @case.Day) < DaysBetweenLoads
                && !(@case.Lift.Easies + 1 >= EasiesToSkipDays && @case.IsVeryEasy) ? new Reason.HeldForDays(raised)
            : null;

        /// <summary>The last set of which something was said was too easy.</summary>
        private bool IsVeryEasy => @case.Result.LastSaid is { IsTooEasy: true };

        private bool IsTooEasy =>
            @case.IsVeryEasy && @case.EffortCounts
            && !(@case.Exercise.Measure is Measure.Reps && @case.Result.Lowest > ManyReps);
    }

    private static Lift? Ease(Case @case) =>
        !@case.Result.Hurt ? null
        : Ladder.Gentler(@case.Exercise, @case.Allowed) is { } easier
            ? Start(@case, easier) with { Why = new Reason.EasedForPain(@case.Exercise.Id, easier.Id) }
        : Settle(@case) with { Aim = @case.Range.Lo, Why = new Reason.FromTheBottom(@case.Range.Lo) };

    private static Lift Stay(Case @case, Reason? why) => @case.Lift with
    {
        Last = Amounts(@case),
        Seeks = @case.Lift.Seeks && @case.Result.LastSaid is { IsEasy: true },
        Why = why,
    };

    private static Lift Part(Case @case) => Stay(@case, null) with { Aim = Shown(@case), Load = @case.Result.Used ?? @case.Lift.Load };

    /// <summary>A part shows no more than was done of it: so a set less never asks for more than all of them.</summary>
    private static int Shown(Case @case) => @case.Result.IsUnder
        ? @case.Lift.Aim
        : Math.Min(@case.Lift.Aim, Math.Max(@case.Range.Lo, Math.Min(@case.Result.Lowest, @case.Result.Due ?? @case.Result.Lowest)));

    /// <summary>Sets without any weight lead to the lightest one.</summary>
    private static Lift? UseOwn(Case @case)
    {
        if (@case.Result is not { Used: { } used, Item.Load: { } asked })
            return null;
        var load = used.Value > 0 ? used : Loads.Lightest(@case.Exercise, @case.Kit) ?? asked;
        var most = @case.Result.IsMiss ? Math.Max(@case.Lift.Aim, @case.Range.Lo) : @case.Range.Hi;
        return Settle(@case) with
        {
            Load = load,
            Aim = Math.Clamp(@case.Result.Lowest, @case.Range.Lo, most),
            Why = load == asked ? null : new Reason.OwnWeight(asked, load),
        };
    }

    private static Lift Repeat(Case @case) =>
        Settle(@case) with { Misses = 1, Aim = Shown(@case), Why = new Reason.MissedOnce(@case.Result.Lowest, @case.Range.Lo) };

    private static Lift DropSet(Case @case)
    {
        var sets = Math.Max(LeastSets, Math.Min(@case.Lift.Sets, @case.Result.Item.Sets) - 1);
        return Settle(@case) with { Misses = 2, Sets = sets, Aim = Shown(@case), Why = new Reason.MissedTwice(@case.Lift.Sets, sets) };
    }

    private static Lift Regress(Case @case) => (
        LighterWeight(@case) is { } lighter
            ? Settle(@case) with { Load = lighter, Aim = @case.Range.Lo, Why = new Reason.Lighter(@case.Lift.Load!.Value, lighter) }
        : Ladder.Easier(@case.Exercise, @case.Allowed) is { } easier
            ? Start(@case, easier) with { Aim = easier.Dose.Lo, Why = new Reason.EasierRung(@case.Exercise.Id, easier.Id) }
        : Settle(@case) with { Aim = @case.Range.Lo, Why = new Reason.FromTheBottom(@case.Range.Lo) }) with
    { Overreached = @case.Day };

    /// <summary>The heaviest owned weight at or under nine tenths of the present one, a step lighter at least.</summary>
    private static Kilograms? LighterWeight(Case @case) =>
        @case.Lift.Load is { } load && @case.Owned.Any(weight => weight < load)
            ? Loads.UpTo(@case.Owned, load.Value * LighterShare) ?? @case.Owned[0]
            : null;

    private static Lift Hold(Case @case, Reason why) =>
        Settle(@case) with { Aim = @case.Range.Hi, Tops = @case.Lift.Tops + 1, Why = why };

    /// <summary>A heavier weight, else a harder rung, else slowly, else a set more (2.3, rules 3 and 4).</summary>
    private static Lift Advance(Case @case) =>
        (@case.Lift.Load is { } load
            ? Loads.Next(@case.Owned, load, @case.Exercise.Pattern.IsLegs, @case.Range.Lo, @case.Range.Hi)
            : new Rise.None()) switch
        {
            Rise.To to => Heavier(@case, to.Weight),
            Rise.Bridged bridged when @case.Result.Lowest >= bridged.Reps => Heavier(@case, bridged.Weight),
            Rise.Bridged bridged => Settle(@case) with { Aim = @case.Range.Hi, Why = new Reason.Bridging(bridged.Weight, bridged.Reps) },
            _ => Ladder.Harder(@case.Exercise, @case.Allowed) is { } harder
                ? Start(@case, harder) with
                {
                    Aim = harder.Dose.Lo,
                    Why = new Reason.HarderRung(@case.Exercise.Id, harder.Id, @case.Range.Hi),
                }
                : @case.Exercise.Measure is Measure.Reps && !@case.Lift.IsSlow
                    ? Slowly(@case)
                : @case.Lift.Sets < MostSetsEver
                    ? SetMore(@case)
                : Hold(@case, new Reason.AtTheTop(@case.Range.Hi)),
        };

    private static Lift Slowly(Case @case) => Settle(@case) with
    {
        Aim = @case.IsVeryEasy ? @case.Range.Hi : Math.Max(@case.Range.Lo, (int)(@case.Range.Hi * SlowShare)),
        IsSlow = true,
        Why = new Reason.Slower(@case.Range.Hi),
    };

    private static Lift SetMore(Case @case) => Settle(@case) with
    {
        Aim = @case.Range.Hi,
        Sets = @case.Lift.Sets + 1,
        Why = new Reason.MoreSets(@case.Lift.Sets, @case.Lift.Sets + 1),
    };

    private static Lift Heavier(Case @case, Kilograms weight) => Settle(@case) with
    {
        Load = weight,
        Aim = @case.Range.Lo,
        Raised = @case.Day,
        Why = new Reason.Heavier(@case.Lift.Load!.Value, weight, @case.Range.Hi),
    };

    /// <summary>A hit that left two fewer than asked would be a miss a rep later (ours, after E12: RPE 9 is no rise).</summary>
    private static Lift? HitHard(Case @case) =>
        @case.Result.Left is { } left && left - @case.Result.Item.Rir <= NextSet.HardGap
            ? Settle(@case) with
            {
                Aim = Math.Clamp(@case.Result.Lowest, Math.Min(@case.Range.Lo, @case.Lift.Aim), @case.Lift.Aim),
                Why = new Reason.HitHard(@case.Result.Lowest, left),
            }
            : null;

    private static Lift Raise(Case @case, int steps)
    {
        var (lowest, from) = (@case.Result.Lowest, @case.Lift.Aim);
        var to = Math.Clamp(lowest + steps * @case.Exercise.Step(), @case.Range.Lo, @case.Range.Hi);
        return Settle(@case) with
        {
            Aim = to,
            Why = steps == HitSteps ? new Reason.Hit(lowest, from, to) : new Reason.TooEasy(lowest, from, to),
        };
    }

    /// <summary>The same rung, one session further.</summary>
    private static Lift Settle(Case @case) =>
        @case.Lift with { Tops = 0, Misses = 0, Seeks = false, OnRung = @case.Lift.OnRung + 1, Last = Amounts(@case), Why = null };

    /// <summary>Another rung, with as many sets.</summary>
    private static Lift Start(Case @case, Exercise rung) =>
        Lift.On(rung, @case.Kit) with { Sets = @case.Lift.Sets, Raised = @case.Lift.Raised };

    private static ImmutableArray<int> Amounts(Case @case) => [.. @case.Result.Sets.Select(set => set.Done.Lowest)];
}
