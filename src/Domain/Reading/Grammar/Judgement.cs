using System.Collections.Immutable;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Reading.Text;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;

namespace RunnerStrength.Domain.Reading.Grammar;

/// <summary>What the parts say together: a reading, or what has to be asked.</summary>
internal static class Judgement
{
    /// <summary>Nobody lifts more here, kilograms.</summary>
    private const decimal MostKilograms = 400;

    /// <summary>Sets of one message differ by no more: the smallest is at least this share of the largest.</summary>
    private const decimal Spread = 0.6m;

    /// <summary>A hold is longer, seconds: "2" may be minutes.</summary>
    private const int ShortestHold = 5;

    public static Findings Of(ImmutableArray<Item> items, ImmutableArray<Found> found, ImmutableArray<Words> unread, Context situation)
    {
        var clauses = Clause.Of(items, found, unread, situation.CanLog);
        var judged = Judge([.. clauses.SelectMany(Said)], items, situation) with
        {
            Found = found,
            Unread = unread,
            Numbers = Numbers(items),
        };
        var hurts = judged.Pain is not null;
        var ask = !clauses.Any(clause => clause.IsVoid) ? judged.Ask ?? Doubt(found)
            : clauses.Any(clause => clause.IsVoid && clause.Matters)
                || items.Any(item => item.Is is Meaning.Elsewhen) || !SaysSomething(judged)
                ? Doubt(found) ?? (clauses.Any(clause => clause is { IsMeant: true, Logs: true }) ? Ask.HowMany : Ask.WhatDoYouMean)
            : judged.Ask ?? Doubt(found);
        return ask is null && hurts && Loose(found, items, situation) ? Unclear(judged, Ask.HowMany)
            : ask is { } question ? Unclear(judged, hurts && (unread.Length > 0 || question is Ask.WhatDoYouMean) ? null : question)
            : judged with { NoPain = judged.NoPain && !hurts };
    }

    /// <summary>Whether a part logs a set, or says how one was.</summary>
    public static bool IsLogged(Part part) => part is Part.Sets or Part.AsPrescribed or Part.Felt or Part.Rir or Part.Rpe;

    /// <summary>
    /// What counts of a clause: all, or where nothing was done, what is wished; of one that is not understood, pain alone.
    /// </summary>
    private static IEnumerable<Found> Said(Clause clause) =>
        !clause.IsVoid ? clause.Found
        : clause.IsQuestion ? clause.Found.Where(each => each.Part is Part.Wants).Take(1)
        : clause.Unread.IsEmpty ? clause.Found.Where(each => !IsLogged(each.Part))
        : clause.Found.Where(each => each.Part is Part.Hurts or Part.NoPain || Frames.Stands(each.Part, clause));

    private static bool SaysSomething(Findings judged) =>
        judged is not { Sets: [], AsPrescribed: false, Effort: null, Rpe: null, Rir: null, Wish: null, Pain: null, NoPain: false };

    private static Findings Judge(ImmutableArray<Found> found, ImmutableArray<Item> items, Context situation)
    {
        var parts = found.Select(each => each.Part).ToImmutableArray();
        return Read(found, parts, items, situation) with { Pain = Pain(parts, items) };
    }

    private static Findings Unclear(Findings reading, Ask? ask) =>
        new() { Pain = reading.Pain, Ask = ask, Found = reading.Found, Unread = reading.Unread, Numbers = reading.Numbers };

    /// <summary>What may count something: no time, no weight, nothing of another unit.</summary>
    private static ImmutableArray<int> Numbers(ImmutableArray<Item> items) =>
    [
        .. items.Where((item, at) => item.Count is not null && (at + 1 == items.Length || items[at + 1].Unit is null or Unit.Reps))
            .Select(item => item.Count!.Value),
    ];

