using NodaTime;
using RunnerStrength.Domain.Calendar;
using RunnerStrength.Domain.Conversation;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Reading;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;

namespace RunnerStrength.Domain.Tests.Safety;

public class PainTests
{
    private static readonly LocalDate Day = new(2026, 11, 3);

    [Theory]
    [InlineData(0, false, Light.Green)]
    [InlineData(2, false, Light.Green)]
    [InlineData(3, false, Light.Yellow)]
    [InlineData(5, false, Light.Yellow)]
    [InlineData(6, false, Light.Red)]
    [InlineData(1, true, Light.Red)]
    [InlineData(null, false, Light.Red)]
    public void The_light_of_a_pain(int? score, bool sharp, Light light) => PainRules.LightOf(score, sharp).ShouldBe(light);

    // Days after red pain (7 of 10), and a report on one of them.
    [Theory]
    [InlineData(0, null, null, true)]
    [InlineData(2, null, null, true)]
    [InlineData(3, null, null, true)] // nobody said that it is better
    [InlineData(30, null, null, true)]
    [InlineData(1, 1, 0, true)] // better at once, but 48 hours it is
    [InlineData(2, 1, 0, true)]
    [InlineData(3, 1, 2, false)]
    [InlineData(3, 1, 3, true)]
    public void Red_pain_blocks_its_area_for_48_hours_and_until_it_is_two_or_less(int days, int? reportOn, int? report, bool blocked)
    {
        var sore = Sore.Hurt(null, Day, 7, false, Family.Squat);
        if (reportOn is { } on)
            sore = sore.Report(Day.PlusDays(on), report!.Value);
        sore.IsBlocked(Day.PlusDays(days)).ShouldBe(blocked);
    }

    [Fact]
    public void Yellow_pain_blocks_nothing_at_first() => Sore.Hurt(null, Day, 4, false, Family.Squat).IsBlocked(Day).ShouldBeFalse();

