using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Tests.Exercises;

public class LadderTests
{
    /// <summary>Levels that one rung may lie above the next.</summary>
    private const int Stride = 2;

    public static TheoryData<string> Ids => [.. Catalogue.All.Select(exercise => exercise.Id.Value)];

    [Theory, MemberData(nameof(Ids))]
    public void A_rung_up_and_the_rung_down_again_lead_back(string id)
    {
        var exercise = Catalogue.Get(new(id));

        if (exercise.Harder is { } harder)
            Catalogue.Get(harder).Easier.ShouldBe(exercise.Id);
        if (exercise.Easier is { } easier)
            Catalogue.Get(easier).Harder.ShouldBe(exercise.Id);
    }

    [Theory, MemberData(nameof(Ids))]
    public void Every_ladder_ends_below_and_above(string id)
    {
        LadderOf(new(id)).Count.ShouldBeLessThanOrEqualTo(Catalogue.All.Length);
        LadderOf(new(id)).ShouldContain(rung => rung.Id.Value == id);
    }

    [Theory, MemberData(nameof(Ids))]
    public void The_rung_above_is_the_same_movement_and_a_little_harder(string id)
    {
        var exercise = Catalogue.Get(new(id));
        if (exercise.Harder is not { } above)
            return;

        var harder = Catalogue.Get(above);
        harder.Pattern.ShouldBe(exercise.Pattern);
        harder.Level.ShouldBeInRange(exercise.Level, exercise.Level + Stride);
        harder.Impact.ShouldBeGreaterThanOrEqualTo(exercise.Impact);
    }

    [Fact]
    public void An_exercise_stands_alone_only_for_a_reason() =>
        Catalogue.All
            .Where(exercise => exercise is { Easier: null, Harder: null } && exercise.Pattern != Pattern.Mobility)
            .Select(exercise => exercise.Id.Value)
            .ShouldBe(
            [
                "wall-squat", // a hold: it grows by its seconds
                "donkey-kick", // named by a source, and nothing else on all fours is like it
                "overhead-press", // it grows by its weight
                "crunch", // named by a source; a weight or a twist would pull on the neck
            ], ignoreOrder: true);

    [Theory]
    [InlineData("squat", "chair-squat squat goblet-squat barbell-squat bulgarian-split-squat single-leg-chair-squat")]
    [InlineData("walking-lunge", "split-squat lunge walking-lunge dumbbell-walking-lunge")]
    [InlineData("step-up", "step-up dumbbell-step-up")]
    [InlineData("single-leg-deadlift", "hip-hinge-drill supported-single-leg-deadlift single-leg-deadlift dumbbell-single-leg-deadlift deadlift")]
    [InlineData("calf-raise", "floor-calf-raise calf-raise single-leg-calf-raise bent-knee-calf-raise dumbbell-calf-raise")]
    [InlineData("glute-bridge", "glute-bridge single-leg-glute-bridge hamstring-bridge")]
    [InlineData("push-up", "wall-push-up knee-push-up push-up feet-raised-push-up")]
    [InlineData("triceps-dip", "overhead-triceps-extension triceps-dip")]
    [InlineData("dumbbell-row", "shoulder-blade-squeeze band-row table-row dumbbell-row straight-leg-table-row")]
    [InlineData("plank", "knee-plank plank plank-hip-dip plank-jack")]
    [InlineData("leg-raise", "dead-bug leg-raise v-sit")]
    [InlineData("side-plank", "side-plank copenhagen-plank")]
    [InlineData("back-extension", "bird-dog back-extension arms-forward-back-extension")]
    [InlineData("ankle-pogo", "ankle-pogo skip squat-jump single-leg-hop")]
    public void A_movement_is_one_ladder_from_the_easiest_rung_to_the_hardest(string id, string rungs) =>
        string.Join(' ', LadderOf(new(id)).Select(rung => rung.Id)).ShouldBe(rungs);

    /// <summary>All rungs of the ladder that an exercise is on, easiest first; a ladder in a circle is cut after one round too many.</summary>
    internal static List<Exercise> LadderOf(ExerciseId id)
    {
        var lowest = Walk(Catalogue.Get(id), exercise => exercise.Easier).Last();
        return [.. Walk(lowest, exercise => exercise.Harder)];
    }

    private static IEnumerable<Exercise> Walk(Exercise from, Func<Exercise, ExerciseId?> next)
    {
        var left = Catalogue.All.Length + 1;
        for (Exercise? rung = from; rung is not null && left > 0; rung = next(rung) is { } id ? Catalogue.Get(id) : null, left--)
            yield return rung;
    }
}