    private static Findings Read(ImmutableArray<Found> found, ImmutableArray<Part> parts, ImmutableArray<Item> items, Context situation)
    {
        var sets = Sets(parts);
        var (efforts, wishes) = (Efforts(parts), Wishes(parts, sets, situation));
        var times = parts.OfType<Part.When>().Select(when => when.Time).Distinct().ToList();
        var days = parts.OfType<Part.On>().Select(on => on.Day).Distinct().ToList();
        var daytime = parts.OfType<Part.DuringDay>().Select(during => (Daytime?)during.Daytime).FirstOrDefault()
            ?? (parts.Any(part => part is Part.Wants { Wish: Wish.Later, Minutes: null })
                && items.Any(item => item.Is is Meaning.Tonight) ? Daytime.Evening : null);
        if (wishes.Count > 0 && !parts.Any(part => part is Part.AsPrescribed or Part.Rir or Part.Rpe) && sets.IsEmpty && situation.CanLog)
            efforts.Remove(Effort.Right); // "Ok thanks", "ok, but why": the ok is no set.
        if (sets is [{ Left: null, Right: null }] && efforts.Count > 0 && !parts.Any(part => part is Part.AsPrescribed))
            sets = []; // A weight that was too heavy is no set.
        var reading = new Findings
        {
            Sets = sets,
            AsPrescribed = parts.Any(part => part is Part.AsPrescribed) && sets.All(set => set is { Left: null, Right: null }),
            AllSets = parts.Any(part => part is Part.AsPrescribed { All: true }),
            Effort = efforts is [] ? null : efforts.Max(),
            Rpe = parts.OfType<Part.Rpe>().Select(rpe => (decimal?)rpe.Value).FirstOrDefault(),
            Rir = parts.OfType<Part.Rir>().Select(rir => (decimal?)rir.Value).FirstOrDefault(),
            NoPain = parts.Any(part => part is Part.NoPain),
            Quiet = parts.OfType<Part.NoPain>().Select(none => none.Area).FirstOrDefault(),
            Wish = wishes is [var wish, ..] ? wish : OnlyLater(parts, situation),
            Minutes = parts.OfType<Part.Wants>().Select(wants => wants.Minutes).FirstOrDefault(minutes => minutes is not null),
            Time = times is [var time, ..] ? During(time, daytime) : null,
            Day = days is [var day, ..] ? day : null,
            Equipment = parts.OfType<Part.Lacks>().Select(lacks => (Equipment?)lacks.Equipment).FirstOrDefault(),
        };
        reading = Moved(Agreed(reading, items, situation), situation);
        return reading with { Ask = Trouble(reading, found, parts, items, efforts, wishes, situation, times.Count > 1 || days.Count > 1) };
    }

    // Sets.

    /// <summary>A load that was said once, apart or at either end, belongs to all sets that were said.</summary>
    private static ImmutableArray<SetSaid> Sets(ImmutableArray<Part> parts)
    {
        var sets = parts.OfType<Part.Sets>().SelectMany(said => said.Done).ToImmutableArray();
        var loads = sets.Where(set => set is { Left: null, Right: null }).ToList();
        if (sets.Length < 2 || sets.Count(set => set.Load is not null) != 1)
            return sets;
        return loads is [{ Load: { } apart }] ? [.. sets.Remove(loads[0]).Select(set => set with { Load = apart })]
            : (sets[0].Load ?? sets[^1].Load) is { } load ? [.. sets.Select(set => set with { Load = load })]
            : sets;
    }

    private static Ask? Trouble(
        Findings reading, ImmutableArray<Found> found, ImmutableArray<Part> parts, ImmutableArray<Item> items,
        List<Effort> efforts, List<Wish> wishes, Context situation, bool isTwoTimes)
    {
        var isCorrection = reading.Wish is Wish.Correct;
        var says = parts.Any(part => part is not (Part.Aside or Part.Corrects or Part.DuringDay)) || reading.Wish is not null;
        return !says ? Ask.WhatDoYouMean
            : parts.Any(part => part is Part.Rejects) && reading.Sets.IsEmpty ? Ask.HowMany
            : reading is { AsPrescribed: true, Sets: [], Wish: Wish.Later } ? Ask.WhatDoYouMean
            : Contradicts(efforts) || (reading.Sets.Length > 1 && efforts.Count > 1) || wishes.Count > 1 ? Ask.WhatDoYouMean
            : isTwoTimes ? Ask.When
            : Amounts(reading, found, parts, items, situation, isCorrection)
            ?? Timing(reading, situation);
    }

