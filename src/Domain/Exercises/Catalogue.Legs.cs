using static RunnerStrength.Domain.Exercises.Area;
using static RunnerStrength.Domain.Exercises.Equipment;
using static RunnerStrength.Domain.Exercises.Muscle;
using static RunnerStrength.Domain.Exercises.Source;

namespace RunnerStrength.Domain.Exercises;

public static partial class Catalogue
{
    private static IEnumerable<Exercise> Legs =>
    [
        .. Squats, .. Lunges, .. Hinges, .. Calves, .. SoleusRaises, .. Bridges, .. Hamstrings, .. Abductors,
    ];

    private static IEnumerable<Exercise> Squats =>
    [
        Of("chair-squat", Family.Squat, 700, Ours, [Quads, Glutes], [Knee, Area.Hip], Chair),
        Of("supported-squat", Family.Squat, 740, Ours, [Quads, Glutes], [Knee, Area.Hip]),
        Of("squat", Family.Squat, 900, Single(2, 15), [Quads, Glutes, Muscle.Hamstrings], [Knee, Area.Hip], from: [S0, S1, S3, S4]),
        Of("goblet-squat", Family.Squat, 900, Ours, [Quads, Glutes, UpperBack], [Knee, Area.Hip, Wrist, Shoulder, Area.LowerBack], Dumbbells, spine: 1, load: 1000, from: [S0, S1, S3]),
        Of("barbell-squat", Family.Squat, 900, Ours, [Quads, Glutes, Muscle.LowerBack], [Knee, Area.Hip, Wrist, Shoulder, Neck, Area.LowerBack], Barbell, spine: 3, load: 1000, from: [S0, S1, S3]),
        Of("wall-squat", Family.Squat, 1000, Hold(2, 30), [Quads], [Knee], Wall, measure: Measure.Seconds, from: [S3]),
        Of("paused-squat", Family.Squat, 1020, Ours with { PauseSeconds = 2 }, [Quads, Glutes, Muscle.Hamstrings], [Knee, Area.Hip]),
        Of("staggered-squat", Family.Squat, 1170, Ours, [Quads, Glutes], [Knee, Area.Hip, Foot], sides: Sides.Each),
        Of("assisted-single-leg-squat", Family.Squat, 1300, Ours, [Quads, Glutes, Muscle.Abductors], [Knee, Area.Hip, Foot], sides: Sides.Each),
        Of("bulgarian-split-squat", Family.Squat, 1300, Ours, [Quads, Glutes, Adductors], [Knee, Area.Hip, Foot], Chair, Sides.Each, load: 2300),
        Of("dumbbell-bulgarian-split-squat", Family.Squat, 1300, Ours, [Quads, Glutes, Adductors], [Knee, Area.Hip, Foot, Area.LowerBack], Chair | Dumbbells, Sides.Each, spine: 1, load: 2300),
        Of("single-leg-chair-squat", Family.Squat, 1450, Ours, [Quads, Glutes, Muscle.Abductors], [Knee, Area.Hip, Foot], Chair, Sides.Each),
        Of("single-leg-squat", Family.Squat, 1600, Ours, [Quads, Glutes, Muscle.Abductors], [Knee, Area.Hip, Foot], sides: Sides.Each),
    ];

    private static IEnumerable<Exercise> Lunges =>
    [
        Of("half-split-squat", Family.Lunge, 740, Ours, [Quads, Glutes, Muscle.Hamstrings], [Knee, Area.Hip, Foot], sides: Sides.Each),
        Of("supported-split-squat", Family.Lunge, 900, Ours, [Quads, Glutes, Muscle.Hamstrings], [Knee, Area.Hip, Foot], sides: Sides.Each),
        Of("split-squat", Family.Lunge, 1070, Ours, [Quads, Glutes, Muscle.Hamstrings], [Knee, Area.Hip, Foot], sides: Sides.Each),
        Of("step-up", Family.Lunge, 1100, Single(2, 10), [Quads, Glutes, Muscle.Hamstrings, Muscle.Calves], [Knee, Area.Hip, Foot], Bench, Sides.Each, from: [S0, S3]),
        Of("dumbbell-step-up", Family.Lunge, 1100, Single(2, 10), [Quads, Glutes, Muscle.Hamstrings, Muscle.Calves], [Knee, Area.Hip, Foot, Area.LowerBack], Bench | Dumbbells, Sides.Each, spine: 1, load: 2300, from: [S0, S3]),
        Of("lunge", Family.Lunge, 1120, Range(3, 10, 12), [Muscle.Hamstrings, Quads, Glutes], [Knee, Area.Hip, Hamstring, Foot], sides: Sides.Each, from: [S2]),
        Of("walking-lunge", Family.Lunge, 1150, Single(2, 8), [Quads, Glutes, Muscle.Hamstrings], [Knee, Area.Hip, Hamstring, Foot], sides: Sides.Each, from: [S0, S1, S3]),
        Of("dumbbell-walking-lunge", Family.Lunge, 1150, Single(2, 8), [Quads, Glutes, Muscle.Hamstrings], [Knee, Area.Hip, Hamstring, Foot, Area.LowerBack], Dumbbells, Sides.Each, spine: 1, load: 2300, from: [S1, S3]),
        Of("deficit-lunge", Family.Lunge, 1280, Ours, [Quads, Glutes, Muscle.Hamstrings], [Knee, Area.Hip, Hamstring, Foot], Step, Sides.Each),
        Of("paused-lunge", Family.Lunge, 1270, Ours with { PauseSeconds = 2 }, [Quads, Glutes, Muscle.Hamstrings], [Knee, Area.Hip, Hamstring, Foot], sides: Sides.Each),
        Of("skater-squat", Family.Lunge, 1500, Ours, [Quads, Glutes, Muscle.Hamstrings], [Knee, Area.Hip, Foot], sides: Sides.Each),
    ];

