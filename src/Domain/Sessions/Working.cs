using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Calendar;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Programme;
using RunnerStrength.Domain.Safety;

namespace RunnerStrength.Domain.Sessions;

/// <summary>A session under way: what each reply means there.</summary>
public static class Working
{
    /// <summary>Rest that "+30 s" adds, seconds.</summary>
    public const int MoreRest = 30;

    /// <summary>A text that says nothing to us resumes a session that has been silent for so long.</summary>
    public static readonly Duration Silence = Duration.FromMinutes(30);

    /// <summary>The session that starts now.</summary>
    public static Session Begin(Runner runner, Instant now)
    {
        var today = runner.Today(now);
        return new((runner.Latest?.Number ?? 0) + 1, today, now, Prescriber.For(runner, today), []);
    }

    public static ImmutableArray<Happened> Decide(Runner runner, Session session, Talk.InSession talk, Heard heard, Instant now)
    {
        var course = Course.Of(session);
        return (talk, heard) switch
        {
            (_, Heard.Pain pain) => Hurt(course, talk, pain.Ache.Area, runner, now),

            (Talk.Paused, Heard.EndSession or Heard.Stop or Heard.No) => [Close(Ending.Stopped, now)],
            (_, Heard.EndSession) => [Close(Ending.Stopped, now)],
            (_, Heard.Stop) => [new Happened.Paused()],

            (Talk.WarmingUp, Heard.Ready or Heard.Start or Heard.GoOn or Heard.Yes or Heard.SkipExercise or Heard.SetDone { Amount: null }) =>
                [new Happened.WarmedUp()],

            (Talk.Hurting { Instead: { } other }, Heard.Swap or Heard.Yes or Heard.GoOn or Heard.Ready) =>
                [new Happened.ExerciseSwapped(new(LastPlace(session), other, now))],
            (Talk.Hurting, Heard.SkipExercise or Heard.GoOn or Heard.Ready or Heard.No) => Onward(course, now),

            (Talk.Hurting, Heard.SetDone { Amount: not null } done) when course.Stations[LastPlace(session)] is { SetsMissing: > 0 } stopped =>
                [Log(stopped.Due, done, null, now)],
            (Talk.Hurting, Heard.SetDone or Heard.Felt) => [new Happened.NotNow()],

            (Talk.Counting counting, Heard.SetDone done) when course.Due is { } due => Log(session, due, done, counting.Effort, now),
            (_, Heard.SetDone done) when course.Due is { } due => Log(session, due, done, null, now),
            (Talk.Counting counting, Heard.Felt) => [new Happened.CountAsked(counting.Effort)],
            (Talk.Resting, Heard.Felt felt) when LastSet(session) is { } last => Felt(course, last, felt.Effort, now),
            (_, Heard.Felt { Effort: Effort.TooHard or Effort.Failed } felt) => [new Happened.CountAsked(felt.Effort)],
            (Talk.Working or Talk.Paused, Heard.Felt felt) when course.Due is { } due => Log(session, due, new Heard.SetDone(null), felt.Effort, now),

            (Talk.Resting, Heard.Ready or Heard.GoOn or Heard.Start or Heard.Yes) => [new Happened.RestEnded(Early: true)],
            (Talk.Resting resting, Heard.MoreRest more) => [new Happened.RestChanged(resting.Until + Duration.FromSeconds(more.Seconds))],

            (_, Heard.SkipExercise) when course.Due is { } due => Skip(course, due, now),
            (_, Heard.Swap) when course.Due is { } due => Swap(due, runner, now),
            (_, Heard.Undo) => Undo(session),
            (_, Heard.Corrected corrected) => Correct(session, corrected),
            (_, Heard.How) when course.Due is { } due => [new Happened.HowShown(due.Station.Exercise)],
            (_, Heard.Why) => [new Happened.WhyShown()],

            (Talk.Paused, _) => [new Happened.Resumed()],
            (_, Heard.Unclear) when now - session.LastAt >= Silence => [new Happened.Resumed()],
            (_, Heard.Unclear) => [new Happened.NotUnderstood()],
            (_, Heard.Greeting or Heard.Today or Heard.Start or Heard.GoOn) => [new Happened.WhereShown()],
            _ => [new Happened.NotNow()],
        };
    }

    /// <summary>Alarms in a session; a rest that was left, or a session that went on, is ignored.</summary>
    public static ImmutableArray<Happened> Decide(Runner runner, Talk.InSession talk, Heard.AlarmDue alarm, Instant now) => alarm.Kind switch
    {
        AlarmKind.RestOver => talk is Talk.Resting ? [new Happened.RestEnded(Early: false)] : [],
        AlarmKind.SessionLapsed => [Close(Ending.Lapsed, now)],
        AlarmKind.SessionDue => Agenda.Pass(runner, now),
        AlarmKind.DayOver => [],
    };

    /// <summary>What the last fact was is taken back; a finished session takes its last set along.</summary>
    public static ImmutableArray<Happened> Undo(Session session) => session.Facts switch
    {
        [.., Fact.SetLogged set, Fact.Closed { Ending: Ending.Finished } closed] => [new Happened.Undone(closed), new Happened.Undone(set)],
        [.., var last] => [new Happened.Undone(last)],
        [] => [new Happened.NothingToUndo()],
    };

    /// <summary>An edited message corrects the set that it logged.</summary>
    public static ImmutableArray<Happened> Correct(Session session, Heard.Corrected heard) =>
        session.Facts.OfType<Fact.SetLogged>().LastOrDefault(set => set.Message == heard.Message) is { } set
            ? IsPlausible(heard.Amount, Catalogue.Get(set.Exercise), set.Asked)
                ? [new Happened.SetChanged(set, set with { Done = heard.Amount })]
                : [new Happened.AmountDoubted(heard.Amount)]
            : [new Happened.NotNow()];

