using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using RunnerStrength.Domain.Conversation;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Reading;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;

namespace RunnerStrength.Domain.Tests;

/// <summary>What holds whatever a runner says and whenever.</summary>
public class CoachProperties
{
    private static readonly Config Runs = Config.QuickThrowOnFailure.WithMaxTest(Histories.Count / 5).WithEndSize(60);

    /// <summary>Something that is said, and how long after the last.</summary>
    private sealed record Step(Heard Heard, Duration After);

    private static Gen<Heard> Said => Gen.OneOf<Heard>(
        Gen.Elements<Heard>(
            new Heard.Start(), new Heard.Ready(), new Heard.GoOn(), new Heard.Today(), new Heard.SetDone(null),
            new Heard.SetDone(null), new Heard.SetDone(null), new Heard.Stop(), new Heard.EndSession(), new Heard.SkipExercise(),
            new Heard.Swap(), new Heard.Undo(), new Heard.How(), new Heard.Why(), new Heard.InAnHour(), new Heard.NotToday(),
            new Heard.Greeting(), new Heard.Next(), new Heard.Plan(), new Heard.Help(), new Heard.Delete(), new Heard.Yes(),
            new Heard.No(), new Heard.Unclear(), new Heard.Stale(), new Heard.NotText(), new Heard.MoreRest(30),
            new Heard.Located(DateTimeZone.Utc),
            new Heard.RedFlagged(RedFlag.DoctorToday), new Heard.Pain(new Ache(null)), new Heard.History()),
        from area in Gen.Elements(Enum.GetValues<Area>()) select (Heard)new Heard.Pain(new Ache(area)),
        from left in Gen.Choose(0, 40) from right in Gen.Choose(0, 40) select (Heard)new Heard.SetDone(new Done(left, right), left),
        from message in Gen.Choose(0, 40) from done in Gen.Choose(0, 40) select (Heard)new Heard.Corrected(message, [new Heard.SetDone(Done.Of(done))]),
        from effort in Gen.Elements(Enum.GetValues<Effort>()) select (Heard)new Heard.Felt(effort),
        from answer in Gen.Elements<Answer>(
            new Answer.Next(), new Answer.Nothing(), new Answer.Level(Experience.New), new Answer.Toggle(Equipment.Dumbbells),
            new Answer.ToggleWeight(new Kilograms(5)), new Answer.ToggleDay(IsoDayOfWeek.Tuesday), new Answer.ToggleDay(IsoDayOfWeek.Sunday),
            new Answer.Runs(TimeOfDay.Evening), new Answer.Count(3), new Answer.Count(7), new Answer.Choose(), new Answer.Again(),
            new Answer.At(new LocalTime(7, 30)), new Answer.In(A.Berlin), new Answer.UnknownPlace(), new Answer.StartNow(), new Answer.Wait())
        select (Heard)new Heard.Answered(answer));

    private static Arbitrary<Step[]> Chats => Arb.From(
        (from heard in Said
         from minutes in Gen.Frequency((8, Gen.Choose(0, 3)), (1, Gen.Choose(30, 600)), (1, Gen.Choose(1000, 6000)))
         select new Step(heard, Duration.FromMinutes(minutes))).ArrayOf(),
        steps => Enumerable.Range(0, steps.Length).Select(i => steps.Where((_, at) => at != i).ToArray()));

    /// <summary>Plays a chat with every alarm that falls due in it, and looks at every move.</summary>
    private static Dialogue Play(Dialogue runner, Step[] steps, Action<Dialogue, Heard, ImmutableArray<Happened>, Dialogue> look)
    {
        var now = A.Tuesday;
        foreach (var step in steps)
        {
            var until = now + step.After;
            while (Alarms.For(runner).Where(alarm => alarm.Due <= until).MinBy(alarm => alarm.Due) is { } alarm)
            {
                runner = Move(runner, new Heard.AlarmDue(alarm.Kind, alarm.Due), now = Instant.Max(now, alarm.Due), look);
                Alarms.For(runner).ShouldNotContain(alarm, $"an alarm that was heard must not come again: {runner.Talk} {runner.Next}");
            }
            runner = Move(runner, step.Heard, now = until, look);
        }
        return runner;
    }

