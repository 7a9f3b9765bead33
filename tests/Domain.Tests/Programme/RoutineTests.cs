using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Reading;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;

namespace RunnerStrength.Domain.Tests.Programme;

/// <summary>The five routines of the sources, held against their tables: sets × reps (/s each side, s seconds), rests.</summary>
public class RoutineTests
{
    [Theory]
    [InlineData(Plan.Track, """
        push-up 2×10 90/120
        dumbbell-row 2×12/s 90/120
        triceps-dip 2×12 90/120
        step-up 2×10/s 90/120
        squat 2×15 90/120
        walking-lunge 2×8/s 90/120
        single-leg-deadlift 2×10/s 90/120
        back-extension 2×10 90/120
        """)]
    [InlineData(Plan.BestFive, """
        push-up 2×10 90/120
        squat 2×15 90/120
        walking-lunge 2×8/s 90/120
        plank 3×30s 90/120
        back-extension 2×10 90/120
        """)]
    [InlineData(Plan.FourLifts, """
        lunge 3×10-12/s 90/120
        deadlift 3×10-12 90/120
        calf-raise 3×10-12 90/120
        plank 3×30-60s 30/120
        """)]
    [InlineData(Plan.Classic, """
        push-up 2×10 90/120
        dumbbell-row 2×12/s 90/120
        triceps-dip 2×12 90/120
        step-up 2×10/s 90/120
        squat 2×15 90/120
        walking-lunge 2×8/s 90/120
        single-leg-deadlift 2×10/s 90/120
        back-extension 2×10 90/120
        glute-bridge 2×15 90/120
        leg-raise 2×10 90/120
        """)]
    [InlineData(Plan.Three, """
        squat 2×15 90/120
        plank 3×30s 90/120
        glute-bridge 2×15 90/120
        """)]
    public void A_routine_is_as_its_source_has_it(Plan plan, string table)
    {
        var items = Session(plan, A.Runner(Everything)).Items;
        items.Length.ShouldBe(table.Split('\n').Length);
        foreach (var (item, line) in items.Zip(table.Split('\n')))
        {
            var exercise = Catalogue.Get(item.Exercise);
            var unit = (exercise.Measure == Measure.Seconds ? "s" : "") + (exercise.Sides == Sides.Each ? "/s" : "");
            var range = line.Contains('-', StringComparison.Ordinal) && line.Split('×')[1].Contains('-', StringComparison.Ordinal);
            $"{item.Exercise} {item.Sets}×{(range ? $"{item.Lo}-{item.Hi}" : $"{item.Aim}")}{unit} {item.Rest}/{item.RestAfter}".ShouldBe(line.Trim());
            item.Reasons.ShouldBeEmpty(); // nothing takes the place of anything
        }
    }

    [Fact]
    public void What_somebody_has_no_kit_for_is_exchanged_and_says_so()
    {
        var items = Session(Plan.FourLifts, A.Runner(Kit.Nothing)).Items;
        var instead = items.Single(item => item.Family is Family.Hinge);
        instead.Exercise.Value.ShouldNotBe("deadlift");
        instead.Reasons[0].ShouldBe(new Reason.NoKit(new("deadlift")));
        items.ShouldAllBe(item => Kit.Nothing.Allows(Catalogue.Get(item.Exercise)));
    }

    [Fact]
    public void The_barbell_deadlift_waits_until_hinges_have_been_practised()
    {
        var items = Session(Plan.FourLifts, A.Runner(Everything), hinges: 3).Items;
        items.Single(item => item.Family is Family.Hinge).Reasons[0].ShouldBe(new Reason.FormFirst(new("deadlift"), 4));
    }

    [Fact]
    public void A_routine_as_it_stands_still_asks_its_fixed_doses()
    {
        var runner = A.Runner(Everything);
        runner = runner with { Profile = runner.Profile with { Plan = Plan.Three } };
        var trained = runner.Trains(A.Tuesday, _ => [new Heard.SetDone(null)]);
        trained.Latest!.Facts.OfType<Fact.SetLogged>().ShouldAllBe(set => set.Goal == null);
        Prescriber.For(trained.Runner, A.Tuesday + Duration.FromDays(2)).Items.Select(item => (item.Exercise.Value, item.Sets, item.Aim, item.IsOpen))
            .ShouldBe([("squat", 2, 15, false), ("plank", 3, 30, false), ("glute-bridge", 2, 15, false)]);
    }

    private static readonly Kit Everything = new(
        Equipment.Bench | Equipment.Dumbbells | Equipment.Barbell | Equipment.Band | Equipment.Step, [new Kilograms(5), new Kilograms(7.5m)]);

    /// <summary>As for somebody who has trained for some time; hinges have been practised.</summary>
    private static Prescription Session(Plan plan, Runner runner, int hinges = 4) => Prescriber.For(
        runner with
        {
            Profile = runner.Profile with { Plan = plan, Experience = Experience.Regular },
            Before = runner.Before with { HingeWeeks = hinges },
        },
        A.Tuesday);
}
