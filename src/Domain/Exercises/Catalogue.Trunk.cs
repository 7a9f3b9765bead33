using static RunnerStrength.Domain.Exercises.Area;
using static RunnerStrength.Domain.Exercises.Equipment;
using static RunnerStrength.Domain.Exercises.Muscle;
using static RunnerStrength.Domain.Exercises.Source;

namespace RunnerStrength.Domain.Exercises;

public static partial class Catalogue
{
    private static IEnumerable<Exercise> Trunk => [.. Pushes, .. Pulls, .. FrontTrunk, .. SideTrunk, .. BackTrunk];

    private static IEnumerable<Exercise> Others => [.. Jumps, .. Mobility];

    private static IEnumerable<Exercise> Pushes =>
    [
        Of("wall-push-up", Family.Push, 300, Ours, [Chest, Muscle.Shoulders, Triceps], [Wrist, Shoulder], Wall),
        Of("overhead-triceps-extension", Family.Push, 50, Ours, [Triceps], [Shoulder], Dumbbells, load: 4500, from: [S3]),
        Of("overhead-press", Family.Push, 100, Ours, [Muscle.Shoulders, Triceps], [Shoulder, Neck, Area.LowerBack], Dumbbells, spine: 1, load: 4800, from: [S3]),
        Of("kneeling-push-up", Family.Push, 410, Ours, [Chest, Muscle.Shoulders, Triceps], [Wrist, Shoulder, Knee]),
        Of("table-push-up", Family.Push, 440, Ours, [Chest, Muscle.Shoulders, Triceps], [Wrist, Shoulder], Table),
        Of("knee-push-up", Family.Push, 500, Single(2, 10), [Chest, Muscle.Shoulders, Triceps], [Wrist, Shoulder, Knee], from: [S1]),
        Of("lowering-push-up", Family.Push, 570, Ours, [Chest, Muscle.Shoulders, Triceps, Abs], [Wrist, Shoulder, Knee]),
        Of("triceps-dip", Family.Push, 600, Single(2, 12), [Triceps, Muscle.Shoulders], [Wrist, Shoulder], Chair, from: [S0, S3]),
        Of("push-up", Family.Push, 650, Single(2, 10), [Chest, Muscle.Shoulders, Triceps, Abs], [Wrist, Shoulder], from: [S0, S1, S3]),
        Of("close-push-up", Family.Push, 730, Ours, [Triceps, Chest, Muscle.Shoulders, Abs], [Wrist, Shoulder]),
        Of("feet-raised-push-up", Family.Push, 750, Ours, [Chest, Muscle.Shoulders, Triceps, Abs], [Wrist, Shoulder], Chair),
        Of("archer-push-up", Family.Push, 900, Ours, [Chest, Muscle.Shoulders, Triceps, Abs], [Wrist, Shoulder], sides: Sides.Each),
    ];

    private static IEnumerable<Exercise> Pulls =>
    [
        Of("shoulder-blade-squeeze", Family.Pull, 300, Ours with { PauseSeconds = 3 }, [UpperBack], []),
        Of("dumbbell-row", Family.Pull, 100, Single(2, 12), [UpperBack, Biceps], [Shoulder, Wrist], Dumbbells | Bench, Sides.Each, load: 1900, from: [S0, S3]),
        Of("prone-arm-raise", Family.Pull, 370, Ours with { PauseSeconds = 2 }, [UpperBack, Muscle.Shoulders], [Shoulder, Neck]),
        Of("band-row", Family.Pull, 450, Ours, [UpperBack, Biceps], [Shoulder], Band),
        Of("prone-pull", Family.Pull, 450, Ours with { PauseSeconds = 2 }, [UpperBack, Biceps], [Shoulder, Neck]),
        Of("table-row", Family.Pull, 500, Ours, [UpperBack, Biceps], [Shoulder], Table),
        Of("floor-slide-pull", Family.Pull, 550, Ours, [UpperBack, Biceps], [Shoulder]),
        Of("straight-leg-table-row", Family.Pull, 650, Ours, [UpperBack, Biceps, Glutes], [Shoulder], Table),
        Of("feet-raised-table-row", Family.Pull, 750, Ours, [UpperBack, Biceps, Glutes], [Shoulder], Table | Chair),
    ];

