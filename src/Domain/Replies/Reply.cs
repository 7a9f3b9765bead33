using System.Collections.Immutable;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Safety;
using RunnerStrength.Domain.Sessions;

namespace RunnerStrength.Domain.Replies;

/// <summary>A text in the context of the runner's talk → what was heard, in the order pain, sets, effort, action.</summary>
public static class Reply
{
    /// <summary>Never empty: what cannot be read whole is unclear, and logs nothing. Pain words are heard in any case.</summary>
    /// <param name="message">The message's id, kept with a set that it logs.</param>
    public static ImmutableArray<Heard> Read(string text, int message, Runner runner, Vocabulary vocabulary)
    {
        var reading = Reading.Of(text, vocabulary);
        if (Safety(reading) is { } pain)
            return reading.Unread.IsEmpty && runner.Talk is not Talk.Onboarding ? [pain, .. Set(reading, runner, message)] : [pain];

        ImmutableArray<Heard> heard = runner.Talk is Talk.Onboarding { Question: var question }
            ? AnswerReply.Read(text, question, reading) is { } answer ? [new Heard.Answered(answer)] : [.. Action(reading)]
            : [.. Set(reading, runner, message), .. Felt(reading), .. Action(reading)];
        return heard.IsEmpty || (!reading.Unread.IsEmpty && runner.Talk is not Talk.Onboarding) ? [new Heard.Unclear()] : heard;
    }

    /// <summary>What an edited message now says about the set that it logged.</summary>
    public static Heard ReadEdit(string text, int message, Runner runner, Vocabulary vocabulary)
    {
        var reading = Reading.Of(text, vocabulary);
        if (Safety(reading) is { } pain)
            return pain;
        var exercise = runner.Latest?.Facts.OfType<Fact.SetLogged>().LastOrDefault(set => set.Message == message)?.Exercise;
        return exercise is { } id && reading.Unread.IsEmpty && Amount(reading, Catalogue.Get(id)) is { } done
            ? new Heard.Corrected(message, done)
            : new Heard.Unclear();
    }

    private static Heard? Safety(Reading reading) =>
        reading.RedFlag is { } flag ? new Heard.RedFlagged(flag)
        : reading.Says(Meaning.Pain) ? new Heard.Pain(new Ache(reading.Area))
        : null;

    private static IEnumerable<Heard> Set(Reading reading, Runner runner, int message)
    {
        if (runner.Talk is not Talk.InSession || runner.Latest is not { } session || Course.Of(session).Due is not { } due)
            yield break;
        if (Amount(reading, due.Exercise) is { } amount)
            yield return new Heard.SetDone(amount, message);
        else if (reading.Says(Meaning.Done) && !HasAmount(reading))
            yield return new Heard.SetDone(null, message);
    }

    /// <summary>One number, one for each side, or minutes and seconds of a hold; nothing where it could be two things.</summary>
    private static Done? Amount(Reading reading, Exercise exercise)
    {
        var numbers = reading.Numbers;
        if (numbers.Any(number => number != decimal.Truncate(number)) || reading.Says(Meaning.Kilograms))
            return null;
        return (exercise.Measure, reading.Parts.OfType<Part.Clock>().ToList(), numbers) switch
        {
            (Measure.Seconds, [var clock], []) => Done.Of(clock.First * 60 + clock.Second),
            (Measure.Seconds, [], [var minutes, var seconds]) when reading.Says(Meaning.Minutes) => Done.Of((int)minutes * 60 + (int)seconds),
            (Measure.Seconds, [], [var minutes]) when reading.Says(Meaning.Minutes) => Done.Of((int)minutes * 60),
            (_, [], [var one]) when !reading.Says(Meaning.Minutes) && Side(reading) is null => Done.Of((int)one),
            (_, [], [var one, var other]) when Sided(reading) is { } leftFirst =>
                leftFirst ? new Done((int)one, (int)other) : new Done((int)other, (int)one),
            _ => null,
        };
    }

    private static bool HasAmount(Reading reading) =>
        !reading.Numbers.IsEmpty || reading.Parts.Any(part => part is Part.Clock);

    /// <summary>Whether the left side is named first, where both are named.</summary>
    private static bool? Sided(Reading reading)
    {
        var sides = reading.Parts.OfType<Part.Says>().Where(says => says.Meaning is Meaning.Left or Meaning.Right).ToList();
        return sides is [var first, var second] && first != second ? first.Meaning is Meaning.Left : null;
    }

    private static Meaning? Side(Reading reading) =>
        reading.Says(Meaning.Left) ? Meaning.Left : reading.Says(Meaning.Right) ? Meaning.Right : null;

    private static IEnumerable<Heard> Felt(Reading reading) => reading.Parts.OfType<Part.Says>()
        .Select(says => says.Meaning switch
        {
            Meaning.TooEasy => Effort.TooEasy,
            Meaning.Easy => Effort.Easy,
            Meaning.Good => Effort.Right,
            Meaning.Hard => Effort.Hard,
            Meaning.TooHard => Effort.TooHard,
            Meaning.Failed => Effort.Failed,
            _ => (Effort?)null,
        })
        .Where(effort => effort is not null)
        .Select(effort => new Heard.Felt(effort!.Value))
        .Take(1);

    private static IEnumerable<Heard> Action(Reading reading) => reading.Parts.OfType<Part.Says>()
        .Select(says => says.Meaning switch
        {
            Meaning.Skip => (Heard)new Heard.SkipExercise(),
            Meaning.Swap => new Heard.Swap(),
            Meaning.Undo => new Heard.Undo(),
            Meaning.Stop => new Heard.Stop(),
            Meaning.End => new Heard.EndSession(),
            Meaning.GoOn => new Heard.GoOn(),
            Meaning.Ready => new Heard.Ready(),
            Meaning.MoreRest => new Heard.MoreRest(Working.MoreRest),
            Meaning.How => new Heard.How(),
            Meaning.Why => new Heard.Why(),
            Meaning.Start => new Heard.Start(),
            Meaning.InAnHour => new Heard.InAnHour(),
            Meaning.NotToday => new Heard.NotToday(),
            Meaning.Today => new Heard.Today(),
            Meaning.Next => new Heard.Next(),
            Meaning.Plan => new Heard.Plan(),
            Meaning.History => new Heard.History([]),
            Meaning.Help => new Heard.Help(),
            Meaning.Delete => new Heard.Delete(),
            Meaning.Yes => new Heard.Yes(),
            Meaning.No => new Heard.No(),
            Meaning.Again => new Heard.Answered(new Onboarding.Answer.Again()),
            _ => null,
        })
        .OfType<Heard>()
        .Take(1);
}
