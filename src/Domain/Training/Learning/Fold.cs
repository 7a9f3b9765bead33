using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Training;

/// <summary>How progress follows from a session, and from a note.</summary>
internal static class Fold
{
    /// <summary>Sessions whose readiness is remembered (2.5), and sessions whose days are (a third more than eight weeks hold).</summary>
    private const int Forms = 5, Days = 32;

    /// <summary>Families whose ability is down by a share over three sessions, and low readiness, within so many days: a deload follows (2.5).</summary>
    private const int DeloadFamilies = 2, DeloadForms = 3, DeloadDays = 14, DeloadSessions = 3;

    private const double Down = 0.05;

    /// <summary>What a set that was too hard adds to the reserve, what any other takes, and the most: hundredths of a rep (2.3).</summary>
    private const int TooHardAdds = 20, OthersTake = 3, MostOverreach = 200;

    public static Progress Of(Progress before, Session closed, Profile profile)
    {
        var stations = Course.Of(closed).Stations;
        var isVoid = stations.All(station => station.Logged.IsEmpty);
        var hurt = Hurt(isVoid ? before : Returning.Apply(before, closed.Day, profile.Kit), closed, stations, profile);
        if (isVoid)
            return Eased(hurt, closed, stations, profile);

        var after = Learn(hurt, closed, stations, profile) with
        {
            Sessions = before.Sessions + 1,
            LastDay = closed.Day,
            Weeks = hurt.WeekOn(closed.Day),
            Comeback = Returning.Next(before, closed.Day),
            Forms = closed.Prescription.Readiness is { } readiness
                ? [.. before.Forms.Add(new(closed.Day, readiness.IsLow)).TakeLast(Forms)]
                : before.Forms,
            Days = [.. before.Days.Add(closed.Day).TakeLast(Days)],
        };
        return Deload(Marks(Week(Eased(after, closed, stations, profile), closed, stations), closed, stations), closed);
    }

