using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using RunnerStrength.Domain.Conversation;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Reading;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;

namespace RunnerStrength.Infrastructure.Speech;

/// <summary>The questions of a session: warm-up, sets, rests, counts, stops.</summary>
internal sealed class SessionSpeech(Phrases phrases)
{
    /// <summary>How many amounts a row of buttons offers beside the one that was asked.</summary>
    private const int Neighbours = 2;

    /// <summary>How many smaller amounts are offered when a set was too much.</summary>
    private const int Fewer = 8;

    /// <summary>Minutes that a button offers to somebody who is short of time.</summary>
    private const int ShortMinutes = 10;

    private readonly Whys _whys = new(phrases);
    private readonly PainSpeech _pain = new(phrases);

    private Words Words => phrases.Words;

    /// <summary>The question that waits in a session.</summary>
    /// <param name="arrived">Whether the exercise is new, so that its card says how it is done.</param>
    /// <param name="fitted">Whether the session was just made anew for how the runner is.</param>
    /// <param name="shortened">Whether it was just made shorter.</param>
    public Fragment.Ask Ask(Runner runner, Session session, Talk.InSession talk, Instant now, bool arrived, bool fitted, bool shortened)
    {
        var due = Course.Of(session).Due;
        return (talk, due) switch
        {
            (Talk.WarmingUp, _) => WarmUp(session.Prescription, fitted) with { InPlace = fitted || shortened },
            (Talk.Resting resting, { } next) => Rest(next, resting.Until - now),
            (Talk.Counting, { } next) => new(Words["session.count"], Counts(next), true),
            (Talk.Halfway half, { } next) => OtherSide(half, next),
            (Talk.Grading, _) => _pain.Grading(),
            (Talk.Hurting hurting, _) => _pain.Hurting(hurting.Instead),
            (Talk.Paused, _) => Paused(session),
            (_, { } next) => arrived && next.Station.Logged.All(set => set.Exercise != next.Exercise.Id) ? FirstCard(runner, session, next) : NextCard(next),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    /// <summary>What an unclear reply may have meant, as buttons.</summary>
    public Fragment.Ask Guess(Session session, Happened.NotUnderstood unclear)
    {
        var exercise = Course.Of(session).Due!.Exercise;
        var choices = unclear.Could.Select(heard => new Choice(Guessed(heard, exercise), heard)).ToImmutableArray();
        var html = unclear.Ask is Domain.Reading.Ask.IsThatRight
            ? Words["unclear.did-you-mean", ("list", string.Join(Words["unclear.last-or"], choices.Select(choice => choice.Text)))]
            : Words[$"unclear.{Phrases.Key(unclear.Ask)}"];
        return new(html, [.. choices.Chunk(unclear.Ask is Domain.Reading.Ask.IsThatRight ? 4 : 1).Select(row => row.ToImmutableArray())], false);
    }

    private string Guessed(Heard heard, Exercise exercise) => heard switch
    {
        Heard.SetDone { Amount: { } done } set => phrases.Amount(done, exercise) + phrases.Load(set.Load),
        Heard.SetsDone { Sets: [var first, var second] } => Words["unclear.sets", ("first", Guessed(first, exercise)), ("second", Guessed(second, exercise))],
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public string How(ExerciseId id)
    {
        var exercise = phrases.Of(id);
        return Words["session.how",
            ("exercise", phrases.Title(id)), ("setup", exercise.Setup), ("steps", string.Join(" ", exercise.Steps)),
            ("cues", Cues(exercise)), ("faults", string.Join(" ", exercise.Faults)), ("benefit", exercise.Benefit)];
    }

    /// <summary>Why the exercise that is due is asked as it is.</summary>
    public string Why(Runner runner, Session session) => Course.Of(session).Due is { } due
        ? _whys.Of(due, session.Prescription, runner.Before.Lifts.GetValueOrDefault(due.Station.Item.Lift.Value))
        : Words["why.nothing-due"];

    /// <summary>The set that is due, in a line without formatting.</summary>
    public string Where(Session session) => Course.Of(session).Due is { } due ? Next(due) : "";

    private Fragment.Ask WarmUp(Prescription prescription, bool fitted)
    {
        var readiness = prescription.Readiness;
        var html = fitted
            ? Words["session.fitted",
                ("how", Words[readiness is not { } felt ? "readiness.spared" : felt.IsLow ? $"readiness.{Phrases.Key(prescription.Ease!.Value)}" : "readiness.full"]),
                ("list", phrases.Lines(prescription)), ("warmup", Words["session.warm-up"])]
            : Words["session.warm-up"];
        return new(html,
            [
                [new(Words["session.done-button"], new Heard.Ready())],
                [Feeling("fresh", new(Form.Fresh)), Feeling("tired", new(Form.Tired)), Feeling("wrecked", new(Form.Wrecked)), Feeling("sore", new(Form.Normal, Readiness.Severe))],
                [Minutes(), .. readiness is { IsLite: true } ? new Choice[] { new(Words["readiness.not-today"], new Heard.NotToday()) } : []],
            ], false);

        Choice Feeling(string key, Readiness means)
        {
            var text = Words[$"readiness.button.{key}"];
            return new(readiness == means ? Words["onboarding.marked", ("what", text)] : text, new Heard.Feels(means));
        }
    }

    /// <summary>How somebody says a weight of their own, by an example from the middle of what they have.</summary>
    private string OwnWeight(Due due, Prescribed item) =>
        Words["session.own-weight", ("n", due.Aim), ("load", phrases.Weight(item.Owned[item.Owned.Length / 2]))];

    private Fragment.Ask FirstCard(Runner runner, Session session, Due due)
    {
        var item = due.Station.Item;
        var words = phrases.Of(due.Exercise.Id);
        var last = runner.Before.Lifts.GetValueOrDefault(item.Lift.Value);
        var known = last is not null && last.Exercise == due.Exercise.Id && !last.Last.IsEmpty;
        var lines = new List<string>();
        if (due.Station.IsAsPrescribed)
        {
            lines.AddRange(_whys.Changes(item).Select(why => Words["session.why", ("why", Phrases.Capital(why))]));
            var own = known || item.Owned.IsEmpty ? "" : " " + OwnWeight(due, item);
            if (item is { Stage: Stage.Calibrating, Load: not null })
                lines.Add(Words["session.why", ("why", Words["session.calibrating"] + own)]);
            if (item.InRestsOf is { } heavy)
                lines.Add(Words["session.why", ("why", Words["session.filler", ("exercise", phrases.Name(heavy))])]);
        }
        var hasWhy = lines.Count > 0;
        if (!known)
            lines.Add($"{words.Setup} {string.Join(" ", words.Steps)}");
        lines.Add(Cues(words));
        lines.Add(due.Exercise.Measure is Measure.Seconds ? Words["session.reserve-hold"] : Words["session.reserve", ("n", item.Rir)]);
        return new(
            Words["session.card",
                ("place", due.Station.Place + 1), ("places", session.Prescription.Items.Length), ("exercise", phrases.Title(due.Exercise.Id)),
                ("set", due.Set), ("sets", due.Station.Planned), ("dose", phrases.Dose(due.Aim, due.Exercise)), ("load", phrases.Load(due.Load)),
                ("last", known ? Words["session.last", ("amounts", string.Join(", ", last!.Last))] : ""), ("slowly", Slowly(due)), ("how", string.Join("\n", lines))],
            SetButtons(due, hasWhy), false);
    }

    private Fragment.Ask NextCard(Due due) => new(
        Words["session.card-next",
            ("exercise", phrases.Title(due.Exercise.Id)), ("set", due.Set), ("sets", due.Station.Planned),
            ("dose", phrases.Dose(due.Aim, due.Exercise)), ("load", phrases.Load(due.Load)), ("slowly", Slowly(due))],
        SetButtons(due, false), false);

    private string Slowly(Due due) => due.Station is { Item.IsSlow: true, IsAsPrescribed: true } ? "\n" + Words["session.slowly"] : "";

    private Fragment.Ask Rest(Due next, Duration left) => new(
        Words["session.rest", ("time", Phrases.Clock(left)), ("next", Next(next))],
        [
            [Button("skip-rest", new Heard.Ready()), Button("more-rest", new Heard.MoreRest(Working.MoreRest))],
            [Button("too-easy", new Heard.Felt(Effort.TooEasy)), Button("hard", new Heard.Felt(Effort.Hard)), Button("undo", new Heard.Undo())],
        ], true);

    private Fragment.Ask Paused(Session session)
    {
        var course = Course.Of(session);
        return new(Words["session.paused", ("done", course.SetsDone), ("left", course.SetsLeft)],
            [[new(Words["session.go-on"], new Heard.GoOn()), Minutes()], [new(Words["session.end"], new Heard.EndSession())]], true);
    }

    private Choice Minutes() => new(Words["session.button.minutes", ("n", ShortMinutes)], new Heard.Shorten(ShortMinutes));

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

    private Fragment.Ask OtherSide(Talk.Halfway half, Due due)
    {
        var step = due.Exercise.Step();
        var amounts = Enumerable.Range(0, Fewer).Select(i => half.Amount - (Fewer - 3 - i) * step).Where(amount => amount >= 0);
        return new(
            Words["session.other-side", ("side", Phrases.Capital(phrases.Side(half.Side))), ("amount", half.Amount)],
            [.. amounts.Select(amount => new Choice(
                amount.ToString(CultureInfo.InvariantCulture),
                new Heard.SetDone(half.Side is Side.Left ? new(half.Amount, amount) : new(amount, half.Amount), null, half.Load))).Chunk(4).Select(row => row.ToImmutableArray())],
            true);
    }

    private static ImmutableArray<ImmutableArray<Choice>> Counts(Due due)
    {
        var step = due.Exercise.Step();
        var amounts = Enumerable.Range(0, Fewer).Select(i => due.Aim - (Fewer - 1 - i) * step).Where(amount => amount >= 0);
        return [.. amounts.Select(Number).Chunk(4).Select(row => row.ToImmutableArray())];
    }

    private Choice Amount(string button, int amount, Exercise exercise) =>
        new(Words[$"session.button.{button}", ("dose", phrases.Short(amount, exercise))], new Heard.SetDone(Done.Of(amount)));

    private static Choice Number(int amount) => new(amount.ToString(CultureInfo.InvariantCulture), new Heard.SetDone(Done.Of(amount)));

    private Choice Button(string key, Heard says) => new(Words[$"session.button.{key}"], says);

    private string Next(Due due) => Words["session.rest-next",
        ("exercise", phrases.Name(due.Exercise.Id)), ("set", due.Set), ("sets", due.Station.Planned),
        ("dose", phrases.Dose(due.Aim, due.Exercise)), ("load", phrases.Load(due.Load))];

    private string Cues(ExerciseWords words) => string.Join("\n", words.Cues.Select(cue => Words["session.cue", ("cue", cue)]));
}
