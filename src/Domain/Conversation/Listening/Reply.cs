using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Reading;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;

namespace RunnerStrength.Domain.Conversation;

/// <summary>A text in the context of the runner's talk → what was heard, in the order pain, sets, effort, action.</summary>
/// <param name="First">The vocabulary of the runner's language.</param>
/// <param name="Second">The one that is tried where the first finds nothing clear.</param>
public sealed record Reply(Vocabulary First, Vocabulary? Second = null)
{
    /// <summary>Never empty: what cannot be read whole is unclear, and logs nothing. Pain words are heard in any case.</summary>
    /// <param name="message">The message's id, kept with a set that it logs.</param>
    /// <param name="today">The runner's own day.</param>
    public ImmutableArray<Heard> Read(string text, int message, Dialogue dialogue, LocalDate today)
    {
        var reading = Findings.Of(text, In(dialogue), First, Second);
        if (reading.Alarm is { } flag)
            return [new Heard.RedFlagged(flag)];
        if (Answered(text, reading, dialogue, today) is { } answer)
            return [answer];

        ImmutableArray<Heard> pain = reading.Pain is { } ache ? [new Heard.Pain(ache)] : [];
        if (dialogue.Talk is Talk.Onboarding)
            return !pain.IsEmpty ? pain : Wish(reading, today) is { } wish ? [wish] : [new Heard.Unclear()];

        ImmutableArray<Heard> heard = [.. pain, .. Corrections(text, reading, message, dialogue, today), .. WithFeeling(Sets(reading, message, dialogue), Felt(reading, message, dialogue).SingleOrDefault()), .. Wish(reading, today) is { } action ? [action] : ImmutableArray<Heard>.Empty];
        return !heard.IsEmpty ? heard
            : reading.NoPain ? [new Heard.NoPain()]
            : Confirmed(reading, dialogue) is { } meant ? [meant]
            : [new Heard.Unclear(reading.Ask ?? Missing(reading)) { Could = Guesses.Of(reading, In(dialogue)) }];
    }

    /// <summary>What an edited message now says about the sets that it logged.</summary>
    public Heard ReadEdit(string text, int message, Dialogue dialogue)
    {
        var sets = dialogue.Runner.Latest?.Facts.OfType<Fact.SetLogged>().Where(set => set.Message == message).ToList() ?? [];
        var reading = Findings.Of(text, sets is [var first, ..] ? Again(first, sets.Count) : Context.Without(Place.Idle), First, Second);
        return reading switch
        {
            { Alarm: { } flag } => new Heard.RedFlagged(flag),
            { Pain: { } ache } => new Heard.Pain(ache),
            _ when sets.Count == 0 || reading.IsUnclear => new Heard.Unclear(reading.Ask ?? Ask.WhatDoYouMean),
            { Sets: [_, ..] said } when said.All(set => set is { Left: not null, Right: not null }) => new Heard.Corrected(message, [.. said.Select(set => Said(set, message))], Feeling(reading)),
            { AsPrescribed: true } => new Heard.Corrected(message, [.. sets.Select(set => new Heard.SetDone(Runners.Done.Of(set.Asked), message))], Feeling(reading)),
            _ when Feeling(reading) is { } felt => new Heard.Corrected(message, [.. sets.Select(_ => new Heard.SetDone(null, message))], felt),
            _ => new Heard.Unclear(),
        };
    }

    /// <summary>What the runner's text is read against.</summary>
    private static Context In(Dialogue dialogue) => dialogue switch
    {
        { Talk: Talk.InSession talk, Runner.Latest: { } session } when Course.Of(session).Due is { Exercise: var exercise } due => new(
            talk is Talk.Resting ? Place.Rest : Place.Set, exercise.Measure, exercise.Sides is Sides.Each, due.Aim, due.Station.SetsLeft, due.Load,
            due.Station.Logged is [.., var last] ? last.Done : null),
        { Talk: Talk.Offered } => Context.Without(Place.Reminder),
        _ => Context.Without(Place.Idle),
    };

