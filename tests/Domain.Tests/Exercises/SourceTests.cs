using RunnerStrength.Domain.Exercises;
using static RunnerStrength.Domain.Exercises.Equipment;
using static RunnerStrength.Domain.Exercises.Measure;
using static RunnerStrength.Domain.Exercises.Sides;

namespace RunnerStrength.Domain.Tests.Exercises;

/// <summary>The five articles, written out: what each gives is in the catalogue with its own numbers.</summary>
public class SourceTests
{
    public static TheoryData<string> Ids => [.. Catalogue.All.Select(exercise => exercise.Id.Value)];

    [Theory]
    [InlineData("push-up", "S0 S1 S3", 2, 10, 10, Reps, Both, None)]
    [InlineData("dumbbell-row", "S0 S3", 2, 12, 12, Reps, Each, Dumbbells | Bench)]
    [InlineData("triceps-dip", "S0 S3", 2, 12, 12, Reps, Both, Chair)]
    [InlineData("step-up", "S0 S3", 2, 10, 10, Reps, Each, Bench)]
    [InlineData("squat", "S0 S1 S3 S4", 2, 15, 15, Reps, Both, None)]
    [InlineData("walking-lunge", "S0 S1 S3", 2, 8, 8, Reps, Each, None)]
    [InlineData("lunge", "S2", 3, 10, 12, Reps, Each, None)]
    [InlineData("single-leg-deadlift", "S0 S3", 2, 10, 10, Reps, Each, None)]
    [InlineData("deadlift", "S2", 3, 10, 12, Reps, Both, Barbell)]
    [InlineData("calf-raise", "S2", 3, 10, 12, Reps, Both, Equipment.Step)]
    [InlineData("plank", "S1 S2 S4", 3, 30, 60, Seconds, Both, None)]
    [InlineData("back-extension", "S0 S1 S3", 2, 10, 10, Reps, Both, None)]
    [InlineData("glute-bridge", "S3 S4", 2, 15, 15, Reps, Both, None, 2)]
    [InlineData("leg-raise", "S3", 2, 10, 10, Reps, Both, None)]
    public void A_runner_starts_with_the_sources_own_dose(
        string id, string sources, int sets, int aim, int top, Measure measure, Sides sides, Equipment needs, int pause = 0)
    {
        var exercise = Catalogue.Get(new(id));

        (Named(exercise), exercise.Dose.Sets, exercise.Dose.Aim, exercise.Measure, exercise.Sides, exercise.Needs, exercise.Dose.PauseSeconds)
            .ShouldBe((sources, sets, aim, measure, sides, needs, pause));
        exercise.Dose.Hi.ShouldBeGreaterThanOrEqualTo(top);
    }

    [Theory]
    [InlineData("lunge", 10, 12)]
    [InlineData("deadlift", 10, 12)]
    [InlineData("calf-raise", 10, 12)]
    [InlineData("plank", 30, 60)]
    public void A_sources_own_range_is_kept(string id, int lo, int hi) =>
        (Catalogue.Get(new(id)).Dose.Lo, Catalogue.Get(new(id)).Dose.Hi).ShouldBe((lo, hi));

    [Theory]
    [InlineData("side-plank", "S1")]
    [InlineData("plank-jack", "S1")]
    [InlineData("plank-hip-dip", "S1")]
    [InlineData("crunch", "S3")]
    [InlineData("v-sit", "S3")]
    [InlineData("overhead-triceps-extension", "S3")]
    [InlineData("overhead-press", "S3")]
    [InlineData("donkey-kick", "S3")]
    [InlineData("wall-squat", "S3")]
    public void What_a_source_only_names_is_here_with_a_dose_of_ours(string id, string sources)
    {
        var exercise = Catalogue.Get(new(id));

        Named(exercise).ShouldBe(sources);
        IsOurs(exercise).ShouldBeTrue();
    }

    [Theory]
    [InlineData("knee-push-up", "push-up", "S1")]
    [InlineData("goblet-squat", "squat", "S0 S1 S3")]
    [InlineData("barbell-squat", "squat", "S0 S1 S3")]
    [InlineData("dumbbell-walking-lunge", "walking-lunge", "S1 S3")]
    [InlineData("dumbbell-step-up", "step-up", "S0 S3")]
    [InlineData("dumbbell-single-leg-deadlift", "single-leg-deadlift", "S0 S3")]
    [InlineData("arms-forward-back-extension", "back-extension", "S1")]
    public void An_easier_or_harder_form_of_a_source_is_on_the_ladder_of_its_exercise(string id, string of, string sources)
    {
        Named(Catalogue.Get(new(id))).ShouldBe(sources);
        Catalogue.Get(new(id)).Family.ShouldBe(Catalogue.Get(new(of)).Family);
    }

    [Theory, MemberData(nameof(Ids))]
    public void Where_the_sources_are_silent_the_dose_is_ours(string id)
    {
        var exercise = Catalogue.Get(new(id));
        if (exercise.Sources.IsEmpty && exercise.Pattern != Pattern.Mobility)
            IsOurs(exercise).ShouldBeTrue();
    }

    private static string Named(Exercise exercise) => string.Join(' ', exercise.Sources);

    /// <summary>2×8–15, or two holds of 20 or 30 s that grow by 30.</summary>
    private static bool IsOurs(Exercise exercise) => exercise.Measure switch
    {
        Reps => exercise.Dose is { Sets: 2, Lo: 8, Hi: 15 },
        Seconds => exercise.Dose is { Sets: 2, Lo: 20 or 30 } hold && hold.Hi == hold.Lo + 30,
    };
}
