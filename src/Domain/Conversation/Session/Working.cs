using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Calendar;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Reading;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;

namespace RunnerStrength.Domain.Conversation;

/// <summary>A session under way: what each reply means there.</summary>
public static class Working
{
    /// <summary>Rest that "+30 s" adds, seconds.</summary>
    public const int MoreRest = 30;

    /// <summary>A text that says nothing to us resumes a session that has been silent for so long.</summary>
    public static readonly Duration Silence = Duration.FromMinutes(30);

    /// <summary>The session that starts now.</summary>
    public static Session Begin(Runner runner, Instant now, Readiness? readiness = null) =>
        new((runner.Latest?.Number ?? 0) + 1, runner.Today(now), now, Prescriber.For(runner, now, readiness), []);

    public static ImmutableArray<Happened> Decide(Runner runner, Session session, Talk.InSession talk, Heard heard, Instant now)
    {
        var course = Course.Of(session);
        return (talk, heard) switch
        {
            (_, Heard.Pain pain) when IsSoreness(pain.Ache, runner, now) => [new Happened.SorenessHeard()],
            (Talk.WarmingUp, Heard.Pain pain) => Spare(runner, session, pain.Ache, now),
            (Talk.WarmingUp, Heard.Feels feels) => [new Happened.SessionFitted(Fit(runner, session, feels.Readiness))],
            (Talk.WarmingUp, Heard.NotToday) => [Close(Ending.Stopped, now)],
            (_, Heard.Pain pain) => Hurt(course, talk, pain.Ache, runner, now),
            (Talk.Grading, Heard.Graded graded) => Grade(session, course, graded.Score, runner, now),
            (Talk.Grading, Heard.NoPain) => Grade(session, course, 0, runner, now),
            (Talk.Grading grading, Heard.Swap or Heard.SkipExercise or Heard.GoOn or Heard.SetDone or Heard.SetsDone) =>
                Decide(runner, session, new Talk.Hurting(grading.Instead), heard, now),

            (Talk.Paused, Heard.EndSession or Heard.Stop or Heard.No) => [Close(Ending.Stopped, now)],
            (_, Heard.EndSession) => [Close(Ending.Stopped, now)],
            (_, Heard.Stop) => [new Happened.Paused()],

            (Talk.WarmingUp, Heard.Ready or Heard.Start or Heard.GoOn) when course.Stations.IsEmpty => [Close(Ending.Stopped, now)],
            (Talk.WarmingUp, Heard.Ready or Heard.Start or Heard.GoOn or Heard.Yes or Heard.SkipExercise or Heard.SetDone { Amount: null }) =>
                [new Happened.WarmedUp()],

            (Talk.Hurting { Instead: { } other }, Heard.Swap or Heard.Yes or Heard.GoOn or Heard.Ready) =>
                [new Happened.ExerciseSwapped(SwapCause.Wish, new(LastPlace(session), other, now))],
            (Talk.Hurting, Heard.SkipExercise or Heard.GoOn or Heard.Ready or Heard.No) => Onward(course, now),

            (Talk.Hurting, Heard.SetDone { Amount: not null } done) when course.Stations[LastPlace(session)] is { SetsMissing: > 0 } stopped =>
                [Log(stopped.Due, done, null, null, now)],
            (Talk.Hurting or Talk.Grading, Heard.SetDone or Heard.SetsDone or Heard.HalfDone or Heard.Felt) => [new Happened.NotNow()],

            (_, Heard.SetsDone sets) when course.Due is { } due && due.Station.SetsLeft >= sets.Sets.Length => Log(runner, session, due, sets.Sets, now),
            (_, Heard.HalfDone half) when course.Due is { Exercise.Sides: Sides.Each } => [new Happened.SideAsked(half.Side, half.Amount, half.Load)],
            (Talk.Counting counting, Heard.SetDone done) when course.Due is { } due => Log(runner, session, due, done, counting.Effort, null, now),
            (_, Heard.SetDone done) when course.Due is { } due => Log(runner, session, due, done, null, null, now),
            (Talk.Counting counting, Heard.Felt) => [new Happened.CountAsked(counting.Effort)],
            (Talk.Resting, Heard.Felt felt) when LastSet(session) is { } last => Felt(runner, session, last, felt, now),
            (_, Heard.Felt { Effort: Effort.TooHard or Effort.Failed } felt) => [new Happened.CountAsked(felt.Effort)],
            (Talk.Working or Talk.Paused, Heard.Felt felt) when course.Due is { } due => Log(runner, session, due,
                new Heard.SetDone(null, felt.Message), felt.Effort, felt.Rir, now),

            (Talk.Resting, Heard.Ready or Heard.GoOn or Heard.Start or Heard.Yes) => [new Happened.RestEnded(Early: true)],
            (Talk.Resting resting, Heard.MoreRest more) => [new Happened.RestChanged(resting.Until + Duration.FromSeconds(more.Seconds))],

            (_, Heard.SkipExercise) when course.Due is { } due => Skip(course, due, now),
            (_, Heard.Swap) when course.Due is { } due => Swap(due, Substitutes.Other(due.Exercise, Prescriber.Now(runner, now)), now),
            (_, Heard.Easier) when course.Due is { } due => Swap(due, Rungs.Easier(due.Exercise, Allowed(runner, now)), now),
            (_, Heard.Harder) when course.Due is { } due => Swap(due, Rungs.Harder(due.Exercise, Allowed(runner, now)), now),
            (_, Heard.Without without) when course.Due is not null => Without(course, without.Things.HasFlag(Equipment.Kettlebell) ? without.Things | Equipment.Dumbbells : without.Things, runner, now),
            (_, Heard.Shorten shorten) when course.Due is not null => Shorten.To(course, shorten.Minutes, talk is Talk.WarmingUp, now),
            (Talk.Halfway, Heard.Undo) => [new Happened.WentOn()],
            (_, Heard.Undo) => Undo(session),
            (_, Heard.Amended amended) when LastSet(session) is { } last => [Change(session, last, amended.Amount, amended.Load)],
            (_, Heard.Corrected corrected) => Correct(session, corrected),
            (_, Heard.How) when course.Due is { } due => [new Happened.Shown(new Screen.How(due.Station.Exercise))],
            (_, Heard.Why) => [new Happened.Shown(Whys.Now(runner, session))],

            (Talk.Paused, _) => [new Happened.Resumed()],
            (_, Heard.Unclear) when now - session.LastAt >= Silence => [new Happened.Resumed()],
            (Talk.Grading, Heard.Unclear unclear) => [new Happened.NotUnderstood(Lost.Score, unclear.Ask)],
            (_, Heard.Unclear unclear) =>
                [new Happened.NotUnderstood(talk.Doubt is not null || !unclear.Could.IsEmpty ? Lost.Again : Lost.Session, unclear.Ask) { Could = unclear.Could }],
            (_, Heard.Greeting or Heard.Today or Heard.Start or Heard.GoOn) => [new Happened.WhereShown()],
            _ => [new Happened.NotNow()],
        };
    }

