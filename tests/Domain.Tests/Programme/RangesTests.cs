using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;

namespace RunnerStrength.Domain.Tests.Programme;

/// <summary>A goblet squat with 20 kg at a change of phase: by Epley, w·(1 + reps/30), and a tenth more at most.</summary>
public class RangesTests
{
    private static readonly LocalDate Day = new(2026, 11, 3);

    // Foundation 8–15, foundation+ 8–12 from week 3, strength 6–10 from week 5, heavy 4–6 from week 9; a new block begins with week 13.
    [Theory]
    [InlineData(5, 8, 12, 12, "16 18 20 22 24", 22, 8)] // 20 × 42/36 = 23.3, a tenth at most; 20 × 42/22 − 30 = 8.2 reps are as hard
    [InlineData(5, 8, 12, 12, "20 21", 21, 10)] // 20 × 42/21 − 30 = 10: just in the range
    [InlineData(5, 8, 12, 9, "20 21 22", 21, 7)] // 20 × 39/36 = 21.7
    [InlineData(9, 6, 10, 10, "20 22", 22, 6)] // 20 × 40/22 − 30 = 6.4
    [InlineData(13, 6, 10, 6, "16 18 20 22", 18, 10)] // 20 × 36/38 = 18.9: lighter for more reps
    [InlineData(13, 6, 10, 6, "10 30", 10, 15)] // and never above the range
    [InlineData(3, 8, 15, 12, "20", 20, 12)] // the same weight does
    [InlineData(5, 8, 12, 7, "20", 20, 7)]
    [InlineData(9, 6, 10, 3, "20", 20, 4)]
    public void A_new_phase_takes_the_weight_that_is_as_hard(int week, int lo, int hi, int aim, string owned, int kg, int reps)
    {
        var (lift, range, why) = Fit(week, Goblet(lo, hi, aim) with { Tops = 1 }, owned);
        (lift.Load, lift.Aim, lift.Tops).ShouldBe((new Kilograms(kg), reps, 0));
        range.ShouldBe(Block.Asks(week).Legs);
        why.ShouldBe(new Reason.NewRange(Block.InBlock(week), new(20), new(kg), range.Lo, range.Hi));
    }

    [Theory]
    [InlineData(5, 8, 12, 11, "20")] // eleven reps with the only weight are above 6–10
    [InlineData(9, 6, 10, 10, "20 21")] // 20 × 40/21 − 30 = 8.1 reps are above 4–6
    public void Where_no_weight_is_as_hard_the_range_stays(int week, int lo, int hi, int aim, string owned)
    {
        var stands = Goblet(lo, hi, aim);
        Fit(week, stands, owned).ShouldBe((stands, new RepRange(lo, hi), null));
    }

    // Days since the last rise.
    [Theory]
    [InlineData(5, 8, 12, 10, 13, 20, 10, false)]
    [InlineData(5, 8, 12, 10, 14, 22, 6, true)]
    [InlineData(5, 8, 12, 10, 15, 22, 6, true)]
    [InlineData(5, 8, 12, 10, null, 22, 6, true)]
    [InlineData(13, 6, 10, 6, 3, 18, 10, false)] // lighter it may be at once
    [InlineData(3, 8, 15, 8, 20, 20, 8, false)] // the same weight is no rise
    public void Fourteen_days_lie_between_a_rise_and_that_of_a_new_phase(int week, int lo, int hi, int aim, int? days, int kg, int reps, bool raises)
    {
        LocalDate? last = days is { } ago ? Day.PlusDays(-ago) : null;
        var (lift, _, _) = Fit(week, Goblet(lo, hi, aim) with { Raised = last }, "16 18 20 22");
        (lift.Load, lift.Aim, lift.Raised).ShouldBe((new Kilograms(kg), reps, raises ? Day : last));
    }

    [Theory]
    [InlineData("goblet-squat", "", 4, 6)]
    [InlineData("goblet-squat", "restricted", 6, 10)] // nothing heavy for who may not
    [InlineData("goblet-squat", "after-hard-run", 6, 10)] // nor soon after a hard run
    [InlineData("goblet-squat", "maintenance", 8, 15)] // outside a block its own
    [InlineData("overhead-press", "", 8, 15)] // no leg lift
    [InlineData("squat", "", 13, 20)] // no weight
    public void The_range_of_week_nine(string id, string what, int lo, int hi)
    {
        var profile = A.Runner().Profile with { RunsAt = TimeOfDay.Midday };
        var now = Situation(9) with
        {
            Profile = what switch
            {
                "restricted" => profile with { Screening = new([Topic.Heart], Day) },
                "maintenance" => profile with { Plan = Plan.Maintenance },
                _ => profile,
            },
            At = Day.At(what == "after-hard-run" ? new(14, 0) : new(18, 0)),
        };
        Ranges.Fit(Lift.On(Catalogue.Get(new(id)), A.FullKit), Catalogue.Get(new(id)), [new(5)], now).Range.ShouldBe(new RepRange(lo, hi));
    }

    [Theory]
    [InlineData("no range yet")]
    [InlineData("calibrating")]
    public void A_weight_that_is_still_found_stays_in_a_new_range(string what)
    {
        var stands = what == "calibrating" ? Goblet(8, 12, 12) with { OnRung = 1 } : Goblet(8, 12, 12) with { Range = null };
        Fit(5, stands, "20 22").ShouldBe((stands, new RepRange(6, 10), null));
    }

    [Fact]
    public void Within_a_phase_nothing_changes()
    {
        var stands = Goblet(6, 10, 12);
        Fit(6, stands, "20 22").ShouldBe((stands, new RepRange(6, 10), null));
    }

    private static (Lift Lift, RepRange Range, Reason? Why) Fit(int week, Lift lift, string owned) =>
        Ranges.Fit(lift, Catalogue.Get(lift.Exercise), Weights(owned), Situation(week));

    private static Situation Situation(int week) =>
        new(A.Runner().Profile, Progress.None with { Weeks = week - 1, LastDay = Day.PlusDays(-4) }, A.Tuesday, Day.At(new(18, 0)), null);

    private static Lift Goblet(int lo, int hi, int aim) =>
        new(new("goblet-squat"), 3, aim, new(20), 0, 0, 5, [aim], null, new(lo, hi), 8);

    private static ImmutableArray<Kilograms> Weights(string kg) => [.. kg.Split(' ').Select(each => new Kilograms(decimal.Parse(each, CultureInfo.InvariantCulture)))];
}
