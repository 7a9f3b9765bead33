using System.Collections.Immutable;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;
using RunnerStrength.VirtualRunners.Bodies;
using RunnerStrength.VirtualRunners.People;
using RunnerStrength.VirtualRunners.Results;

namespace RunnerStrength.VirtualRunners.Engines;

/// <summary>Where a lift stands under a scheme.</summary>
/// <param name="Amount">Reps or seconds asked of each set.</param>
/// <param name="Misses">Sessions running without success.</param>
/// <param name="Best">The best lowest set with this weight on this rung.</param>
internal sealed record Standing(Exercise Exercise, int Amount, Kilograms? Load, int Misses = 0, int Best = 0);

/// <summary>What came of it in a session.</summary>
/// <param name="Lowest">The lowest set.</param>
/// <param name="AllDone">Whether no set was left out.</param>
/// <param name="Hardest">The hardest that a set was called, if anything was said.</param>
internal sealed record Outcome(int Lowest, bool AllDone, Effort? Hardest);

/// <summary>A published rule of what comes next.</summary>
internal interface IScheme
{
    Standing Start(Exercise exercise);

    Standing Next(Standing was, Outcome outcome);

    /// <summary>After so many days without any session.</summary>
    Standing Resume(Standing was, int days);
}

/// <summary>
/// A peer's rule on a fixed routine of the coach's exercises: the same first rungs, rests, days and minutes, the same number
/// of sets. Nothing is adapted within a session, and pain is not asked for: who hurts badly stops the exercise.
/// </summary>
internal sealed class Baseline(VirtualRunner runner, Body body, Diary diary, IScheme scheme) : ICoaching
{
    /// <summary>From this pain on people stop an exercise without being told, 0–10: red in 2.9.</summary>
    private const int StopsFrom = 6;

    /// <summary>Three sessions in turn, of the coach's lifts: a published routine is a list, whoever has waited.</summary>
    private static readonly ImmutableArray<ImmutableArray<ExerciseId>> Routine =
    [
        Session("squat", "calf-raise", "plank", "push-up"),
        Session("squat", "walking-lunge", "back-extension", "dumbbell-row", "glute-bridge"),
        Session("squat", "single-leg-deadlift", "leg-raise", "triceps-dip", "step-up"),
    ];

    private readonly ImmutableArray<ImmutableArray<Prescribed>> programme = ProgrammeOf(runner);
    private readonly Dictionary<ExerciseId, Standing> lifts = [];
    private int done;
    private int lastDay;

    public void Spend(LifeDay day)
    {
        if (!day.CanTrain || !runner.Profile.Days.Contains(day.Date.DayOfWeek))
            return;
        foreach (var (lift, standing) in lifts)
            lifts[lift] = scheme.Resume(standing, day.Day - lastDay);
        var items = Plan(day);
        var page = diary.Open(day, new(day.Date, day.Date.At(runner.Profile.Time).InUtc().ToInstant(), items));
        var voice = new Voice(runner, day.Day);
        var seconds = Timing.WarmUp + Timing.CoolDown;
        foreach (var item in items)
            seconds += Train(item, item == items[^1], page, voice);
        diary.Close(page, seconds);
        (done, lastDay) = (done + 1, day.Day);
    }

    /// <summary>Seconds that it took.</summary>
    private int Train(Issued item, bool isLast, Page page, Voice voice)
    {
        var (seconds, lowest, sets, hardest) = (0, int.MaxValue, 0, (Effort?)null);
        for (var hurts = false; sets < item.Sets && !hurts; sets++)
        {
            var set = body.Do(item.Exercise, item.Load, item.Aim);
            var effort = voice.Of(set, item.Aim, item.Exercise.Measure is Measure.Seconds);
            page.Add(new(item.Lift, item.Exercise, item.Load, item.Aim, set, page.PhaseRir, effort));
            lowest = Math.Min(lowest, set.Done);
            if (effort is { } said && !(said < hardest))
                hardest = said;
            if (set.Hurts is { Score: >= Voice.SpeaksFrom } pain)
            {
                hurts = pain.Score >= StopsFrom;
                page.Hurts(pain.Area, pain.Score);
            }

            var ends = hurts || sets == item.Sets - 1;
            var rest = !ends ? item.Rest : isLast ? 0 : item.RestAfter;
            body.Rest(rest + Timing.Set(item.Exercise, set.Done));
            seconds += rest + Timing.Set(item.Exercise, set.Done);
        }
        lifts[item.Lift] = scheme.Next(lifts[item.Lift], new(lowest, sets == item.Sets, hardest));
        return seconds;
    }

    /// <summary>By priority (2.10), as far as the minutes go, in the order of the routine.</summary>
    private ImmutableArray<Issued> Plan(LifeDay day)
    {
        var wanted = programme[done % Routine.Length].Select(item => Issue(item, Phase.SetsIn(day.Day / 7))).DistinctBy(item => item.Exercise).ToImmutableArray();
        var chosen = ImmutableArray<Issued>.Empty;
        foreach (var item in wanted.OrderBy(item => item.Exercise.Pattern.Priority))
            if (Timing.Of(chosen.Add(item)) <= runner.Profile.Minutes * 66)
                chosen = chosen.Add(item);
        return [.. wanted.Where(chosen.Contains)];
    }

    private Issued Issue(Prescribed item, int sets)
    {
        if (!lifts.TryGetValue(item.Lift, out var standing))
            lifts[item.Lift] = standing = scheme.Start(Catalogue.Get(item.Exercise));
        return new(item.Lift, standing.Exercise, sets, standing.Amount, standing.Exercise.Dose.Lo, standing.Load, item.Rest, item.RestAfter);
    }

    private static ImmutableArray<ExerciseId> Session(params string[] ids) => [.. ids.Select(id => new ExerciseId(id))];

    /// <summary>The routine with what the coach would give this profile first in place of each lift.</summary>
    private static ImmutableArray<ImmutableArray<Prescribed>> ProgrammeOf(VirtualRunner runner)
    {
        var stranger = Runner.New(new(runner.Number + 1)) with { Profile = runner.Profile };
        var now = Prescriber.Now(stranger, VirtualRunner.FirstDay.At(runner.Profile.Time).InUtc().ToInstant());
        return [.. Routine.Select(session => session.Select(lift => Prescriber.Of(lift, now)).OfType<Prescribed>().ToImmutableArray())];
    }
}
