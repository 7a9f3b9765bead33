using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Sessions;

namespace RunnerStrength.Domain.Replies;

/// <summary>A text in the context of the runner's talk → what was heard, in the order pain, sets, effort, action.</summary>
/// <param name="First">The vocabulary of the runner's language.</param>
/// <param name="Second">The one that is tried where the first finds nothing clear.</param>
public sealed record Reply(Vocabulary First, Vocabulary? Second = null)
{
    /// <summary>Never empty: what cannot be read whole is unclear, and logs nothing. Pain words are heard in any case.</summary>
    /// <param name="message">The message's id, kept with a set that it logs.</param>
    /// <param name="today">The runner's own day.</param>
    public ImmutableArray<Heard> Read(string text, int message, Runner runner, LocalDate today)
    {
        var reading = Reading.Of(text, In(runner), First, Second);
        ImmutableArray<Heard> pain = [.. Safety(reading)];
        if (runner.Talk is Talk.Onboarding { Question: var question })
            return !pain.IsEmpty ? pain
                : AnswerReply.Read(text, question, First) is { } answer ? [new Heard.Answered(answer)]
                : Wish(reading, today) is { } wish ? [wish]
                : [new Heard.Unclear()];

        ImmutableArray<Heard> heard = [.. pain, .. Sets(reading, message), .. Felt(reading), .. Wish(reading, today) is { } action ? [action] : ImmutableArray<Heard>.Empty];
        return !heard.IsEmpty ? heard
            : reading.NoPain ? [new Heard.NoPain()]
            : Doubted(reading, runner) is { } amount ? [new Heard.SetDone(amount, message)]
            : [new Heard.Unclear()];
    }

    /// <summary>What an edited message now says about the set that it logged.</summary>
    public Heard ReadEdit(string text, int message, Runner runner)
    {
        var set = runner.Latest?.Facts.OfType<Fact.SetLogged>().LastOrDefault(set => set.Message == message);
        var situation = set is null ? Situation.Without(Place.Idle) : new Situation(
            Place.Set, Catalogue.Get(set.Exercise).Measure, Catalogue.Get(set.Exercise).Sides is Sides.Each, set.Asked, 1, set.Load, null);
        var reading = Reading.Of(text, situation, First, Second);
        return Safety(reading).FirstOrDefault() ?? (Single(reading.Sets) is { } done && set is not null
            ? new Heard.Corrected(message, done)
            : Doubted(reading, set) is { } amount ? new Heard.Corrected(message, amount)
            : new Heard.Unclear());
    }

    /// <summary>What the runner's text is read against.</summary>
    private static Situation In(Runner runner) => runner switch
    {
        { Talk: Talk.InSession talk, Latest: { } session } when Course.Of(session).Due is { Exercise: var exercise } due => new(
            talk is Talk.Resting ? Place.Rest : Place.Set, exercise.Measure, exercise.Sides is Sides.Each, due.Aim, due.Station.SetsLeft, due.Load,
            due.Station.Logged is [.., var last] ? last.Done : null),
        { Talk: Talk.Offered } => Situation.Without(Place.Reminder),
        _ => Situation.Without(Place.Idle),
    };

    private static IEnumerable<Heard> Safety(Reading reading)
    {
        if (reading.Alarm is { } flag)
            yield return new Heard.RedFlagged(flag);
        else if (reading.Pain is { } ache)
            yield return new Heard.Pain(ache);
    }

    private static IEnumerable<Heard> Sets(Reading reading, int message)
    {
        var load = reading.Sets is [{ Left: null, Right: null, Load: var alone }] ? alone?.Weight : null;
        if (reading.Wish is Replies.Wish.Correct)
            return Single(reading.Sets) is { } amended ? [new Heard.Amended(amended)] : [];
        if (reading.AsPrescribed || load is not null)
            return [new Heard.SetDone(null, message, load)];
        return reading.Sets.All(set => set is { Left: not null, Right: not null })
            ? reading.Sets.Select(set => new Heard.SetDone(new Done(set.Left!.Value, set.Right!.Value), message, set.Load?.Weight))
            : [];
    }