    private static IEnumerable<Exercise> FrontTrunk =>
    [
        Of("knee-plank", Family.FrontTrunk, 430, Hold(2, 20), [Abs, Obliques], [Shoulder, Knee], measure: Measure.Seconds),
        Of("crunch", Family.FrontTrunk, 500, Ours, [Abs], [Neck, Area.LowerBack], from: [S3]),
        Of("dead-bug", Family.FrontTrunk, 520, Ours, [Abs, HipFlexors], [Area.Hip], sides: Sides.Each),
        Of("plank", Family.FrontTrunk, 550, Hold(3, 30), [Abs, Obliques, Muscle.Shoulders], [Shoulder], measure: Measure.Seconds, from: [S1, S2, S4]),
        Of("plank-hip-dip", Family.FrontTrunk, 650, Ours, [Obliques, Abs], [Shoulder], sides: Sides.Each, from: [S1]),
        Of("leg-raise", Family.FrontTrunk, 680, Single(2, 10), [HipFlexors, Abs], [Area.Hip, Area.LowerBack], from: [S3]),
        Of("long-lever-plank", Family.FrontTrunk, 750, Hold(2, 20), [Abs, Obliques, Muscle.Shoulders], [Shoulder], measure: Measure.Seconds),
        Of("plank-jack", Family.FrontTrunk, 760, Ours, [Abs, Muscle.Shoulders], [Shoulder, Area.Hip, Foot], impact: 1, from: [S1]),
        Of("v-up", Family.FrontTrunk, 1050, Ours, [Abs, HipFlexors], [Area.LowerBack, Area.Hip]),
        Of("v-sit", Family.FrontTrunk, 900, Hold(2, 20), [Abs, HipFlexors], [Area.LowerBack, Area.Hip], measure: Measure.Seconds, from: [S3]),
    ];

    private static IEnumerable<Exercise> SideTrunk =>
    [
        Of("knee-side-plank", Family.SideTrunk, 490, Hold(2, 20), [Obliques, Muscle.Abductors], [Shoulder, Area.Hip, Knee], sides: Sides.Each, measure: Measure.Seconds),
        Of("side-plank", Family.SideTrunk, 600, Hold(2, 20), [Obliques, Muscle.Abductors], [Shoulder, Area.Hip, Knee], sides: Sides.Each, measure: Measure.Seconds, from: [S1]),
        Of("side-plank-dip", Family.SideTrunk, 720, Ours, [Obliques, Muscle.Abductors], [Shoulder, Area.Hip, Knee], sides: Sides.Each),
        Of("side-plank-reach", Family.SideTrunk, 830, Ours, [Obliques, Muscle.Abductors], [Shoulder, Area.Hip, Knee], sides: Sides.Each),
        Of("star-side-plank", Family.SideTrunk, 960, Hold(2, 20), [Obliques, Muscle.Abductors], [Shoulder, Area.Hip, Knee], sides: Sides.Each, measure: Measure.Seconds),
        Of("copenhagen-plank", Family.SideTrunk, 900, Hold(2, 20), [Adductors, Obliques], [Shoulder, Area.Hip, Knee], Bench, Sides.Each, Measure.Seconds),
    ];

    private static IEnumerable<Exercise> BackTrunk =>
    [
        Of("bird-dog", Family.BackTrunk, 500, Ours, [Glutes, Muscle.LowerBack, Abs], [Wrist, Shoulder, Knee], sides: Sides.Each),
        Of("back-extension", Family.BackTrunk, 600, Single(2, 10), [UpperBack, Muscle.LowerBack, Glutes], [Neck, Area.LowerBack], spine: 1, from: [S0, S1, S3]),
        Of("arms-forward-back-extension", Family.BackTrunk, 720, Ours, [UpperBack, Muscle.LowerBack, Glutes], [Area.LowerBack, Shoulder, Neck], spine: 1, from: [S1]),
        Of("plank-bird-dog", Family.BackTrunk, 960, Ours, [Glutes, Muscle.LowerBack, Abs], [Wrist, Shoulder], sides: Sides.Each),
        Of("swimmer", Family.BackTrunk, 820, Ours, [Muscle.LowerBack, UpperBack, Glutes], [Area.LowerBack, Shoulder, Neck], sides: Sides.Each, spine: 1),
    ];

    private static IEnumerable<Exercise> Jumps =>
    [
        Of("ankle-pogo", Family.Jumps, 900, Ours, [Muscle.Calves, Soleus], [Achilles, Foot], impact: 1),
        Of("skip", Family.Jumps, 1100, Ours, [Muscle.Calves, Glutes, HipFlexors], [Achilles, Foot, Knee, Area.Hip], sides: Sides.Each, impact: 2),
        Of("squat-jump", Family.Jumps, 1300, Ours, [Quads, Glutes, Muscle.Calves], [Knee, Achilles, Foot, Area.Hip], impact: 2),
        Of("single-leg-hop", Family.Jumps, 1500, Ours, [Muscle.Calves, Quads, Glutes], [Knee, Achilles, Foot, Area.Hip], sides: Sides.Each, impact: 3),
    ];

    private static IEnumerable<Exercise> Mobility =>
    [
        Of("march-in-place", Family.Mobility, 300, Hold(1, 60), [HipFlexors, Glutes], [Area.Hip], measure: Measure.Seconds),
        Of("calf-stretch", Family.Mobility, 300, Hold(1, 30), [Muscle.Calves], [Achilles], sides: Sides.Each, measure: Measure.Seconds),
    ];
}
