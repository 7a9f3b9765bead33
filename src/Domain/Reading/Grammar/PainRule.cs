using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Reading.Text;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Reading.Grammar;

/// <summary>
/// "Sharp pain in my left knee, 4/10", "knee 3", "no knee or back pain", "shin splints": one run of words about the
/// body.
/// </summary>
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
        private bool _not, _negated, _hurts, _sharp, _complains, _gone, _fine, _body, _muscle, _chest, _tight, _sore, _exact;
        private Area? _area;
        private Side? _side;
        private int? _score;

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
                case { Number: 0 } zero when (at == 0 || !zero.Breaks) && IsNext(items, at):
                    _not = true;
                    return true;
                case { Sense: Sense.Ails ails }:
                    (_area, _hurts, _negated, _exact) = (_area ?? ails.Area, true, _negated || _not, _exact || !items[at].IsSlip);
                    return true;
                case { Sense: Sense.Body body }:
                    (_area, _exact) = (_area ?? body.Area, _exact || !items[at].IsSlip);
                    (_body, _muscle) = (_body || body.Area is not Area.Quad, _muscle || body.Area is Area.Quad);
                    return true;
                case { Is: Meaning.Left or Meaning.Right or Meaning.Both } side when IsOfBody(items, at):
                    _side ??= side.Is is Meaning.Left ? Side.Left : side.Is is Meaning.Right ? Side.Right : Side.Both;
                    return true;
                case { Is: Meaning.Good or Meaning.Easy } when _body || _chest:
                    (_fine, _complains) = (!_not, _complains || _not);
                    return true;
                default:
                    return Word(items[at]);
            }
        }

        private bool Word(Item item)
        {
            switch (item.Is)
            {
                case Meaning.Pain: (_hurts, _negated) = (true, _negated || _not); break;
                case Meaning.NoPain: (_hurts, _negated) = (true, true); break;
                case Meaning.Symptom or Meaning.Swollen or Meaning.Numb when _not: (_hurts, _negated) = (true, true); break;
                case Meaning.Sore: (_sore, _negated) = (true, _negated || _not); break;
                case Meaning.Complaint or Meaning.Swollen or Meaning.Numb: (_complains, _negated) = (true, _negated || _not); break;
                case Meaning.Pressure: (_tight, _negated) = (true, _negated || _not); break;
                case Meaning.Muscle: _muscle = true; break;
                case Meaning.Sharp: _sharp = !_not; break;
                case Meaning.Chest: _chest = true; break;
                case Meaning.Gone: _gone = true; break;
                case Meaning.Not or Meaning.No: _not = true; break;
                default: return false;
            }
            _exact |= !item.IsSlip && item.Is is not (Meaning.Not or Meaning.No or Meaning.Gone);
            return true;
        }

        /// <summary>Words within a run; one that ends with them ends before them.</summary>
        private static bool IsJoint(Item item) => item.Is is
            Meaning.Very or Meaning.Slightly or Meaning.TooMuch or Meaning.AtAll or Meaning.In or Meaning.Of or Meaning.At or Meaning.To
            or Meaning.And or Meaning.Or or Meaning.For or Meaning.With or Meaning.Have or Meaning.Only or Meaning.Told or Meaning.Are;

        /// <summary>What of it hurts; a red flag in it is the lookout's, and one slip by itself says nothing.</summary>
        public readonly Part? Says() => this switch
        {
            { _exact: false } => null,
            { _chest: true, _body: false, _negated: false, _fine: false } =>
                _hurts || _complains || _sore || _tight ? new Part.Doubts(Ask.WhatDoYouMean) : null,
            { _muscle: true, _hurts: false, _sharp: false, _body: false, _score: null } when _complains || _sore => new Part.Aside(),
            { _area: Area.Calf, _sore: true, _hurts: false, _sharp: false, _complains: false, _score: null } => new Part.Aside(),
            _ when !_hurts
                && !((_body || _chest || (_muscle && !_fine && !_tight))
                    && (_sharp || _complains || _sore || _tight || _score is not null || _gone || _fine)) =>
                null,
            _ when (_negated && _score is not > 0) || _gone || (_fine && !_hurts && !_complains && !_sore) || _score == 0 =>
                new Part.NoPain(_area),
            _ => new Part.Hurts(new(_area, _side, _score, _sharp)),
        };

        /// <summary>
        /// "4/10", "4 out of 10"; right after pain or a part of the body also "4", and "hurts, 4" where no part is named.
        /// </summary>
        private readonly int? Score(ReadOnlySpan<Item> all, int at, out int length)
        {
            var items = all[at..];
            var known = _hurts || _sharp || _complains || _sore || _body;
            length = items switch
            {
                [{ Count: >= 0 and <= Worst }, { Is: Meaning.Slash or Meaning.Of }, { Count: Worst }, .. var rest] =>
                    known || (at == 0 && rest is [var next, ..] && IsAboutBody(next)) ? 3 : 0,
                [{ Count: >= 0 and <= Worst, Breaks: false } number, .. var rest]
                    when known && number is not { IsWord: true, Count: 1 } && IsRightAfter(all, at)
                        && rest is [] or [{ Breaks: true } or { IsBody: true } or { Is: Meaning.In }, ..] =>
                    1,
                [{ Count: >= 0 and < Worst, Breaks: true }] when _hurts && !_negated && _area is null && IsRightAfter(all, at) => 1,
                _ => 0,
            };
            return length > 0 ? items[0].Count : null;
        }

        private readonly bool IsRightAfter(ReadOnlySpan<Item> items, int at) =>
            items[at - 1] is { IsBody: true } or { Is: Meaning.Pain or Meaning.Sharp or Meaning.Complaint or Meaning.Sore }
            || (at > 1 && items[at - 1].Is is Meaning.Left or Meaning.Right && items[at - 2].IsBody)
            || (_hurts && items[at - 1].Is is Meaning.At or Meaning.Of or Meaning.Left or Meaning.Right or Meaning.Told or Meaning.Are);

        private static bool IsAboutBody(Item item) =>
            !item.Breaks && (item.IsBody || item.Is is Meaning.Pain or Meaning.Sharp or Meaning.Left or Meaning.Right or Meaning.In);

        private readonly bool IsOfBody(ReadOnlySpan<Item> items, int at) =>
            (items[(at + 1)..] is not [{ Number: not null, Breaks: false }, ..] || (at > 0 && items[at - 1].IsBody))
            && (_hurts || _body || _sharp || _complains || IsNext(items, at));

        /// <summary>Whether a part of the body, or pain, follows in the same thought.</summary>
        private static bool IsNext(ReadOnlySpan<Item> items, int at)
        {
            for (at++; at < items.Length && !items[at].Breaks && items[at].Number is null; at++)
                if (items[at] is { IsBody: true }
                    or { Is: Meaning.Pain or Meaning.Sharp or Meaning.Muscle or Meaning.Complaint or Meaning.Sore })
                    return true;
            return false;
        }
    }
}