    /// <summary>Alarms in a session; a rest that was left, or a session that went on, is ignored.</summary>
    public static ImmutableArray<Happened> Decide(Runner runner, Talk.InSession talk, Heard.AlarmDue alarm, Instant now) => alarm.Kind switch
    {
        AlarmKind.RestOver => talk is Talk.Resting ? [new Happened.RestEnded(Early: false)] : [],
        AlarmKind.SessionLapsed => [Close(Ending.Lapsed, now)],
        AlarmKind.SessionDue => Agenda.Pass(runner, PassCause.Busy, now),
        AlarmKind.DayOver or AlarmKind.Morning => [],
    };

    /// <summary>What the last fact was is taken back; a finished session takes its last set along.</summary>
    public static ImmutableArray<Happened> Undo(Session session) => session.Facts switch
    {
        [.., Fact.SetLogged set, Fact.Closed { Ending: Ending.Finished } closed] => [new Happened.Undone(closed), new Happened.Undone(set)],
        [.., var last] => [new Happened.Undone(last)],
        [] => [new Happened.NothingToUndo()],
    };

    /// <summary>An edited message corrects the sets that it logged, if it still says as many.</summary>
    public static ImmutableArray<Happened> Correct(Session session, Heard.Corrected heard)
    {
        var sets = session.Facts.OfType<Fact.SetLogged>().Where(set => set.Message == heard.Message).ToList();
        if (sets.Count == 0)
            return [new Happened.NotNow()];
        if (sets.Count != heard.Sets.Length)
            return [session.IsOpen ? new Happened.NotUnderstood(Lost.Session, Ask.HowMany) : new Happened.Puzzled(Puzzle.Idle)];
        var changes = sets.Zip(heard.Sets, (was, says) => Change(session, was, says.Amount ?? was.Done, says.Load)).ToImmutableArray();
        if (changes.FirstOrDefault(change => change is Happened.AmountDoubted) is { } doubted)
            return [doubted];
        if (heard.Feeling is { } felt && changes[^1] is Happened.SetChanged last)
            changes = changes.SetItem(changes.Length - 1, Changed(session, last.Was, last.Is with { Effort = felt.Effort, Rir = felt.Rir }));
        var real = changes.RemoveAll(change => change is Happened.SetChanged same && same.Was == same.Is);
        return real.IsEmpty ? changes[^1..] : real;
    }

