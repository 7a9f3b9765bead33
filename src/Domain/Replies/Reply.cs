using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Onboarding;
using RunnerStrength.Domain.Safety;
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
        if (reading.Alarm is { } flag)
            return [new Heard.RedFlagged(flag)];
        if (Answered(text, reading, runner, today) is { } answer)
            return [answer];

        ImmutableArray<Heard> pain = reading.Pain is { } ache ? [new Heard.Pain(ache)] : [];
        if (runner.Talk is Talk.Onboarding)
            return !pain.IsEmpty ? pain : Wish(reading, today) is { } wish ? [wish] : [new Heard.Unclear()];

        ImmutableArray<Heard> heard = [.. pain, .. Corrections(text, reading, message, runner, today), .. Sets(reading, message, runner), .. Felt(reading, message, runner), .. Wish(reading, today) is { } action ? [action] : ImmutableArray<Heard>.Empty];
        return !heard.IsEmpty ? heard
            : reading.NoPain ? [new Heard.NoPain()]
            : Confirmed(reading, runner) is { } meant ? [meant]
            : [new Heard.Unclear(reading.Ask ?? Missing(reading)) { Could = Guesses.Of(reading, In(runner)) }];
    }

    /// <summary>What an edited message now says about the sets that it logged.</summary>
    public Heard ReadEdit(string text, int message, Runner runner)
    {
        var sets = runner.Latest?.Facts.OfType<Fact.SetLogged>().Where(set => set.Message == message).ToList() ?? [];
        var reading = Reading.Of(text, sets is [var first, ..] ? Again(first, sets.Count) : Situation.Without(Place.Idle), First, Second);
        return reading switch
        {
            { Alarm: { } flag } => new Heard.RedFlagged(flag),
            { Pain: { } ache } => new Heard.Pain(ache),
            _ when sets.Count == 0 || reading.IsUnclear => new Heard.Unclear(reading.Ask ?? Ask.WhatDoYouMean),
            { Sets: [_, ..] said } when said.All(set => set is { Left: not null, Right: not null }) => new Heard.Corrected(message, [.. said.Select(set => Said(set, message))], Feeling(reading)),
            { AsPrescribed: true } => new Heard.Corrected(message, [.. sets.Select(set => new Heard.SetDone(Sessions.Done.Of(set.Asked), message))], Feeling(reading)),
            _ when Feeling(reading) is { } felt => new Heard.Corrected(message, [.. sets.Select(_ => new Heard.SetDone(null, message))], felt),
            _ => new Heard.Unclear(),
        };
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

    /// <summary>What a text about sets that were logged is read against.</summary>
    private static Situation Again(Fact.SetLogged set, int sets) => new(
        Place.Rest, Catalogue.Get(set.Exercise).Measure, Catalogue.Get(set.Exercise).Sides is Sides.Each, set.Asked, sets, set.Load, set.Done);

    /// <summary>An answer to what the talk waits for: as good as a tap.</summary>
    private Heard? Answered(string text, Reading reading, Runner runner, LocalDate today) => runner.Talk switch
    {
        Talk.Onboarding { Question: var question } when reading.Pain is null || question is Question.Health or Question.Consent =>
            AnswerReply.Read(text, question, First, today) is { } answer ? new Heard.Answered(answer) : null,
        _ => TalkReply.Read(text, reading, runner, First) ?? (Second is { } second ? TalkReply.Read(text, reading, runner, second) : null),
    };

    /// <summary>"Actually 8" is about the set that was logged last, whatever is due now; before the first it is a set.</summary>
    private ImmutableArray<Heard> Corrections(string text, Reading reading, int message, Runner runner, LocalDate today) =>
        runner.Latest is not { } session || !(runner.Talk is Talk.InSession || (session.Day == today && reading.IsUnclear)) ? []
        : Working.LastSet(session) is not { } last
            ? reading is { Wish: Replies.Wish.Correct, Sets: [{ Left: not null, Right: not null } only] } ? [Said(only, message)] : []
        : (reading.Wish is Replies.Wish.Correct || runner.Talk is Talk.Idle)
            && Reading.Of(text, Again(last, 1), First, Second) is { Wish: Replies.Wish.Correct, Sets: [{ } said] } && (said.Left ?? said.Right) is not null
            ? [new Heard.Amended(new(said.Left ?? last.Done.Left, said.Right ?? last.Done.Right), said.Load?.Weight)]
        : [];

    private static ImmutableArray<Heard> Sets(Reading reading, int message, Runner runner)
    {
        if (reading.Wish is Replies.Wish.Correct)
            return [];
        var due = runner is { Talk: Talk.InSession, Latest: { } session } ? Course.Of(session).Due : null;
        var load = reading.Sets is [{ Left: null, Right: null, Load: var alone }] ? alone?.Weight : null;
        ImmutableArray<Heard.SetDone> done =
            reading.AllSets && due is not null ? [.. Enumerable.Repeat(new Heard.SetDone(null, message, load), due.Station.SetsLeft)]
            : reading.AsPrescribed || load is not null ? [new Heard.SetDone(null, message, load)]
            : reading.Sets.All(set => set is { Left: not null, Right: not null }) ? [.. reading.Sets.Select(set => Said(set, message))]
            : [];
        if (reading.Sets is [{ } half] && (half.Left is null) != (half.Right is null))
            return [new Heard.HalfDone(half.Left is null ? Side.Right : Side.Left, (half.Left ?? half.Right)!.Value, half.Load?.Weight)];
        if (reading.Pain is not null && due is not null)
            done = [.. done.Select(set => set with { Amount = set.Amount ?? Sessions.Done.Of(due.Aim), Load = set.Load ?? due.Load, Of = due.Station.Exercise })];
        return done.Length > 1 ? [new Heard.SetsDone(done)] : [.. done];
    }

    private static Heard.SetDone Said(SetSaid set, int message) => new(new Done(set.Left!.Value, set.Right!.Value), message, set.Load?.Weight);

    /// <summary>A number that is hard to believe is taken when it is said after the coach has asked.</summary>
    private static Heard.SetDone? Confirmed(Reading reading, Runner runner) =>
        runner.Talk is Talk.InSession { Doubt: Ask.IsThatRight } && reading.Ask is Ask.IsThatRight
        && Guesses.Of(reading, In(runner)) is [.., Heard.SetDone { Amount: { } most } meant]
        && reading.Found.Select(found => found.Part).OfType<Part.Sets>().SelectMany(sets => sets.Done).All(set => set.Left == most.Left)
            ? meant
            : null;

    /// <summary>What has to be asked where a wish lacks something.</summary>
    private static Ask Missing(Reading reading) => reading.Wish is Replies.Wish.Move or Replies.Wish.Away ? Ask.When : Ask.WhatDoYouMean;

    private static Heard.Felt? Feeling(Reading reading) => Felt(reading, null).SingleOrDefault();

    /// <summary>While pain is graded, what was easy or hard is no set.</summary>
    private static IEnumerable<Heard.Felt> Felt(Reading reading, int message, Runner runner) =>
        runner.Talk is Talk.Grading or Talk.Checking or Talk.Ailing or Talk.Recovering or Talk.Halfway && reading.Sets.IsEmpty && !reading.AsPrescribed ? [] : Felt(reading, message);

    private static IEnumerable<Heard.Felt> Felt(Reading reading, int? message)
    {
        var rir = reading.Rir ?? (10 - reading.Rpe);
        if ((reading.Effort ?? Words(rir)) is { } effort)
            yield return new Heard.Felt(effort, (int?)rir, message);
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
        Replies.Wish.Move when reading is { Day: null, Time: null } => null,
        Replies.Wish.Move => new Heard.Move(reading.Day?.From(today), reading.Time),
        Replies.Wish.Sick => new Heard.Sick(null),
        Replies.Wish.Away when reading.Day is null => null,
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
