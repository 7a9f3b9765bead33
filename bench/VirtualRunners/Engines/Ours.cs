using NodaTime;
using RunnerStrength.Domain.Calendar;
using RunnerStrength.Domain.Conversation;
using RunnerStrength.Domain.Reading;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;
using RunnerStrength.VirtualRunners.Bodies;
using RunnerStrength.VirtualRunners.People;
using RunnerStrength.VirtualRunners.Results;
using Illness = RunnerStrength.VirtualRunners.People.Illness;

namespace RunnerStrength.VirtualRunners.Engines;

/// <summary>The coach itself: Decide and Evolve, heard and answered as a runner in a chat would, without the chat.</summary>
internal sealed class Ours(VirtualRunner runner, Body body, Diary diary) : ICoaching
{
    /// <summary>Replies after which a session does not get on: an error in the coach or in this reader of it.</summary>
    private const int Patience = 400;

    /// <summary>Pain that was told is told again in the same session when it is so much worse.</summary>
    private const int MuchWorse = 2;

    /// <summary>Share of days without time on which somebody says so, and of sessions at which they say how they are (ours).</summary>
    public const double SaysNo = 0.5, SaysForm = 0.5;

    private readonly Dictionary<Domain.Exercises.Area, int> told = [];
    private readonly HashSet<Domain.Exercises.ExerciseId> tried = [];
    private readonly Dice weights = runner.Dice(Chance.Asking);
    private Dialogue dialogue = Started(runner.Profile, runner.Number + 1);
    private Instant now;

    private Runner coached => dialogue.Runner;

    /// <summary>Hears what falls due on a day, and answers what the coach offers.</summary>
    public void Spend(LifeDay day)
    {
        var midnight = day.Date.PlusDays(1).AtMidnight().InUtc().ToInstant();
        for (var alarms = 0; Alarms.For(dialogue).Where(alarm => alarm.Due < midnight).MinBy(alarm => alarm.Due) is { } alarm; alarms++)
        {
            if (alarms > Patience)
                throw new InvalidOperationException($"{dialogue.Talk} of runner {runner.Number} does not get past {alarm}.");
            now = Instant.Max(now, alarm.Due);
            Hear(new Heard.AlarmDue(alarm.Kind, alarm.Due));
            Answer(day);
        }
    }

    /// <summary>The reply to what an alarm brought up.</summary>
    private void Answer(LifeDay day)
    {
        switch (dialogue.Talk)
        {
            case Talk.Offered when day.CanTrain:
                Train(day);
                break;
            case Talk.Offered:
                Excuse(day);
                break;
            case Talk.Checking checking:
                Hear(new Heard.Graded(body.Ache(checking.Area)));
                break;
            case Talk.Recovering:
                Hear(day.Ill is Illness.None ? new Heard.Yes() : new Heard.NotYet());
                break;
        }
    }

    /// <summary>Why not today: ill, away, or nothing but a no, or no word at all.</summary>
    private void Excuse(LifeDay day)
    {
        if (day.Ill is not Illness.None && coached.Progress.Illness is not { WellSince: null })
            Hear(new Heard.Sick(day.Ill is Illness.Fever));
        else if (day.AwayUntil is { } until)
            Hear(new Heard.Away(VirtualRunner.FirstDay.PlusDays(until)));
        if (dialogue.Talk is Talk.Offered && runner.Dice(Chance.Asking, day.Day).Hits(SaysNo))
            Hear(new Heard.NotToday());
    }

    private void Train(LifeDay day)
    {
        Hear(new Heard.Start());
        if (dialogue.Talk is not Talk.InSession)
            return;
        var begun = now;
        var voice = new Voice(runner, day.Day);
        told.Clear();
        if (runner.Habit is not Habit.Lazy && runner.Dice(Chance.Asking, day.Day).Hits(SaysForm))
            Hear(new Heard.Feels(new(runner.Habit is Habit.Boastful ? Form.Normal : body.Feeling)));
        var session = coached.Latest!;
        var page = diary.Open(day, new(session.Day, now, [.. session.Prescription.Items.Select(Read)], session.Prescription.Ease is { IsTest: false }));
        for (var replies = 0; dialogue.Talk is Talk.InSession; replies++)
        {
            if (replies > Patience)
                throw new InvalidOperationException($"Runner {runner.Number} cannot get on from {dialogue.Talk}.");
            Reply(page, voice);
        }
        diary.Close(page, (now - begun).TotalSeconds + Timing.CoolDown);
    }

