using System.Collections.Immutable;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;

namespace RunnerStrength.Domain.Tests.Sessions;

public class SessionTimeTests
{
    [Fact]
    public void The_ten_exercise_routine_takes_49_minutes_with_its_own_rests() =>
        (SessionTime.Main(Classic) / 60.0).ShouldBe(49.2);

    [Theory]
    [InlineData("push-up", 10, false, 0)]
    [InlineData("dumbbell-row", 12, true, 0)]
    [InlineData("triceps-dip", 12, false, 0)]
    [InlineData("step-up", 10, true, 0)]
    [InlineData("squat", 15, false, 0)]
    [InlineData("walking-lunge", 8, true, 0)]
    [InlineData("single-leg-deadlift", 10, true, 0)]
    [InlineData("back-extension", 10, false, 0)]
    [InlineData("glute-bridge", 15, false, 2)]
    [InlineData("leg-raise", 10, false, 0)]
    public void The_routine_has_the_doses_of_its_source(string id, int reps, bool eachSide, int pause)
    {
        var item = Classic.Single(item => item.Exercise.Value == id);
        var exercise = Catalogue.Get(item.Exercise);
        (item.Sets, item.Aim, item.Rest, item.RestAfter).ShouldBe((2, reps, 90, 120));
        (exercise.Sides == Sides.Each, exercise.Dose.PauseSeconds).ShouldBe((eachSide, pause));
    }

    /// <summary>The routine as it stands, for somebody with all it needs.</summary>
    private static ImmutableArray<Prescribed> Classic =>
        [.. Routine.Of(Plan.Classic)!.Value.Select(item => new Prescribed(
            item.Exercise, item.As.Dose.Sets, item.As.Dose.Aim, item.As.Dose.Lo, item.As.Dose.Hi, null, 3, item.Rests.BetweenSets, item.Rests.After, []))];
}
