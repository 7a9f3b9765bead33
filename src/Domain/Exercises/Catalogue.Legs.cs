using static RunnerStrength.Domain.Exercises.Area;
using static RunnerStrength.Domain.Exercises.Muscle;
using static RunnerStrength.Domain.Exercises.Source;

namespace RunnerStrength.Domain.Exercises;

public static partial class Catalogue
{
    private static IEnumerable<Exercise[]> SquatLadders =>
    [
        [
            Of("chair-squat", Pattern.Squat, 0, Ours, [Quads, Glutes], [Knee, Hip]),
            Of("squat", Pattern.Squat, 0, Single(2, 15), [Quads, Glutes, Hamstrings], [Knee, Hip], from: [S0, S1, S3, S4]),
            Of(
                "goblet-squat", Pattern.Squat, 1, Ours, [Quads, Glutes, UpperBack],
                [Knee, Hip, Wrist, Shoulder, Area.LowerBack], Equipment.Dumbbells, spine: 1, from: [S0, S1, S3]),
            Of(
                "barbell-squat", Pattern.Squat, 2, Ours, [Quads, Glutes, Muscle.LowerBack],
                [Knee, Hip, Wrist, Shoulder, Neck, Area.LowerBack], Equipment.Barbell, spine: 3, from: [S0, S1, S3]),
            Of("bulgarian-split-squat", Pattern.Squat, 2, Ours, [Quads, Glutes, Adductors], [Knee, Hip, Foot], Equipment.Bench, Sides.Each),
            Of("single-leg-chair-squat", Pattern.Squat, 3, Ours, [Quads, Glutes, Abductors], [Knee, Hip, Foot], sides: Sides.Each),
        ],
        [
            Of("wall-squat", Pattern.Squat, 0, Hold(2, 30), [Quads], [Knee], measure: Measure.Seconds, from: [S3]),
        ],
    ];

    private static IEnumerable<Exercise[]> LungeLadders =>
    [
        [
            Of("split-squat", Pattern.Lunge, 0, Ours, [Quads, Glutes, Hamstrings], [Knee, Hip, Foot], sides: Sides.Each),
            Of(
                "lunge", Pattern.Lunge, 1, Range(3, 10, 12), [Hamstrings, Quads, Glutes],
                [Knee, Hip, Hamstring, Foot], sides: Sides.Each, from: [S2]),
            Of(
                "walking-lunge", Pattern.Lunge, 1, Single(2, 8), [Quads, Glutes, Hamstrings],
                [Knee, Hip, Hamstring, Foot], sides: Sides.Each, from: [S0, S1, S3]),
            Of(
                "dumbbell-walking-lunge", Pattern.Lunge, 2, Single(2, 8), [Quads, Glutes, Hamstrings],
                [Knee, Hip, Hamstring, Foot, Area.LowerBack], Equipment.Dumbbells, Sides.Each, spine: 1, from: [S1, S3]),
        ],
        [
            Of(
                "step-up", Pattern.Lunge, 0, Single(2, 10), [Quads, Glutes, Hamstrings, Calves],
                [Knee, Hip, Foot], Equipment.Bench, Sides.Each, from: [S0, S3]),
            Of(
                "dumbbell-step-up", Pattern.Lunge, 2, Single(2, 10), [Quads, Glutes, Hamstrings, Calves],
                [Knee, Hip, Foot, Area.LowerBack], Equipment.Bench | Equipment.Dumbbells, Sides.Each, spine: 1, from: [S0, S3]),
        ],
    ];

