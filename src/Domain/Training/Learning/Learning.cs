using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Training;

/// <summary>A set, with the exercise of the session that it belongs to.</summary>
internal readonly record struct SetOf(Station Station, Fact.SetLogged Set)
{
    public Exercise Exercise => Catalogue.Get(Set.Exercise);

    public bool IsSlow => Station.Item.IsSlow && Set.Exercise == Station.Item.Exercise;

    /// <summary>The reserve that was asked for.</summary>
    public int Target => Set.Goal?.Reserve ?? Station.Item.Rir;

    /// <summary>Reps left, as said, else as asked where the set was open; nothing where only a fixed dose was done.</summary>
    public int? Left => Set.LeftOf(Target) ?? (Set.Goal is not null ? Target : Set.Done.Lowest < Set.Asked ? 0 : null);

    /// <summary>It shows that the ability is no less, not what it is: it ended at the cap or with the fixed dose, or five and more were left.</summary>
    public bool IsBound => Set.LeftOf(Target) is { } left
        ? left >= Reserve.Of(Effort.TooEasy, 0)
        : Set.Goal is { } goal ? Set.Done.Lowest >= goal.Cap : Set.Done.Lowest >= Set.Asked;

    public bool IsTooHard => Set.LeftOf(Target) == 0;

    /// <summary>The ability that it shows; nothing where a weight is unknown, or it hurt.</summary>
    public double? Shows =>
        Set.Done.Lowest <= 0 || Station.Hurt || (Exercise.Loaded && Set.Load is null) ? null
        : Ability.Shown(Ability.Difficulty(Exercise, Set.Load, IsSlow), Exercise, Set.Done.Lowest, Ability.ReallyLeft(Exercise, Set.Done.Lowest, Left ?? 0));
}

/// <summary>What sets teach of a movement (2.3).</summary>
internal static class Learning
{
    /// <summary>Weights of the first session that shows an ability, the second, and all others; and of a session's later sets.</summary>
    private static readonly ImmutableArray<double> Weights = [1, 1 / 2.0, 1 / 3.0];

    private const double Later = 0.25;

    /// <summary>What a set before it takes from the next one, as a share, so that tired sets do not lower what is known (ours).</summary>
    public const double Tires = 0.02;

    /// <summary>Abilities that are remembered (2.5: over three sessions).</summary>
    private const int Remembered = 4;

    /// <summary>What is known of a movement after a session's sets of it.</summary>
    /// <param name="was">What was known, or assumed.</param>
    public static Lift After(Lift was, IReadOnlyList<SetOf> sets, LocalDate day)
    {
        var (ability, known, seen) = ((double)was.Ability, was.Known, 0);
        foreach (var (place, set) in sets.Index())
        {
            if (set.Shows is not { } raw)
                continue;
            var shows = raw * (1 + Tires * Math.Min(2, place));
            if (set.IsBound && shows <= ability)
                continue;
            var weight = seen > 0 ? Later : Weights[Math.Min(known, Weights.Length - 1)];
            ability = weight >= 1 ? shows : Math.Exp((1 - weight) * Math.Log(ability) + weight * Math.Log(shows));
            seen += set.IsBound ? 0 : 1;
        }
        var learned = (int)Math.Round(ability);
        return Standing(was, sets) with
        {
            Ability = learned,
            Known = known + (seen > 0 ? 1 : 0),
            Sessions = was.Sessions + 1,
            Capped = sets.All(set => set.IsBound) && learned > was.Ability,
            Silent = IsSilent(sets) ? was.Silent + 1 : 0,
            Easies = sets.LastOrDefault(set => set.Set.LeftOf(set.Target) is not null).Set is { IsTooEasy: true } ? was.Easies + 1 : 0,
            Last = [.. sets.Where(set => set.Set.Exercise == sets[^1].Set.Exercise).Select(set => set.Set.Done.Lowest)],
            LastOf = sets[^1].Set.Exercise,
            Left = sets.First(set => set.Set.Exercise == sets[^1].Set.Exercise).Left,
            Past = [.. was.Past.Add(learned).TakeLast(Remembered)],
            Start = was.Start > 0 ? was.Start : seen > 0 ? learned : 0,
            Day = day,
            Lean = sets[^1].Exercise.Sides is Sides.Each && was.Exercise == sets[^1].Set.Exercise ? Asymmetry.After(was.Lean, [.. sets.Select(set => set.Set)]) : 0,
        };
    }

    /// <summary>Where it goes on: on the last rung that was done, with the weight that was asked, or the lighter one that was taken.</summary>
    private static Lift Standing(Lift was, IReadOnlyList<SetOf> sets)
    {
        var last = sets[^1];
        var item = last.Station.Item;
        if (item.Reasons.Any(reason => reason is Reason.SparesArea or Reason.Landings))
            return was;
        var isAsked = last.Set.Exercise == item.Exercise;
        var isFinding = item.Stage is Stage.Calibrating || !isAsked;
        var load = last.Set.Load is { } used && (isFinding || item.Load is not { } asked || used < asked) ? used : isAsked ? item.Load : last.Set.Load;
        var isSame = was.Exercise == last.Set.Exercise && was.Sessions > 0;
        var isTough = last is { IsBound: false, Left: { } left } && left <= Math.Max(last.Target, Lift.CalibrationSessions);
        return was with
        {
            Exercise = last.Set.Exercise,
            Load = last.Exercise.Loaded ? load : null,
            IsSlow = last.IsSlow,
            OnRung = isSame ? was.OnRung + 1 : 1,
            Top = isAsked ? item.Top : was.Top,
            IsSought = last.Exercise.Loaded && isFinding && !isTough,
            Why = null,
        };
    }

    private static bool IsSilent(IReadOnlyList<SetOf> sets) =>
        sets.All(set => set.Set is { Effort: null, Rir: null } && set.Set.Done.Lowest == set.Set.Asked);
}
