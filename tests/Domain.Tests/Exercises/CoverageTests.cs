using RunnerStrength.Domain.Exercises;
using static RunnerStrength.Domain.Exercises.Pattern;

namespace RunnerStrength.Domain.Tests.Exercises;

public class CoverageTests
{
    private static readonly Pattern[]
        Legs = [Squat, Lunge, Hinge, Calf, Hip],
        Trunk = [CoreFront, CoreSide, CoreBack],
        Upper = [Push, Pull];

    public static TheoryData<Pattern> Patterns => [.. Enum.GetValues<Pattern>()];

    /// <summary>Mobility warms up and cools down: it is not meant to become hard.</summary>
    public static TheoryData<Pattern> Strength => [.. Enum.GetValues<Pattern>().Except([Mobility])];

    public static TheoryData<Area> Areas => [.. Enum.GetValues<Area>()];

    [Theory, MemberData(nameof(Patterns))]
    public void A_beginner_without_equipment_can_train_every_movement(Pattern pattern) =>
        Catalogue.All.ShouldContain(exercise => exercise.Pattern == pattern && exercise.Level == 0 && exercise.Needs == Equipment.None);

    [Theory, MemberData(nameof(Strength))]
    public void A_strong_runner_finds_something_hard_in_every_movement(Pattern pattern) =>
        Catalogue.All.ShouldContain(exercise => exercise.Pattern == pattern && exercise.Level >= 2);

    [Theory]
    [InlineData(Squat)]
    [InlineData(Calf)]
    [InlineData(Hip)]
    [InlineData(Pull)]
    [InlineData(CoreFront)]
    [InlineData(CoreBack)]
    [InlineData(Plyo)]
    public void Without_equipment_too_a_strong_runner_finds_something_hard(Pattern pattern) =>
        Catalogue.All.ShouldContain(exercise => exercise.Pattern == pattern && exercise.Level >= 2 && exercise.Needs == Equipment.None);

    [Theory, MemberData(nameof(Areas))]
    public void Whatever_hurts_legs_core_and_upper_body_can_still_train_without_equipment(Area sore)
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
        where patterns.Contains(exercise.Pattern) && exercise.Needs == Equipment.None && exercise.Level == 0
        where !exercise.Areas.Contains(sore)
        select exercise;
}