    private static IEnumerable<Exercise> Hinges =>
    [
        Of("hip-hinge-drill", Family.Hinge, 450, Ours, [Muscle.Hamstrings, Glutes], [Area.Hip, Hamstring]),
        Of("dumbbell-deadlift", Family.Hinge, 350, Ours, [Muscle.Hamstrings, Glutes, Muscle.LowerBack], [Area.Hip, Hamstring, Area.LowerBack], Dumbbells, spine: 2, load: 2000),
        Of("deadlift", Family.Hinge, 350, Range(3, 10, 12), [Muscle.LowerBack, Glutes, Muscle.Hamstrings, UpperBack], [Area.Hip, Hamstring, Area.LowerBack], Barbell, spine: 3, load: 1000, from: [S2]),
        Of("staggered-hinge", Family.Hinge, 560, Ours, [Muscle.Hamstrings, Glutes], [Area.Hip, Hamstring], sides: Sides.Each),
        Of("supported-single-leg-deadlift", Family.Hinge, 660, Ours, [Glutes, Muscle.Hamstrings], [Area.Hip, Hamstring, Area.LowerBack], sides: Sides.Each, spine: 1),
        Of("single-leg-deadlift", Family.Hinge, 800, Single(2, 10), [Glutes, Muscle.Hamstrings], [Area.Hip, Hamstring, Foot, Achilles, Area.LowerBack], sides: Sides.Each, spine: 1, from: [S0, S3]),
        Of("dumbbell-single-leg-deadlift", Family.Hinge, 800, Single(2, 10), [Glutes, Muscle.Hamstrings], [Area.Hip, Hamstring, Foot, Achilles, Area.LowerBack], Dumbbells, Sides.Each, spine: 2, load: 2300, from: [S0, S3]),
        Of("reaching-single-leg-deadlift", Family.Hinge, 950, Ours, [Glutes, Muscle.Hamstrings, Muscle.LowerBack], [Area.Hip, Hamstring, Foot, Achilles, Area.LowerBack], sides: Sides.Each, spine: 1),
    ];

    private static IEnumerable<Exercise> Calves =>
    [
        Of("floor-calf-raise", Family.Calf, 550, Ours, [Muscle.Calves, Soleus], [Achilles, Foot]),
        Of("calf-raise", Family.Calf, 650, Range(3, 10, 12), [Soleus, Muscle.Calves], [Achilles, Foot], Step, from: [S2]),
        Of("staggered-calf-raise", Family.Calf, 680, Ours, [Muscle.Calves, Soleus], [Achilles, Foot], sides: Sides.Each),
        Of("assisted-single-leg-calf-raise", Family.Calf, 850, Ours, [Muscle.Calves, Soleus], [Achilles, Foot], sides: Sides.Each),
        Of("floor-single-leg-calf-raise", Family.Calf, 1000, Ours, [Muscle.Calves, Soleus], [Achilles, Foot], sides: Sides.Each),
        Of("single-leg-calf-raise", Family.Calf, 1100, Ours, [Muscle.Calves, Soleus], [Achilles, Foot], Step, Sides.Each),
        Of("dumbbell-calf-raise", Family.Calf, 1100, Ours, [Muscle.Calves, Soleus], [Achilles, Foot, Area.LowerBack], Dumbbells, Sides.Each, spine: 1, load: 1100),
        Of("paused-single-leg-calf-raise", Family.Calf, 1200, Ours with { PauseSeconds = 2 }, [Muscle.Calves, Soleus], [Achilles, Foot], sides: Sides.Each),
    ];

