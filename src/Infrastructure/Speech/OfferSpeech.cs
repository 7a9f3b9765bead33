using NodaTime;
using RunnerStrength.Domain.Reading;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;

namespace RunnerStrength.Infrastructure.Speech;

/// <summary>A session that is offered, or why there is none.</summary>
internal sealed class OfferSpeech(Phrases phrases)
{
    private Words Words => phrases.Words;

    public Fragment.Ask Ask(Runner runner, LocalDate day, Instant now)
    {
        var prescription = Prescriber.For(runner, now);
        var title = runner.Next is { } next && next.Day == day
            ? Words["offer.planned", ("time", phrases.Time(next.At.InZone(runner.Zone).TimeOfDay)), Minutes(prescription), Count(prescription)]
            : Words["offer.now", Minutes(prescription), Count(prescription)];
        var due = runner.Profile.Screening?.IsDue(runner.Today(now)) == true ? [Words["health.ask-again"]] : Array.Empty<string>();
        return new(string.Join("\n", [title, .. About(runner, prescription), phrases.Lines(prescription), .. due]),
            [
                [new(Words["offer.start"], new Heard.Start())],
                [new(Words["offer.hour"], new Heard.InAnHour()), new(Words["offer.skip"], new Heard.NotToday()), new(Words["offer.ill"], new Heard.Sick(null))],
            ], false);
    }

    /// <summary>The planned session, for somebody who asks what comes next.</summary>
    public string Next(Runner runner, Slot next, Instant now)
    {
        var prescription = Prescriber.For(runner, next.At);
        return string.Join("\n",
            [Words["shown.next", ("when", phrases.When(next.At, runner, now)), Minutes(prescription)], .. About(runner, prescription), phrases.Lines(prescription)]);
    }

    /// <summary>Why there is no session today, with what can be done about it.</summary>
    public Fragment Barred(Bar bar, Runner runner, string next, Instant now)
    {
        var why = bar is Bar.AfterRace && runner.Profile.Race?.Day == runner.Today(now) ? "race-day" : Phrases.Key(bar);
        var html = Words["offer.barred", ("why", Words[$"bars.{why}"]), ("next", bar is Bar.Clearance ? "" : next)].Trim();
        return bar is Bar.Clearance
            ? new Fragment.Ask(html, [[new(Words["health.cleared-button"], new Heard.ClearedByDoctor())], [new(Words["health.again"], new Heard.AnswerHealth())]], false)
            : new Fragment.Echo(html);
    }

    /// <summary>"Week 3 of 12: foundation."</summary>
    public string Week(Plan plan, int week) => plan is Plan.Block
        ? Words["plan.week", ("week", Block.InBlock(week)), ("weeks", Block.Weeks), ("phase", phrases.Phase(Block.Asks(week).Phase))]
        : phrases.Plan(plan);

    /// <summary>Why the session as a whole is as it is.</summary>
    public IEnumerable<string> Reasons(Prescription prescription) =>
    [
        .. prescription.Ease is { } ease ? [Words[$"offer.ease.{Phrases.Key(ease)}"]] : Array.Empty<string>(),
        .. prescription.Reasons.Select(reason => reason switch
        {
            Reason.LegsSpared legs => Words["offer.legs", ("why", Words[$"leg-bars.{Phrases.Key(legs.Bar)}"])],
            Reason.NoSession none => Words[$"bars.{Phrases.Key(none.Bar)}"],
            _ => throw new System.Diagnostics.UnreachableException(),
        }),
    ];

    private IEnumerable<string> About(Runner runner, Prescription prescription) =>
    [
        Week(runner.Profile.Plan, prescription.Week),
        .. Reasons(prescription).Select(reason => Words["session.why", ("why", reason)]),
    ];

    private static (string, object) Minutes(Prescription prescription) => ("minutes", Phrases.Minutes(prescription.Items));

    private static (string, object) Count(Prescription prescription) => ("n", prescription.Items.Length);
}
