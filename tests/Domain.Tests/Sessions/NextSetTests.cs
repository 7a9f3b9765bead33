using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;

namespace RunnerStrength.Domain.Tests.Sessions;

public class NextSetTests
{
    // Push-up asked for 10, range 8–15.
    [Theory]
    [InlineData(4, 10, null, 10)]
    [InlineData(4, 10, Effort.TooEasy, 10)] // 5 left where 4 are asked: a gap of 1
    [InlineData(2, 10, Effort.TooEasy, 12)] // a gap of 3
    [InlineData(3, 10, Effort.Hard, 8)] // 1 left where 3 are asked: a gap of −2
    [InlineData(2, 10, Effort.Hard, 10)]
    [InlineData(4, 10, Effort.TooHard, 8)]
    [InlineData(4, 7, null, 8)] // a miss
    [InlineData(4, 8, null, 10)] // in the range: no miss
    public void The_next_set_follows_the_last(int rir, int done, Effort? effort, int next) =>
        NextSet.Aim(Station(rir, 10, done, effort)).ShouldBe(next);

    [Fact]
    public void The_coach_never_goes_more_than_two_under_the_range() =>
        NextSet.Aim(Station(4, 7, 3, Effort.TooHard)).ShouldBe(6);

    [Fact]
    public void More_reps_stop_at_the_top_of_the_range() =>
        NextSet.Aim(Station(2, 14, 14, Effort.TooEasy)).ShouldBe(15);

    private static Station Station(int rir, int asked, int done, Effort? effort)
    {
        var id = new ExerciseId("push-up");
        return new(0, new(id, id, 2, 10, 8, 15, null, rir, 90, 120, []), id,
            [new(0, id, 1, asked, Done.Of(done), null, effort, A.Tuesday, null)], false, false, false, 2);
    }
}