    [Theory]
    [InlineData("4 4 4", true)] // three sessions the same
    [InlineData("4 3 3", false)]
    [InlineData("4 2 4", false)] // it was over in between
    [InlineData("3 4 5", true)]
    public void A_pain_that_stays_the_same_for_three_sessions_rests_the_area(string scores, bool blocked)
    {
        var sore = scores.Split(' ').Select(int.Parse).Index()
            .Aggregate((Sore?)null, (before, told) => Sore.Hurt(before, Day.PlusDays(2 * told.Index), told.Item, false, Family.Squat))!;
        sore.IsBlocked(Day.PlusDays(4)).ShouldBe(blocked);
        sore.WantsPhysio.ShouldBe(blocked);
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void A_pain_that_lasts_five_days_rests_the_area(int days, bool blocked) =>
        Sore.Hurt(null, Day, 4, false, null).Report(Day.PlusDays(days), 3).IsBlocked(Day.PlusDays(days)).ShouldBe(blocked);

    [Theory]
    [InlineData(4, 3, false)]
    [InlineData(5, 3, true)]
    [InlineData(9, 2, false)] // it is over
    public void A_pain_that_lasts_five_days_wants_a_physiotherapist(int days, int score, bool physio) =>
        Sore.Hurt(null, Day, 4, false, null).Report(Day.PlusDays(days), score).WantsPhysio.ShouldBe(physio);

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void A_pain_is_over_at_two_or_less(int score, bool over) => Sore.Hurt(null, Day, score, false, null).IsOver.ShouldBe(over);

    [Theory]
    [InlineData(4, 5, true)]
    [InlineData(4, 4, false)]
    [InlineData(2, 3, true)]
    [InlineData(1, 2, false)] // green all the same
    public void Worse_is_more_than_it_was_and_more_than_two(int was, int told, bool worse) =>
        Sore.Hurt(null, Day, was, false, null).IsWorse(told).ShouldBe(worse);

    [Theory]
    [InlineData(0, true)]
    [InlineData(7, true)]
    [InlineData(8, false)]
    public void An_area_is_quiet_after_seven_days_without_pain(int days, bool unquiet) =>
        PainRules.Unquiet(Progress.None with { Pains = Progress.None.Pains.Add(Area.Knee, Day) }, Day.PlusDays(days)).Contains(Area.Knee).ShouldBe(unquiet);

    [Theory]
    [InlineData(5, false)]
    [InlineData(6, true)]
    public void A_report_of_an_area_that_nobody_told_of_is_graded_by_its_score(int score, bool red) =>
        Progress.None.After(new Note.Reported(Area.Hip, score, Day), A.Runner().Profile).Sores[Area.Hip].IsRed.ShouldBe(red);

    [Theory]
    [InlineData(14, true)]
    [InlineData(15, false)]
    public void Red_twice_within_two_weeks_wants_a_physiotherapist(int days, bool physio) =>
        Sore.Hurt(Sore.Hurt(null, Day, 8, false, Family.Squat).Report(Day.PlusDays(1), 0), Day.PlusDays(days), 7, false, Family.Squat).WantsPhysio.ShouldBe(physio);

    [Fact]
    public void Worse_the_next_morning_takes_the_lifts_that_hurt_a_rung_down_and_others_not()
    {
        var lifts = Progress.None.Lifts
            .Add(Family.Squat, new(1500, 3, new("squat")))
            .Add(Family.Push, new(900, 3, new("push-up")));
        var told = Progress.None with { Lifts = lifts, Sores = Progress.None.Sores.Add(Area.Knee, Sore.Hurt(null, Day, 4, false, Family.Squat)) };
        var worse = told.After(new Note.Reported(Area.Knee, 5, Day.PlusDays(1)), A.Runner(A.FullKit).Profile);
        (worse.Lifts[Family.Squat].Exercise.Value, worse.Lifts[Family.Push].Exercise.Value).ShouldBe(("supported-squat", "push-up"));
        told.After(new Note.Reported(Area.Knee, 4, Day.PlusDays(1)), A.Runner(A.FullKit).Profile).Lifts[Family.Squat].Exercise.Value.ShouldBe("squat");
    }

    // The words in a session: what the score does.
    [Theory]
    [InlineData(2, "Working", "staggered-squat")]
    [InlineData(4, "Working", "paused-squat")]
    [InlineData(7, "Hurting", "staggered-squat")]
    public void A_graded_pain_goes_on_or_easier_or_stops(int score, string talk, string exercise)
    {
        var now = A.Tuesday;
        var runner = A.Runner(Kit.Nothing).Hears(new Heard.Start(), now).Hears(new Heard.Ready(), now)
            .Hears(new Heard.SetDone(null), now)
            .Hears(new Heard.Pain(new(Area.Knee)), now);
        runner.Talk.ShouldBeOfType<Talk.Grading>();
        runner = runner.Hears(new Heard.Graded(score), now);
        (runner.Talk.GetType().Name, Course.Of(runner.Latest!).Stations[0].Exercise.Value).ShouldBe((talk, exercise));
    }

    [Fact]
    public void A_pain_that_nobody_grades_counts_as_red()
    {
        var now = A.Tuesday;
        var runner = A.Runner().Hears(new Heard.Start(), now).Hears(new Heard.Ready(), now)
            .Hears(new Heard.Pain(new(Area.Knee)), now).Hears(new Heard.EndSession(), now);
        PainRules.Blocked(runner.Progress, new LocalDate(2026, 11, 5)).ShouldBe([Area.Knee]);
    }

    [Fact]
    public void After_a_red_pain_it_is_asked_the_next_morning_and_comes_back_a_rung_easier_once_it_is_quiet()
    {
        var now = A.Tuesday;
        var runner = A.Runner(Kit.Nothing).Hears(new Heard.Start(), now).Hears(new Heard.Ready(), now)
            .Hears(new Heard.Pain(new(Area.Knee, Score: 8)), now).Hears(new Heard.EndSession(), now);
        var morning = Alarms.For(runner).Single(alarm => alarm.Kind == AlarmKind.Morning);
        morning.Due.ShouldBe(Instant.FromUtc(2026, 11, 4, 6, 30));

        runner = runner.Hears(new Heard.AlarmDue(AlarmKind.Morning, morning.Due), morning.Due);
        runner.Talk.ShouldBe(new Talk.Checking(Area.Knee, false));
        runner = runner.Hears(new Heard.Graded(1), morning.Due);
        runner.Talk.ShouldBeOfType<Talk.Idle>();

        Prescriber.For(runner.Runner, A.Tuesday + Duration.FromDays(2)).Items.ShouldAllBe(item => !Catalogue.Get(item.Exercise).Areas.Contains(Area.Knee));
        Prescriber.For(runner.Runner, A.Tuesday + Duration.FromDays(7)).Items.Select(item => item.Exercise.Value).ShouldContain("paused-squat");
    }

    [Fact]
    public void A_morning_question_that_is_not_answered_comes_again_on_a_strength_day_only()
    {
        var now = A.Tuesday;
        var thursday = Schedule.On(new LocalDate(2026, 11, 5), A.Runner().Profile);
        var runner = (A.Runner() with { Next = thursday }).Hears(new Heard.Pain(new(Area.Knee, Score: 4)), now);
        var first = Alarms.For(runner).Single(alarm => alarm.Kind == AlarmKind.Morning).Due;
        runner = runner.Hears(new Heard.AlarmDue(AlarmKind.Morning, first), first);
        Alarms.For(runner).Single(alarm => alarm.Kind == AlarmKind.Morning).Due.ShouldBe(Instant.FromUtc(2026, 11, 5, 6, 30));
    }

    [Theory]
    [InlineData(71, true)]
    [InlineData(73, false)]
    public void Sore_on_both_sides_within_three_days_of_leg_work_is_no_pain(int hours, bool soreness)
    {
        var trained = A.Runner() with { Before = Progress.None with { LegsAt = A.Tuesday } };
        var heard = Coach.Decide(trained.Chat(), new Heard.Pain(new(Area.Hamstring, Side.Both, 3)), A.Tuesday + Duration.FromHours(hours));
        heard.Any(happened => happened is Happened.SorenessHeard).ShouldBe(soreness);
    }
}
