using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;

namespace RunnerStrength.Domain.Tests.Progression;

/// <summary>What a lift's memory says about it, and the rungs that it can go to.</summary>
public class LiftTests
{
    private static readonly Lift Push = Lift.On(Catalogue.Get(new("push-up")), Kit.Nothing);

    [Theory]
    [InlineData(0, 0, null, false, true)] // the first session of the lift
    [InlineData(1, 1, null, false, true)]
    [InlineData(2, 2, null, false, false)]
    [InlineData(0, 2, null, false, false)] // a rung without a weight is not calibrated again
    [InlineData(0, 2, 10, false, true)] // one with a weight is
    [InlineData(1, 9, 10, false, true)]
    [InlineData(2, 9, 10, false, false)]
    [InlineData(3, 9, 10, false, false)]
    [InlineData(3, 9, 10, true, true)] // still, or again, looked for
    public void The_first_two_sessions_of_a_lift_and_of_a_weight_calibrate(int onRung, int sessions, int? kg, bool seeks, bool calibrates) =>
        (Push with { OnRung = onRung, Sessions = sessions, Load = kg is { } load ? new Kilograms(load) : null, Seeks = seeks }).IsCalibrating.ShouldBe(calibrates);

    [Theory]
    [InlineData(-4, Side.Left)]
    [InlineData(-3, Side.Left)]
    [InlineData(-2, null)]
    [InlineData(2, null)]
    [InlineData(3, Side.Right)]
    [InlineData(4, Side.Right)]
    public void Three_sessions_with_the_same_side_behind_make_it_the_weak_one(int lean, Side? weak) =>
        (Push with { Lean = lean }).Weak.ShouldBe(weak);

    // The next easier rung; where it hurts, without more load on the spine or more impact.
    [Theory]
    [InlineData("bulgarian-split-squat", "barbell-squat", "squat")]
    [InlineData("goblet-squat", "squat", "squat")]
    [InlineData("hip-hinge-drill", null, null)]
    [InlineData("squat-jump", "skip", "skip")]
    [InlineData("dumbbell-single-leg-deadlift", "single-leg-deadlift", "single-leg-deadlift")]
    public void The_rungs_below(string from, string? easier, string? gentler)
    {
        var exercise = Catalogue.Get(new(from));
        (Ladder.Easier(exercise, _ => true)?.Id.Value, Ladder.Gentler(exercise, _ => true)?.Id.Value).ShouldBe((easier, gentler));
        Ladder.Gentler(exercise, _ => false).ShouldBeNull();
    }

    [Fact]
    public void Progress_keeps_what_it_is_made_of()
    {
        var day = new LocalDate(2026, 11, 3);
        var sores = ImmutableSortedDictionary<Area, Sore>.Empty.Add(Area.Knee, Sore.Hurt(null, day, 4, false, null));
        var progress = new Progress(1, day, Progress.None.Lifts, Progress.None.Pains, Sores: sores, Forms: [new(day, true)]);
        progress.Sores.ShouldBe(sores);
        progress.Forms.ShouldBe([new FormOn(day, true)]);
        (Progress.None.Sores.IsEmpty, Progress.None.Forms.IsEmpty).ShouldBe((true, true));
    }
}