    /// <summary>A set that was logged was another one.</summary>
    public static Happened Change(Session session, Fact.SetLogged was, Done amount, Kilograms? load) =>
        IsPlausible(amount, Catalogue.Get(was.Exercise), was.Asked)
            ? Changed(session, was, was with { Done = amount, Load = load ?? was.Load })
            : new Happened.AmountDoubted(amount.Left);

    /// <summary>The effort of the set that was logged last.</summary>
    public static Happened.SetChanged Felt(Session session, Fact.SetLogged last, Heard.Felt felt) =>
        Changed(session, last, last with { Effort = felt.Effort, Rir = felt.Rir });

    private static Happened.SetChanged Changed(Session session, Fact.SetLogged was, Fact.SetLogged @is) => new(
        was.Done == @is.Done ? SetChange.Feeling : SetChange.Amount, was, @is,
        EffectOf(session with { Facts = session.Facts.SetItem(session.Facts.LastIndexOf(was), @is) }, @is));

    /// <summary>What a set does to the next one of its exercise; nothing where none follows, or it asks the same.</summary>
    private static Effect? EffectOf(Session session, Fact.SetLogged set)
    {
        var station = Course.Of(session).Stations[set.Place];
        if (station.IsOver || station.Exercise != set.Exercise || station.Logged[^1] != set)
            return null;
        var due = station.Due;
        return due.Load is { } next && set.Load is { } load && next != load
            ? next > load ? new Effect.Heavier(next) : new Effect.Lighter(next)
            : due.Aim == set.Asked ? null
            : due.Aim > set.Asked ? new Effect.More(due.Aim, set.Exercise) : new Effect.Fewer(due.Aim, set.Exercise);
    }

    /// <summary>The set that was logged last; nothing before the first.</summary>
    public static Fact.SetLogged? LastSet(Session session) => session.Facts.OfType<Fact.SetLogged>().LastOrDefault();

    /// <summary>Whether an amount can be meant: no more than people do, nor three times what was asked.</summary>
    public static bool IsPlausible(Done done, Exercise exercise, int asked)
    {
        var most = Math.Max(done.Left, done.Right);
        return Math.Min(done.Left, done.Right) >= 0 && most <= SetLimits.Most(exercise.Measure) && most <= Math.Max(asked, 1) * SetLimits.TimesAsked;
    }

