using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Programme;
using RunnerStrength.Domain.Progression;
using RunnerStrength.Domain.Sessions;

namespace RunnerStrength.Infrastructure.Speech;

/// <summary>A session's cards, rests, echoes and summary.</summary>
internal sealed class SessionSpeech(Phrases phrases)
{
    /// <summary>How many amounts a row of buttons offers beside the one that was asked.</summary>
    private const int Neighbours = 2;

    /// <summary>How many smaller amounts are offered when a set was too much.</summary>
    private const int Fewer = 8;

    private Words Words => phrases.Words;

    /// <summary>The question that waits in a session.</summary>
    /// <param name="arrived">Whether the exercise is new, so that its card says how it is done.</param>
    public Fragment.Ask Ask(Runner runner, Session session, Talk.InSession talk, Instant now, bool arrived)
    {
        var due = Course.Of(session).Due;
        return (talk, due) switch
        {
            (Talk.WarmingUp, _) => new(Words["session.warm-up"], [[Button("done-button", new Heard.Ready())]], false),
            (Talk.Resting resting, { } next) => Rest(next, resting.Until - now),
            (Talk.Counting, { } next) => new(Words["session.count"], Counts(next), true),
            (Talk.Hurting hurting, _) => Hurting(hurting.Instead),
            (Talk.Paused, _) => Paused(session),
            (_, { } next) => arrived && next.Station.Logged.All(set => set.Exercise != next.Exercise.Id) ? FirstCard(runner, session, next) : NextCard(next),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    /// <summary>What was logged, and what it does to the next set.</summary>
    public IEnumerable<string> Logged(Session session, Fact.SetLogged set)
    {
        var now = session.Facts.OfType<Fact.SetLogged>().Last(fact => fact.Place == set.Place && fact.Set == set.Set);
        yield return Set("session.logged", now);
        var station = Course.Of(session).Stations[set.Place];
        if (!station.IsOver && station.Exercise == now.Exercise && station.Due.Aim != now.Asked)
            yield return Words[station.Due.Aim > now.Asked ? "session.more-next" : "session.less-next",
                ("dose", phrases.Short(station.Due.Aim, station.Due.Exercise))];
    }

    public string Changed(Fact.SetLogged was, Fact.SetLogged @is) =>
        Set(was.Done == @is.Done ? "session.felt" : "session.changed", @is);

    public string Undone(Fact fact) => fact is Fact.SetLogged set ? Set("session.undone.set", set) : Words["session.undone.other"];

    public string Hurt(Session session, Fact.Hurt hurt)
    {
        var exercise = ("exercise", (object)phrases.Name(Course.Of(session).Stations[hurt.Place].Exercise));
        return hurt.Area is { } area
            ? Words["pain.hurt", exercise, ("area", phrases.Area(area))]
            : Words["pain.hurt-somewhere", exercise];
    }

    public string How(ExerciseId id)
    {
        var exercise = phrases.Of(id);
        return Words["session.how",
            ("exercise", phrases.Title(id)), ("setup", exercise.Setup), ("steps", string.Join(" ", exercise.Steps)),
            ("cues", Cues(exercise)), ("faults", string.Join(" ", exercise.Faults)), ("benefit", exercise.Benefit)];
    }

    public string Why(Prescription prescription) => Words["why.title"] + "\n" + string.Join("\n", prescription.Items.Select(item =>
        Line("why.line", item.Exercise, item.Sets, item.Aim, item.Load, item.Reasons is [var reason, ..] ? phrases.Why(reason, Catalogue.Get(item.Exercise)) : Words["why.start"])));

    /// <summary>What was done, what changes next time and why, and when that is.</summary>
    public string Summary(Runner runner, Session session, Ending ending, Instant now)
    {
        var course = Course.Of(session);
        var done = course.Stations.Where(station => station.Logged.Length > 0).ToList();
        var head = (ending, done.Count) switch
        {
            (Ending.Lapsed, 0) => Words["summary.lapsed-nothing", ("day", phrases.Weekday(session.Day.DayOfWeek))],
            (Ending.Lapsed, _) => Words["summary.lapsed", ("day", phrases.Weekday(session.Day.DayOfWeek)), ("sets", course.SetsDone)],
            (Ending.Alarmed, _) => Words["summary.alarmed"],
            (_, 0) => Words["summary.nothing"],
            (Ending.Stopped, _) => Words["summary.stopped", ("sets", course.SetsDone)],
            (Ending.Finished, _) => Words["summary.finished", ("exercises", done.Count), ("sets", course.SetsDone),
                ("minutes", Math.Max(1, (int)Math.Round((session.LastAt - session.StartedAt).TotalMinutes)))],
        };
        var changes = course.Stations
            .Select(station => runner.Progress.Lifts.GetValueOrDefault(station.Item.Lift.Value))
            .OfType<Lift>()
            .Where(lift => lift.Why is not null)
            .Select(lift => Line("summary.line", lift.Exercise, lift.Sets, lift.Aim, lift.Load, phrases.Why(lift.Why!, Catalogue.Get(lift.Exercise))))
            .ToList();
        return string.Join("\n\n", new[]
        {
            head,
            ending is Ending.Finished && done.Count > 0 ? Words["summary.cool-down"] : "",
            done.Count > 0 && changes.Count > 0 ? Words["summary.next-time"] + "\n" + string.Join("\n", changes) : "",
            runner.Next is { } next ? Words["summary.next-session", ("when", phrases.When(next.At, runner, now))] : "",
        }.Where(part => part.Length > 0));
    }

    /// <summary>What can be tapped below a summary.</summary>
    public ImmutableArray<ImmutableArray<Choice>> AfterSummary(Session session) => session.Facts.Count > 1 ? [[Button("undo", new Heard.Undo())]] : [];

    /// <summary>The set that is due, in a line without formatting.</summary>
    public string Where(Session session) => Course.Of(session).Due is { } due ? Next(due) : "";

    private Fragment.Ask FirstCard(Runner runner, Session session, Due due)
    {
        var words = phrases.Of(due.Exercise.Id);
        var last = runner.Before.Lifts.GetValueOrDefault(due.Station.Item.Lift.Value);
        var known = last is not null && last.Exercise == due.Exercise.Id && !last.Last.IsEmpty;
        var how = known
            ? Cues(words)
            : $"{words.Setup} {string.Join(" ", words.Steps)}\n{Cues(words)}";
        var why = due.Station.IsAsPrescribed && due.Station.Item.Reasons is [var reason, ..]
            ? Words["session.why", ("why", Phrases.Capital(phrases.Why(reason, due.Exercise)))] + "\n"
            : "";
        var reserve = "\n" + (due.Exercise.Measure is Measure.Seconds ? Words["session.reserve-hold"] : Words["session.reserve", ("n", due.Station.Item.Rir)]);
        return new(
            Words["session.card",
                ("place", due.Station.Place + 1), ("places", session.Prescription.Items.Length), ("exercise", phrases.Title(due.Exercise.Id)),
                ("set", due.Set), ("sets", due.Station.Item.Sets), ("dose", phrases.Dose(due.Aim, due.Exercise)), ("load", phrases.Load(due.Load)),
                ("last", known ? Words["session.last", ("amounts", string.Join(", ", last!.Last))] : ""), ("how", why + how + reserve)],
            SetButtons(due, why.Length > 0), false);
    }

    private Fragment.Ask NextCard(Due due) => new(
        Words["session.card-next",
            ("exercise", phrases.Title(due.Exercise.Id)), ("set", due.Set), ("sets", due.Station.Item.Sets),
            ("dose", phrases.Dose(due.Aim, due.Exercise)), ("load", phrases.Load(due.Load))],
        SetButtons(due, false), false);

    private Fragment.Ask Rest(Due next, Duration left) => new(
        Words["session.rest", ("time", Phrases.Clock(left)), ("next", Next(next))],
        [
            [Button("skip-rest", new Heard.Ready()), Button("more-rest", new Heard.MoreRest(Working.MoreRest))],
            [Button("too-easy", new Heard.Felt(Effort.TooEasy)), Button("hard", new Heard.Felt(Effort.Hard)), Button("undo", new Heard.Undo())],
        ], true);

    private Fragment.Ask Hurting(ExerciseId? instead) => instead is { } other
        ? new(Words["pain.instead", ("exercise", phrases.Name(other))],
            [[new(Words["pain.take", ("exercise", phrases.Name(other))], new Heard.Swap())], .. AfterPain()], false)
        : new(Words["pain.nothing-instead"], AfterPain(), false);

    private ImmutableArray<ImmutableArray<Choice>> AfterPain() =>
        [[new(Words["pain.skip"], new Heard.SkipExercise()), new(Words["pain.stop"], new Heard.EndSession())]];

    private Fragment.Ask Paused(Session session)
    {
        var course = Course.Of(session);
        return new(Words["session.paused", ("done", course.SetsDone), ("left", course.SetsLeft)],
            [[new(Words["session.go-on"], new Heard.GoOn()), new(Words["session.end"], new Heard.EndSession())]], true);
    }

    private ImmutableArray<ImmutableArray<Choice>> SetButtons(Due due, bool hasWhy)
    {
        var step = due.Exercise.Step();
        var near = Enumerable.Range(-Neighbours, 2 * Neighbours + 1)
            .Where(steps => steps != 0)
            .Select(steps => due.Aim + steps * step)
            .Where(amount => amount > 0);
        return
        [
            [Amount("done", due.Aim, due.Exercise)],
            [.. near.Select(amount => Number(amount))],
            [Button("too-easy", new Heard.Felt(Effort.TooEasy)), Button("too-hard", new Heard.Felt(Effort.TooHard))],
            [Button("how", new Heard.How()), .. hasWhy ? new[] { Button("why", new Heard.Why()) } : [], Button("skip", new Heard.SkipExercise()), Button("stop", new Heard.Stop())],
        ];
    }

    private static ImmutableArray<ImmutableArray<Choice>> Counts(Due due)
    {
        var step = due.Exercise.Step();
        var amounts = Enumerable.Range(0, Fewer).Select(i => due.Aim - (Fewer - 1 - i) * step).Where(amount => amount >= 0);
        return [.. amounts.Select(Number).Chunk(4).Select(row => row.ToImmutableArray())];
    }

    private Choice Amount(string button, int amount, Exercise exercise) =>
        new(Words[$"session.button.{button}", ("dose", phrases.Short(amount, exercise))], new Heard.SetDone(Done.Of(amount)));

    private static Choice Number(int amount) =>
        new(amount.ToString(System.Globalization.CultureInfo.InvariantCulture), new Heard.SetDone(Done.Of(amount)));

    private Choice Button(string key, Heard says) => new(Words[key.EndsWith("-button", StringComparison.Ordinal) ? $"session.{key}" : $"session.button.{key}"], says);

    private string Next(Due due) => Words["session.rest-next",
        ("exercise", phrases.Name(due.Exercise.Id)), ("set", due.Set), ("sets", due.Station.Item.Sets),
        ("dose", phrases.Dose(due.Aim, due.Exercise)), ("load", phrases.Load(due.Load))];

    private string Set(string key, Fact.SetLogged set) => Words[key,
        ("exercise", phrases.Title(set.Exercise)), ("set", set.Set),
        ("amount", phrases.Amount(set.Done, Catalogue.Get(set.Exercise))), ("effort", phrases.Effort(set.Effort))];

    private string Line(string key, ExerciseId id, int sets, int aim, Kilograms? load, string why) => Words[key,
        ("exercise", phrases.Title(id)), ("dose", phrases.Sets(sets, aim, Catalogue.Get(id))), ("load", phrases.Load(load)), ("why", why)];

    private string Cues(ExerciseWords words) => string.Join("\n", words.Cues.Select(cue => Words["session.cue", ("cue", cue)]));
}
