using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;

namespace RunnerStrength.Domain.Tests.Progression;

/// <summary>What progress remembers of closed sessions. All of them are at the top of the range, for the second time running.</summary>
public class FoldTests
{
    /// <summary>A Tuesday.</summary>
    private static readonly LocalDate Day = new(2026, 11, 3);

    private static readonly Profile Healthy = A.Runner(A.FullKit).Profile;

    [Fact]
    public void Advances_count_from_monday_to_sunday()
    {
        var tuesday = Progress.None.After(Session(Day, Top("push-up"), Top("glute-bridge")), Healthy);
        tuesday.Advances.ShouldBe(2);

        var thursday = tuesday.After(Session(Day.PlusDays(2), Top("calf-raise")), Healthy);
        (thursday.Lifts["calf-raise"].Why, thursday.Advances).ShouldBe((new Reason.HeldForWeek(2), 2));

        var sunday = tuesday.After(Session(Day.PlusDays(5), Top("calf-raise")), Healthy);
        (sunday.Lifts["calf-raise"].Why, sunday.Advances).ShouldBe((new Reason.HeldForWeek(2), 2));

        var monday = tuesday.After(Session(Day.PlusDays(6), Top("calf-raise")), Healthy);
        (monday.Lifts["calf-raise"].Why, monday.Advances).ShouldBe((new Reason.HarderRung(new("calf-raise"), new("single-leg-calf-raise"), 12), 1));
    }

    [Fact]
    public void The_week_counts_sessions_and_the_sets_that_they_asked_for()
    {
        var two = Progress.None
            .After(Session(Day, Top("push-up"), Top("plank")), Healthy)
            .After(Session(Day.PlusDays(2), Top("squat")), Healthy);
        two.Week.ShouldBe(new WeekOfSets(Day.PlusDays(-1), 2, 6, 0, false));
        var next = two.After(Session(Day.PlusDays(7), Top("push-up")), Healthy);
        (next.Week, next.Usual, next.Weeks, next.Sessions).ShouldBe((new WeekOfSets(Day.PlusDays(6), 1, 2, 0, false), 3, 2, 3));
    }

    [Theory]
    [InlineData(Ease.Tired, true)]
    [InlineData(Ease.AfterHardRun, false)]
    [InlineData(null, false)]
    public void A_week_with_an_eased_session_is_eased(Ease? ease, bool eased)
    {
        var session = Session(Day, Top("push-up"));
        session = session with { Prescription = session.Prescription with { Ease = ease } };
        Progress.None.After(session, Healthy).After(Session(Day.PlusDays(1), Top("plank")), Healthy).Week!.IsEased.ShouldBe(eased);
    }

    // A session of which it is not kept where its lifts stood.
    [Theory]
    [InlineData("push-up", "HarderRung")] // where progress has it: at the top once before
    [InlineData("knee-push-up", "ToppedOnce")] // on another rung: from what was asked
    public void A_session_that_does_not_say_where_its_lifts_stood_goes_by_progress(string rung, string why)
    {
        var item = Top("push-up") with { Stands = null };
        var before = Progress.None with { Lifts = Progress.None.Lifts.Add("push-up", Top("push-up").Stands! with { Exercise = new(rung) }) };
        before.After(Session(Day, item), Healthy).Lifts["push-up"].Why!.GetType().Name.ShouldBe(why);
    }

    // Weeks of hinges before, the day of the latest, and where a hinge hurts today.
    [Theory]
    [InlineData(2, 1, null, 2)] // once a week
    [InlineData(2, 2, null, 3)] // Sunday was last week
    [InlineData(2, 7, null, 3)]
    [InlineData(2, 7, 3, 0)]
    [InlineData(2, 1, 7, 0)]
    [InlineData(2, 7, 1, 3)] // green
    public void Hinges_without_pain_count_by_the_week_and_pain_begins_anew(int weeks, int daysAgo, int? score, int after)
    {
        var session = Session(Day, Top("single-leg-deadlift"));
        if (score is { } hurt)
            session = session with { Facts = session.Facts.Insert(session.Facts.Count - 1, new Fact.Hurt(0, Area.Hamstring, A.Tuesday, hurt)) };
        var progress = (Progress.None with { HingeWeeks = weeks, HingeDay = Day.PlusDays(-daysAgo) }).After(session, Healthy);
        (progress.HingeWeeks, progress.HingeDay).ShouldBe((after, Day));
    }