    private static Dialogue Move(Dialogue runner, Heard heard, Instant now, Action<Dialogue, Heard, ImmutableArray<Happened>, Dialogue> look)
    {
        var happened = Coach.Decide(runner, heard, now);
        var after = Coach.Evolve(runner, happened);
        look(runner, heard, happened, after);
        return after;
    }

    private static void Holds(Action<Dialogue, Heard, ImmutableArray<Happened>, Dialogue> look) =>
        Check.One(Runs, Prop.ForAll(Chats, Arb.From(Gen.Elements(A.Runner().Chat(), A.Runner(Kit.Nothing, Experience.New).Chat(), Dialogue.New(new(1), "en"))),
            (Step[] steps, Dialogue runner) => Play(runner, steps, look)));

    [Fact]
    public void Everything_said_is_answered() =>
        Holds((_, heard, happened, _) => (heard is Heard.AlarmDue || happened.Length > 0).ShouldBeTrue());

    [Fact]
    public void An_alarm_is_heard_once() => Holds((_, _, _, _) => { });

    [Fact]
    public void A_runner_has_one_alarm_of_a_kind() =>
        Holds((_, _, _, after) => Alarms.For(after).Select(alarm => alarm.Kind).ShouldBeUnique());

    [Fact]
    public void A_logged_set_goes_only_by_undo_or_delete() =>
        Holds((before, _, happened, after) =>
        {
            if (happened.Any(what => what is Happened.Undone or Happened.Deleted))
                return;
            if (after.Latest?.Number == before.Latest?.Number)
                Sets(after).Count.ShouldBeGreaterThanOrEqualTo(Sets(before).Count);
            else
                before.Latest?.IsOpen.ShouldBeFalse();
        });

    [Fact]
    public void One_reply_logs_one_set_at_most() =>
        Holds((_, _, happened, _) => happened.Count(what => what is Happened.SetLogged).ShouldBeLessThanOrEqualTo(1));

    [Fact]
    public void A_talk_in_a_session_has_an_open_session_and_no_other_has() =>
        Holds((_, _, _, after) => (Inner(after.Talk) is Talk.InSession).ShouldBe(after.Latest?.IsOpen ?? false));

    [Fact]
    public void What_is_asked_stays_in_its_range_and_its_minutes() =>
        Holds((_, _, _, after) =>
        {
            foreach (var item in after.Latest?.Prescription.Items ?? [])
                (item.Aim <= item.Hi && item.Sets is >= 1 and <= 5).ShouldBeTrue($"{item}");
            if (after.Latest is { } session)
                SessionTime.Of(session.Prescription.Items).ShouldBeLessThanOrEqualTo(after.Profile.Minutes * 66);
        });

    [Fact]
    public void An_area_that_hurt_is_left_alone_for_two_days() =>
        Holds((_, _, happened, after) =>
        {
            if (happened.OfType<Happened.SessionStarted>().FirstOrDefault() is not { } started)
                return;
            var blocked = PainRules.Blocked(after.Before, started.Session.Day);
            started.Session.Prescription.Items.ShouldAllBe(item => !Catalogue.Get(item.Exercise).Areas.Any(blocked.Contains));
        });

    [Fact]
    public void The_same_chat_gives_the_same_runner() =>
        Check.One(Runs, Prop.ForAll(Chats, steps =>
        {
            var (one, other) = (Play(A.Runner().Chat(), steps, (_, _, _, _) => { }), Play(A.Runner().Chat(), steps, (_, _, _, _) => { }));
            (one.Talk, one.Next, one.Profile).ShouldBe((other.Talk, other.Next, other.Profile));
            Sets(one).ShouldBe(Sets(other));
            one.Progress.Lifts.ShouldBe(other.Progress.Lifts);
        }));

    private static List<Fact.SetLogged> Sets(Dialogue runner) => [.. runner.Latest?.Facts.OfType<Fact.SetLogged>() ?? []];

    private static Talk Inner(Talk talk) => talk is Talk.Deleting deleting ? Inner(deleting.Back) : talk;
}
