using RunnerStrength.Domain.Runners;
using RunnerStrength.VirtualRunners.Bodies;
using RunnerStrength.VirtualRunners.People;

namespace RunnerStrength.Domain.Tests.Simulation;

/// <summary>What virtual runners say of a set.</summary>
public class VoiceTests
{
    private static List<Effort?> Words(Habit habit, int reserve, int done = 10, int asked = 10) =>
        [.. Enumerable.Range(0, 500).Select(day =>
            new Voice(VirtualRunner.Of(1, 1) with { Habit = habit }, day).Of(new TrueSet(done, reserve, 0, null), asked, isHold: false))];

    [Fact]
    public void People_believe_that_fewer_reps_are_left_than_are() =>
        Words(Habit.Plain, reserve: 2).Count(word => word is Effort.Hard or Effort.TooHard)
            .ShouldBeGreaterThan(Words(Habit.Plain, reserve: 2).Count(word => word is Effort.Easy or Effort.TooEasy) * 3);

    [Fact]
    public void The_lazy_say_nothing() => Words(Habit.Lazy, reserve: 2).ShouldAllBe(word => word == null);

    [Fact]
    public void The_boastful_call_a_set_easier_than_it_was() =>
        Words(Habit.Boastful, reserve: 3).Count(word => word is Effort.Easy or Effort.TooEasy)
            .ShouldBeGreaterThan(Words(Habit.Plain, reserve: 3).Count(word => word is Effort.Easy or Effort.TooEasy));

    [Fact]
    public void A_set_that_ended_early_is_called_failed() =>
        Words(Habit.Plain, reserve: 0, done: 7).Where(word => word is not null).ShouldAllBe(word => word == Effort.Failed);
}