    private static IEnumerable<Exercise[]> HingeLadders =>
    [
        [
            Of("hip-hinge-drill", Pattern.Hinge, 0, Ours, [Hamstrings, Glutes], [Hip, Hamstring]),
            Of(
                "supported-single-leg-deadlift", Pattern.Hinge, 0, Ours, [Glutes, Hamstrings],
                [Hip, Hamstring, Area.LowerBack], sides: Sides.Each, spine: 1),
            Of(
                "single-leg-deadlift", Pattern.Hinge, 1, Single(2, 10), [Glutes, Hamstrings],
                [Hip, Hamstring, Foot, Achilles, Area.LowerBack], sides: Sides.Each, spine: 1, from: [S0, S3]),
            Of(
                "dumbbell-single-leg-deadlift", Pattern.Hinge, 2, Single(2, 10), [Glutes, Hamstrings],
                [Hip, Hamstring, Foot, Achilles, Area.LowerBack], Equipment.Dumbbells, Sides.Each, spine: 2, from: [S0, S3]),
            Of(
                "deadlift", Pattern.Hinge, 2, Range(3, 10, 12), [Muscle.LowerBack, Glutes, Hamstrings, UpperBack],
                [Hip, Hamstring, Area.LowerBack], Equipment.Barbell, spine: 3, from: [S2]),
        ],
    ];

    private static IEnumerable<Exercise[]> CalfLadders =>
    [
        [
            Of("floor-calf-raise", Pattern.Calf, 0, Ours, [Calves, Soleus], [Achilles, Foot]),
            Of("calf-raise", Pattern.Calf, 0, Range(3, 10, 12), [Soleus, Calves], [Achilles, Foot], from: [S2]),
            Of("single-leg-calf-raise", Pattern.Calf, 2, Ours, [Calves, Soleus], [Achilles, Foot], sides: Sides.Each),
            Of("bent-knee-calf-raise", Pattern.Calf, 2, Ours, [Soleus, Calves], [Achilles, Foot], sides: Sides.Each),
            Of(
                "dumbbell-calf-raise", Pattern.Calf, 3, Ours, [Calves, Soleus],
                [Achilles, Foot, Area.LowerBack], Equipment.Dumbbells, Sides.Each, spine: 1),
        ],
    ];

    private static IEnumerable<Exercise[]> HipLadders =>
    [
        [
            Of("glute-bridge", Pattern.Hip, 0, Single(2, 15, pause: 2), [Glutes, Hamstrings], [Hip, Hamstring], from: [S3, S4]),
            Of("single-leg-glute-bridge", Pattern.Hip, 1, Ours, [Glutes, Hamstrings], [Hip, Hamstring], sides: Sides.Each),
            Of("hamstring-bridge", Pattern.Hip, 2, Ours, [Hamstrings, Glutes], [Hip, Hamstring], sides: Sides.Each),
        ],
        [
            Of("donkey-kick", Pattern.Hip, 0, Ours, [Glutes], [Hip, Knee, Wrist], sides: Sides.Each, from: [S3]),
        ],
        [
            Of("side-lying-leg-raise", Pattern.Hip, 0, Ours, [Abductors, Glutes], [Hip], sides: Sides.Each),
            Of("band-side-step", Pattern.Hip, 1, Ours, [Abductors, Glutes], [Hip, Knee], Equipment.Band, Sides.Each),
        ],
    ];

    private static IEnumerable<Exercise[]> JumpLadders =>
    [
        [
            Of("ankle-pogo", Pattern.Plyo, 0, Ours, [Calves, Soleus], [Achilles, Foot], impact: 1),
            Of("skip", Pattern.Plyo, 1, Ours, [Calves, Glutes, HipFlexors], [Achilles, Foot, Knee, Hip], sides: Sides.Each, impact: 2),
            Of("squat-jump", Pattern.Plyo, 2, Ours, [Quads, Glutes, Calves], [Knee, Achilles, Foot, Hip], impact: 2),
            Of("single-leg-hop", Pattern.Plyo, 3, Ours, [Calves, Quads, Glutes], [Knee, Achilles, Foot, Hip], sides: Sides.Each, impact: 3),
        ],
    ];

    private static IEnumerable<Exercise[]> MobilityLadders =>
    [
        [Of("march-in-place", Pattern.Mobility, 0, Hold(1, 60), [HipFlexors, Glutes], [Hip], measure: Measure.Seconds)],
        [Of("calf-stretch", Pattern.Mobility, 0, Hold(1, 30), [Calves], [Achilles], sides: Sides.Each, measure: Measure.Seconds)],
    ];
}