    private static Ask? Amounts(
        Findings reading, ImmutableArray<Found> found, ImmutableArray<Part> parts, ImmutableArray<Item> items,
        Context situation, bool isCorrection)
    {
        var sets = reading.Sets;
        if (sets.IsEmpty)
            return null;
        if (Owns(items, found))
            return Ask.HowMany;
        if (reading.Wish is Wish.Undo or Wish.No or Wish.Move or Wish.Away or Wish.Later or Wish.NotToday or Wish.Start)
            return Ask.WhatDoYouMean;
        if (sets.Any(set => !IsPlausible(set, situation)))
            return Ask.IsThatRight;
        if (sets.Any(set => set is { Left: null, Right: null })
            && !(sets.Length == 1
                && (situation.Load is not null || reading.AsPrescribed
                    || sets[0].Load?.Unit is LoadUnit.Band or LoadUnit.Bar || sets[0].Load?.Value == 0)))
            return Ask.HowMany;
        if (sets.Length == 1)
            return null;
        if (sets.Any(set => set.Left is null || set.Right is null))
            return Ask.WhichSide;
        if (sets.Length > situation.SetsLeft || isCorrection || !AreListed(items, found))
            return Ask.HowMany;
        var amounts = sets.SelectMany(set => new[] { set.Left!.Value, set.Right!.Value }).ToList();
        if (amounts.Min() < amounts.Max() * Spread)
            return situation.Load is null ? Ask.HowMany : Ask.WhichIsTheLoad;
        if (situation.Load is { } due && sets.Any(set => set.Load is null && set.Left == due.Value) && amounts.Distinct().Count() > 1)
            return Ask.WhichIsTheLoad;
        var isOne = parts.Count(part => part is Part.Sets) == 1;
        return isOne || sets.Length > 2 || (situation.Load is null && !situation.Sided) || sets.All(set => set.Load is not null) ? null
            : situation.Sided ? Ask.WhichSide
            : Ask.WhichIsTheLoad;
    }

    /// <summary>"10, 9" and "10 then 9" are two sets; "9 I believe 10", "12 but 9 clean" and "10 squats and 8 lunges" are not.</summary>
    private static bool AreListed(ImmutableArray<Item> items, ImmutableArray<Found> found)
    {
        var starts = found.Where(each => each.Part is Part.Sets).Select(each => each.Words.From).Skip(1).ToHashSet();
        return items.Select((item, at) => (Item: item, At: at)).Where(each => starts.Contains(each.Item.From)).All(each =>
            IsListed(each.Item) && (items[each.At - 1].Is is not Meaning.And || IsListed(items[each.At - 1]))
            && items[(each.At + 1)..] is not [{ Is: Meaning.Of }, ..]);
    }

    private static bool IsListed(Item item) => !item.Contrasts && (item.Follows || item.Breaks);

    /// <summary>"I have 10" is not done, "I have done 10" is.</summary>
    private static bool Owns(ImmutableArray<Item> items, ImmutableArray<Found> found) =>
        !items.Any(item => item.Is is Meaning.Done or Meaning.AllDone)
        && items.Zip(items.Skip(1)).Any(pair => pair.First.Is is Meaning.Have
            && found.Any(each => each.Part is Part.Sets && each.Words.From == pair.Second.From));

    private static bool IsPlausible(SetSaid set, Context situation)
    {
        var due = situation.Load?.Value * SetLimits.TimesAsked;
        var weight = set.Load?.Weight?.Value;
        return IsPlausible(set.Left, situation) && IsPlausible(set.Right, situation)
            && (weight is null || (weight <= MostKilograms && (due is null || weight <= due || set.Load!.Unit is LoadUnit.Bar)));
    }