    /// <summary>The effort of the set that was logged last.</summary>
    public static ImmutableArray<Happened> Felt(Fact.SetLogged last, Effort effort) =>
        [new Happened.SetChanged(last, last with { Effort = effort })];

    /// <summary>The set that was logged last; nothing before the first.</summary>
    public static Fact.SetLogged? LastSet(Session session) => session.Facts.OfType<Fact.SetLogged>().LastOrDefault();

    /// <summary>Whether an amount can be meant: no more than people do, nor three times what was asked.</summary>
    public static bool IsPlausible(Done done, Exercise exercise, int asked)
    {
        var most = Math.Max(done.Left, done.Right);
        return Math.Min(done.Left, done.Right) >= 0 && most <= Amounts.Most(exercise.Measure) && most <= Math.Max(asked, 1) * Amounts.TimesAsked;
    }

    private static ImmutableArray<Happened> Log(Session session, Due due, Heard.SetDone done, Effort? effort, Instant now)
    {
        var happened = Log(due, done, effort, now);
        return happened is Happened.SetLogged { Set: var set }
            ? [happened, .. AfterSet(session with { Facts = session.Facts.Add(set) }, set, now)]
            : [happened];
    }

    private static Happened Log(Due due, Heard.SetDone done, Effort? effort, Instant now)
    {
        var amount = done.Amount ?? Done.Of(due.Aim);
        return done.Message is not null && !IsPlausible(amount, due.Exercise, due.Aim)
            ? new Happened.AmountDoubted(amount)
            : new Happened.SetLogged(new(
                due.Station.Place, due.Station.Exercise, due.Set, due.Aim, amount, due.Load, effort, now, done.Message));
    }

    /// <summary>What follows a set: an easier exercise after a far miss, a rest, or the end.</summary>
    private static ImmutableArray<Happened> AfterSet(Session session, Fact.SetLogged set, Instant now)
    {
        var course = Course.Of(session);
        var station = course.Stations[set.Place];
        if (course.Due is null)
            return [Close(Ending.Finished, now)];

        var rest = new Happened.RestStarted(now + Duration.FromSeconds(Rest(station, set)));
        return !station.IsOver && NextSet.IsFarMiss(set) && Catalogue.Get(set.Exercise).Easier is { } easier
            ? [new Happened.ExerciseSwapped(new(set.Place, easier, now)), rest]
            : [rest];
    }

    private static ImmutableArray<Happened> Felt(Course course, Fact.SetLogged last, Effort effort, Instant now)
    {
        var (was, felt) = (course.Stations[last.Place], last with { Effort = effort });
        var more = Rest(was, felt) - Rest(was, last);
        return more == 0
            ? Felt(last, effort)
            : [.. Felt(last, effort), new Happened.RestChanged(last.At + Duration.FromSeconds(Rest(was, felt)))];
    }

    private static int Rest(Station station, Fact.SetLogged set) =>
        (station.IsOver ? station.Item.RestAfter : station.Item.Rest)
        + (NextSet.WasTooMuch(set, station.Item) ? NextSet.ExtraRest : 0);

    private static ImmutableArray<Happened> Skip(Course course, Due due, Instant now)
    {
        var skipped = new Happened.ExerciseSkipped(new(due.Station.Place, now));
        return course.Stations.Any(other => other.Place != due.Station.Place && !other.IsOver)
            ? [skipped]
            : [skipped, Close(Ending.Finished, now)];
    }

    private static ImmutableArray<Happened> Swap(Due due, Runner runner, Instant now) =>
        Substitutes.Other(due.Exercise, runner.Profile) is { } other
            ? [new Happened.ExerciseSwapped(new(due.Station.Place, other.Id, now))]
            : [new Happened.NotNow()];

    private static ImmutableArray<Happened> Hurt(Course course, Talk.InSession talk, Area? area, Runner runner, Instant now)
    {
        if (talk is Talk.WarmingUp || Hurting(course, talk) is not { } station)
            return [new Happened.PainHeard(area)];

        var exercise = Catalogue.Get(station.Exercise);
        var areas = area is { } one ? ImmutableHashSet.Create(one) : [.. exercise.Areas];
        var instead = station.IsOver ? null : Substitutes.Sparing(exercise, runner.Profile, areas);
        return [new Happened.ExerciseHurt(new(station.Place, area, now), instead?.Id)];
    }

    /// <summary>What hurts: in a rest, and right after a swap, the exercise of the last set; else the one that is due.</summary>
    private static Station? Hurting(Course course, Talk.InSession talk) =>
        talk is Talk.Resting && course.Stations.LastOrDefault(station => station.Logged.Length > 0) is { } last
            ? last
            : course.Due?.Station;

    private static ImmutableArray<Happened> Onward(Course course, Instant now) =>
        course.Due is null ? [Close(Ending.Finished, now)] : [new Happened.WentOn()];

    private static int LastPlace(Session session) => session.Facts.OfType<Fact.Hurt>().Last().Place;

    private static Happened.SessionClosed Close(Ending ending, Instant now) => new(new Fact.Closed(ending, now));
}

/// <summary>What a set can be, beyond which we ask back.</summary>
public static class Amounts
{
    /// <summary>Reps, and seconds of a hold.</summary>
    public const int MostReps = 100, MostSeconds = 600;

    /// <summary>More than this many times what was asked is asked back.</summary>
    public const int TimesAsked = 3;

    public static int Most(Measure measure) => measure switch
    {
        Measure.Reps => MostReps,
        Measure.Seconds => MostSeconds,
    };
}