    private static Done? Single(ImmutableArray<SetSaid> sets) =>
        sets is [{ Left: { } left, Right: { } right }] ? new Done(left, right) : null;

    /// <summary>An amount that nobody does: the coach says so, and asks.</summary>
    private static Done? Doubted(Reading reading, Runner runner) =>
        runner is { Talk: Talk.InSession, Latest: { } session } && Course.Of(session).Due is { } due
        && Impossible(reading) is { } amount && !Working.IsPlausible(amount, due.Exercise, due.Aim) ? amount : null;

    private static Done? Doubted(Reading reading, Fact.SetLogged? set) =>
        set is not null && Impossible(reading) is { } amount && !Working.IsPlausible(amount, Catalogue.Get(set.Exercise), set.Asked) ? amount : null;

    private static Done? Impossible(Reading reading) => reading.Ask is Ask.IsThatRight
        ? Single([.. reading.Found.Select(found => found.Part).OfType<Part.Sets>().SelectMany(sets => sets.Done)])
        : null;

    private static IEnumerable<Heard> Felt(Reading reading)
    {
        var rir = reading.Rir ?? (10 - reading.Rpe);
        if ((reading.Effort ?? Words(rir)) is { } effort)
            yield return new Heard.Felt(effort, (int?)rir);
    }

    /// <summary>The word for reps in reserve (2.1).</summary>
    private static Effort? Words(decimal? rir) => rir switch
    {
        null => null,
        >= 5 => Effort.TooEasy,
        >= 4 => Effort.Easy,
        >= 2 => Effort.Right,
        _ => Effort.Hard,
    };

    private static Heard? Wish(Reading reading, LocalDate today) => reading.Wish switch
    {
        Replies.Wish.Skip => new Heard.SkipExercise(),
        Replies.Wish.Later => reading.Minutes is null or 60 ? new Heard.InAnHour() : new Heard.PutOff((int)reading.Minutes),
        Replies.Wish.Swap => reading.Equipment is { } thing ? new Heard.Without(thing) : new Heard.Swap(),
        Replies.Wish.Easier => new Heard.Easier(),
        Replies.Wish.Harder => new Heard.Harder(),
        Replies.Wish.How => new Heard.How(),
        Replies.Wish.Why => new Heard.Why(),
        Replies.Wish.Ready => new Heard.Ready(),
        Replies.Wish.Wait => new Heard.MoreRest(reading.Minutes is { } minutes ? (int)(minutes * 60) : Working.MoreRest),
        Replies.Wish.Pause or Replies.Wish.Stop => new Heard.Stop(),
        Replies.Wish.Undo => new Heard.Undo(),
        Replies.Wish.Start => new Heard.Start(),
        Replies.Wish.Move => new Heard.Move(reading.Day?.From(today), reading.Time),
        Replies.Wish.Sick => new Heard.Sick(null),
        Replies.Wish.Away => new Heard.Away(reading.Day?.From(today)),
        Replies.Wish.Next => new Heard.Next(),
        Replies.Wish.Progress or Replies.Wish.History => new Heard.History([]),
        Replies.Wish.Help => new Heard.Help(),
        Replies.Wish.Shorten => reading.Minutes is { } left ? new Heard.Shorten((int)left) : null,
        Replies.Wish.End => new Heard.EndSession(),
        Replies.Wish.GoOn => new Heard.GoOn(),
        Replies.Wish.NotToday => new Heard.NotToday(),
        Replies.Wish.Today => new Heard.Today(),
        Replies.Wish.Plan => new Heard.Plan(),
        Replies.Wish.Delete => new Heard.Delete(),
        Replies.Wish.Yes => new Heard.Yes(),
        Replies.Wish.No => new Heard.No(),
        Replies.Wish.Again => new Heard.Answered(new Onboarding.Answer.Again()),
        Replies.Wish.Correct or null => null,
    };
}
