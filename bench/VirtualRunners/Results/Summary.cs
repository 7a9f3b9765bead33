using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Training;
using RunnerStrength.VirtualRunners.People;

namespace RunnerStrength.VirtualRunners.Results;

/// <summary>What became of a cohort, or of all: the figures of docs/simulation.md.</summary>
/// <param name="Cohort">Its name, or <c>all</c>.</param>
/// <param name="OnTarget">Share of sets that left within one rep of what the engine asked to be left, 0–1.</param>
/// <param name="OnPhase">Share of sets that left within one rep of the yardstick, the same for all engines, 0–1.</param>
/// <param name="Failed">Share of sets that ended before what was asked, 0–1.</param>
/// <param name="StrengthGained">Mean gain over all patterns: 0.2 is a fifth.</param>
/// <param name="LoadRiseP95">95th percentile of how much more work a week had than the hardest of the three before it: 0.3 is 30 % more.</param>
/// <param name="OverloadDays">Days a runner on which an area had more than it bears.</param>
/// <param name="SessionsPerPlanned">Sessions done of those in the calendar, 0–1.</param>
/// <param name="MinutesP50">Minutes of a session.</param>
/// <param name="Later">Share of sets from week 3 on that left within one rep of what was asked to be left, 0–1.</param>
/// <param name="LaterOnPhase">The same against the yardstick.</param>
/// <param name="Weighted">Share of those who own a barbell or dumbbells that train with them in most of their weeks from the fifth on, 0–1.</param>
/// <param name="Heavy">Share of barbell leg sets of weeks 9–11 at 80 % of the 1RM or more, 0–1.</param>
/// <param name="Covered">Share of what a week must hold (2.3b) that weeks from the third on held, of two sessions or more and none eased, 0–1.</param>
/// <param name="HardCalves">Share of such weeks with two hard calf sets.</param>
/// <param name="Abductors">Share of such weeks with a set for the abductors.</param>
/// <param name="Violations">Promises broken; see <see cref="Audit"/>.</param>
internal sealed record Summary(
    string Cohort, int Runners, int Sessions, int Sets, double OnTarget, double OnPhase, double Failed, double StrengthGained, double LoadRiseP95,
    double OverloadDays, double SessionsPerPlanned, double MinutesP50, double MinutesP95, int Violations,
    double Later, double LaterOnPhase, double Weighted, double Heavy, double Covered, double HardCalves, double Abductors)
{
    /// <summary>Each cohort in its order, then all.</summary>
    public static Summary[] Of(IReadOnlyCollection<Diary> diaries) =>
    [
        .. diaries.GroupBy(diary => diary.Runner.Cohort).OrderBy(cohort => cohort.Key).Select(cohort => Of(cohort.Key.Words(), [.. cohort])),
        Of("all", diaries),
    ];

    private static Summary Of(string name, IReadOnlyCollection<Diary> diaries)
    {
        var sessions = diaries.SelectMany(diary => diary.Sessions).ToList();
        double sets = Math.Max(1, sessions.Sum(session => session.Sets));
        var later = sessions.Where(session => session.Week >= LaterFrom).ToList();
        var weeks = diaries.SelectMany(Weeks).ToList();
        var minutes = sessions.Select(session => session.Minutes).Order().ToList();
        return new(
            name, diaries.Count, sessions.Count, sessions.Sum(session => session.Sets),
            sessions.Sum(session => session.OnTarget) / sets,
            sessions.Sum(session => session.OnPhase) / sets,
            sessions.Sum(session => session.Failed) / sets,
            diaries.Average(diary => diary.Strength) - 1,
            Percentile([.. diaries.SelectMany(Rises).Order()], 0.95),
            diaries.Average(diary => diary.OverloadDays),
            sessions.Count / (double)Math.Max(1, diaries.Sum(diary => diary.Planned)),
            Percentile(minutes, 0.5), Percentile(minutes, 0.95),
            diaries.Sum(diary => diary.Violations.Count),
            Share([.. later.SelectMany(session => session.All)], set => Math.Abs(set.True.Reserve - set.Rir) <= 1),
            later.Sum(session => session.OnPhase) / (double)Math.Max(1, later.Sum(session => session.Sets)),
            Share([.. diaries.Where(diary => diary.Runner.Profile.Kit.Has.HasFlag(Equipment.Dumbbells) || diary.Runner.Profile.Kit.Has.HasFlag(Equipment.Barbell))], Lifts),
            Share([.. sessions.Where(session => session.Week is >= HeavyFrom and < HeavyUntil && !session.IsEased).SelectMany(session => session.All).Where(set => set.IsBarOfLegs)], set => set.IsHeavy),
            weeks.Select(week => Needs.All.Average(need => Math.Min(1, week.Count(set => need.Families.Contains(set.Lift)) / (double)need.Sets))).DefaultIfEmpty().Average(),
            Share(weeks, week => week.Count(set => set.Exercise.Pattern is Pattern.Calf && set.IsHard) >= 2),
            Share(weeks, week => week.Exists(set => set.Exercise.Family is Family.Abductors)));
    }

    /// <summary>From week 3, 5, 9 and to week 11, counted from 0.</summary>
    private const int LaterFrom = 2, WeightsFrom = 4, HeavyFrom = 8, HeavyUntil = 11;

    /// <summary>The sets of each week from the third on that had two full sessions at least, of those with 20 minutes or more.</summary>
    private static IEnumerable<List<SetRow>> Weeks(Diary diary) => diary.Runner.Profile.Minutes < 20 ? [] : diary.Sessions
        .Where(session => session.Week >= LaterFrom)
        .GroupBy(session => session.Week)
        .Where(week => week.Count() >= 2 && !week.Any(session => session.IsEased))
        .Select(week => week.SelectMany(session => session.All).ToList());

    private static bool Lifts(Diary diary)
    {
        var weeks = diary.Sessions.Where(session => session.Week >= WeightsFrom).GroupBy(session => session.Week).ToList();
        return weeks.Count(week => week.Any(session => session.All.Any(set => set.Load is not null))) * 2 > weeks.Count;
    }

    private static double Share<T>(List<T> of, Func<T, bool> holds) => of.Count == 0 ? 0 : of.Count(holds) / (double)of.Count;

    /// <summary>A week after a missed or light one is no rise: it is held against the hardest of the three before it.</summary>
    private static IEnumerable<double> Rises(Diary diary)
    {
        for (var week = 1; week < diary.Work.Count; week++)
            if (diary.Work.Skip(Math.Max(0, week - 3)).Take(Math.Min(3, week)).Max() is > 0 and var hardest)
                yield return diary.Work[week] / hardest - 1;
    }

    private static double Percentile(List<double> sorted, double share) =>
        sorted.Count == 0 ? 0 : sorted[(int)Math.Min(sorted.Count - 1, share * sorted.Count)];
}
