using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;
using static RunnerStrength.Domain.Exercises.Pattern;

namespace RunnerStrength.Domain.Tests.Exercises;

public class CoverageTests
{
    private static readonly Pattern[]
        Legs = [Squat, Lunge, Hinge, Calf, Hip],
        Trunk = [CoreFront, CoreSide, CoreBack],
        Upper = [Push, Pull];

    public static TheoryData<Area> Areas => [.. Enum.GetValues<Area>()];

    /// <summary>Jumps and mobility are not built up by reps.</summary>
    public static TheoryData<Family> Strength => [.. Enum.GetValues<Family>().Except([Family.Jumps, Family.Mobility])];

    [Theory, MemberData(nameof(Strength))]
    public void Without_kit_no_step_of_a_movement_is_wider_than_a_quarter(Family family)
    {
        var rungs = Catalogue.Rungs(family).Where(rung => rung.Needs == Equipment.None).Select(rung => rung.Difficulty.Body).ToList();
        rungs.Count.ShouldBeGreaterThanOrEqualTo(3);
        rungs.Zip(rungs.Skip(1)).ShouldAllBe(step => step.Second <= step.First * 1.25);
    }

    /// <summary>Somebody whose ability is two fifths under, or a tenth over, what is usual finds three reps that leave three, and twenty-five at most.</summary>
    [Theory, MemberData(nameof(Strength))]
    public void The_weak_and_the_strong_find_something_without_kit(Family family)
    {
        var usual = FirstContact.Ability(family, A.Runner(Kit.Nothing).Profile, Progress.None);
        Reps(usual * 6 / 10).ShouldContain(reps => reps >= 3);
        Reps(usual * 11 / 10).ShouldContain(reps => reps <= 25);

        IEnumerable<int> Reps(int ability) => Catalogue.Rungs(family).Where(rung => rung.Needs == Equipment.None)
            .Select(rung => Ability.Expected(ability, rung.Difficulty.Body, rung, 3) / rung.Step());
    }

    [Theory, MemberData(nameof(Areas))]
    public void Whatever_hurts_legs_core_and_upper_body_can_still_train_with_a_wall_alone(Area sore)
    {
        Sparing(sore, Legs).Select(exercise => exercise.Pattern).Distinct().Count().ShouldBeGreaterThanOrEqualTo(2);
        Sparing(sore, Trunk).Count().ShouldBeGreaterThanOrEqualTo(2);
        Sparing(sore, Upper).ShouldNotBeEmpty();
    }

    [Theory, MemberData(nameof(Areas))]
    public void For_every_area_there_is_something_to_spare_it_from(Area sore) =>
        Catalogue.All.ShouldContain(exercise => exercise.Areas.Contains(sore));

    private static IEnumerable<Exercise> Sparing(Area sore, Pattern[] patterns) =>
        from exercise in Catalogue.All
        where patterns.Contains(exercise.Pattern) && exercise.Needs is Equipment.None or Equipment.Wall
        where !exercise.Areas.Contains(sore)
        select exercise;
}
