using RunnerStrength.Domain.Runners;
using RunnerStrength.VirtualRunners.Engines;
using RunnerStrength.VirtualRunners.Results;

namespace RunnerStrength.Domain.Tests.Simulation;

/// <summary>Runs of virtual runners under each engine.</summary>
public class SimulationTests
{
    private static Summary[] Run(Engine engine, int seed) => Summary.Of(VirtualRunners.Simulation.Run(engine, runners: 14, weeks: 12, seed));

    [Theory]
    [InlineData("Ours")]
    [InlineData("Linear")]
    [InlineData("Double")]
    [InlineData("Lp")]
    public void The_same_seed_gives_the_same_figures_and_another_seed_others(string name)
    {
        var engine = Enum.Parse<Engine>(name);
        Run(engine, seed: 3).ShouldBe(Run(engine, seed: 3));
        Run(engine, seed: 3).ShouldNotBe(Run(engine, seed: 4));
    }

    [Fact]
    public void A_runner_lives_the_same_life_in_a_crowd_of_any_size() =>
        VirtualRunners.Simulation.Run(Engine.Ours, runners: 30, weeks: 4, seed: 3)[5].Sessions
            .ShouldBe(VirtualRunners.Simulation.Run(Engine.Ours, runners: 6, weeks: 4, seed: 3)[5].Sessions);

    [Fact]
    public void Our_coach_breaks_no_promise() =>
        VirtualRunners.Simulation.Run(Engine.Ours, runners: 70, weeks: 12, seed: 2).SelectMany(diary => diary.Violations).ShouldBeEmpty();

    [Fact]
    public void Every_engine_has_the_same_sessions_in_its_calendar() =>
        Enum.GetValues<Engine>().Select(engine => VirtualRunners.Simulation.Run(engine, 14, 12, 3).Sum(diary => diary.Planned)).Distinct().Count().ShouldBe(1);
}
