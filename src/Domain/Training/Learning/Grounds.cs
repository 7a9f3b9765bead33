using System.Collections.Immutable;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Training;

/// <summary>A number on a card.</summary>
public enum Number { Exercise, Amount, Sets, Load, Reserve, Rest }

/// <summary>Why a number is what it is.</summary>
/// <param name="Reason">What changed, from and to; or where it comes from, where nothing changed it.</param>
/// <param name="Rule">The rule's name, as in docs/training.md.</param>
/// <param name="Source">S0–S4 and E-numbers; "ours" where it is our own choice.</param>
public sealed record Ground(Number Number, Reason Reason, string Rule, string Source);

/// <summary>The answer to "why", for every number that a session asks for.</summary>
public static class Grounds
{
    /// <summary>Why an exercise of a session is asked as it is, number by number: what changed first, then what stands.</summary>
    public static ImmutableArray<Ground> Of(Prescribed item, Prescription session)
    {
        var changed = item.Reasons.Select(Of).ToImmutableArray();
        return [.. changed, .. Standing(item, session).Where(ground => changed.All(other => other.Number != ground.Number))];
    }

    /// <summary>Why each number that changed did, one reason a number, strongest first; and that a weak side starts.</summary>
    public static IEnumerable<Reason> Changes(Prescribed item) =>
        item.Reasons.DistinctBy(reason => (Of(reason).Number, reason is Reason.WeakSide));

