using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;

namespace RunnerStrength.Domain.Tests.Learning;

public class FirstContactTests
{
    [Theory]
    [InlineData(Experience.New, Family.Squat, 1575)]
    [InlineData(Experience.Some, Family.Hinge, 1400)]
    [InlineData(Experience.Regular, Family.Calf, 2300)]
    [InlineData(Experience.Some, Family.Push, 950)]
    [InlineData(Experience.Some, Family.Pull, 800)]
    [InlineData(Experience.Some, Family.BackTrunk, 1150)]
    public void Experience_says_what_is_assumed(Experience experience, Family family, int ability) =>
        FirstContact.Ability(family, A.Runner(experience: experience).Profile, Progress.None).ShouldBe(ability);

    // Nine tenths of difficulty × (1 + reps ÷ 30): push-ups 0.65; 80 kg on the bar are 0.9 + 80 ÷ 70.
    [Theory]
    [InlineData("push-up", 12, null, Family.Push, 819)]
    [InlineData("barbell-squat", 5, 80, Family.Squat, 2144)] // 2042 in whole thousandths
    [InlineData("plank", 60, null, Family.FrontTrunk, 891)] // twelve fives of seconds of fifteen
    public void A_recent_best_says_it_better(string id, int done, int? kg, Family family, int ability)
    {
        var profile = A.Runner().Profile with { Bests = [new(new(id), done, kg is { } load ? new(load) : null)] };
        FirstContact.Ability(family, profile, Progress.None).ShouldBe(ability);
    }

    [Fact]
    public void What_other_movements_showed_is_assumed_in_part()
    {
        // A fifth over the usual 1750; sixty hundredths of it in logarithms are 11.6 %.
        var progress = Progress.None with { Lifts = Progress.None.Lifts.Add(Family.Squat, new(2100, 1, new("squat"))) };
        FirstContact.Ability(Family.Push, A.Runner().Profile, progress).ShouldBe(1060);
    }
}
