using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Reading.Text;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Reading.Grammar;

/// <summary>"Sharp pain in my left knee, 4/10", "knee 3", "no pain", "my chest hurts": one run of words about the body.</summary>
internal static class PainRule
{
    /// <summary>The worst pain on the scale.</summary>
    private const int Worst = 10;

    /// <summary>Nobody needs more items to say what hurts.</summary>
    private const int Longest = 30;

    public static (Part? Part, int Length) Read(ReadOnlySpan<Item> items, Context situation)
    {
        var run = new Run();
        var at = 0;
        while (at < Math.Min(items.Length, Longest) && run.Take(items, at) is var taken and > 0)
            at += taken;
        return run.Says() is { } part ? (part, run.Length) : default;
    }

    /// <summary>What was gathered so far.</summary>
    private struct Run
    {
        private bool _not, _negated, _hurts, _sharp, _complains, _gone, _fine, _body, _muscle, _chest, _calf, _tight, _swollen, _numb;
        private Area? _area;
        private Side? _side;
        private int? _score;
        private RedFlag? _flag;

        /// <summary>How many items belong to it.</summary>
        public int Length { get; private set; }

        /// <summary>Takes what stands at a place, and says how many items that was; 0 where the run has ended.</summary>
        public int Take(ReadOnlySpan<Item> items, int at)
        {
            if (Score(items, at, out var length) is { } score)
                (_score, Length) = (score, at + length);
            else if (items[at].Breaks && at > 0)
                return 0;
            else if (IsJoint(items[at]))
                return 1;
            else if (Keep(items, at))
                (length, Length) = (1, at + 1);
            return length;
        }

        private bool Keep(ReadOnlySpan<Item> items, int at)
        {
            switch (items[at])
            {
                case { Sense: Sense.Alarming alarm }:
                    Alarm(alarm.Flag, items, at);
                    return true;
                case { Sense: Sense.Body body }:
                    (_body, _area) = (true, _area ?? body.Area);
                    return true;
                case { Is: Meaning.Left or Meaning.Right or Meaning.Both } side when IsOfBody(items, at):
                    _side ??= side.Is is Meaning.Left ? Side.Left : side.Is is Meaning.Right ? Side.Right : Side.Both;
                    return true;
                case { Is: Meaning.Good or Meaning.Easy } when _body || _chest:
                    (_fine, _complains) = (!_not, _complains || _not);
                    return true;
                default:
                    return Word(items[at].Is);
            }
        }

        private bool Word(Meaning? word)
        {
            switch (word)
            {
                case Meaning.Pain: (_hurts, _negated) = (true, _negated || _not); return true;
                case Meaning.NoPain: (_hurts, _negated) = (true, true); return true;
                case Meaning.Complaint: (_complains, _negated) = (true, _negated || _not); return true;
                case Meaning.Swollen: (_swollen, _negated) = (true, _negated || _not); return true;
                case Meaning.Numb: (_numb, _negated) = (true, _negated || _not); return true;
                case Meaning.Pressure: (_tight, _negated) = (true, _negated || _not); return true;
                case Meaning.Calf: (_calf, _body) = (true, true); return true;
                case Meaning.Muscle: _muscle = true; return true;
                case Meaning.Sharp: _sharp = !_not; return true;
                case Meaning.Chest: _chest = true; return true;
                case Meaning.Gone: _gone = true; return true;
                case Meaning.Not or Meaning.No: _not = true; return true;
                default: return false;
            }
        }

        /// <summary>Words within a run; one that ends with them ends before them.</summary>
        private static bool IsJoint(Item item) => item.Is is
            Meaning.Very or Meaning.Slightly or Meaning.TooMuch or Meaning.AtAll or Meaning.In or Meaning.Of or Meaning.At
            or Meaning.And or Meaning.For or Meaning.With or Meaning.Have or Meaning.Only;

        public readonly Part? Says() => this switch
        {
            { _flag: { } flag } => new Part.Alarms(flag),
            { _chest: true, _negated: false } when _hurts || _tight || _sharp || _swollen || _numb => new Part.Alarms(RedFlag.Emergency),
            { _area: Area.LowerBack, _numb: true, _negated: false } => new Part.Alarms(RedFlag.Emergency),
            { _calf: true, _swollen: true, _negated: false } => new Part.Alarms(RedFlag.DoctorToday),
            { _muscle: true, _complains: true, _hurts: false, _sharp: false, _body: false, _score: null } => new Part.Aside(),
            _ when !_hurts && !((_body || _chest || (_muscle && !_fine && !_tight)) && (_sharp || _complains || _tight || _swollen || _numb || _score is not null || _gone || _fine)) => null,
            _ when (_negated && _score is not > 0) || _gone || (_fine && !_hurts && !_complains) || _score == 0 => new Part.NoPain(),
            _ => new Part.Hurts(new(_area, _side, _score, _sharp)),
        };

        /// <summary>"No chest pain" is none; "no, can't breathe" is one, and so is all that has its own no in it.</summary>
        private void Alarm(RedFlag flag, ReadOnlySpan<Item> items, int at)
        {
            if (at > 0 && items[at - 1].Is is Meaning.Not or Meaning.No && items[at].Follows)
                (_hurts, _negated) = (true, true);
            else
                _flag = _flag is { } other && other < flag ? other : flag;
        }

        /// <summary>"4/10", "4 out of 10"; right after pain or a part of the body also "4".</summary>
        private readonly int? Score(ReadOnlySpan<Item> all, int at, out int length)
        {
            var items = all[at..];
            var known = _hurts || _sharp || _complains || _body;
            length = items switch
            {
                [{ Count: >= 0 and <= Worst }, { Is: Meaning.Slash or Meaning.Of }, { Count: Worst }, .. var rest] => known || (at == 0 && rest is [var next, ..] && IsAboutBody(next)) ? 3 : 0,
                [{ Count: >= 0 and <= Worst, Breaks: false }, .. var rest] when known && IsRightAfter(all, at) && rest is [] or [{ Breaks: true } or { IsBody: true } or { Is: Meaning.In }, ..] => 1,
                _ => 0,
            };
            return length > 0 ? items[0].Count : null;
        }

        private readonly bool IsRightAfter(ReadOnlySpan<Item> items, int at) =>
            items[at - 1] is { IsBody: true } or { Is: Meaning.Pain or Meaning.Sharp or Meaning.Complaint or Meaning.Calf }
            || (at > 1 && items[at - 1].Is is Meaning.Left or Meaning.Right && items[at - 2].IsBody)
            || (_hurts && items[at - 1].Is is Meaning.At or Meaning.Of or Meaning.Left or Meaning.Right);

        private static bool IsAboutBody(Item item) =>
            !item.Breaks && (item.IsBody || item.Is is Meaning.Pain or Meaning.Sharp or Meaning.Left or Meaning.Right or Meaning.In);

        private readonly bool IsOfBody(ReadOnlySpan<Item> items, int at) =>
            (items[(at + 1)..] is not [{ Number: not null, Breaks: false }, ..] || (at > 0 && items[at - 1].IsBody)) && (_hurts || _body || _sharp || _complains || IsNext(items, at));

        /// <summary>Whether a part of the body, or pain, follows in the same thought.</summary>
        private static bool IsNext(ReadOnlySpan<Item> items, int at)
        {
            for (at++; at < items.Length && !items[at].Breaks && items[at].Number is null; at++)
                if (items[at] is { IsBody: true } or { Is: Meaning.Pain or Meaning.Sharp or Meaning.Calf or Meaning.Muscle or Meaning.Complaint })
                    return true;
            return false;
        }
    }
}
