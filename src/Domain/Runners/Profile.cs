using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Exercises;

namespace RunnerStrength.Domain.Runners;

/// <summary>What a runner answered about themselves. Each answer is kept as soon as it is given.</summary>
/// <param name="Experience">With strength training, not with running.</param>
/// <param name="Kit">What they have at hand.</param>
/// <param name="Week">Their running week.</param>
/// <param name="RunsAt">When they usually run.</param>
/// <param name="SessionsPerWeek">2 or 3 (S3).</param>
/// <param name="Days">The days of strength that they accepted or chose.</param>
/// <param name="Time">Local time of day of a session.</param>
/// <param name="Zone">IANA zone.</param>
/// <param name="Minutes">Minute budget of a session: 15, 20, 30 or 45.</param>
/// <param name="Plan">What they train by.</param>
/// <param name="Screening">Their answers about health; nothing where they keep them to themselves.</param>
/// <param name="Race">The next race, or the last.</param>
/// <param name="Bests">What they could do lately, where they said so.</param>
/// <param name="IsComplete">Whether every question of the onboarding has been answered once.</param>
public sealed record Profile(
    Experience Experience,
    Kit Kit,
    RunningWeek Week,
    TimeOfDay RunsAt,
    int SessionsPerWeek,
    ValueSet<IsoDayOfWeek> Days,
    LocalTime Time,
    DateTimeZone Zone,
    int Minutes,
    bool IsComplete,
    Plan Plan = Plan.Block,
    Screening? Screening = null,
    Race? Race = null,
    Sequence<Best> Bests = default)
{
    /// <summary>What we assume until we were told.</summary>
    public static readonly Profile Unasked = new(
        Experience.New, Kit.Nothing, RunningWeek.Unasked, TimeOfDay.Morning, 2,
        [], new LocalTime(18, 0), DateTimeZone.Utc, MinuteBudget.Default, false);

    /// <summary>Light work only (2.9): by the answers about health, and where there are none.</summary>
    public bool Restricts(LocalDate day) => Screening?.Restricts(day) ?? true;
}

/// <summary>A recent best: so many, with so much, and no more.</summary>
/// <param name="Done">Reps or seconds.</param>
/// <param name="Load">The weight in each hand, or on the bar; nothing without one.</param>
public readonly record struct Best(ExerciseId Exercise, int Done, Kilograms? Load);

/// <summary>How used to strength training somebody is.</summary>
public enum Experience { New, Some, Regular }

/// <summary>The part of the day in which somebody usually runs.</summary>
public enum TimeOfDay { Morning, Midday, Evening }

/// <summary>What a runner can train with.</summary>
/// <param name="Has">The things.</param>
/// <param name="Weights">The dumbbells' single weights in rising order; empty where they have none.</param>
public sealed record Kit(Equipment Has, Sequence<Kilograms> Weights)
{
    public static readonly Kit Nothing = new(Equipment.None, []);

    /// <summary>A bar and its plates: 20 kg to 140 kg in steps of 2.5 kg, as in any gym (ours).</summary>
    public static readonly ImmutableArray<Kilograms> Bar = [.. Enumerable.Range(0, 49).Select(step => new Kilograms(20 + 2.5m * step))];

    /// <summary>The weights for an exercise, rising; none where it takes none.</summary>
    public ImmutableArray<Kilograms> For(Exercise exercise) =>
        !exercise.Loaded ? [] : exercise.Needs.HasFlag(Equipment.Barbell) ? Bar : Weights.Items;

    /// <summary>Whether an exercise can be done with it: a bench serves as a chair, and dumbbells without a weight are none.</summary>
    public bool Allows(Exercise exercise) =>
        (exercise.Needs & ~(Has.HasFlag(Equipment.Bench) ? Has | Equipment.Chair : Has)) == Equipment.None
        && (!exercise.Needs.HasFlag(Equipment.Dumbbells) || Weights.Length > 0);
}
