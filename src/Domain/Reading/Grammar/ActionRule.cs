using RunnerStrength.Domain.Reading.Text;

namespace RunnerStrength.Domain.Reading.Grammar;

/// <summary>
/// "Done", "same", "skip", "no bench", "something easier", "what's next": single words and phrases that are a whole
/// wish.
/// </summary>
internal static class ActionRule
{
    public static (Part? Part, int Length) Read(ReadOnlySpan<Item> items, Context situation) => items switch
    {
        [{ Is: Meaning.Not }, { Is: Meaning.Ready }, ..] => (new Part.Wants(Wish.Wait), 2),
        [{ Is: Meaning.Not or Meaning.No }, { Is: Meaning.Have }, { Thing: { } thing }, ..] => (new Part.Lacks(thing), 3),
        [{ Is: Meaning.Not or Meaning.No }, { Thing: { } thing }, ..] => (new Part.Lacks(thing), 2),
        [{ Is: Meaning.Not or Meaning.No }, { IsUnknown: true, Breaks: false }, { Thing: { } thing }, ..] => (new Part.Lacks(thing), 3),
        [{ Is: Meaning.Done }, { Is: Meaning.Not or Meaning.No }, { Thing: { } thing }, ..] => (new Part.Lacks(thing), 3),
        [{ Thing: { } thing }, { Is: Meaning.Gone }, ..] => (new Part.Lacks(thing), 2),
        [{ Thing: { } thing }, { Is: Meaning.Told or Meaning.Are }, { Is: Meaning.Gone }, ..] => (new Part.Lacks(thing), 3),
        [{ Is: Meaning.Not }] or [{ Is: Meaning.Not }, { Breaks: true }, ..] => (new Part.Wants(Wish.No), 1),
        [{ Is: Meaning.Not }, { Is: Meaning.Have or Meaning.Done or Meaning.Very or Meaning.In }, ..] => default,
        [{ Is: Meaning.Done }, { Is: Meaning.All }, { Is: Meaning.Sets }, ..] => Done(situation, true, 3),
        [{ Is: Meaning.All }, { Is: Meaning.Sets }, { Is: Meaning.Done }, ..] => Done(situation, true, 3),
        [{ Is: Meaning.All }, { Is: Meaning.Sets }, ..] => Done(situation, true, 2),
        [{ Is: Meaning.AllSets }, ..] => Done(situation, true, 1),
        [{ Is: Meaning.All or Meaning.AllDone or Meaning.Done }, { Is: Meaning.All or Meaning.AllDone }, ..] => Done(situation, false, 2),
        [{ Is: Meaning.All or Meaning.AllDone }, { Unit: Unit.Reps }, ..] => Done(situation, false, 2),
        [{ Is: Meaning.AllDone }, ..] => Done(situation, false, 1),
        [{ Is: Meaning.Done }, ..] => Done(situation, false, 1),
        [{ Is: Meaning.Same }, ..] when situation.CanLog =>
            situation.Last is { } last ? (new Part.Sets([new(last.Left, last.Right)]), 1) : (new Part.AsPrescribed(false), 1),
        [{ Is: Meaning.Actually }, ..] => (new Part.Corrects(), 1),
        [{ Is: Meaning.Onward }, ..] => (new Part.Wants(situation.Place is Place.Rest ? Wish.Ready : Wish.Next), 1),
        [{ Is: Meaning.Later }, { Number: not null }, ..] when situation.CanLog => (new Part.Aside(), 1),
        [{ Is: { } word }, ..] when WishOf(word) is { } wish => (new Part.Wants(wish), 1),
        [{ Number: not null } or { Clock: not null }, ..] when !situation.CanLog => (new Part.Doubts(Ask.NoSetIsDue), 1),
        _ => default,
    };

    private static (Part?, int) Done(Context situation, bool all, int length) =>
        (situation.CanLog ? new Part.AsPrescribed(all) : new Part.Doubts(Ask.NoSetIsDue), length);

    private static Wish? WishOf(Meaning word) => word switch
    {
        Meaning.Skip => Wish.Skip,
        Meaning.Swap => Wish.Swap,
        Meaning.Easier or Meaning.MakeEasier => Wish.Easier,
        Meaning.Harder or Meaning.MakeHarder => Wish.Harder,
        Meaning.How => Wish.How,
        Meaning.Why => Wish.Why,
        Meaning.Ready => Wish.Ready,
        Meaning.Wait or Meaning.NotYet => Wish.Wait,
        Meaning.Pause => Wish.Pause,
        Meaning.Stop => Wish.Stop,
        Meaning.End => Wish.End,
        Meaning.Undo or Meaning.Oops => Wish.Undo,
        Meaning.GoOn => Wish.GoOn,
        Meaning.Start => Wish.Start,
        Meaning.Later or Meaning.Tonight => Wish.Later,
        Meaning.Move => Wish.Move,
        Meaning.NotToday => Wish.NotToday,
        Meaning.Sick => Wish.Sick,
        Meaning.Away => Wish.Away,
        Meaning.ShortOfTime => Wish.Shorten,
        Meaning.Today => Wish.Today,
        Meaning.Next => Wish.Next,
        Meaning.Progress => Wish.Progress,
        Meaning.Plan => Wish.Plan,
        Meaning.History => Wish.History,
        Meaning.Help => Wish.Help,
        Meaning.Delete => Wish.Delete,
        Meaning.Yes => Wish.Yes,
        Meaning.No => Wish.No,
        Meaning.Again => Wish.Again,
        Meaning.Thanks => Wish.Thanks,
        Meaning.Hello => Wish.Hello,
        Meaning.Agreed => Wish.Agreed,
        _ => null,
    };
}
