using System.Collections.Immutable;

namespace RunnerStrength.Domain.Exercises;

/// <summary>An exercise as the coach knows it: what it trains, loads and needs. Its words are in a language's exercises file.</summary>
/// <param name="Id">Stable for ever: facts and saved talks name it.</param>
/// <param name="Pattern">The movement, by which a session is composed.</param>
/// <param name="Sides">Whether a set is done once, or once each side.</param>
/// <param name="Measure">Whether a set is counted in reps or held for seconds.</param>
/// <param name="Dose">The source's own dose, or ours where it is silent.</param>
/// <param name="Needs">The equipment without which it cannot be done.</param>
/// <param name="Muscles">The main muscles, strongest first.</param>
/// <param name="Areas">The areas it loads: an exercise that spares an area does not have it here.</param>
/// <param name="Impact">Landing force, 0 (none) to 3 (single-leg hops).</param>
/// <param name="SpineLoad">Load on the spine, 0 (none) to 3 (heavy barbell).</param>
/// <param name="Level">How strong one must be: 0 for a beginner, to 3 for someone strong.</param>
/// <param name="Easier">The next rung down, if there is one; it may need equipment that this one does not.</param>
/// <param name="Harder">The next rung up, if there is one; it may need equipment that this one does not.</param>
/// <param name="Sources">S0–S4, or nothing where it is ours.</param>
public sealed record Exercise(
    ExerciseId Id,
    Pattern Pattern,
    Sides Sides,
    Measure Measure,
    Dose Dose,
    Equipment Needs,
    ImmutableArray<Muscle> Muscles,
    ImmutableArray<Area> Areas,
    int Impact,
    int SpineLoad,
    int Level,
    ExerciseId? Easier,
    ExerciseId? Harder,
    ImmutableArray<Source> Sources)
{
    /// <summary>Whether a weight is part of the prescription.</summary>
    public bool Loaded => (Needs & (Equipment.Dumbbells | Equipment.Barbell)) != 0;
}

/// <summary>The stable name of an exercise, such as <c>step-up</c>.</summary>
public readonly record struct ExerciseId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>The movement that an exercise trains.</summary>
public enum Pattern { Squat, Hinge, Lunge, Push, Pull, Calf, CoreFront, CoreSide, CoreBack, Hip, Plyo, Mobility }

/// <summary>Done once for both sides together, or once for each side.</summary>
public enum Sides { Both, Each }

/// <summary>What a set is counted in.</summary>
public enum Measure { Reps, Seconds }

/// <summary>What an exercise needs. A step or stair, a wall, a mat and free floor are taken for granted.</summary>
[Flags]
public enum Equipment
{
    None = 0,

    /// <summary>A bench, a box or a sturdy chair.</summary>
    Bench = 1,

    /// <summary>Dumbbells or a kettlebell: whatever is done with the one can be done with the other.</summary>
    Dumbbells = 2,

    /// <summary>A kettlebell by name, as runners say it: it is theirs where they have <see cref="Dumbbells"/>.</summary>
    Kettlebell = 4,
    Barbell = 8,
    Band = 16,
}

/// <summary>Where pain is asked for, and what an exercise loads.</summary>
public enum Area { Knee, Achilles, LowerBack, Wrist, Shoulder, Hip, Hamstring, Foot, Neck, Shin, Calf, Quad, Groin, Elbow, Ribs }

public enum Muscle
{
    Quads, Hamstrings, Glutes, Calves, Soleus, Adductors, Abductors, HipFlexors,
    Abs, Obliques, LowerBack, UpperBack, Chest, Shoulders, Triceps, Biceps, Feet,
}

/// <summary>The five articles that the exercises and rules come from.</summary>
public enum Source { S0, S1, S2, S3, S4 }

/// <summary>How much of an exercise, in its own measure (reps, or seconds of a hold; each side where it has sides).</summary>
/// <param name="Sets">Number of sets, 1–5.</param>
/// <param name="Aim">Where a new runner starts.</param>
/// <param name="Lo">Bottom of the range: a set below it is a miss.</param>
/// <param name="Hi">Top of the range: from here the exercise advances.</param>
/// <param name="PauseSeconds">The exercise's own pause in each rep, such as the bridge's 2 s on top.</param>
public sealed record Dose(int Sets, int Aim, int Lo, int Hi, int PauseSeconds = 0);
