using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Training;

/// <summary>A rung of a movement, with the weight it is done with.</summary>
internal readonly record struct Rung(Exercise Exercise, Kilograms? Load = null, bool IsSlow = false)
{
    public int Difficulty => Ability.Difficulty(Exercise, Load, IsSlow);
}

/// <summary>The rung that a movement is done on, and why it is another than the last time.</summary>
internal sealed record Choice(Rung Rung, bool IsFinding, ImmutableArray<Reason> Reasons, Kilograms? From = null);

/// <summary>Which rung and weight of a movement a session asks for (2.3): where it stands, a step up or down, or what fits best at first.</summary>
internal sealed class Choosing
{
    /// <summary>Fewer reps than this, and so many under the range, are too few (2.3).</summary>
    public const int TooFew = 5, UnderRange = 2;

    /// <summary>Reps above the bottom of the range with which a first try begins, and how much a first weight doubles at most (ours; 2.2).</summary>
    public const int Margin = 2, Doubles = 2;

    /// <summary>Days between two rises in load (S3), and sessions running that were too easy after which it may rise sooner (1.3).</summary>
    public const int DaysBetweenLoads = 14, EasiesToSkipDays = 2;

    /// <summary>Exercises that may advance in rung or load in a week (2.3).</summary>
    public const int AdvancesPerWeek = 2;

    private readonly Situation now;
    private readonly Family family;
    private readonly Lift? lift;
    private readonly int advances;
    private readonly List<Exercise> rungs;

    private Choosing(Family family, Situation now, int advances)
    {
        (this.now, this.family, this.advances) = (now, family, advances);
        lift = now.Progress.Lifts.GetValueOrDefault(family);
        AbilityNow = lift?.Ability ?? FirstContact.Ability(family, now.Profile, now.Progress);
        rungs = [.. Catalogue.Rungs(family).Where(rung => Substitutes.Allows(rung, now) && !rung.Areas.Any(now.Sore.Contains))];
    }

    /// <summary>The ability that is taken to be there, in thousandths.</summary>
    public int AbilityNow { get; }

    /// <summary>Whether a reason is an advance in rung or load, of which a week holds two.</summary>
    public static bool IsAdvance(Reason reason) =>
        reason is Reason.HarderRung or Reason.TriedAtCap or Reason.Slower or Reason.Heavier or Reason.WeightTakesOver;

    /// <summary>The rung of a movement; nothing where kit, gates and what hurts leave none.</summary>
    /// <param name="advances">Exercises that advanced this week already.</param>
    public static (Choice Choice, int Ability)? Of(Family family, Situation now, int advances)
    {
        var choosing = new Choosing(family, now, advances);
        return choosing.rungs.Count == 0 ? null : (choosing.Choose(), choosing.AbilityNow);
    }

    private Choice Choose()
    {
        if (lift is null)
            return new(Fit(AbilityNow, Margin, UsesWeights), true, []);
        var stands = Catalogue.Get(lift.Exercise);
        if (!rungs.Contains(stands) || (stands.Loaded && Owned(stands).IsEmpty))
            return Instead(stands);
        var current = new Rung(stands, stands.Loaded ? Weight(stands) : null, lift.IsSlow);
        var why = lift is { OnRung: 0, Why: { } told } ? [told] : ImmutableArray<Reason>.Empty;
        return current.Load is not null && (lift.IsSought || lift.OnRung < Lift.CalibrationSessions) ? Found(current, why)
            : current.Load is not null && Block.Ranges(stands) && lift.LastOf == stands.Id && lift.Top > Range(stands).Hi && !now.IsEased ? NewPhase(current, why)
            : TooFewOn(current) ? Down(current, why)
            : (lift.Sessions < Lift.CalibrationSessions || lift.Known == 0) && current.Load is null && !now.IsEased && IsQuiet(stands) ? Refit(current, why)
            : TakesOver(current) is { } loaded ? Advance(current, loaded, new Reason.WeightTakesOver(stands.Id, loaded.Exercise.Id), why, isFinding: true)
            : Expects(current) > Range(stands).Hi || (lift.Capped && current.Load is null) ? Up(current, why)
            : new(current, false, why);
    }