    /// <summary>What a text about sets that were logged is read against.</summary>
    private static Context Again(Fact.SetLogged set, int sets) => new(
        Place.Rest, Catalogue.Get(set.Exercise).Measure, Catalogue.Get(set.Exercise).Sides is Sides.Each, set.Asked, sets, set.Load, set.Done);

    /// <summary>An answer to what the talk waits for: as good as a tap.</summary>
    private Heard? Answered(string text, Findings reading, Dialogue dialogue, LocalDate today) => dialogue.Talk switch
    {
        Talk.Onboarding { Question: var question } when reading.Pain is null || question is Question.Health or Question.Consent =>
            AnswerReply.Read(text, question, First, today) is { } answer ? new Heard.Answered(answer) : null,
        _ => TalkReply.Read(text, reading, dialogue, First) ?? (Second is { } second ? TalkReply.Read(text, reading, dialogue, second) : null),
    };

    /// <summary>"Actually 8" is about the set that was logged last, whatever is due now; before the first it is a set.</summary>
    private ImmutableArray<Heard> Corrections(string text, Findings reading, int message, Dialogue dialogue, LocalDate today) =>
        dialogue.Runner.Latest is not { } session || !(dialogue.Talk is Talk.InSession || (session.Day == today && reading.IsUnclear)) ? []
        : Working.LastSet(session) is not { } last
            ? reading is { Wish: Reading.Wish.Correct, Sets: [{ Left: not null, Right: not null } only] } ? [Said(only, message)] : []
        : (reading.Wish is Reading.Wish.Correct || dialogue.Talk is Talk.Idle)
            && Findings.Of(text, Again(last, 1), First, Second) is { Wish: Reading.Wish.Correct, Sets: [{ } said] } && (said.Left ?? said.Right) is not null
            ? [new Heard.Amended(new(said.Left ?? last.Done.Left, said.Right ?? last.Done.Right), said.Load?.Weight)]
        : [];

    private static ImmutableArray<Heard> Sets(Findings reading, int message, Dialogue dialogue)
    {
        if (reading.Wish is Reading.Wish.Correct)
            return [];
        var due = dialogue is { Talk: Talk.InSession, Runner.Latest: { } session } ? Course.Of(session).Due : null;
        var load = reading.Sets is [{ Left: null, Right: null, Load: var alone }] ? alone?.Weight : null;
        ImmutableArray<Heard.SetDone> done =
            reading.AllSets && due is not null ? [.. Enumerable.Repeat(new Heard.SetDone(null, message, load), due.Station.SetsLeft)]
            : reading.AsPrescribed || load is not null ? [new Heard.SetDone(null, message, load)]
            : reading.Sets.All(set => set is { Left: not null, Right: not null }) ? [.. reading.Sets.Select(set => Said(set, message))]
            : [];
        if (reading.Sets is [{ } half] && (half.Left is null) != (half.Right is null))
            return [new Heard.HalfDone(half.Left is null ? Side.Right : Side.Left, (half.Left ?? half.Right)!.Value, half.Load?.Weight)];
        if (reading.Pain is not null && due is not null)
            done = [.. done.Select(set => set with { Amount = set.Amount ?? Runners.Done.Of(due.Aim), Load = set.Load ?? due.Load, Of = due.Station.Exercise })];
        return done.Length > 1 ? [new Heard.SetsDone(done)] : [.. done];
    }

    /// <summary>How a set felt belongs to the set that is said with it; of several, to the last.</summary>
    private static ImmutableArray<Heard> WithFeeling(ImmutableArray<Heard> sets, Heard.Felt? felt) => (sets, felt) switch
    {
        (_, null) => sets,
        ([Heard.SetDone set], _) => [set with { Feeling = felt }],
        ([Heard.SetsDone { Sets: [.. var first, var last] }], _) => [new Heard.SetsDone([.. first, last with { Feeling = felt }])],
        _ => sets.Add(felt),
    };

