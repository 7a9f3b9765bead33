using System.Collections.Immutable;

namespace RunnerStrength.Domain.Exercises;

/// <summary>An exercise as the coach knows it: what it trains, loads and needs. Its words are in a language's exercises file.</summary>
/// <param name="Id">Stable for ever: facts and saved talks name it.</param>
/// <param name="Family">The movement whose ability it shares.</param>
/// <param name="Sides">Whether a set is done once, or once each side.</param>
/// <param name="Measure">Whether a set is counted in reps or held for seconds.</param>
/// <param name="Dose">The source's own dose, or ours where it is silent.</param>
/// <param name="Needs">The equipment without which it cannot be done.</param>
/// <param name="Muscles">The main muscles, strongest first.</param>
/// <param name="Areas">The areas it loads: an exercise that spares an area does not have it here.</param>
/// <param name="Impact">Landing force, 0 (none) to 3 (single-leg hops).</param>
/// <param name="SpineLoad">Load on the spine, 0 (none) to 3 (heavy barbell).</param>
/// <param name="Difficulty">How hard it is, on the scale of its family.</param>
/// <param name="Sources">S0–S4, or nothing where it is ours.</param>
public sealed record Exercise(
    ExerciseId Id,
    Family Family,
    Sides Sides,
    Measure Measure,
    Dose Dose,
    Equipment Needs,
    ImmutableArray<Muscle> Muscles,
    ImmutableArray<Area> Areas,
    int Impact,
    int SpineLoad,
    Difficulty Difficulty,
    ImmutableArray<Source> Sources)
{
    /// <summary>The pattern of its family.</summary>
    public Pattern Pattern => Family.Pattern;

    /// <summary>Whether a weight is part of the prescription.</summary>
    public bool Loaded => (Needs & (Equipment.Dumbbells | Equipment.Barbell)) != 0;
}

/// <summary>
/// How hard a rep is: the share of the body that is moved, and the share of a weight (2.3). Coarse is enough: it puts rungs
/// and weights of a family in order and places a first try; the ability is learned on the same scale.
/// </summary>
/// <param name="Body">Thousandths.</param>
/// <param name="Load">Thousandths that a weight of 70 kg adds; also for exercises that take none, should somebody hold one.</param>
public readonly record struct Difficulty(int Body, int Load)
{
    /// <summary>The weight in grams that the load's share is given for (2.3).</summary>
    private const int Grams = 70_000;

    /// <summary>With a weight, in thousandths.</summary>
    /// <param name="grams">0 without one.</param>
    public int With(int grams) => Body + (int)((long)Load * grams / Grams);
}

/// <summary>The stable name of an exercise, such as <c>step-up</c>.</summary>
public readonly record struct ExerciseId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>So many of an exercise: reps or seconds, each side where it has sides.</summary>
public readonly record struct Amount(int Count, ExerciseId Of);

/// <summary>Done once for both sides together, or once for each side.</summary>
public enum Sides { Both, Each }

/// <summary>What a set is counted in.</summary>
public enum Measure { Reps, Seconds }

/// <summary>What an exercise needs. A mat and free floor are taken for granted.</summary>
[Flags]
public enum Equipment
{
    None = 0,

    /// <summary>A bench or a box that one can step onto.</summary>
    Bench = 1,

    /// <summary>Dumbbells or a kettlebell: whatever is done with the one can be done with the other.</summary>
    Dumbbells = 2,

    /// <summary>A kettlebell by name, as runners say it: it is theirs where they have <see cref="Dumbbells"/>.</summary>
    Kettlebell = 4,
    Barbell = 8,
    Band = 16,

    /// <summary>A step or stair whose edge carries the forefoot.</summary>
    Step = 32,

    /// <summary>A free wall.</summary>
    Wall = 64,

    /// <summary>A table that carries one's weight from below.</summary>
    Table = 128,

    /// <summary>A sturdy chair. A bench serves as one.</summary>
    Chair = 256,
}

/// <summary>Where pain is asked for, and what an exercise loads.</summary>
public enum Area { Knee, Achilles, LowerBack, Wrist, Shoulder, Hip, Hamstring, Foot, Neck }

public enum Muscle
{
    Quads, Hamstrings, Glutes, Calves, Soleus, Adductors, Abductors, HipFlexors,
    Abs, Obliques, LowerBack, UpperBack, Chest, Shoulders, Triceps, Biceps, Feet,
}

/// <summary>The five articles that the exercises and rules come from.</summary>
public enum Source { S0, S1, S2, S3, S4 }

/// <summary>How much of an exercise, in its own measure (reps, or seconds of a hold; each side where it has sides).</summary>
/// <param name="Sets">Number of sets, 1–5.</param>
/// <param name="Aim">The source's own number.</param>
/// <param name="Lo">Bottom of the range.</param>
/// <param name="Hi">Top of the range: from here something harder is looked for.</param>
/// <param name="PauseSeconds">The exercise's own pause in each rep, such as the bridge's 2 s on top.</param>
public sealed record Dose(int Sets, int Aim, int Lo, int Hi, int PauseSeconds = 0);