    /// <summary>The weight of the last time, or the nearest one that is owned now.</summary>
    private Kilograms Weight(Exercise exercise) => lift!.Load is { } load
        ? Loads.UpTo(Owned(exercise), load.Value) ?? Owned(exercise)[0]
        : Owned(exercise)[0];

    /// <summary>What was done cannot be done now: the rung that fits best, and why.</summary>
    private Choice Instead(Exercise stands)
    {
        var hurts = stands.Areas.FirstOrDefault(area => now.Sore.Contains(area), (Area)(-1));
        Reason why = hurts >= 0 ? new Reason.SparesArea(stands.Id, hurts) : Substitutes.Why(stands, now);
        return new(Fit(AbilityNow, Margin, loaded: true, at: Ability.Difficulty(stands, lift!.Load)), true, [why]);
    }

    /// <summary>The weight is being found: by the estimate, at most doubled.</summary>
    private Choice Found(Rung current, ImmutableArray<Reason> why)
    {
        var wanted = Found(current.Exercise, AbilityNow, Rir(false));
        var weight = now.IsEased && wanted > current.Load ? current.Load!.Value
            : wanted.Value > current.Load!.Value.Value * Doubles ? Loads.UpTo(Owned(current.Exercise), current.Load.Value.Value * Doubles)!.Value
            : wanted;
        if (!IsQuiet(current.Exercise) && weight > current.Load)
            weight = current.Load.Value;
        var found = current with { Load = weight };
        return TooFewOn(found) ? Down(found, why)
            : Expects(found) > Range(found.Exercise).Hi && Next(found.Exercise, weight, up: true) is null ? Up(found, why) is var up && up.Rung == found ? up with { IsFinding = true } : up
            : new(found, true, [.. why, new Reason.FindingWeight(weight)]);
    }

    /// <summary>The heaviest weight with which the middle of the range is expected (S3: 3×10), the lightest where none is light enough.</summary>
    private Kilograms Found(Exercise exercise, int ability, int rir)
    {
        var range = Range(exercise);
        return Heaviest(exercise, ability, rir, range.Hi <= Block.HeavyReps ? range.Lo : (range.Lo + range.Hi) / 2) ?? Owned(exercise)[0];
    }

    /// <summary>Reps that a new phase begins with: near the bottom of its range; heavy work at it, so that it is heavy (E2).</summary>
    private static int Wanted(RepRange range) => range.Hi <= Block.HeavyReps ? range.Lo : range.Lo + 1;

    private Kilograms? Heaviest(Exercise exercise, int ability, int rir, int reps)
    {
        var owned = Owned(exercise);
        for (var at = owned.Length - 1; at >= 0; at--)
            if (Ability.Expected(ability, Ability.Difficulty(exercise, owned[at]), exercise, rir) >= reps)
                return owned[at];
        return null;
    }

    /// <summary>The phase asks for fewer reps at the same effort: the weight by what the ability gives, a fifth more at most.</summary>
    private Choice NewPhase(Rung current, ImmutableArray<Reason> why)
    {
        var load = current.Load!.Value;
        var wanted = Heaviest(current.Exercise, AbilityNow, Rir(false), Wanted(Range(current.Exercise))) ?? load;
        var most = Loads.UpTo(Owned(current.Exercise), load.Value * (1 + Loads.MostInNewPhase)) ?? load;
        var weight = !IsQuiet(current.Exercise) ? load : wanted < most ? wanted : most;
        return weight > load
            ? new(current with { Load = weight }, false, [.. why, new Reason.NewRange(Block.Asks(now.Week).Phase, load, weight)], load)
            : Expects(current) > Range(current.Exercise).Hi ? Up(current, why) : new(current, false, why);
    }

    private Choice Down(Rung from, ImmutableArray<Reason> why)
    {
        var easier = Steps(from, up: false).Where(rung => Expects(rung) >= Range(rung.Exercise).Lo).ToList();
        var to = easier.Count > 0 ? easier.MaxBy(rung => rung.Difficulty) : Easiest(from);
        return to == from ? new(from, false, why)
            : to.Exercise == from.Exercise && to.IsSlow == from.IsSlow ? new(to, false, [.. why, new Reason.Lighter(from.Load!.Value, to.Load!.Value)])
            : new(to, to.Load is not null, [.. why, new Reason.EasierRung(from.Exercise.Id, to.Exercise.Id)]);
    }

