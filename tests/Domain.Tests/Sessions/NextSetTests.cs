using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;

namespace RunnerStrength.Domain.Tests.Sessions;

/// <summary>What the next set asks, after one that expected twelve and asked for three to be left.</summary>
public class NextSetTests
{
    [Theory]
    [InlineData(12, null, null, 12)]
    [InlineData(9, null, null, 9)] // what the last one gave
    [InlineData(15, null, null, 15)]
    [InlineData(12, Effort.TooEasy, null, 14)]
    [InlineData(12, Effort.Hard, null, 10)]
    [InlineData(12, Effort.TooHard, null, 9)]
    [InlineData(12, null, 1, 10)]
    [InlineData(19, Effort.TooEasy, null, 20)] // the cap
    public void It_expects_what_the_last_one_gave(int done, Effort? effort, int? left, int aim) =>
        NextSet.Aim(Station(Squat, Set("squat", done, effort, left))).ShouldBe(aim);

    [Theory]
    [InlineData(4, false)]
    [InlineData(3, true)] // less than half of the bottom, which is eight
    public void Far_too_few_want_an_easier_rung(int done, bool far) =>
        NextSet.IsFarMiss(Set("squat", done, null, null), Squat).ShouldBe(far);

    // 16 kg, owned in kilograms; 8–12. By 2.5 % a rep: −10 to +5.
    [Theory]
    [InlineData(10, null, 20)]
    [InlineData(10, 5, 21)]
    [InlineData(10, 1, 19)]
    [InlineData(10, 0, 18)]
    [InlineData(4, null, 18)]
    public void A_found_weight_follows_the_reserve(int done, int? left, int kg) =>
        NextSet.Load(Station(Goblet, Set("goblet-squat", done, null, left, 20))).ShouldBe(new Kilograms(kg));

    [Theory]
    [InlineData(10, null, 20)] // about as expected
    [InlineData(20, 5, 40)] // at most doubled
    public void A_weight_that_is_looked_for_follows_the_estimate(int done, int? left, int kg) =>
        NextSet.Load(Station(Goblet with { Stage = Stage.Calibrating, Hi = 20 }, Set("goblet-squat", done, null, left, 20))).ShouldBe(new Kilograms(kg));

    [Fact]
    public void A_fixed_dose_stays_and_after_too_much_asks_what_was_done()
    {
        NextSet.Aim(Station(Squat with { IsOpen = false }, Set("squat", 15, null, null))).ShouldBe(12);
        NextSet.Aim(Station(Squat with { IsOpen = false }, Set("squat", 8, Effort.TooHard, null))).ShouldBe(8);
    }

    [Theory]
    [InlineData(0, 0, 12, true)] // the first two sessions
    [InlineData(5, 0, 12, false)]
    [InlineData(5, 2, 12, true)] // twice running without a word
    [InlineData(5, 0, 20, true)] // the cap
    public void It_is_asked_how_many_more_would_have_gone(int sessions, int silent, int done, bool asked) =>
        ReserveQuestion.IsAsked(Station(Squat, Set("squat", done, null, null)), new(1400, 3, new("squat"), Sessions: sessions, Silent: silent)).ShouldBe(asked);

    [Fact]
    public void Lighter_sets_come_before_a_loaded_leg_lift() =>
        RampUp.Of(Goblet).ShouldBe([new RampUp(8, new(10)), new RampUp(4, new(15))]);

    private static readonly Prescribed Squat = new(new("squat"), 3, 12, 8, 20, null, 3, 90, 120, [], IsOpen: true, Ability: 1350);

    private static readonly Prescribed Goblet = new(
        new("goblet-squat"), 3, 10, 8, 12, new(20), 3, 90, 120, [], Owned: [.. Enumerable.Range(8, 40).Select(kg => new Kilograms(kg))], IsOpen: true, Ability: 1700, Top: 12);

    private static Fact.SetLogged Set(string id, int done, Effort? effort, int? left, int? kg = null) => new(
        0, new(id), 1, kg is null ? 12 : 10, Done.Of(done), kg is { } load ? new(load) : null, effort, A.Tuesday, null, left, new Goal(3, kg is null ? 20 : 12));

    private static Station Station(Prescribed item, Fact.SetLogged set) =>
        Course.Of(new(1, new(2026, 11, 3), A.Tuesday, new([item]), [set])).Stations[0];
}