    private static bool IsPlausible(int? amount, Context situation) => amount is not { } n
        || (n >= (situation.Measure is Measure.Seconds ? ShortestHold : 0)
            && n <= SetLimits.Most(situation.Measure) && n <= situation.Aim * SetLimits.TimesAsked);

    /// <summary>A number that stands after pain, apart from it, may be how bad it is.</summary>
    private static bool Loose(ImmutableArray<Found> found, ImmutableArray<Item> items, Context situation)
    {
        var hurts = found.FirstOrDefault(each => each.Part is Part.Hurts { Ache.Score: null });
        return hurts is not null
            && found.Any(each => each.Part is Part.Sets { Done: [{ Left: <= 10 and var amount, Load: null }] }
                && amount != situation.Aim && each.Words.From > hurts.Words.From
                && items.Single(item => item.From == each.Words.From) is { Number: not null } only && only.To == each.Words.To)
            && !found.Any(each => each.Part is Part.AsPrescribed);
    }

    // Effort, wishes and times.

    private static List<Effort> Efforts(ImmutableArray<Part> parts) =>
        [.. parts.OfType<Part.Felt>().Select(felt => felt.Effort).Distinct()];

    private static bool Contradicts(List<Effort> efforts) =>
        efforts.Any(effort => effort is Effort.TooEasy or Effort.Easy) && efforts.Any(effort => effort is Effort.TooHard or Effort.Failed);

    private static List<Wish> Wishes(ImmutableArray<Part> parts, ImmutableArray<SetSaid> sets, Context situation)
    {
        var wishes = parts.OfType<Part.Wants>().Select(wants => wants.Wish).Distinct().ToList();
        if (!sets.IsEmpty && parts.Any(part => part is Part.Corrects or Part.Rejects))
            return [Wish.Correct, .. wishes.Where(wish => wish is not (Wish.Undo or Wish.No))];
        if (parts.Any(part => part is Part.Lacks))
            wishes = [Wish.Swap, .. wishes.Where(wish => wish is not (Wish.Swap or Wish.NotToday or Wish.Easier))];
        if (!sets.IsEmpty || parts.Any(part => part is Part.AsPrescribed or Part.Felt { Effort: not Effort.Right }))
            wishes.Remove(Wish.Yes);
        if (!sets.IsEmpty
            || parts.Any(part => part is Part.AsPrescribed or Part.Felt { Effort: not Effort.Right } or Part.NoPain or Part.Hurts))
            wishes.RemoveAll(wish => wish is Wish.Thanks or Wish.Hello or Wish.Agreed);
        if (parts.Any(part => part is Part.NoPain))
            wishes.Remove(Wish.Start);
        if (wishes.Count > 1)
            wishes = [.. wishes.Where(wish => !wishes.Any(other => Covers(other, wish)))];
        return wishes;
    }

    /// <summary>Whether a wish is said by another one, too: "swap for something easier" is "something easier".</summary>
    private static bool Covers(Wish wish, Wish other) => (wish, other) switch
    {
        (not (Wish.Thanks or Wish.Hello or Wish.Agreed), Wish.Thanks or Wish.Hello or Wish.Agreed) => true,
        (Wish.Thanks, Wish.Hello or Wish.Agreed) or (Wish.Hello, Wish.Agreed) => true,
        (Wish.Easier or Wish.Harder, Wish.Swap) => true,
        (Wish.Ready or Wish.Start or Wish.GoOn, Wish.Yes) => true,
        (Wish.Start, Wish.Ready or Wish.GoOn or Wish.Today) => true,
        (Wish.Ready, Wish.GoOn) => true,
        (Wish.Sick or Wish.Away, Wish.NotToday or Wish.No or Wish.Skip) => true,
        (Wish.NotToday, Wish.No or Wish.Skip) => true,
        (Wish.Move, Wish.Later or Wish.NotToday or Wish.No) => true,
        (Wish.Later, Wish.NotToday or Wish.No or Wish.Wait or Wish.Start) => true,
        (Wish.Shorten, Wish.Yes or Wish.NotToday) => true,
        (Wish.End, Wish.Stop) or (Wish.Stop or Wish.End, Wish.Start or Wish.Ready) => true,
        (Wish.Wait, Wish.Pause or Wish.No) => true,
        (Wish.Skip or Wish.Swap or Wish.Stop or Wish.Easier or Wish.Undo, Wish.No) => true,
        _ => false,
    };

