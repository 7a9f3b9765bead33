using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Training;

namespace RunnerStrength.Domain.Tests.Learning;

public class AbilityTests
{
    [Theory]
    [InlineData("squat", null, 1800, 3, 30, 27)]
    [InlineData("goblet-squat", 14, 1650, 3, 15, 12)] // 0.9 + 14 ÷ 70 = 1.1
    [InlineData("plank", null, 1100, 3, 75, 60)] // fives of seconds
    [InlineData("squat", null, 900, 3, 0, -3)]
    public void So_many_are_possible_and_so_many_are_expected(string id, int? kg, int ability, int reserve, int possible, int expected)
    {
        var exercise = Catalogue.Get(new(id));
        var difficulty = Ability.Difficulty(exercise, kg is { } load ? new(load) : null);
        (Ability.Possible(ability, difficulty, exercise), Ability.Expected(ability, difficulty, exercise, reserve)).ShouldBe((possible, expected));
    }

    [Fact]
    public void A_slow_rep_is_a_tenth_harder() => Ability.Difficulty(Catalogue.Get(new("squat")), null, isSlow: true).ShouldBe(990);
}