    private static ImmutableArray<Happened> Log(
        Runner runner, Session session, Due due, Heard.SetDone done, Effort? effort, int? rir, Instant now)
    {
        return Log(due, done, effort, rir, now) is var happened && happened is Happened.SetLogged { Set: var set }
            ? AfterSets(runner, session with { Facts = session.Facts.Add(set) }, [set], now)
            : [happened];
    }

    /// <summary>Several sets at once: all that were said, or none. They were asked for as the first of them.</summary>
    private static ImmutableArray<Happened> Log(Runner runner, Session session, Due due, ImmutableArray<Heard.SetDone> sets, Instant now)
    {
        var logged = sets.Select((done, place) => Log(due with { Set = due.Set + place }, done, null, null, now)).ToImmutableArray();
        if (logged.FirstOrDefault(happened => happened is not Happened.SetLogged) is { } doubted)
            return [doubted];
        var facts = logged.OfType<Happened.SetLogged>().Select(happened => happened.Set).ToImmutableArray();
        return AfterSets(runner, session with { Facts = session.Facts.AddRange(facts) }, facts, now);
    }

    /// <summary>A set as it is logged. How it felt may have been said with it.</summary>
    private static Happened Log(Due due, Heard.SetDone done, Effort? effort, int? rir, Instant now)
    {
        var amount = done.Amount ?? Done.Of(due.Aim);
        return done.Message is not null && !IsPlausible(amount, due.Exercise, due.Aim)
            ? new Happened.AmountDoubted(amount.Left)
            : new Happened.SetLogged(new(
                due.Station.Place, done.Of ?? due.Station.Exercise, due.Set, due.Aim, amount, done.Load ?? due.Load,
                done.Feeling?.Effort ?? effort, now, done.Message, done.Feeling is { } felt ? felt.Rir : rir, due.Goal));
    }

    /// <summary>What follows sets: another rung where the last was far off, a rest, or the end.</summary>
    private static ImmutableArray<Happened> AfterSets(Runner runner, Session session, ImmutableArray<Fact.SetLogged> sets, Instant now)
    {
        var (course, last) = (Course.Of(session), sets[^1]);
        var swapped = course.Due is null ? null : OtherRung(runner, session, course, last, now);
        var effect = swapped is null ? EffectOf(session, last) : null;
        return
        [
            .. sets.Select(set => new Happened.SetLogged(set, set == last ? effect : null)),
            .. swapped is null ? Array.Empty<Happened>() : [swapped],
            course.Due is null ? Close(Ending.Finished, now) : new Happened.RestStarted(now + Duration.FromSeconds(Rest(course, last))),
        ];
    }

    private static ImmutableArray<Happened> Felt(Runner runner, Session session, Fact.SetLogged last, Heard.Felt heard, Instant now)
    {
        var (course, changed) = (Course.Of(session), Felt(session, last, heard));
        var swapped = OtherRung(runner, session, With(course, last, changed.Is), changed.Is, now);
        var rest = Rest(course, changed.Is);
        return
        [
            swapped is null ? changed : changed with { Effect = null },
            .. swapped is null ? Array.Empty<Happened>() : [swapped],
            .. swapped is null && rest == Rest(course, last) ? Array.Empty<Happened>() : [new Happened.RestChanged(last.At + Duration.FromSeconds(rest))],
        ];
    }

    private static Happened.ExerciseSwapped? OtherRung(Runner runner, Session session, Course course, Fact.SetLogged set, Instant now) =>
        Training.OtherRung.After(set, course, session.Prescription, Prescriber.Now(runner, now)) is not { } rung ? null
        : new(Rungs.IsAbove(rung, Catalogue.Get(set.Exercise)) ? SwapCause.TooEasy : SwapCause.FarMiss, new(set.Place, rung.Id, now));

    /// <summary>The session with a set that was felt otherwise.</summary>
    private static Course With(Course course, Fact.SetLogged was, Fact.SetLogged @is)
    {
        var station = course.Stations[was.Place];
        return course with { Stations = course.Stations.SetItem(was.Place, station with { Logged = station.Logged.Replace(was, @is) }) };
    }