    /// <summary>"Ok", when a session is offered, is a yes; "not too hard" is none.</summary>
    private static Findings Agreed(Findings reading, ImmutableArray<Item> items, Context situation) =>
        reading is { Effort: Effort.Right } && situation.Place is Place.Reminder && !items.Any(item => item.Is is Meaning.Not)
            ? reading with { Effort = null, Wish = reading.Wish ?? Wish.Yes }
            : reading;

    /// <summary>"This evening", when a session is offered, is later.</summary>
    private static Wish? OnlyLater(ImmutableArray<Part> parts, Context situation) =>
        situation.Place is Place.Reminder
        && parts.Any(part => part is Part.DuringDay)
        && parts.All(part => part is Part.DuringDay or Part.On { Day: Day.Today }) ? Wish.Later : null;

    /// <summary>A time or a day by itself moves the session that was offered.</summary>
    private static Findings Moved(Findings reading, Context situation) => reading switch
    {
        { Time: null, Day: null, Wish: Wish.Move, Minutes: not null } => reading with { Wish = Wish.Later },
        { Time: null, Day: null } => reading,
        { Wish: Wish.Later or Wish.NotToday, Time: not null } or { Wish: Wish.NotToday, Day: not (null or Day.Today) } =>
            reading with { Wish = Wish.Move },
        { Wish: Wish.Later, Day: not (null or Day.Today) } => reading with { Wish = Wish.Move },
        { Wish: null or Wish.Yes or Wish.Start or Wish.Ready or Wish.GoOn, Sets: [], Effort: null, AsPrescribed: false }
            when situation.Place is Place.Reminder => reading with { Wish = Wish.Move },
        { Day: Day.Today, Time: null } => reading with { Day = null },
        _ => reading,
    };

    private static Ask? Timing(Findings reading, Context situation) => reading switch
    {
        { Time: null, Day: null } => null,
        { Wish: Wish.Move or Wish.Later or Wish.Away or Wish.Sick or Wish.Start } => null,
        _ => situation.CanLog ? Ask.WhatDoYouMean : Ask.When,
    };

    /// <summary>"7 in the evening" is 19:00.</summary>
    private static NodaTime.LocalTime During(NodaTime.LocalTime time, Daytime? daytime) => (daytime, time.Hour) switch
    {
        (Daytime.Evening, >= 1 and < 12) or (Daytime.Midday, >= 1 and < 8) => time.PlusHours(12),
        _ => time,
    };

    // Pain.

    /// <summary>All that hurts is one pain; the one part of the body that is named anywhere is where it is.</summary>
    private static Ache? Pain(ImmutableArray<Part> parts, ImmutableArray<Item> items)
    {
        var ache = parts.OfType<Part.Hurts>().Select(hurts => (Ache?)hurts.Ache)
            .Aggregate((Ache?)null, (one, other) => one is null ? other
                : new(one.Area ?? other!.Area, one.Side ?? other!.Side, one.Score ?? other!.Score, one.IsSharp || other!.IsSharp));
        return ache is { Area: null }
            && items.Select(item => item.Area).OfType<Area>().Distinct().Take(2).ToList() is [var only]
                ? ache with { Area = only }
                : ache;
    }

    private static Ask? Doubt(ImmutableArray<Found> found) =>
        found.Select(each => each.Part).OfType<Part.Doubts>().Select(doubt => (Ask?)doubt.Ask).FirstOrDefault();
}