    private static IEnumerable<Exercise> SoleusRaises =>
    [
        Of("two-leg-bent-knee-calf-raise", Family.Soleus, 620, Ours, [Soleus, Muscle.Calves], [Achilles, Foot]),
        Of("staggered-bent-knee-calf-raise", Family.Soleus, 770, Ours, [Soleus, Muscle.Calves], [Achilles, Foot], sides: Sides.Each),
        Of("assisted-bent-knee-calf-raise", Family.Soleus, 950, Ours, [Soleus, Muscle.Calves], [Achilles, Foot], sides: Sides.Each),
        Of("bent-knee-calf-raise", Family.Soleus, 1150, Ours, [Soleus, Muscle.Calves], [Achilles, Foot], sides: Sides.Each),
        Of("dumbbell-bent-knee-calf-raise", Family.Soleus, 1150, Ours, [Soleus, Muscle.Calves], [Achilles, Foot, Area.LowerBack], Dumbbells, Sides.Each, spine: 1, load: 1100),
    ];

    private static IEnumerable<Exercise> Bridges =>
    [
        Of("donkey-kick", Family.Bridge, 450, Ours, [Glutes], [Area.Hip, Knee, Wrist], sides: Sides.Each, from: [S3]),
        Of("glute-bridge", Family.Bridge, 500, Single(2, 15, pause: 2), [Glutes, Muscle.Hamstrings], [Area.Hip, Hamstring], from: [S3, S4]),
        Of("marching-bridge", Family.Bridge, 600, Ours, [Glutes, Muscle.Hamstrings], [Area.Hip, Hamstring], sides: Sides.Each),
        Of("staggered-bridge", Family.Bridge, 730, Ours, [Glutes, Muscle.Hamstrings], [Area.Hip, Hamstring], sides: Sides.Each),
        Of("single-leg-glute-bridge", Family.Bridge, 900, Ours, [Glutes, Muscle.Hamstrings], [Area.Hip, Hamstring], sides: Sides.Each),
        Of("feet-raised-single-leg-bridge", Family.Bridge, 1080, Ours, [Glutes, Muscle.Hamstrings], [Area.Hip, Hamstring], Chair, Sides.Each),
    ];

    private static IEnumerable<Exercise> Hamstrings =>
    [
        Of("heel-bridge", Family.Hamstring, 580, Ours, [Muscle.Hamstrings, Glutes], [Area.Hip, Hamstring]),
        Of("long-bridge", Family.Hamstring, 700, Ours, [Muscle.Hamstrings, Glutes], [Area.Hip, Hamstring]),
        Of("sliding-curl", Family.Hamstring, 860, Ours, [Muscle.Hamstrings, Glutes], [Area.Hip, Hamstring]),
        Of("hamstring-bridge", Family.Hamstring, 1000, Ours, [Muscle.Hamstrings, Glutes], [Area.Hip, Hamstring], sides: Sides.Each),
        Of("single-leg-sliding-curl", Family.Hamstring, 1200, Ours, [Muscle.Hamstrings, Glutes], [Area.Hip, Hamstring], sides: Sides.Each),
    ];

    private static IEnumerable<Exercise> Abductors =>
    [
        Of("side-lying-leg-raise", Family.Abductors, 600, Ours, [Muscle.Abductors, Glutes], [Area.Hip], sides: Sides.Each),
        Of("band-side-step", Family.Abductors, 700, Ours, [Muscle.Abductors, Glutes], [Area.Hip, Knee], Band, Sides.Each),
        Of("hip-hike", Family.Abductors, 720, Ours, [Muscle.Abductors, Glutes], [Area.Hip, Foot], Step, Sides.Each),
        Of("paused-side-lying-leg-raise", Family.Abductors, 730, Ours with { PauseSeconds = 3 }, [Muscle.Abductors, Glutes], [Area.Hip], sides: Sides.Each),
        Of("knee-side-plank-leg-raise", Family.Abductors, 880, Ours, [Muscle.Abductors, Obliques, Glutes], [Area.Hip, Shoulder, Knee], sides: Sides.Each),
        Of("side-plank-leg-raise", Family.Abductors, 1060, Ours, [Muscle.Abductors, Obliques, Glutes], [Area.Hip, Shoulder, Knee], sides: Sides.Each),
    ];
}
