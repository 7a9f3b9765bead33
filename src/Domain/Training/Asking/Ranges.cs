using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Training;

/// <summary>Which range a lift is built in, and what a new one does to its weight (2.3, rule 7; 2.6).</summary>
public static class Ranges
{
    /// <summary>The lift in the range of the week.</summary>
    public static (Lift Lift, RepRange Range, Reason? Why) Fit(Lift lift, Exercise exercise, ImmutableArray<Kilograms> owned, Situation now)
    {
        var own = new RepRange(exercise.Dose.Lo, exercise.Dose.Hi);
        if (!Block.Ranges(exercise) || now.Profile.Plan is not Plan.Block)
            return (lift, own, null);
        var asked = Asked(now);
        if (lift.Range is not { } range || lift.IsCalibrating || lift.Load is not { } load)
            return (lift, asked, null);
        if (range == asked)
            return (lift, range, null);
        return Moved(lift, range, asked, load, owned, now) is { } moved
            ? (moved, asked, new Reason.NewRange(Block.InBlock(now.Week), load, moved.Load!.Value, asked.Lo, asked.Hi))
            : (lift, range, null);
    }

    /// <summary>The range of the week; no heavy work for those who may not, nor soon after a hard run.</summary>
    private static RepRange Asked(Situation now) =>
        Block.Asks(now.Week) is { Phase: Phase.Heavy } && (now.IsRestricted || Calendar.LegDays.IsSoonAfterHardRun(now.Profile, now.At))
            ? Block.Asks(Block.DeloadWeeks[1]).Legs
            : Block.Asks(now.Week).Legs;

    /// <summary>The lift in a new range, with a weight that is as hard; nothing where no weight at hand is.</summary>
    private static Lift? Moved(Lift lift, RepRange from, RepRange to, Kilograms load, ImmutableArray<Kilograms> owned, Situation now)
    {
        var fit = Loads.Fit(owned, load, lift.Aim, to.Lo);
        var tooSoon = lift.Raised is { } raised && Period.DaysBetween(raised, now.Day) < Rules.DaysBetweenLoads;
        var weight = fit > load && tooSoon ? load : fit;
        var aim = (int)Math.Floor((Loads.Epley + lift.Aim) * load.Value / weight.Value) - Loads.Epley;
        if (to.Hi < from.Hi && aim > to.Hi)
            return null;
        return lift with
        {
            Load = weight,
            Aim = Math.Clamp(aim, to.Lo, to.Hi),
            Tops = 0,
            Raised = weight > load ? now.Day : lift.Raised,
        };
    }
}
