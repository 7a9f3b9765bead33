using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Reading;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;

namespace RunnerStrength.Infrastructure.Speech;

/// <summary>The end of a session: what was done, what changes and why, when the next one is and what is special about it.</summary>
internal sealed class SummarySpeech(Phrases phrases)
{
    private readonly Whys _whys = new(phrases);
    private readonly OfferSpeech _offer = new(phrases);

    private Words Words => phrases.Words;

    public Fragment.Ask Ask(Runner runner, Session session, Ending ending, Instant now) => new(
        Of(runner, session, ending, now),
        [
            .. session.Facts.Count > 1 ? new ImmutableArray<Choice>[] { [new(Words["session.button.undo"], new Heard.Undo())] } : [],
            .. Deloads.IsDue(runner.Progress, runner.Today(now)) ? new ImmutableArray<Choice>[] { [new(Words["summary.easy-week-button"], new Heard.EasyWeek())] } : [],
        ], false);

    public string Of(Runner runner, Session session, Ending ending, Instant now)
    {
        var done = Course.Of(session).Stations.Where(station => station.Logged.Length > 0).ToList();
        return string.Join("\n\n", new[]
        {
            Head(session, ending, done.Count),
            ending is Ending.Finished && done.Count > 0 ? Words["summary.cool-down"] : "",
            done.Count > 0 ? Changes(runner, session) : "",
            done.Count > 0 && Deloads.IsDue(runner.Progress, runner.Today(now)) ? Words["summary.easy-week"] : "",
            runner.Next is { } next ? Next(runner, session, next, now) : "",
        }.Where(part => part.Length > 0));
    }

    private string Head(Session session, Ending ending, int done) => (ending, done) switch
    {
        (Ending.Lapsed, 0) => Words["summary.lapsed-nothing", ("day", phrases.Weekday(session.Day.DayOfWeek))],
        (Ending.Lapsed, _) => Words["summary.lapsed", ("day", phrases.Weekday(session.Day.DayOfWeek)), ("sets", Course.Of(session).SetsDone)],
        (Ending.Alarmed, _) => Words["summary.alarmed"],
        (_, 0) => Words["summary.nothing"],
        (Ending.Stopped, _) => Words["summary.stopped", ("sets", Course.Of(session).SetsDone)],
        (Ending.Finished, _) => Words["summary.finished", ("exercises", done), ("sets", Course.Of(session).SetsDone),
            ("minutes", Math.Max(1, (int)Math.Round((session.LastAt - session.StartedAt).TotalMinutes)))],
    };

    /// <summary>What changes the next time, exercise by exercise.</summary>
    private string Changes(Runner runner, Session session)
    {
        var progress = runner.Progress;
        var next = runner.Next is { } slot ? Prescriber.Now(runner, slot.At) : null;
        var lifts = Course.Of(session).Stations
            .Select(station => (station.Item.Lift, Stands: progress.Lifts.GetValueOrDefault(station.Item.Lift.Value)))
            .Where(lift => lift.Stands?.Why is not null)
            .ToList();
        if (lifts.Count > 0 && lifts.All(lift => lift.Stands!.Why is Reason.NoTest))
            return Words["summary.no-test"];
        return lifts.Count > 0 ? Words["summary.next-time"] + "\n" + string.Join("\n", lifts.Select(lift => Change(lift.Lift, lift.Stands!, next))) : "";
    }

    /// <summary>A lift as the week of the next session asks for it, by itself, where it stands on the same exercise then.</summary>
    private string Change(ExerciseId name, Lift lift, Situation? then)
    {
        var exercise = Catalogue.Get(lift.Exercise);
        var next = then is not null && Prescriber.Of(name, then) is { } item && item.Exercise == lift.Exercise ? item : null;
        return Words["summary.line",
            ("exercise", phrases.Title(lift.Exercise)), ("dose", phrases.Sets(next?.Sets ?? lift.Sets, next?.Aim ?? lift.Aim, exercise)),
            ("load", phrases.Load(next is null ? lift.Load : next.Load)), ("why", _whys.Of(lift.Why!, exercise))];
    }

    /// <summary>When the next session is; where it is another phase, or an easier one, that too.</summary>
    private string Next(Runner runner, Session session, Slot next, Instant now)
    {
        var prescription = Prescriber.For(runner, next.At);
        var phase = runner.Profile.Plan is Plan.Block && prescription.Week > session.Prescription.Week
            && Block.Asks(prescription.Week).Phase != Block.Asks(session.Prescription.Week).Phase;
        return string.Join("\n",
        [
            Words["summary.next-session", ("when", phrases.When(next.At, runner, now))],
            .. phase ? [_offer.Week(runner.Profile.Plan, prescription.Week)] : Array.Empty<string>(),
            .. _offer.Reasons(prescription),
        ]);
    }
}
