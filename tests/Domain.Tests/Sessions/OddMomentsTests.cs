using NodaTime;
using RunnerStrength.Domain.Conversation;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Reading;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;

namespace RunnerStrength.Domain.Tests.Sessions;

public class OddMomentsTests
{
    [Fact]
    public void A_red_flag_closes_the_session_of_a_runner_who_is_about_to_delete_everything()
    {
        var halted = Working(A.Runner()).Hears(new Heard.Delete(), A.Tuesday).Hears(new Heard.RedFlagged(RedFlag.Emergency), A.Tuesday);
        halted.Talk.ShouldBe(new Talk.Halted(RedFlag.Emergency));
        halted.Latest!.IsOpen.ShouldBeFalse();
    }

    [Fact]
    public void A_runner_whom_a_doctor_must_see_first_does_not_start_after_the_questions()
    {
        var profile = A.Runner().Profile with { Screening = A.Healthy with { Yes = [Topic.ChestPain] } };
        var asked = (A.Runner() with { Profile = profile }).Chat() with { Talk = new Talk.Onboarding(Question.Begin) };
        var idle = asked.Hears(new Heard.Answered(new Answer.StartNow()), A.Tuesday);
        (idle.Talk, idle.Latest).ShouldBe((new Talk.Idle(), null));
    }

    [Fact]
    public void A_short_session_that_is_fitted_to_a_tired_runner_stays_short()
    {
        var started = A.Runner().Hears(new Heard.Start(), A.Tuesday);
        var tired = started.Hears(new Heard.Shorten(10), A.Tuesday).Hears(new Heard.Feels(new(Form.Tired)), A.Tuesday);
        Course.Of(tired.Latest!).SetsLeft.ShouldBeInRange(1, Course.Of(started.Latest!).SetsLeft - 1);
        (Shorten.Seconds(Course.Of(tired.Latest!)) + SessionTime.WarmUp + SessionTime.CoolDown).ShouldBeLessThanOrEqualTo(600);
    }

    [Fact]
    public void A_runner_who_gives_the_dumbbells_away_after_a_session_keeps_what_was_learned()
    {
        var trained = WithTheRow.Trains(A.Tuesday, _ => [new Heard.SetDone(null), new Heard.Ready()]).Runner;
        trained.Latest!.Prescription.Items.ShouldContain(item => item.Load != null);
        var without = trained with { Profile = trained.Profile with { Kit = Kit.Nothing } };
        without.Progress.Lifts.Keys.ShouldBe(trained.Progress.Lifts.Keys);
    }

    [Fact]
    public void A_set_without_the_weight_leads_to_the_lightest_one()
    {
        var trained = WithTheRow.Trains(A.Tuesday, _ => [new Heard.SetDone(null, null, new Kilograms(0)), new Heard.Ready()]);
        trained.Progress.Lifts.Values.ShouldContain(lift => lift.Load != null);
        trained.Progress.Lifts.Values.ShouldAllBe(lift => lift.Load == null || lift.Load >= A.FullKit.Weights[0]);
    }

    [Theory]
    [InlineData(-5)]
    [InlineData(501)]
    public void A_weight_that_nobody_lifts_is_asked_back(int kilograms)
    {
        var working = Working(A.Runner());
        Coach.Decide(working, new Heard.SetDone(Done.Of(10), null, new Kilograms(kilograms)), A.Tuesday)
            .ShouldBe([new Happened.NotUnderstood(Lost.Session, Ask.WhichIsTheLoad)]);
    }

    [Fact]
    public void A_runner_who_drops_the_race_while_asked_about_it_is_asked_no_more()
    {
        var asked = A.Runner().Hears(new Heard.EnterRace(), A.Tuesday)
            .Hears(new Heard.Answered(new Answer.RaceOn(new LocalDate(2027, 4, 1))), A.Tuesday);
        asked.Hears(new Heard.NoRace(), A.Tuesday).Talk.ShouldBe(new Talk.Idle());
    }

    private static Runners.Runner WithTheRow => A.Runner() with { Profile = A.Runner().Profile with { Plan = Plan.Track, Minutes = 45 } };

    private static Dialogue Working(Runners.Runner runner) =>
        runner.Hears(new Heard.Start(), A.Tuesday).Hears(new Heard.Ready(), A.Tuesday);
}
