using RunnerStrength.Domain.Reading.Text;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Reading.Grammar;

/// <summary>"Way too easy", "not that hard", "ok", "failed on the 8th", "harder than last time".</summary>
internal static class EffortRule
{
    public static (Part? Part, int Length) Read(ReadOnlySpan<Item> items, Context situation)
    {
        var (at, not, too, very) = (0, false, false, false);
        for (; at < items.Length && items[at].Is is Meaning.Not or Meaning.TooMuch or Meaning.Very or Meaning.Slightly or Meaning.AtAll;
            at++)
        {
            if (items[at].Breaks && at > 0)
                return default;
            not |= items[at].Is is Meaning.Not;
            too |= items[at].Is is Meaning.TooMuch;
            very |= items[at].Is is Meaning.Very;
        }
        if (at == items.Length || (at > 0 && items[at].Breaks) || Grade(items[at].Is, not, too, very) is not { } effort)
            return Comparison(items);
        at++;
        while (at < items.Length && items[at].Is is Meaning.AtAll or Meaning.Than or Meaning.Very or Meaning.Slightly
            && !items[at].Breaks
            && !IsGraded(items[at..]))
            at++;
        if (effort is Effort.Failed)
            at += Where(items[at..]);
        return (new Part.Felt(effort), at);
    }

    private static Effort? Grade(Meaning? word, bool not, bool too, bool very) => (word, not, too) switch
    {
        (Meaning.TooEasy, false, _) => Effort.TooEasy,
        (Meaning.TooEasy, true, _) => Effort.Right,
        (Meaning.TooHard, false, _) => Effort.TooHard,
        (Meaning.TooHard, true, _) => Effort.Right,
        (Meaning.Easy, false, _) => too || very ? Effort.TooEasy : Effort.Easy,
        (Meaning.Easy, true, true) => Effort.Right,
        (Meaning.Easy, true, false) => Effort.Hard,
        (Meaning.Hard, false, _) => too ? Effort.TooHard : Effort.Hard,
        (Meaning.Hard, true, _) => too || very ? Effort.Right : Effort.Easy,
        (Meaning.Good, false, false) => Effort.Right,
        (Meaning.Failed, false, _) => Effort.Failed,
        (Meaning.Failed, true, _) => Effort.Right,
        _ => null,
    };

    private static (Part? Part, int Length) Comparison(ReadOnlySpan<Item> items) => items switch
    {
        [{ Is: Meaning.In or Meaning.At }, { Number: not null }, { Is: Meaning.Failed }, ..] => (new Part.Felt(Effort.Failed), 3),
        [{ Is: Meaning.Told or Meaning.Than }, { Is: Meaning.Easier, Breaks: false }, ..] => (new Part.Felt(Effort.Easy), 2),
        [{ Is: Meaning.Told or Meaning.Than }, { Is: Meaning.Harder, Breaks: false }, ..] => (new Part.Felt(Effort.Hard), 2),
        [
        { Is: Meaning.Told or Meaning.Than },
        { Is: Meaning.Than or Meaning.Very or Meaning.Slightly },
        { Is: Meaning.Easier, Breaks: false },
            ..
        ] => (new Part.Felt(Effort.Easy), 3),
        [
        { Is: Meaning.Told or Meaning.Than },
        { Is: Meaning.Than or Meaning.Very or Meaning.Slightly },
        { Is: Meaning.Harder, Breaks: false },
            ..
        ] => (new Part.Felt(Effort.Hard), 3),
        [{ Is: Meaning.Told }, { Is: Meaning.TooMuch }]
            or [{ Is: Meaning.Told }, { Is: Meaning.TooMuch }, { Breaks: true }, ..] => (new Part.Felt(Effort.TooHard), 2),
        [{ Is: Meaning.Easier }, { Is: Meaning.Than }, ..] => (new Part.Felt(Effort.Easy), 2),
        [{ Is: Meaning.Harder }, { Is: Meaning.Than }, ..] => (new Part.Felt(Effort.Hard), 2),
        [{ Is: Meaning.Very or Meaning.Slightly }, { Is: Meaning.Easier }, { Is: Meaning.Than }, ..] => (new Part.Felt(Effort.Easy), 3),
        [{ Is: Meaning.Very or Meaning.Slightly }, { Is: Meaning.Harder }, { Is: Meaning.Than }, ..] => (new Part.Felt(Effort.Hard), 3),
        [{ Is: Meaning.Last }, { Number: not null }, { Unit: Unit.Reps }, ..] => (new Part.Aside(), 3),
        [{ Is: Meaning.Last }, { Number: not null } or { Unit: Unit.Reps } or { Is: Meaning.Sets }, ..] => (new Part.Aside(), 2),
        _ => default,
    };

    /// <summary>"On the 8th", "at 8", "the last one": where a set ended is not how many it were.</summary>
    private static int Where(ReadOnlySpan<Item> items) => items switch
    {
        [{ Number: not null }, { Is: Meaning.Ordinal }, { Unit: Unit.Reps }, ..] => 3,
        [{ Number: not null }, { Is: Meaning.Ordinal }, ..] => 2,
        [{ Is: Meaning.At or Meaning.In }, { Number: not null }, { Is: Meaning.Ordinal }, ..] => 3,
        [{ Unit: Unit.Reps }, { Number: not null }, ..] => 2,
        [{ Is: Meaning.At or Meaning.In }, { Unit: Unit.Reps }, { Number: not null }, ..] => 3,
        [{ Is: Meaning.At or Meaning.In }, { Number: not null }, ..] => 2,
        [{ Is: Meaning.Last }, { Number: not null } or { Unit: Unit.Reps }, ..] => 2,
        [{ Is: Meaning.At or Meaning.In }, { Is: Meaning.Last }, { Number: not null } or { Unit: Unit.Reps }, ..] => 3,
        [{ Is: Meaning.Past }, ..] => 1,
        [{ Number: not null, Breaks: false }, ..] => 1,
        _ => 0,
    };

    private static bool IsGraded(ReadOnlySpan<Item> items) =>
        items is
        [
        { Is: Meaning.Very or Meaning.Slightly },
        { Is: Meaning.Easy or Meaning.Hard or Meaning.Good or Meaning.TooEasy or Meaning.TooHard or Meaning.Very or Meaning.TooMuch },
            ..
        ];
}
