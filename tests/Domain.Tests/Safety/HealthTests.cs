using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Conversation;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Reading;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;

namespace RunnerStrength.Domain.Tests.Safety;

public class HealthTests
{
    private static readonly LocalDate Day = new(2026, 11, 3);

    public static TheoryData<Topic, bool, bool> Topics() => new(
        Enum.GetValues<Topic>().Select(topic => (topic, topic != Topic.StressFracture, topic is Topic.ChestPain or Topic.Blackout or Topic.Pregnancy)));

    [Theory]
    [MemberData(nameof(Topics))]
    public void Any_yes_means_light_work_and_some_mean_none_until_a_professional_has_cleared_it(Topic topic, bool restricts, bool forbids)
    {
        var screening = new Screening([topic], Day);
        (screening.Restricts(Day), screening.Forbids(Day)).ShouldBe((restricts, forbids));
        var cleared = screening with { Cleared = Day };
        (cleared.Restricts(Day), cleared.Forbids(Day)).ShouldBe((false, false));
        cleared.Restricts(Day.PlusMonths(12)).ShouldBe(restricts);
    }

    [Fact]
    public void It_is_asked_again_after_twelve_months() =>
        (new Screening([], Day).IsDue(Day.PlusMonths(12).PlusDays(-1)), new Screening([], Day).IsDue(Day.PlusMonths(12))).ShouldBe((false, true));

    [Fact]
    public void Somebody_who_keeps_it_to_themselves_gets_light_work() => Profile.Unasked.Restricts(Day).ShouldBeTrue();

    [Fact]
    public void With_a_yes_nothing_is_below_four_in_reserve_heavy_or_a_jump_in_any_week()
    {
        var kit = new Kit(Equipment.Bench | Equipment.Dumbbells | Equipment.Barbell | Equipment.Band, [new Kilograms(10), new Kilograms(11)]);
        var runner = A.Runner(kit, Experience.Regular) with { Before = Strong(week: 0) };
        foreach (var plan in Enum.GetValues<Plan>())
            for (var week = 0; week < 12; week++)
            {
                var yes = runner with
                {
                    Before = Strong(week),
                    Profile = runner.Profile with { Plan = plan, Minutes = 45, Screening = new([Topic.Heart], Day) },
                };
                foreach (var item in Prescriber.For(yes, A.Tuesday).Items)
                {
                    item.Rir.ShouldBeGreaterThanOrEqualTo(4);
                    (item.Load is not null && item.Hi <= Block.HeavyReps).ShouldBeFalse($"{item}");
                    Catalogue.Get(item.Exercise).ShouldSatisfyAllConditions(
                        exercise => exercise.Impact.ShouldBe(0),
                        exercise => exercise.SpineLoad.ShouldBeLessThan(3));
                }
            }
    }

    [Theory]
    [InlineData(Topic.ChestPain)]
    [InlineData(Topic.Pregnancy)]
    public void Without_clearance_there_is_no_session(Topic topic)
    {
        var runner = A.Runner() with { Profile = A.Runner().Profile with { Screening = new([topic], Day) } };
        Coach.Decide(runner.Chat(), new Heard.Start(), A.Tuesday)[0].ShouldBe(new Happened.SessionBarred(Bar.Clearance, null));
        runner.Hears(new Heard.ClearedByDoctor(), A.Tuesday).Hears(new Heard.Start(), A.Tuesday).Talk.ShouldBeOfType<Talk.WarmingUp>();
    }

    // Days after an illness began, and after it was over.
    [Theory]
    [InlineData(true, 0, null, true, false)]
    [InlineData(true, 20, null, true, false)]
    [InlineData(true, 5, 2, true, false)]
    [InlineData(true, 5, 3, false, true)]
    [InlineData(true, 12, 9, false, true)]
    [InlineData(true, 13, 10, false, false)]
    [InlineData(false, 0, null, false, true)]
    [InlineData(false, 6, null, false, true)]
    [InlineData(false, 7, null, false, false)]
    [InlineData(false, 2, 1, false, false)]
    public void Fever_forbids_until_three_days_without_symptoms_and_a_cold_halves(bool severe, int days, int? well, bool forbids, bool eases)
    {
        var illness = new Illness(Day, severe, well is { } free ? Day.PlusDays(days - free) : null);
        (illness.Forbids(Day.PlusDays(days)), illness.Eases(Day.PlusDays(days))).ShouldBe((forbids, eases));
    }