    private static Heard.SetDone Said(SetSaid set, int message) => new(new Done(set.Left!.Value, set.Right!.Value), message, set.Load?.Weight);

    /// <summary>A number that is hard to believe is taken when it is said after the coach has asked.</summary>
    private static Heard.SetDone? Confirmed(Findings reading, Dialogue dialogue) =>
        dialogue.Talk is Talk.InSession { Doubt: Ask.IsThatRight } && reading.Ask is Ask.IsThatRight
        && Guesses.Of(reading, In(dialogue)) is [.., Heard.SetDone { Amount: { } most } meant]
        && reading.Found.Select(found => found.Part).OfType<Part.Sets>().SelectMany(sets => sets.Done).All(set => set.Left == most.Left)
            ? meant
            : null;

    /// <summary>What has to be asked where a wish lacks something.</summary>
    private static Ask Missing(Findings reading) => reading.Wish is Reading.Wish.Move or Reading.Wish.Away ? Ask.When : Ask.WhatDoYouMean;

    private static Heard.Felt? Feeling(Findings reading) => Felt(reading, null).SingleOrDefault();

    /// <summary>While pain is graded, what was easy or hard is no set.</summary>
    private static IEnumerable<Heard.Felt> Felt(Findings reading, int message, Dialogue dialogue) =>
        dialogue.Talk is Talk.Grading or Talk.Checking or Talk.Ailing or Talk.Recovering or Talk.Halfway && reading.Sets.IsEmpty && !reading.AsPrescribed ? [] : Felt(reading, message);

    private static IEnumerable<Heard.Felt> Felt(Findings reading, int? message)
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

    private static Heard? Wish(Findings reading, LocalDate today) => reading.Wish switch
    {
        Reading.Wish.Skip => new Heard.SkipExercise(),
        Reading.Wish.Later => reading.Minutes is null or 60 ? new Heard.InAnHour() : new Heard.PutOff((int)reading.Minutes),
        Reading.Wish.Swap => reading.Equipment is { } thing ? new Heard.Without(thing) : new Heard.Swap(),
        Reading.Wish.Easier => new Heard.Easier(),
        Reading.Wish.Harder => new Heard.Harder(),
        Reading.Wish.How => new Heard.How(),
        Reading.Wish.Why => new Heard.Why(),
        Reading.Wish.Ready => new Heard.Ready(),
        Reading.Wish.Wait => new Heard.MoreRest(reading.Minutes is { } minutes ? (int)(minutes * 60) : Working.MoreRest),
        Reading.Wish.Pause or Reading.Wish.Stop => new Heard.Stop(),
        Reading.Wish.Undo => new Heard.Undo(),
        Reading.Wish.Start => new Heard.Start(),
        Reading.Wish.Move when reading is { Day: null, Time: null } => null,
        Reading.Wish.Move => new Heard.Move(reading.Day?.From(today), reading.Time),
        Reading.Wish.Sick => new Heard.Sick(null),
        Reading.Wish.Away when reading.Day is null => null,
        Reading.Wish.Away => new Heard.Away(reading.Day?.From(today)),
        Reading.Wish.Next => new Heard.Next(),
        Reading.Wish.Progress or Reading.Wish.History => new Heard.History(),
        Reading.Wish.Help => new Heard.Help(),
        Reading.Wish.Shorten => reading.Minutes is { } left ? new Heard.Shorten((int)left) : null,
        Reading.Wish.End => new Heard.EndSession(),
        Reading.Wish.GoOn => new Heard.GoOn(),
        Reading.Wish.NotToday => new Heard.NotToday(),
        Reading.Wish.Today => new Heard.Today(),
        Reading.Wish.Plan => new Heard.Plan(),
        Reading.Wish.Delete => new Heard.Delete(),
        Reading.Wish.Yes => new Heard.Yes(),
        Reading.Wish.No => new Heard.No(),
        Reading.Wish.Again => new Heard.Answered(new Answer.Again()),
        Reading.Wish.Correct or null => null,
    };
}
