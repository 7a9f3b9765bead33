using System.Collections.Immutable;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Reading.Safety;

/// <summary>A red flag, and the concepts that make it (2.9).</summary>
/// <param name="Reach">How far apart they may stand.</param>
/// <param name="IsDoubtful">Whether it has to be asked, however clearly it is said.</param>
internal sealed record Danger(RedFlag Flag, Reach Reach, bool IsDoubtful, params ImmutableArray<Concept> Concepts)
{
    /// <summary>The graver ones first.</summary>
    public static readonly ImmutableArray<Danger> All =
    [
        .. Alone(RedFlag.Emergency, Concept.HeartAttack, Concept.Palpitations, Concept.Fainted, Concept.Dizzy, Concept.WentBlack,
            Concept.Breathless, Concept.WorstHeadache, Concept.Stroke, Concept.NumbSaddle, Concept.NoControl),
        new(RedFlag.Emergency, Reach.Sentence, false, Concept.Chest, Concept.Hurts),
        new(RedFlag.Emergency, Reach.Sentence, false, Concept.Chest, Concept.Tight),
        new(RedFlag.Emergency, Reach.Clause, false, Concept.Chest, Concept.Heavy),
        new(RedFlag.Emergency, Reach.Clause, false, Concept.Chest, Concept.Numb),
        new(RedFlag.Emergency, Reach.Clause, false, Concept.Chest, Concept.Swollen),
        new(RedFlag.Emergency, Reach.Sentence, false, Concept.Heart, Concept.Hurts),
        new(RedFlag.Emergency, Reach.Sentence, false, Concept.Heart, Concept.Irregular),
        new(RedFlag.Emergency, Reach.Sentence, false, Concept.Heart, Concept.Racing, Concept.ByItself),
        new(RedFlag.Emergency, Reach.Clause, false, Concept.Vision, Concept.Dark),
        new(RedFlag.Emergency, Reach.Clause, false, Concept.Around, Concept.Spins),
        new(RedFlag.Emergency, Reach.Clause, false, Concept.Breathe, Concept.Cannot),
        new(RedFlag.Emergency, Reach.Clause, false, Concept.Breathe, Concept.Trouble),
        new(RedFlag.Emergency, Reach.Sentence, false, Concept.Headache, Concept.Extreme),
        new(RedFlag.Emergency, Reach.Sentence, false, Concept.Head, Concept.Hurts, Concept.Extreme),
        new(RedFlag.Emergency, Reach.Clause, false, Concept.Face, Concept.Droops),
        new(RedFlag.Emergency, Reach.Clause, false, Concept.Face, Concept.Numb),
        new(RedFlag.Emergency, Reach.Clause, false, Concept.Speech, Concept.Trouble),
        new(RedFlag.Emergency, Reach.Clause, false, Concept.Speech, Concept.Cannot),
        new(RedFlag.Emergency, Reach.Clause, false, Concept.Move, Concept.Cannot),
        new(RedFlag.Emergency, Reach.Clause, false, Concept.Vision, Concept.Cannot),
        new(RedFlag.Emergency, Reach.Clause, false, Concept.Saddle, Concept.Numb),
        new(RedFlag.Emergency, Reach.Sentence, false, Concept.Back, Concept.Numb),
        new(RedFlag.Emergency, Reach.Clause, false, Concept.Bladder, Concept.Cannot),
        new(RedFlag.Emergency, Reach.Clause, false, Concept.Bladder, Concept.Lost),
        new(RedFlag.Emergency, Reach.Clause, false, Concept.Coughing, Concept.Blood),

        .. Alone(RedFlag.DoctorToday, Concept.Clot, Concept.NoWeight),
        new(RedFlag.DoctorToday, Reach.Clause, false, Concept.Calf, Concept.Swollen),
        new(RedFlag.DoctorToday, Reach.Clause, false, Concept.Walk, Concept.Cannot),
        new(RedFlag.DoctorToday, Reach.Clause, false, Concept.Carry, Concept.Weight, Concept.Cannot),

        .. Alone(RedFlag.SeeDoctor, Concept.Fracture, Concept.WakesAtNight),
        new(RedFlag.SeeDoctor, Reach.Sentence, false, Concept.Bone, Concept.Hurts),
        new(RedFlag.SeeDoctor, Reach.Sentence, false, Concept.Bone, Concept.Broken),
        new(RedFlag.SeeDoctor, Reach.Clause, false, Concept.Night, Concept.Hurts),

        new(RedFlag.Emergency, Reach.Clause, true, Concept.Heart, Concept.Racing),
        new(RedFlag.Emergency, Reach.Clause, true, Concept.Heart, Concept.Strange),
        new(RedFlag.Emergency, Reach.Clause, true, Concept.Chest, Concept.Strange),
        new(RedFlag.Emergency, Reach.Clause, true, Concept.Heart, Concept.Heavy),
    ];

    private static ImmutableArray<Danger> Alone(RedFlag flag, params ReadOnlySpan<Concept> concepts)
    {
        var dangers = ImmutableArray.CreateBuilder<Danger>(concepts.Length);
        foreach (var concept in concepts)
            dangers.Add(new(flag, Reach.Clause, false, concept));
        return dangers.ToImmutable();
    }
}

/// <summary>How far apart concepts of one red flag may stand: between two commas, or between two full stops.</summary>
internal enum Reach { Clause, Sentence }