    /// <summary>The rest after a set: its own, or the part of a heavy lift's rest that a filler leaves.</summary>
    private static int Rest(Course course, Fact.SetLogged set)
    {
        var station = course.Stations[set.Place];
        var extra = NextSet.WasTooMuch(set, station.Item) ? NextSet.ExtraRest : 0;
        var next = course.Due?.Station;
        if (next is not null && next.Item.InRestsOf == station.Item.Exercise)
            return SessionTime.Between + extra;
        if (next is not null && station.Item.InRestsOf == next.Item.Exercise)
            return SessionTime.Rest(next.Item, station.Item) - SessionTime.Between - SessionTime.Set(station.Item) + extra;
        return (!station.IsOver ? station.Item.Rest : Host(course, station).Item.RestAfter) + extra;
    }

    /// <summary>The exercise in whose rests another is done, or itself where it stands alone.</summary>
    private static Station Host(Course course, Station station) =>
        course.Stations.FirstOrDefault(other => other.Item.Exercise == station.Item.InRestsOf) ?? station;

    private static ImmutableArray<Happened> Skip(Course course, Due due, Instant now)
    {
        var skipped = new Happened.ExerciseSkipped(new(due.Station.Place, now), due.Station.Exercise);
        return course.Stations.Any(other => other.Place != due.Station.Place && !other.IsOver)
            ? [skipped]
            : [skipped, Close(Ending.Finished, now)];
    }

    private static ImmutableArray<Happened> Swap(Due due, Exercise? other, Instant now) =>
        other is not null
            ? [new Happened.ExerciseSwapped(SwapCause.Wish, new(due.Station.Place, other.Id, now))]
            : [new Happened.NotNow()];

    /// <summary>All that is left and needs it is exchanged, or passed over where nothing else serves.</summary>
    private static ImmutableArray<Happened> Without(Course course, Equipment things, Runner runner, Instant now)
    {
        var situation = Prescriber.Now(runner, now);
        var changes = course.Stations
            .Where(station => !station.IsOver && (Catalogue.Get(station.Exercise).Needs & things) != Equipment.None)
            .Select(station => Substitutes.Other(Catalogue.Get(station.Exercise), situation, things) is { } other
                ? (Happened)new Happened.ExerciseSwapped(SwapCause.Wish, new(station.Place, other.Id, now))
                : new Happened.ExerciseSkipped(new(station.Place, now), station.Exercise))
            .ToImmutableArray();
        return changes.IsEmpty ? [new Happened.NotNow()]
            : changes.Count(change => change is Happened.ExerciseSkipped) == course.Stations.Count(station => !station.IsOver) ? [.. changes, Close(Ending.Finished, now)]
            : changes;
    }

    private static Func<Exercise, bool> Allowed(Runner runner, Instant now)
    {
        var situation = Prescriber.Now(runner, now);
        return exercise => Substitutes.Allows(exercise, situation);
    }

    /// <summary>The session that has just begun, made anew for how the runner is; the minutes and the rest stay.</summary>
    private static Session Fit(Runner runner, Session session, Readiness? readiness) =>
        session with { Prescription = Prescriber.For(runner, session.StartedAt, readiness) };

    /// <summary>Pain before the first set: noted, and the session spares the area.</summary>
    private static ImmutableArray<Happened> Spare(Runner runner, Session session, Ache ache, Instant now)
    {
        if (ache.Area is not { } area)
            return [new Happened.PainHeard()];
        var noted = Agenda.Told(runner, new(area, ache.Score, ache.IsSharp, session.Day), null, now);
        return [noted, new Happened.SessionFitted(Fit(Coach.After(runner, noted), session, session.Prescription.Readiness))];
    }

    /// <summary>Sore on both sides within 72 hours of a session is no pain (2.9, E23).</summary>
    public static bool IsSoreness(Ache ache, Runner runner, Instant now) =>
        ache is { Side: Side.Both, IsSharp: false, Score: null or <= PainRules.Yellow }
        && runner.Before.LegsAt is { } last && now - last <= PainRules.Soreness;

