using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Exercises;

namespace RunnerStrength.Domain.Runners;

/// <summary>A session: what was prescribed, and the list of facts since. Everything else about it is derived.</summary>
/// <param name="Number">1 for a runner's first, then counting.</param>
/// <param name="Day">The local day on which it started; it belongs to that day for ever.</param>
/// <param name="StartedAt">When it started.</param>
/// <param name="Prescription">As it was issued.</param>
/// <param name="Facts">In the order they happened; undo drops the last.</param>
public sealed record Session(
    int Number,
    LocalDate Day,
    Instant StartedAt,
    Prescription Prescription,
    ImmutableList<Fact> Facts)
{
    public bool IsOpen => Facts is not [.., Fact.Closed];

    /// <summary>When something was last logged.</summary>
    public Instant LastAt => Facts is [.., var last] ? last.At : StartedAt;
}

/// <summary>What happened in a session, as it is kept.</summary>
public abstract record Fact(Instant At)
{
    /// <summary>A set was done.</summary>
    /// <param name="Place">Which exercise of the prescription, from 0.</param>
    /// <param name="Exercise">What was really done, which a swap may have changed.</param>
    /// <param name="Set">1 for the first.</param>
    /// <param name="Asked">What was expected of this very set, in the exercise's measure; of a fixed dose, what was asked.</param>
    /// <param name="Done">What was done, in the exercise's measure.</param>
    /// <param name="Load">The weight, where one was prescribed.</param>
    /// <param name="Effort">How it felt, where the runner said so.</param>
    /// <param name="At">When it was logged.</param>
    /// <param name="Message">The runner's message that logged it; an edit of that message corrects it. Nothing for a tap.</param>
    /// <param name="Rir">Reps in reserve, where the runner gave a number, 0–10.</param>
    /// <param name="Goal">What an open set asked; nothing for a fixed dose, and for sets of earlier versions.</param>
    public sealed record SetLogged(
        int Place, ExerciseId Exercise, int Set, int Asked, Done Done, Kilograms? Load, Effort? Effort, Instant At, int? Message,
        int? Rir = null, Goal? Goal = null)
        : Fact(At)
    {
        /// <summary>Called easy: four or more left. "Ok" never is, whatever was asked for (2.1).</summary>
        public bool IsEasy => Rir is { } left ? left >= Reserve.Easy : Effort is Runners.Effort.TooEasy or Runners.Effort.Easy;

        /// <summary>Reps in reserve, if the runner said so, by number or by word.</summary>
        /// <param name="target">Reps in reserve that were asked for.</param>
        public int? LeftOf(int target) => Rir ?? (Effort is { } felt ? Reserve.Of(felt, target) : null);

        /// <summary>Called too easy.</summary>
        public bool IsTooEasy => LeftOf(0) >= Reserve.Of(Runners.Effort.TooEasy, 0);
    }

    /// <summary>The runner passed over the rest of an exercise.</summary>
    public sealed record Skipped(int Place, Instant At) : Fact(At);

    /// <summary>Another exercise takes the place for the sets that remain.</summary>
    public sealed record Swapped(int Place, ExerciseId To, Instant At) : Fact(At);

    /// <summary>An exercise hurt.</summary>
    /// <param name="Area">Where, if the runner said.</param>
    /// <param name="Score">0–10; a pain that was not graded counts as red.</param>
    /// <param name="IsSharp">Sharp, giving way or limping: red whatever the score.</param>
    /// <param name="Side">Which side, if the runner said.</param>
    public sealed record Hurt(int Place, Area? Area, Instant At, int? Score = null, bool IsSharp = false, Side? Side = null) : Fact(At)
    {
        public Light Light => PainRules.LightOf(Score, IsSharp);
    }

    /// <summary>So many sets of an exercise are left for want of time.</summary>
    /// <param name="Sets">Planned sets that remain, those done included.</param>
    public sealed record Shortened(int Place, int Sets, Instant At) : Fact(At);

    /// <summary>The session ended.</summary>
    public sealed record Closed(Ending Ending, Instant At) : Fact(At);
}

/// <summary>What an open set asks: to leave so many, and to do no more than so many (2.1).</summary>
/// <param name="Reserve">Reps, or fives of seconds of a hold, 0–5.</param>
/// <param name="Cap">Reps or seconds.</param>
public readonly record struct Goal(int Reserve, int Cap);

/// <summary>Why a session ended.</summary>
public enum Ending
{
    /// <summary>Everything was done or passed over.</summary>
    Finished,

    /// <summary>The runner ended it.</summary>
    Stopped,

    /// <summary>Six hours without a word.</summary>
    Lapsed,

    /// <summary>A red flag.</summary>
    Alarmed,
}

/// <summary>What was done in a set, in reps or seconds; the sides are equal where the exercise has none.</summary>
public readonly record struct Done(int Left, int Right)
{
    /// <summary>The same on both sides, or an exercise without sides.</summary>
    public static Done Of(int amount) => new(amount, amount);

    /// <summary>The weaker side counts.</summary>
    public int Lowest => Math.Min(Left, Right);
}

/// <summary>A weight in kilograms, to the gram.</summary>
public readonly record struct Kilograms(decimal Value) : IComparable<Kilograms>
{
    public int Grams => (int)(Value * 1000);

    public static Kilograms FromGrams(int grams) => new(grams / 1000m);

    public int CompareTo(Kilograms other) => Value.CompareTo(other.Value);

    public static bool operator <(Kilograms a, Kilograms b) => a.Value < b.Value;

    public static bool operator >(Kilograms a, Kilograms b) => a.Value > b.Value;

    public static bool operator <=(Kilograms a, Kilograms b) => a.Value <= b.Value;

    public static bool operator >=(Kilograms a, Kilograms b) => a.Value >= b.Value;
}