    [Fact]
    public void Somebody_ill_is_asked_at_the_next_session_and_gets_it_when_well()
    {
        var runner = A.Runner().Hears(new Heard.Sick(null), A.Tuesday);
        runner.Talk.ShouldBeOfType<Talk.Ailing>();
        runner = runner.Hears(new Heard.Yes(), A.Tuesday);
        var later = A.Tuesday + Duration.FromDays(9);
        runner = runner.Hears(new Heard.Today(), later);
        runner.Talk.ShouldBeOfType<Talk.Recovering>();
        runner = runner.Hears(new Heard.Well(3), later).Hears(new Heard.Start(), later);
        runner.Latest!.Prescription.Ease.ShouldBe(Ease.Illness);
    }

    // Days to a race, or after it.
    [Theory]
    [InlineData(Distance.Marathon, true, 7, true, false)]
    [InlineData(Distance.Marathon, true, 8, false, false)]
    [InlineData(Distance.Marathon, false, 3, true, false)]
    [InlineData(Distance.Marathon, false, 4, false, false)]
    [InlineData(Distance.Marathon, true, 0, false, true)]
    [InlineData(Distance.Marathon, true, -14, false, true)]
    [InlineData(Distance.Marathon, true, -15, false, false)]
    [InlineData(Distance.Half, true, -7, false, true)]
    [InlineData(Distance.Half, true, -8, false, false)]
    [InlineData(Distance.TenKilometres, true, -3, false, true)]
    [InlineData(Distance.FiveKilometres, true, -2, false, true)]
    [InlineData(Distance.FiveKilometres, true, -3, false, false)]
    public void A_race_spares_the_legs_before_it_and_everything_after(Distance distance, bool matters, int days, bool sparesLegs, bool forbids)
    {
        var race = new Race(Day.PlusDays(days), distance, matters);
        (race.SparesLegs(Day), race.Forbids(Day)).ShouldBe((sparesLegs, forbids));
    }

    // The first that forbids is the one that is named.
    [Theory]
    [InlineData("", null)]
    [InlineData("raced", Bar.AfterRace)]
    [InlineData("race-ahead", null)]
    [InlineData("fever", Bar.Illness)]
    [InlineData("chest", Bar.Clearance)]
    [InlineData("raced fever", Bar.Illness)]
    [InlineData("raced fever chest", Bar.Clearance)]
    public void What_forbids_every_session(string what, Bar? bar)
    {
        var profile = A.Runner().Profile with { Race = what.Contains("race", StringComparison.Ordinal) ? new(Day.PlusDays(what.Contains("raced", StringComparison.Ordinal) ? -1 : 1), Distance.Half, true) : null };
        var now = new Situation(
            what.Contains("chest", StringComparison.Ordinal) ? profile with { Screening = new([Topic.ChestPain], Day) } : profile,
            what.Contains("fever", StringComparison.Ordinal) ? Progress.None with { Illness = new(Day, true, null) } : Progress.None,
            A.Tuesday, Day.At(new(18, 0)), null);
        Bars.On(now).ShouldBe(bar);
    }

    /// <summary>Somebody far in the block, with weights and all gates open.</summary>
    private static Progress Strong(int week) => Progress.None with
    {
        Sessions = 30,
        LastDay = Day.PlusDays(-4),
        Weeks = week,
        HingeWeeks = 8,
        SingleLegCalfRaises = 30,
        Lifts = ImmutableSortedDictionary<Family, Lift>.Empty
            .Add(Family.Squat, new(2200, 9, new("goblet-squat"), new Kilograms(10), Sessions: 9, OnRung: 8))
            .Add(Family.Hinge, new(1800, 9, new("deadlift"), new Kilograms(60), Sessions: 9, OnRung: 8)),
    };
}