    /// <summary>The natural reply to where the talk is.</summary>
    private void Reply(Page page, Voice voice)
    {
        switch (dialogue.Talk)
        {
            case Talk.WarmingUp:
                Pass(Timing.WarmUp);
                Hear(new Heard.Ready());
                break;
            case Talk.Working when Course.Of(coached.Latest!).Due is { } due:
                Do(due, page, voice);
                break;
            case Talk.Resting resting:
                Pass((resting.Until - now).TotalSeconds);
                Hear(new Heard.AlarmDue(AlarmKind.RestOver, resting.Until));
                break;
            case Talk.Counting:
                Hear(new Heard.SetDone(null));
                break;
            default:
                Hear(new Heard.GoOn());
                break;
        }
    }

    private void Do(Due due, Page page, Voice voice)
    {
        var item = due.Station.Item;
        var load = Own(due) ?? due.Load;
        var (isHold, isSlow) = (due.Exercise.Measure is Domain.Exercises.Measure.Seconds, item.IsSlow && due.Station.IsAsPrescribed);
        if (due.Set == 1)
            Pass(RampUp.Of(item).Length * Timing.RampUp);
        voice.Begin();
        var set = due.Goal is { } goal && !runner.DoesTheNumber
            ? body.DoOpen(due.Exercise, load, goal.Reserve, goal.Cap, voice.Feels, isSlow)
            : body.Do(due.Exercise, load, due.Aim, isSlow);
        var effort = voice.Of(set, due.Goal is not null && !runner.DoesTheNumber ? 0 : due.Aim, isHold);
        Pass(Timing.Set(due.Exercise, set.Done, isSlow));
        page.Add(new(item.Family, due.Exercise, load, due.Aim, set, item.Rir, effort, due.Goal?.Cap, IsOpen: due.Goal is not null && !runner.DoesTheNumber));

        Hear(load == due.Load
            ? new Heard.SetDone(set.Done == due.Aim ? null : Done.Of(set.Done))
            : new Heard.SetDone(Done.Of(set.Done), Load: load));
        if (effort is { } word)
            Hear(new Heard.Felt(word));
        else if (Course.Of(coached.Latest!).Stations[due.Station.Place] is { IsOver: true } over
            && ReserveQuestion.IsAsked(over, coached.Before.Lifts.GetValueOrDefault(item.Family)) && voice.Answer(set, isHold) is { } left)
        {
            Hear(new Heard.Felt(Effort.Right, left));
            if (left >= Reserve.Of(Effort.TooEasy, 0))
                page.Say(Effort.TooEasy);
        }
        if (set.Hurts is { } pain && pain.Score >= Voice.SpeaksFrom && pain.Score >= told.GetValueOrDefault(pain.Area) + MuchWorse)
        {
            told[pain.Area] = pain.Score;
            page.Hurts(pain.Area, pain.Score);
            Hear(new Heard.Pain(new(pain.Area)));
            if (dialogue.Talk is Talk.Grading or Talk.Checking)
                Hear(new Heard.Graded(pain.Score));
        }
    }

    /// <summary>The weight that somebody who is no beginner takes in the first set with one, as heavier than the coach's: as wrong as a baseline's.</summary>
    private Kilograms? Own(Due due) =>
        due.Load is { } asked && due.Station.Item.Stage is Stage.Calibrating && runner.Profile.Experience is not Experience.New && tried.Add(due.Exercise.Id)
        && Ladder.Owned(due.Exercise, body.WeightFor(due.Exercise, due.Aim + due.Station.Item.Rir) * weights.Factor(DoubleProgression.StartError), runner.Profile.Kit) is { } own
        && own > asked ? own : null;

    private void Pass(double seconds)
    {
        now += Duration.FromSeconds(Math.Max(0, seconds));
        body.Rest(Math.Max(0, seconds));
    }

    private void Hear(Heard heard) => dialogue = Coach.Evolve(dialogue, Coach.Decide(dialogue, heard, now));

    private static Issued Read(Prescribed item) => new(
        Domain.Exercises.Catalogue.Get(item.Exercise), item.Sets, item.Aim, item.Lo, item.Load, item.Rest, item.RestAfter,
        item.IsSlow, item.InRestsOf, item.Stage is Stage.Calibrating, item.From is not null, RampUp.Of(item).Length);

    private static Dialogue Started(Profile profile, int number) => Dialogue.New(new(number), "en") with
    {
        Runner = Runner.New(new(number)) with
        {
            Profile = profile,
            Next = Schedule.First(profile, VirtualRunner.FirstDay.AtMidnight().InUtc().ToInstant()),
        },
    };
}
