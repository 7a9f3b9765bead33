using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;

namespace RunnerStrength.Domain.Conversation;

/// <summary>Short of time at any moment: what is left is planned anew, whole exercises going before sets (2.10).</summary>
public static class Shorten
{
    /// <summary>Minutes that can be meant.</summary>
    public const int Least = 3, Most = 120;

    /// <summary>What remains of a session in so many minutes.</summary>
    /// <param name="warmUp">Whether the warm-up is still to come.</param>
    public static ImmutableArray<Happened> To(Course course, int minutes, bool warmUp, Instant now)
    {
        if (minutes is < Least or > Most)
            return [new Happened.AmountDoubted(minutes)];

        var seconds = minutes * 60 - SessionTime.CoolDown - (warmUp ? SessionTime.WarmUp : 0);
        var left = course.Stations.Where(station => !station.IsOver).ToImmutableArray();
        var kept = left.OrderBy(station => Catalogue.Get(station.Exercise).Pattern.Priority).ThenBy(station => station.Place)
            .Aggregate(ImmutableArray<Station>.Empty, (so, station) => so.IsEmpty || Time(so.Add(station)) <= seconds ? so.Add(station) : so);
        ImmutableArray<Fact> facts =
        [
            .. left.Where(station => !kept.Contains(station)).Select(station => new Fact.Skipped(station.Place, now)),
            .. kept is [var only] && Time(kept) > seconds ? new Fact[] { new Fact.Shortened(only.Place, Sets(only, seconds), now) } : [],
        ];
        return [new Happened.SessionShortened(
            left.Length > kept.Length ? Shortening.Without : facts.Length > 0 ? Shortening.Sets : Shortening.Fits, minutes, facts,
            [.. left.Where(station => !kept.Contains(station)).Select(station => station.Exercise)],
            kept is [var one] && facts is [.., Fact.Shortened less] ? less.Sets - one.Logged.Length : kept.Sum(station => station.SetsLeft))];
    }

    private static int Time(ImmutableArray<Station> stations) =>
        SessionTime.Main([.. stations.OrderBy(station => station.Place).Select(station => station.Item with { Sets = station.SetsLeft, Exercise = station.Exercise, InRestsOf = null })]);

    /// <summary>As many sets of the one that stays as there is time for; one at least.</summary>
    private static int Sets(Station only, int seconds) => only.Logged.Length + Enumerable.Range(1, only.SetsLeft)
        .LastOrDefault(sets => SessionTime.Main([only.Item with { Sets = sets, Exercise = only.Exercise, InRestsOf = null }]) <= seconds, 1);
}