    /// <summary>The number that a reason is about, its rule and its source.</summary>
    public static Ground Of(Reason reason) => reason switch
    {
        Reason.Hit => new(Number.Amount, reason, "hit", "S3, E11"),
        Reason.TooEasy => new(Number.Amount, reason, "too easy", "E12, E14"),
        Reason.HitHard => new(Number.Amount, reason, "hard hit", "E12, ours"),
        Reason.ToppedOnce => new(Number.Amount, reason, "top once", "E11"),
        Reason.Bridging => new(Number.Amount, reason, "bridge", "E11, ours"),
        Reason.MissedOnce => new(Number.Amount, reason, "first miss", "ours"),
        Reason.FromTheBottom => new(Number.Amount, reason, "from the bottom", "ours"),
        Reason.AtTheTop => new(Number.Amount, reason, "nothing harder", "ours"),
        Reason.HeldForPain => new(Number.Amount, reason, "quiet week", "E21"),
        Reason.HeldForDays => new(Number.Amount, reason, "two weeks between loads", "S3"),
        Reason.HeldForWeek => new(Number.Amount, reason, "two advances a week", "S3, ours"),
        Reason.NoTest => new(Number.Amount, reason, "eased sessions are no test", "ours"),
        Reason.SoughtAgain => new(Number.Amount, reason, "too easy twice", "S3, ours"),
        Reason.Slower => new(Number.Amount, reason, "tempo", "ours"),
        Reason.Landings => new(Number.Amount, reason, "jumps", "E24"),

        Reason.MissedTwice => new(Number.Sets, reason, "second miss", "ours"),
        Reason.MoreSets => new(Number.Sets, reason, "a set more", "ours"),
        Reason.SetAdded => new(Number.Sets, reason, "sets of the week", "S2, S3"),
        Reason.Eased eased => new(Number.Sets, reason, RuleOf(eased.Ease), SourceOf(eased.Ease)),

        Reason.Heavier => new(Number.Load, reason, "load step", "S3, E11"),
        Reason.Lighter => new(Number.Load, reason, "third miss", "ours"),
        Reason.WeightFound => new(Number.Load, reason, "finding the load by 3×10", "S3"),
        Reason.StillEasy => new(Number.Load, reason, "finding the load by 3×10", "S3"),
        Reason.OwnWeight => new(Number.Load, reason, "your own weight", "ours"),
        Reason.LoadAfterGap => new(Number.Load, reason, "return", "E17"),
        Reason.NewRange => new(Number.Load, reason, "new phase", "S3, Epley"),

        Reason.HarderRung => new(Number.Exercise, reason, "next rung", "S1, S3"),
        Reason.EasierRung => new(Number.Exercise, reason, "third miss", "ours"),
        Reason.RungFound => new(Number.Exercise, reason, "finding the rung", "S3"),
        Reason.RungAfterGap => new(Number.Exercise, reason, "return", "E17"),
        Reason.SparesArea => new(Number.Exercise, reason, "spare what hurts", "E21"),
        Reason.EasedForPain => new(Number.Exercise, reason, "easier after pain", "E21"),
        Reason.WorseOvernight => new(Number.Exercise, reason, "next morning", "E21"),
        Reason.NoKit => new(Number.Exercise, reason, "your equipment", "ours"),
        Reason.LightOnly => new(Number.Exercise, reason, "health answers", "E25"),
        Reason.FormFirst => new(Number.Exercise, reason, "form first", "S1, S3"),
        Reason.WeakSide => new(Number.Exercise, reason, "weak side first", "S0, S3, S4"),
        Reason.LegsSpared => new(Number.Exercise, reason, "fresh legs", "S3, E7"),
        Reason.NoSession => new(Number.Exercise, reason, "no session", "ours"),

        Reason.Dosed => new(Number.Amount, reason, "dose", "S0–S4"),
        Reason.RangeOfPhase => new(Number.Amount, reason, "range of the phase", "S3"),
        Reason.SetsOfWeek => new(Number.Sets, reason, "sets of the week", "S0, S2, S3"),
        Reason.SetsOfDay => new(Number.Sets, reason, "sets of the day", "S3, ours"),
        Reason.LightestFirst => new(Number.Load, reason, "begin clearly too easy", "S3"),
        Reason.SameWeight => new(Number.Load, reason, "same weight", "S3"),
        Reason.ReserveToLearn => new(Number.Reserve, reason, "calibration", "S3"),
        Reason.ReserveOfPhase => new(Number.Reserve, reason, "reserve of the phase", "ours"),
        Reason.ReserveForHealth => new(Number.Reserve, reason, "health answers", "E25"),
        Reason.RestOf => new(Number.Rest, reason, "rest", "S2, S3"),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Where each number comes from when nothing changed it.</summary>
    private static IEnumerable<Ground> Standing(Prescribed item, Prescription session)
    {
        var asks = Block.Asks(session.Week);
        yield return Of(Block.Ranges(Catalogue.Get(item.Exercise)) && item.Lo == asks.Legs.Lo
            ? new Reason.RangeOfPhase(asks.Phase, item.Lo, item.Hi)
            : new Reason.Dosed(item.Sets, item.Lo, item.Hi));
        yield return Of(item.Stands is { } stands && item.Sets < Math.Min(stands.Sets, asks.Sets)
            ? new Reason.SetsOfDay(item.Sets, stands.Sets)
            : new Reason.SetsOfWeek(Block.InBlock(session.Week), item.Sets));
        if (item.Load is { } load)
            yield return Of(item.Stage is Stage.Calibrating && item.Owned is [var lightest, ..] && lightest == load
                ? new Reason.LightestFirst(load)
                : new Reason.SameWeight(load));
        yield return Of(item.Stage is Stage.Calibrating ? new Reason.ReserveToLearn(item.Rir)
            : item.Rir > asks.Rir ? new Reason.ReserveForHealth(item.Rir)
            : new Reason.ReserveOfPhase(asks.Phase, item.Rir));
        yield return Of(new Reason.RestOf(item.Rest));
    }

    private static string RuleOf(Ease ease) => ease switch
    {
        Ease.DeepTaper or Ease.Taper => "taper",
        Ease.Illness => "after illness",
        Ease.Return => "return",
        Ease.Deload => "deload",
        Ease.Lite or Ease.Tired => "readiness",
        Ease.AfterHardRun => "soon after a hard run",
        Ease.Maintenance => "maintenance",
    };

    private static string SourceOf(Ease ease) => ease switch
    {
        Ease.DeepTaper or Ease.Taper or Ease.Illness or Ease.Deload or Ease.Lite or Ease.Tired => "ours",
        Ease.Return => "E17",
        Ease.AfterHardRun => "S3, E7",
        Ease.Maintenance => "E15",
    };
}