    public static Progress Of(Progress before, Note note, Profile profile) => note switch
    {
        Note.Ached ached => Ache(before, ached.Area, ached.Score, ached.IsSharp, null, ached.Day),
        Note.Reported report => Report(before, report, profile),
        Note.Asked asked when before.Sores.GetValueOrDefault(asked.Area) is { } sore =>
            before with { Sores = before.Sores.SetItem(asked.Area, sore with { Asked = asked.Day }) },
        Note.Asked => before,
        Note.FellIll ill => before with { Illness = new(ill.Day, ill.IsSevere, null) },
        Note.GotWell well => before.Illness is { } illness ? before with { Illness = illness with { WellSince = well.Day } } : before,
        Note.WantedDeload wish => before with { Deload = wish.Day },
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Every set teaches the movement that it was of, whatever was prescribed in its place.</summary>
    private static Progress Learn(Progress progress, Session closed, ImmutableArray<Station> stations, Profile profile)
    {
        var (lifts, advances, overreach) = (progress.Lifts, progress.Week?.Monday == Progress.Monday(closed.Day) ? progress.Advances : 0, progress.Overreach);
        var sets = stations.SelectMany(station => station.Logged.Select(set => new SetOf(station, set)));
        foreach (var family in sets.GroupBy(set => set.Exercise.Family))
        {
            var was = progress.Lifts.GetValueOrDefault(family.Key)
                ?? new Lift(FirstContact.Ability(family.Key, profile, progress), 0, family.First().Set.Exercise);
            var lift = Learning.After(was, [.. family], closed.Day);
            var risen = family.First().Station.Item is { Load: { } asked } item && was.Load is { } before && was.Exercise == item.Exercise && asked > before;
            lifts = lifts.SetItem(family.Key, risen ? lift with { Raised = closed.Day } : lift);
            advances += family.Any(set => set.Station.Item.Reasons.Any(Choosing.IsAdvance)) ? 1 : 0;
            overreach = family.Aggregate(overreach, (so, set) => set.IsTooHard ? Math.Min(MostOverreach, so + TooHardAdds) : Math.Max(0, so - OthersTake));
        }
        return progress with { Lifts = lifts, Advances = advances, Overreach = overreach };
    }

    private static Progress Hurt(Progress progress, Session closed, ImmutableArray<Station> stations, Profile profile) =>
        closed.Facts.OfType<Fact.Hurt>()
            .Where(hurt => hurt.Area is not null)
            .Aggregate(progress, (all, hurt) => Ache(
                all, hurt.Area!.Value, hurt.Score, hurt.IsSharp, Catalogue.Get(stations[hurt.Place].Exercise).Family, closed.Day));

    /// <summary>What hurt, yellow or red, goes on a rung easier (2.9).</summary>
    private static Progress Eased(Progress progress, Session closed, ImmutableArray<Station> stations, Profile profile) =>
        stations.Where(station => station.Hurt && !station.Item.Reasons.Any(reason => reason is Reason.SparesArea or Reason.Landings))
            .Select(station => station.Item.Exercise)
            .Aggregate(progress, (so, exercise) => Gentler(
                so, Catalogue.Get(exercise).Family, exercise, closed.Day, profile, easier => new Reason.EasedForPain(exercise, easier)));

    private static Progress Gentler(
        Progress progress, Family family, ExerciseId from, LocalDate day, Profile profile, Func<ExerciseId, Reason> why)
    {
        var lift = progress.Lifts.GetValueOrDefault(family) ?? new Lift(FirstContact.Ability(family, profile, progress), 0, from);
        return Rungs.Gentler(Catalogue.Get(from), rung => Gates.Allow(rung, profile, progress, day)) is { } easier
            ? progress with { Lifts = progress.Lifts.SetItem(family, On(lift, easier, profile.Kit) with { Why = why(easier.Id) }) }
            : progress;
    }

    /// <summary>The movement on another rung, with the lightest weight where it takes one.</summary>
    private static Lift On(Lift lift, Exercise rung, Kit kit) => lift with
    {
        Exercise = rung.Id,
        Load = kit.For(rung) is [var lightest, ..] ? lightest : null,
        IsSlow = false,
        OnRung = 0,
        Capped = false,
        IsSought = false,
    };

    private static Progress Ache(Progress progress, Area area, int? score, bool isSharp, Family? family, LocalDate day)
    {
        var sore = Sore.Hurt(progress.Sores.GetValueOrDefault(area), day, score, isSharp, family);
        return progress with
        {
            Sores = progress.Sores.SetItem(area, sore),
            Pains = PainRules.LightOf(score, isSharp) is Light.Green ? progress.Pains : progress.Pains.SetItem(area, day),
        };
    }

    /// <summary>A report of an area; where it is worse than before, the movements that hurt go a rung down (2.9).</summary>
    private static Progress Report(Progress before, Note.Reported report, Profile profile)
    {
        var sore = before.Sores.GetValueOrDefault(report.Area) ?? Sore.Hurt(null, report.Day, report.Score, false, null);
        var eased = sore.IsWorse(report.Score)
            ? sore.Lifts.Where(before.Lifts.ContainsKey).Aggregate(before, (so, family) => so.Lifts[family].Exercise is var from
                ? Gentler(so, family, from, report.Day, profile, easier => new Reason.WorseOvernight(from, easier, report.Area))
                : so)
            : before;
        return eased with
        {
            Sores = before.Sores.SetItem(report.Area, sore.Report(report.Day, report.Score)),
            Pains = report.Score > PainRules.Green ? before.Pains.SetItem(report.Area, report.Day) : before.Pains,
        };
    }

    private static Progress Week(Progress progress, Session closed, ImmutableArray<Station> stations)
    {
        var monday = Progress.Monday(closed.Day);
        var eased = closed.Prescription.Ease is { IsTest: false };
        var week = progress.Week is { } same && same.Monday == monday ? same : null;
        var done = stations.SelectMany(station => station.Logged).CountBy(set => Catalogue.Get(set.Exercise).Family)
            .Aggregate(week?.Done ?? ImmutableSortedDictionary<Family, int>.Empty, (so, family) => so.SetItem(family.Key, so.GetValueOrDefault(family.Key) + family.Value));
        return progress with
        {
            Usual = week is null ? progress.UsualBefore(closed.Day) : progress.Usual,
            Week = new(monday, (week?.Sessions ?? 0) + 1, (week?.Sets ?? 0) + stations.Sum(station => station.Item.Sets), week?.IsEased == true || eased, done),
        };
    }

    /// <summary>What single sessions leave behind: leg work, hinges, calf raises, jumps.</summary>
    private static Progress Marks(Progress progress, Session closed, ImmutableArray<Station> stations)
    {
        var done = stations.Where(station => station.Logged.Length > 0).ToList();
        var hinges = done.Where(station => Catalogue.Get(station.Exercise).Pattern is Pattern.Hinge).ToList();
        var newHingeWeek = hinges.Count > 0 && (progress.HingeDay is not { } last || Progress.Monday(last) != Progress.Monday(closed.Day));
        return progress with
        {
            LegsAt = done.Any(station => Catalogue.Get(station.Exercise).Pattern.IsLegs) ? closed.StartedAt : progress.LegsAt,
            HingeWeeks = hinges.Any(station => station.Hurt) ? 0 : progress.HingeWeeks + (newHingeWeek ? 1 : 0),
            HingeDay = hinges.Count > 0 ? closed.Day : progress.HingeDay,
            SingleLegCalfRaises = done.SelectMany(station => station.Logged).Where(set => Jumps.Tests.Contains(set.Exercise))
                .Select(set => set.Done.Lowest).Append(progress.SingleLegCalfRaises).Max(),
            Jumps = done.SelectMany(station => station.Item.Reasons).OfType<Reason.Landings>().FirstOrDefault() is { } landings
                ? new(closed.Day, landings.Contacts)
                : progress.Jumps,
        };
    }

    /// <summary>Two movements down by a twentieth over three sessions, or low readiness at three of the last five: an easy week follows (2.5).</summary>
    private static Progress Deload(Progress progress, Session closed)
    {
        bool Lately(LocalDate? day) => day is { } on && Period.DaysBetween(on, closed.Day) < DeloadDays && !(progress.Deload is { } last && on < last);
        var wanted = progress.Lifts.Values.Count(lift => Lately(lift.Day) && IsDown(lift)) >= DeloadFamilies
            || progress.Forms.Count(form => form.IsLow && Lately(form.Day)) >= DeloadForms;
        return wanted && !Deloads.IsOn(progress, closed.Day) ? progress with { Deload = closed.Day.PlusDays(1) } : progress;
    }

    private static bool IsDown(Lift lift) =>
        lift.Known > DeloadSessions && lift.Past.Length > DeloadSessions && lift.Past[^1] <= lift.Past[^(DeloadSessions + 1)] * (1 - Down);
}