    [Fact]
    public void What_is_no_hinge_counts_for_none() =>
        (Progress.None with { HingeWeeks = 2, HingeDay = Day.PlusDays(-7) }).After(Session(Day, Top("squat")), Healthy)
            .ShouldSatisfyAllConditions(progress => progress.HingeWeeks.ShouldBe(2), progress => progress.HingeDay.ShouldBe(Day.PlusDays(-7)));

    [Fact]
    public void The_best_set_of_single_leg_calf_raises_is_remembered()
    {
        var best = Progress.None.After(Session(Day, Top("single-leg-calf-raise")), Healthy);
        best.SingleLegCalfRaises.ShouldBe(15);
        (best with { SingleLegCalfRaises = 18 }).After(Session(Day, Top("single-leg-calf-raise")), Healthy).SingleLegCalfRaises.ShouldBe(18);
        Progress.None.After(Session(Day, Top("calf-raise")), Healthy).SingleLegCalfRaises.ShouldBe(0);
    }

    [Theory]
    [InlineData("squat", true)]
    [InlineData("push-up", false)]
    public void Leg_work_is_remembered(string id, bool legs) =>
        Progress.None.After(Session(Day, Top(id)), Healthy).LegsAt.ShouldBe(legs ? A.Tuesday : null);

    // Days since two lifts were missed for the third time, and since the last deload began.
    [Theory]
    [InlineData(13, 13, null, true)]
    [InlineData(13, 14, null, false)]
    [InlineData(14, 14, null, false)]
    [InlineData(0, null, null, false)]
    [InlineData(13, 13, 12, false)] // it has had its deload
    [InlineData(10, 10, 10, true)] // missed since
    [InlineData(3, 3, 5, false)] // one is under way
    public void Two_lifts_missed_three_times_within_two_weeks_bring_a_deload(int one, int? other, int? deload, bool follows)
    {
        LocalDate? Ago(int? days) => days is { } ago ? Day.PlusDays(-ago) : null;
        var before = Progress.None with
        {
            Lifts = Progress.None.Lifts
                .Add("squat", Top("squat").Stands! with { Overreached = Ago(one) })
                .Add("push-up", Top("push-up").Stands! with { Overreached = Ago(other) }),
            Deload = Ago(deload),
        };
        before.After(Session(Day, Top("plank")), Healthy).Deload.ShouldBe(follows ? Day.PlusDays(1) : before.Deload);
    }

    // How the runner was, and how many days ago; today last.
    [Theory]
    [InlineData("low 13, ok 7, low 3, low 0", true)]
    [InlineData("low 14, ok 7, low 3, low 0", false)]
    [InlineData("ok 7, low 3, low 0", false)]
    [InlineData("low 12, ok 9, ok 8, ok 7, low 3, low 0", false)] // the last five
    [InlineData("low 9, ok 8, ok 7, low 3, low 0", true)]
    public void Low_readiness_in_three_of_five_sessions_within_two_weeks_brings_a_deload(string forms, bool follows)
    {
        var said = forms.Split(", ").Select(form => form.Split(' ')).Select(form => new FormOn(Day.PlusDays(-int.Parse(form[1])), form[0] == "low")).ToImmutableArray();
        var session = Session(Day, Top("plank"));
        session = session with { Prescription = session.Prescription with { Readiness = new(Form.Tired) } };
        var after = (Progress.None with { Forms = said[..^1] }).After(session, Healthy);
        after.Forms.ShouldBe(said.TakeLast(5));
        after.Deload.ShouldBe(follows ? Day.PlusDays(1) : null);
    }

    /// <summary>Two sets at the top of an exercise's own range.</summary>
    private static Prescribed Top(string id)
    {
        var exercise = Catalogue.Get(new(id));
        var stands = Lift.On(exercise, Kit.Nothing) with { Aim = exercise.Dose.Hi, Tops = 1, OnRung = 3, Sessions = 3 };
        return new(new(id), new(id), 2, stands.Aim, exercise.Dose.Lo, exercise.Dose.Hi, null, 3, 90, 120, [], Stands: stands);
    }

    private static Session Session(LocalDate day, params Prescribed[] items) => new(
        1, day, A.Tuesday, new([.. items]),
        [
            .. from item in items.Index()
               from set in Enumerable.Range(1, item.Item.Sets)
               select new Fact.SetLogged(item.Index, item.Item.Exercise, set, item.Item.Aim, Done.Of(item.Item.Aim), null, null, A.Tuesday, null),
            new Fact.Closed(Ending.Finished, A.Tuesday),
        ]);
}
