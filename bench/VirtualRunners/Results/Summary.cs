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
/// <param name="Violations">Promises broken; see <see cref="Audit"/>.</param>
internal sealed record Summary(
    string Cohort, int Runners, int Sessions, int Sets, double OnTarget, double OnPhase, double Failed, double StrengthGained, double LoadRiseP95,
    double OverloadDays, double SessionsPerPlanned, double MinutesP50, double MinutesP95, int Violations)
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
            diaries.Sum(diary => diary.Violations.Count));
    }

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