    private static ImmutableArray<Happened> Hurt(Course course, Talk.InSession talk, Ache ache, Runner runner, Instant now)
    {
        if (Hurting(course, talk) is not { } station)
            return [new Happened.PainHeard()];

        var fact = new Fact.Hurt(station.Place, ache.Area, now, ache.Score, ache.IsSharp, ache.Side);
        var easier = Easier(station, fact, runner, now);
        var hurt = new Happened.ExerciseHurt(fact, Instead(station, ache.Area, runner, now), VerdictOn(station, fact, easier, runner, now));
        return easier is null ? [hurt] : [hurt, easier];
    }

    /// <summary>The pain of the last exercise that hurt is graded: green goes on, yellow goes easier, red stops it.</summary>
    private static ImmutableArray<Happened> Grade(Session session, Course course, int score, Runner runner, Instant now)
    {
        if (score is < 0 or > PainRules.Worst)
            return [new Happened.ScoreDoubted()];
        var was = session.Facts.OfType<Fact.Hurt>().Last();
        var @is = was with { Score = score };
        var station = course.Stations[was.Place];
        var easier = Easier(station, @is, runner, now);
        var graded = new Happened.PainGraded(was, @is, Instead(station, was.Area, runner, now), VerdictOn(station, @is, easier, runner, now));
        var left = course with { Stations = course.Stations.SetItem(was.Place, station with { IsCut = @is.Light is Light.Red }) };
        return easier is not null ? [graded, easier]
            : @is.Light is not Light.Red && left.Due is null ? [graded, Close(Ending.Finished, now)]
            : [graded];
    }

    /// <summary>After yellow pain: a rung easier for the sets that remain, where there is one (2.9).</summary>
    private static Happened.ExerciseSwapped? Easier(Station station, Fact.Hurt hurt, Runner runner, Instant now) =>
        hurt.Light is Light.Yellow && station.Logged.Length < station.Planned
        && Rungs.Gentler(Catalogue.Get(station.Exercise), Allowed(runner, now)) is { } easier
            ? new(SwapCause.Pain, new(station.Place, easier.Id, now))
            : null;

    /// <summary>What the pain leads to.</summary>
    private static Verdict VerdictOn(Station station, Fact.Hurt hurt, Happened.ExerciseSwapped? easier, Runner runner, Instant now)
    {
        var spared = station with { IsSpared = hurt.Light is Light.Yellow, IsCut = false };
        var follows = hurt is { Score: null, IsSharp: false } ? AfterPain.Grade
            : hurt.Light is Light.Green ? AfterPain.GoOn
            : hurt.Light is Light.Red ? AfterPain.Stop
            : easier is not null ? AfterPain.Easier
            : spared.IsOver ? AfterPain.NextTime
            : AfterPain.Fewer;
        return new(
            follows, hurt.Area, hurt.Score, station.Exercise, easier?.Fact.To, follows is AfterPain.Fewer ? spared.Due.Aim : null,
            hurt.Area is not null && hurt.Light is not Light.Green, WantsPhysio(hurt, runner, now));
    }

    private static ExerciseId? Instead(Station station, Area? area, Runner runner, Instant now)
    {
        var exercise = Catalogue.Get(station.Exercise);
        return station.Logged.Length >= station.Planned
            ? null
            : Substitutes.Sparing(exercise, Prescriber.Now(runner, now), area is { } one ? [one] : [.. exercise.Areas])?.Id;
    }

    private static bool WantsPhysio(Fact.Hurt hurt, Runner runner, Instant now) =>
        hurt.Area is { } area && hurt.Light is not Light.Green
        && Sore.Hurt(runner.Progress.Sores.GetValueOrDefault(area), runner.Today(now), hurt.Score, hurt.IsSharp, null).WantsPhysio;

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
