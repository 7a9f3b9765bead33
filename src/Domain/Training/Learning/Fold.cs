using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Training;

/// <summary>How progress follows from a session, and from a note.</summary>
internal static class Fold
{
    /// <summary>Sessions whose readiness is remembered (2.5).</summary>
    private const int Remembered = 5;

    /// <summary>Lifts missed three times, and low readiness, within so many days that a deload follows (2.5).</summary>
    private const int DeloadLifts = 2, DeloadForms = 3, DeloadDays = 14;

    public static Progress Of(Progress before, Session closed, Profile profile)
    {
        var stations = Course.Of(closed).Stations;
        var isVoid = stations.All(station => station.Logged.IsEmpty);
        var hurt = Hurt(isVoid ? before : Returning.Apply(before, closed.Day, profile.Kit), closed, stations);
        var (lifts, advances) = Lifts(
            hurt, closed, stations, profile,
            Progress.Monday(closed.Day) == hurt.Week?.Monday ? hurt.Advances : 0);
        if (isVoid)
            return hurt with { Lifts = lifts };

        var after = hurt with
        {
            Sessions = before.Sessions + 1,
            LastDay = closed.Day,
            Lifts = lifts,
            Weeks = hurt.WeekOn(closed.Day),
            Advances = advances,
            Comeback = Returning.Next(before, closed.Day),
            Forms = Forms(before, closed),
        };
        return Deload(Marks(Week(after, closed, stations), closed, stations), closed);
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

    private static (ImmutableSortedDictionary<string, Lift> Lifts, int Advances) Lifts(
        Progress progress, Session closed, ImmutableArray<Station> stations, Profile profile, int advances)
    {
        var unquiet = PainRules.Unquiet(progress, closed.Day);
        var lifts = progress.Lifts;
        foreach (var station in stations.Where(Counts))
        {
            var stands = station.Item.Stands ?? Stand(progress, station.Item);
            var lift = Rules.Apply(new(
                stands, Result.Of(station), unquiet,
                rung => Gates.Allow(rung, profile, progress, closed.Day) && (rung.Impact == 0 || Catalogue.Get(stands.Exercise).Impact > 0),
                profile.Kit, closed.Day, closed.Prescription.Ease, advances));
            advances += lift.Why is Reason.Heavier or Reason.HarderRung
                || (lift.Why is Reason.RungFound && station.Item.Stage is not Stage.Calibrating)
                ? 1
                : 0;
            lifts = lifts.SetItem(station.Item.Lift.Value, lift);
        }
        return (lifts, advances);
    }

    /// <summary>
    /// Whether an exercise of a session says something about its lift: it was done, or it hurt, and was no stand-in for one.
    /// </summary>
    private static bool Counts(Station station) =>
        (station.Hurt || station.Logged.Any(set => set.Exercise == station.Item.Exercise))
        && !station.Item.Reasons.Any(reason => reason is Reason.SparesArea or Reason.Landings);

    /// <summary>Where a lift stood when this was asked of it, for sessions that do not say.</summary>
    private static Lift Stand(Progress progress, Prescribed item) =>
        progress.Lifts.GetValueOrDefault(item.Lift.Value) is { } lift && lift.Exercise == item.Exercise
            ? lift
            : new(item.Exercise, item.Sets, item.Aim, item.Load, 0, 0, 0, [], null);

    private static Progress Hurt(Progress progress, Session closed, ImmutableArray<Station> stations) =>
        closed.Facts.OfType<Fact.Hurt>()
            .Where(hurt => hurt.Area is not null)
            .Aggregate(
                progress,
                (all, hurt) => Ache(
                    all, hurt.Area!.Value, hurt.Score, hurt.IsSharp, stations[hurt.Place].Item.Lift.Value, closed.Day));

    private static Progress Ache(Progress progress, Area area, int? score, bool isSharp, string? lift, LocalDate day)
    {
        var sore = Sore.Hurt(progress.Sores.GetValueOrDefault(area), day, score, isSharp, lift);
        return progress with
        {
            Sores = progress.Sores.SetItem(area, sore),
            Pains = PainRules.LightOf(score, isSharp) is Light.Green ? progress.Pains : progress.Pains.SetItem(area, day),
        };
    }

    /// <summary>A report of an area; where it is worse than before, the lifts that hurt go a rung down (2.9).</summary>
    private static Progress Report(Progress before, Note.Reported report, Profile profile)
    {
        var sore = before.Sores.GetValueOrDefault(report.Area) ?? Sore.Hurt(null, report.Day, report.Score, false, null);
        var lifts = sore.IsWorse(report.Score)
            ? before.Lifts.SetItems(sore.Lifts
                .Where(before.Lifts.ContainsKey)
                .Select(name => KeyValuePair.Create(name, Down(before, name, report, profile))))
            : before.Lifts;
        return before with
        {
            Lifts = lifts,
            Sores = before.Sores.SetItem(report.Area, sore.Report(report.Day, report.Score)),
            Pains = report.Score > PainRules.Green ? before.Pains.SetItem(report.Area, report.Day) : before.Pains,
        };
    }

    private static Lift Down(Progress before, string name, Note.Reported report, Profile profile)
    {
        var lift = before.Lifts[name];
        return Ladder.Gentler(Catalogue.Get(lift.Exercise), rung => Gates.Allow(rung, profile, before, report.Day)) is { } easier
            ? Lift.On(easier, profile.Kit) with
            {
                Sets = lift.Sets,
                Sessions = lift.Sessions,
                Why = new Reason.WorseOvernight(lift.Exercise, easier.Id, report.Area),
            }
            : lift;
    }

    private static Progress Week(Progress progress, Session closed, ImmutableArray<Station> stations)
    {
        var monday = Progress.Monday(closed.Day);
        var sets = stations.Sum(station => station.Item.Sets);
        var added = stations.Count(station => station.Item.Reasons.Any(reason => reason is Reason.SetAdded));
        var eased = closed.Prescription.Ease is { IsTest: false };
        return progress.Week is { } week && week.Monday == monday
            ? progress with
            {
                Week = week with
                {
                    Sessions = week.Sessions + 1,
                    Sets = week.Sets + sets,
                    Added = week.Added + added,
                    IsEased = week.IsEased || eased,
                },
            }
            : progress with
            {
                Usual = progress.UsualBefore(closed.Day),
                Week = new(monday, 1, sets, added, eased),
            };
    }

    private static ImmutableArray<FormOn> Forms(Progress before, Session closed) =>
        closed.Prescription.Readiness is { } readiness
            ? [.. before.Forms.Add(new(closed.Day, readiness.IsLow)).TakeLast(Remembered)]
            : before.Forms;

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
            SingleLegCalfRaises = done.SelectMany(station => station.Logged).Where(set => set.Exercise == Jumps.Test)
                .Select(set => set.Done.Lowest).Append(progress.SingleLegCalfRaises).Max(),
            Jumps = done.SelectMany(station => station.Item.Reasons).OfType<Reason.Landings>().FirstOrDefault() is { } landings
                ? new(closed.Day, landings.Contacts)
                : progress.Jumps,
        };
    }

    /// <summary>Two lifts missed three times, or low readiness at three of the last five sessions: an easy week follows (2.5).</summary>
    private static Progress Deload(Progress progress, Session closed)
    {
        bool Lately(LocalDate? day) =>
            day is { } on
            && Period.DaysBetween(on, closed.Day) < DeloadDays
            && !(progress.Deload is { } last && on < last);
        var wanted = progress.Lifts.Values.Count(lift => Lately(lift.Overreached)) >= DeloadLifts
            || progress.Forms.Count(form => form.IsLow && Lately(form.Day)) >= DeloadForms;
        return wanted && !Deloads.IsOn(progress, closed.Day) ? progress with { Deload = closed.Day.PlusDays(1) } : progress;
    }
}
