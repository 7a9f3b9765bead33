using static RunnerStrength.Domain.Exercises.Area;
using static RunnerStrength.Domain.Exercises.Muscle;
using static RunnerStrength.Domain.Exercises.Source;

namespace RunnerStrength.Domain.Exercises;

public static partial class Catalogue
{
    private static IEnumerable<Exercise[]> PushLadders =>
    [
        [
            Of("wall-push-up", Pattern.Push, 0, Ours, [Chest, Muscle.Shoulders, Triceps], [Wrist, Shoulder]),
            Of("knee-push-up", Pattern.Push, 0, Single(2, 10), [Chest, Muscle.Shoulders, Triceps], [Wrist, Shoulder, Knee], from: [S1]),
            Of("push-up", Pattern.Push, 1, Single(2, 10), [Chest, Muscle.Shoulders, Triceps, Abs], [Wrist, Shoulder], from: [S0, S1, S3]),
            Of("feet-raised-push-up", Pattern.Push, 2, Ours, [Chest, Muscle.Shoulders, Triceps, Abs], [Wrist, Shoulder], Equipment.Bench),
        ],
        [
            Of("overhead-triceps-extension", Pattern.Push, 0, Ours, [Triceps], [Shoulder], Equipment.Dumbbells, from: [S3]),
            Of(
                "triceps-dip", Pattern.Push, 1, Single(2, 12), [Triceps, Muscle.Shoulders],
                [Wrist, Shoulder], Equipment.Bench, from: [S0, S3]),
        ],
        [
            Of(
                "overhead-press", Pattern.Push, 1, Ours, [Muscle.Shoulders, Triceps],
                [Shoulder, Neck, Area.LowerBack], Equipment.Dumbbells, spine: 1, from: [S3]),
        ],
    ];

    private static IEnumerable<Exercise[]> PullLadders =>
    [
        [
            Of("shoulder-blade-squeeze", Pattern.Pull, 0, Ours with { PauseSeconds = 3 }, [UpperBack], []),
            Of("band-row", Pattern.Pull, 0, Ours, [UpperBack, Biceps], [Shoulder], Equipment.Band),
            Of("table-row", Pattern.Pull, 0, Ours, [UpperBack, Biceps], [Shoulder]),
            Of(
                "dumbbell-row", Pattern.Pull, 0, Single(2, 12), [UpperBack, Biceps],
                [Shoulder, Wrist], Equipment.Dumbbells | Equipment.Bench, Sides.Each, from: [S0, S3]),
            Of("straight-leg-table-row", Pattern.Pull, 2, Ours, [UpperBack, Biceps, Glutes], [Shoulder]),
        ],
    ];

    private static IEnumerable<Exercise[]> TrunkLadders =>
    [
        [
            Of("knee-plank", Pattern.CoreFront, 0, Hold(2, 20), [Abs, Obliques], [Shoulder, Knee], measure: Measure.Seconds),
            Of(
                "plank", Pattern.CoreFront, 0, Hold(3, 30), [Abs, Obliques, Muscle.Shoulders],
                [Shoulder], measure: Measure.Seconds, from: [S1, S2, S4]),
            Of("plank-hip-dip", Pattern.CoreFront, 1, Ours, [Obliques, Abs], [Shoulder], sides: Sides.Each, from: [S1]),
            Of("plank-jack", Pattern.CoreFront, 2, Ours, [Abs, Muscle.Shoulders], [Shoulder, Hip, Foot], impact: 1, from: [S1]),
        ],
        [
            Of("dead-bug", Pattern.CoreFront, 0, Ours, [Abs, HipFlexors], [Hip], sides: Sides.Each),
            Of("leg-raise", Pattern.CoreFront, 1, Single(2, 10), [HipFlexors, Abs], [Hip, Area.LowerBack], from: [S3]),
            Of("v-sit", Pattern.CoreFront, 2, Hold(2, 20), [Abs, HipFlexors], [Area.LowerBack, Hip], measure: Measure.Seconds, from: [S3]),
        ],
        [
            Of("crunch", Pattern.CoreFront, 0, Ours, [Abs], [Neck, Area.LowerBack], from: [S3]),
        ],
        [
            Of(
                "side-plank", Pattern.CoreSide, 0, Hold(2, 20), [Obliques, Abductors],
                [Shoulder, Hip, Knee], sides: Sides.Each, measure: Measure.Seconds, from: [S1]),
            Of(
                "copenhagen-plank", Pattern.CoreSide, 2, Hold(2, 20), [Adductors, Obliques],
                [Shoulder, Hip, Knee], Equipment.Bench, Sides.Each, Measure.Seconds),
        ],
        [
            Of("bird-dog", Pattern.CoreBack, 0, Ours, [Glutes, Muscle.LowerBack, Abs], [Wrist, Shoulder, Knee], sides: Sides.Each),
            Of(
                "back-extension", Pattern.CoreBack, 0, Single(2, 10), [UpperBack, Muscle.LowerBack, Glutes],
                [Neck, Area.LowerBack], spine: 1, from: [S0, S1, S3]),
            Of(
                "arms-forward-back-extension", Pattern.CoreBack, 2, Ours, [UpperBack, Muscle.LowerBack, Glutes],
                [Area.LowerBack, Shoulder, Neck], spine: 1, from: [S1]),
        ],
    ];
}