    private Rung Easiest(Rung from) => Steps(from, up: false).OrderBy(rung => rung.Difficulty).Append(from).First();

    /// <summary>While the rung is found it is the one that fits best.</summary>
    private Choice Refit(Rung current, ImmutableArray<Reason> why)
    {
        if (Expects(current) <= Range(current.Exercise).Hi && !lift!.Capped)
            return new(current, true, why);
        var fit = Fit(AbilityNow, 0, UsesWeights);
        return fit.Difficulty <= current.Difficulty || !IsQuiet(fit.Exercise) ? new(current, true, why)
            : new(fit, true, [.. why, new Reason.HarderRung(current.Exercise.Id, fit.Exercise.Id)]);
    }

    /// <summary>A rung or a weight up, where one is near enough and nothing holds it.</summary>
    private Choice Up(Rung current, ImmutableArray<Reason> why)
    {
        var steps = Steps(current, up: true).OrderBy(rung => rung.Difficulty).ToList();
        var near = steps.Where(rung => Expects(rung) >= Range(rung.Exercise).Lo).Select(rung => (Rung?)rung).FirstOrDefault();
        if ((near ?? (lift!.Capped && steps.Count > 0 ? steps[0] : null)) is not { } next)
            return new(current, false, [.. why, new Reason.AtTheTop(new(Cap(current.Exercise), current.Exercise.Id))]);
        Reason reason = next.Exercise == current.Exercise
            ? next.IsSlow ? new Reason.Slower(current.Exercise.Id) : new Reason.Heavier(current.Load!.Value, next.Load!.Value)
            : near is null ? new Reason.TriedAtCap(current.Exercise.Id, next.Exercise.Id) : new Reason.HarderRung(current.Exercise.Id, next.Exercise.Id);
        return Advance(current, next, reason, why, isFinding: next.Exercise != current.Exercise && next.Load is not null);
    }

    private Choice Advance(Rung from, Rung to, Reason reason, ImmutableArray<Reason> why, bool isFinding) =>
        now.IsEased ? new(from, false, why)
        : Holds(to) is { } held ? new(from, false, [.. why, held])
        : new(to, isFinding, [.. why, reason]);

    /// <summary>Why something that could advance does not.</summary>
    private Reason? Holds(Rung to) =>
        to.Exercise.Areas.Where(now.Unquiet.Contains).Select(area => (Area?)area).FirstOrDefault() is { } area ? new Reason.HeldForPain(area)
        : advances >= AdvancesPerWeek ? new Reason.HeldForWeek(advances)
        : lift is { Raised: { } raised } && to.Load is not null && to.Exercise.Id == lift.Exercise && Period.DaysBetween(raised, now.Day) < DaysBetweenLoads
            && lift.Easies < EasiesToSkipDays ? new Reason.HeldForDays(raised)
        : null;

    /// <summary>A loaded rung that fits, where weights should be used and are not yet; the bar before dumbbells in the strength weeks.</summary>
    private Rung? TakesOver(Rung current) => !UsesWeights ? null : rungs
        .Where(rung => Rank(rung) > Rank(current.Exercise))
        .Select(rung => new Rung(rung, Found(rung, AbilityNow, Rir(true))))
        .Where(rung => Expects(rung) >= Range(rung.Exercise).Lo && Expects(rung) <= Range(rung.Exercise).Hi + UnderRange)
        .OrderByDescending(rung => Rank(rung.Exercise)).ThenBy(rung => Math.Abs(rung.Difficulty - current.Difficulty))
        .Select(rung => (Rung?)rung).FirstOrDefault();

    private int Rank(Exercise exercise) =>
        !exercise.Loaded ? 0 : exercise.Needs.HasFlag(Equipment.Barbell) && now.Week >= Block.BarFromWeek ? 2 : 1;

    /// <summary>Whether weights take over as soon as they fit: at once for those who train regularly, else after two weeks (2.3b, S1).</summary>
    private bool UsesWeights => now.Profile.Experience is Experience.Regular || now.Week >= Block.WeightsFromWeek;

