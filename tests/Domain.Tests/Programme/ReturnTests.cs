using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Reading;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;

namespace RunnerStrength.Domain.Tests.Programme;

/// <summary>A runner who squats with 20 kg and does push-ups, back after a gap.</summary>
public class ReturnTests
{
    private static readonly LocalDate Last = new(2026, 11, 3);
    private static readonly Kit Kit = new(Equipment.Dumbbells | Equipment.Bench, [new Kilograms(15), new Kilograms(16), new Kilograms(18), new Kilograms(20)]);

    private static readonly Progress Before = Progress.None with
    {
        Sessions = 12,
        LastDay = Last,
        Weeks = 4,
        Lifts = ImmutableSortedDictionary<Family, Lift>.Empty
            .Add(Family.Squat, new(1800, 8, new("goblet-squat"), new Kilograms(20), Sessions: 8, OnRung: 5))
            .Add(Family.Push, new(1000, 8, new("push-up"), Sessions: 8, OnRung: 5)),
    };

    [Theory]
    [InlineData(7, "goblet-squat", 20, "push-up")]
    [InlineData(8, "goblet-squat", 20, "push-up")]
    [InlineData(14, "goblet-squat", 20, "push-up")]
    [InlineData(15, "goblet-squat", 18, "push-up")]
    [InlineData(28, "goblet-squat", 18, "push-up")]
    [InlineData(29, "squat", null, "triceps-dip")]
    [InlineData(56, "squat", null, "triceps-dip")]
    public void A_gap_takes_load_and_then_rungs(int days, string squat, int? kg, string push)
    {
        var back = Returning.Apply(Before, Last.PlusDays(days), Kit);
        (back.Lifts[Family.Squat].Exercise.Value, back.Lifts[Family.Squat].Load?.Value, back.Lifts[Family.Push].Exercise.Value).ShouldBe((squat, kg is { } weight ? weight : null, push));
        back.Weeks.ShouldBe(4);
    }

    [Fact]
    public void A_short_gap_leaves_a_weight_of_the_runners_own_alone()
    {
        var before = Before with { Lifts = Before.Lifts.SetItem(Family.Squat, Before.Lifts[Family.Squat] with { Load = new Kilograms(17) }) };
        Returning.Apply(before, Last.PlusDays(10), Kit).Lifts[Family.Squat].Load.ShouldBe(new Kilograms(17));
    }

    [Fact]
    public void After_eight_weeks_everything_is_calibrated_again()
    {
        var back = Returning.Apply(Before, Last.PlusDays(57), Kit);
        (back.Lifts.Count, back.Weeks, back.Sessions).ShouldBe((0, 0, 12));
    }

    // How long nothing advances: sessions after the gap, and days since the first of them.
    [Theory]
    [InlineData(8, 0, 0, true)]
    [InlineData(8, 1, 3, false)]
    [InlineData(15, 1, 3, true)]
    [InlineData(15, 2, 6, false)]
    [InlineData(29, 4, 13, true)]
    [InlineData(29, 4, 14, false)]
    public void Nothing_advances_for_a_while(int gap, int sessions, int days, bool returning)
    {
        var first = Last.PlusDays(gap);
        var progress = sessions == 0 ? Before : Before with { LastDay = first.PlusDays(days - 1), Comeback = new(gap, first, sessions) };
        (Returning.On(progress, first.PlusDays(days)) is not null).ShouldBe(returning);
    }

    [Theory]
    [InlineData(10, 8)] // a third less of 12
    [InlineData(20, 7)] // six tenths
    [InlineData(40, 6)]
    public void The_sets_are_fewer(int days, int total) =>
        new Easing(Ease.Return, Returning.After(days)!.Sets, 1).Apply([.. new[] { "squat", "calf-raise", "plank", "push-up" }
            .Select(id => new Prescribed(new(id), 3, 10, 8, 15, null, 3, 90, 120, []))]).Sum(item => item.Sets).ShouldBe(total);

    [Fact]
    public void Two_sessions_after_three_weeks_are_returns_and_the_third_is_not()
    {
        var runner = (A.Runner(Kit) with { Before = Before }).Chat();
        var ease = new List<Ease?>();
        foreach (var days in new[] { 21, 23, 28 })
        {
            var at = A.Tuesday + Duration.FromDays(days);
            runner = runner.Trains(at, _ => [new Heard.SetDone(null)]);
            ease.Add(runner.Latest!.Prescription.Ease);
        }
        ease.ShouldBe([Ease.Return, Ease.Return, null]);
        runner.Progress.Comeback.ShouldBe(new(21, Last.PlusDays(21), 2)); // remembered: no deload is planned soon after it
    }
}