    /// <summary>The rung that fits best: from the bottom of its range and a margin up, loaded where weights should be used, the hardest of them.</summary>
    /// <param name="at">Where it should be near a difficulty, that one, in thousandths.</param>
    private Rung Fit(int ability, int margin, bool loaded, int? at = null)
    {
        var fits = rungs.Where(rung => !rung.Loaded || (loaded && !Owned(rung).IsEmpty))
            .Select(rung => new Rung(rung, rung.Loaded ? Found(rung, ability, Rir(true)) : null))
            .ToList();
        var able = fits.Where(rung => Expects(rung) >= Range(rung.Exercise).Lo + margin * rung.Exercise.Step()).ToList();
        return able.Count == 0 ? fits.OrderByDescending(Expects).FirstOrDefault(new Rung(rungs[0], rungs[0].Loaded ? Owned(rungs[0])[0] : null))
            : at is { } near ? able.OrderBy(rung => Math.Abs(rung.Difficulty - near)).First()
            : able.OrderByDescending(rung => Expects(rung) <= Range(rung.Exercise).Hi ? Rank(rung.Exercise) : 0).ThenByDescending(rung => rung.Difficulty).First();
    }

    /// <summary>The rungs beside one: its next weight, others by body weight, and others with the nearest weight on that side; slowly where nothing else is harder.</summary>
    private IEnumerable<Rung> Steps(Rung step, bool up)
    {
        if (step.IsSlow && !up)
            yield return step with { IsSlow = false };
        if (step.Load is { } load && Next(step.Exercise, load, up) is { } next)
            yield return step with { Load = next };
        var any = false;
        foreach (var rung in rungs.Where(rung => rung != step.Exercise))
            if (Beside(rung, step.Difficulty, up) is { } beside)
            {
                any = true;
                yield return beside;
            }
        if (up && !any && step is { IsSlow: false, Exercise: { Measure: Measure.Reps, Impact: 0 } } && !(step.Load is { } last && Next(step.Exercise, last, up) is not null))
            yield return step with { IsSlow = true };
    }

    private Kilograms? Next(Exercise exercise, Kilograms load, bool up) => up
        ? Loads.Next(Owned(exercise), load, exercise.Pattern.IsLegs)
        : Owned(exercise).LastOrDefault(weight => weight < load) is { Value: > 0 } lighter ? lighter : null;

    private Rung? Beside(Exercise rung, int difficulty, bool up)
    {
        if (!rung.Loaded)
            return rung.Difficulty.Body > difficulty == up && rung.Difficulty.Body != difficulty ? new Rung(rung) : null;
        if (!UsesWeights)
            return null;
        var owned = Owned(rung).Where(weight => up ? Ability.Difficulty(rung, weight) > difficulty : Ability.Difficulty(rung, weight) < difficulty).ToList();
        return owned.Count == 0 ? null : new Rung(rung, up ? owned[0] : owned[^1]);
    }

    private bool TooFewOn(Rung rung) =>
        Expects(rung) / rung.Exercise.Step() is var steps && steps < TooFew && Expects(rung) < Range(rung.Exercise).Lo - UnderRange * rung.Exercise.Step();

    private int Expects(Rung rung) => Ability.Expected(AbilityNow, rung.Difficulty, rung.Exercise, Rir(false));

    private int Rir(bool isFinding) => Reserves.Of(isFinding && (lift?.Sessions ?? 0) < Lift.CalibrationSessions, now);

    private RepRange Range(Exercise exercise) => Block.Range(exercise, now, AbilityNow);

    private static int Cap(Exercise exercise) => exercise.Dose.Hi;

    private ImmutableArray<Kilograms> Owned(Exercise exercise) => now.Profile.Kit.For(exercise);

    private bool IsQuiet(Exercise exercise) => !now.Unquiet.Overlaps(exercise.Areas);
}

/// <summary>How many reps a set should leave (2.6).</summary>
internal static class Reserves
{
    /// <summary>The most that is ever asked to be left.</summary>
    private const int Most = 5;

    /// <summary>Reps in reserve: four while learning, else the phase's; more for those who overreach, and four at least by health answers (2.9).</summary>
    public static int Of(bool isFinding, Situation now)
    {
        var asked = (isFinding ? Block.CalibrationRir : Block.Asks(now.Week).Rir) + now.Progress.Overreach / 100;
        return Math.Min(Most, now.IsRestricted ? Math.Max(Screening.LeastRir, asked) : asked);
    }
}
