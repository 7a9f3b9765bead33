using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;
using RunnerStrength.VirtualRunners.Engines;

namespace RunnerStrength.VirtualRunners.Results;

/// <summary>
/// The promises that a runner can check by hand, checked over what was issued, by code that shares nothing with the
/// coach's: load steps, load advances, weights that are owned, blocked areas, caps, minutes.
/// </summary>
internal sealed class Audit(int minutes, Kit kit)
{
    /// <summary>The largest step of a load, in a new phase, and while it is found (2.2, 2.3); and days between two.</summary>
    public const decimal LargestStep = 1.10m, LargestInNewPhase = 1.20m, MostWhileFound = 2;

    public const int DaysBetween = 14;

    /// <summary>Caps (2.3): reps and sets.</summary>
    public const int MostReps = 20, MostSets = 5;

    /// <summary>An empty bar and the smallest step of its plates, kg.</summary>
    public const decimal EmptyBar = 20, PlateStep = 2.5m;

    /// <summary>Share by which a session may run over (2.10).</summary>
    public const double Over = 0.1;

    /// <summary>Pain above it is red, and blocks the area for so long (2.9).</summary>
    public const int RedFrom = 6;

    public static readonly Duration Blocked = Duration.FromHours(48);

    private readonly List<string> violations = [];
    private readonly Dictionary<Family, Past> lifts = [];
    private readonly Dictionary<Area, Instant> red = [];

    /// <summary>A movement on a rung so far: on another rung the weight is found anew.</summary>
    private sealed class Past
    {
        public required ExerciseId Exercise;
        public Kilograms Heaviest;
        public int LowestWithIt;
        public LocalDate? AdvancedOn;
        public Effort? Last, BeforeLast;
    }

    public IReadOnlyList<string> Violations => violations;

    public void Check(Page page)
    {
        if (Timing.Of(page.Issue.Items) > minutes * 60 * (1 + Over))
            violations.Add($"{Timing.Of(page.Issue.Items) / 60.0:0.0} min in a session of {minutes}");
        foreach (var item in page.Issue.Items)
        {
            CheckCaps(item);
            foreach (var area in item.Exercise.Areas)
                if (red.TryGetValue(area, out var since) && page.Issue.At - since < Blocked)
                    violations.Add($"{item.Exercise.Id} loads {area}, red {(page.Issue.At - since).TotalHours:0} h before");
            if (item.Load is { } load)
                CheckLoad(item, load, page.Issue.Day);
        }
        foreach (var sets in page.Sets.Where(set => set.Load is not null || !set.Exercise.Loaded).GroupBy(set => set.Exercise.Family))
            Remember(sets.Key, [.. sets]);
        foreach (var (area, score) in page.Pains)
            if (score >= RedFrom)
                red[area] = page.Issue.At;
    }

    private void CheckCaps(Issued item)
    {
        if (item.Sets is < 1 or > MostSets || item.Aim < 1 || (item.Exercise.Measure is Measure.Reps && item.Aim > MostReps))
            violations.Add($"{item.Sets}×{item.Aim} {item.Exercise.Id}");
    }

    private void CheckLoad(Issued item, Kilograms load, LocalDate day)
    {
        if (!IsOwned(item.Exercise, load))
            violations.Add($"{item.Exercise.Id} with {load.Value} kg, which is not there");
        if (!lifts.TryGetValue(item.Exercise.Family, out var past) || past.Exercise != item.Exercise.Id || load <= past.Heaviest)
            return;
        if (item.Finds)
        {
            if (load.Value > past.Heaviest.Value * MostWhileFound)
                violations.Add($"{item.Exercise.Id} from {past.Heaviest.Value} to {load.Value} kg while it is found");
            return;
        }
        if (load.Value > past.Heaviest.Value * (item.IsNewPhase ? LargestInNewPhase : LargestStep) && !IsBridged(item, load, past))
            violations.Add($"{item.Exercise.Id} from {past.Heaviest.Value} to {load.Value} kg");
        if (!item.IsNewPhase && past.AdvancedOn is { } before && Period.DaysBetween(before, day) < DaysBetween && (past.Last, past.BeforeLast) is not (Effort.TooEasy, Effort.TooEasy))
            violations.Add($"{item.Exercise.Id} heavier again after {Period.DaysBetween(before, day)} days");
        past.AdvancedOn = day;
    }

    /// <summary>A coarse kit: the next weight that is owned, after more reps than its bottom.</summary>
    private bool IsBridged(Issued item, Kilograms load, Past past) =>
        past.LowestWithIt > item.Lo && !kit.For(item.Exercise).Any(weight => weight > past.Heaviest && weight < load);

    private bool IsOwned(Exercise exercise, Kilograms load) => exercise.Needs.HasFlag(Equipment.Barbell)
        ? load.Value >= EmptyBar && (load.Value - EmptyBar) % PlateStep == 0
        : kit.Weights.Contains(load);

    private void Remember(Family lift, IReadOnlyList<SetRow> all)
    {
        List<SetRow> sets = [.. all.Where(set => set.Exercise == all[^1].Exercise)];
        if (!lifts.TryGetValue(lift, out var past) || past.Exercise != sets[0].Exercise.Id)
            lifts[lift] = past = new() { Exercise = sets[0].Exercise.Id };
        (past.Last, past.BeforeLast) = (sets.Select(set => set.Effort).LastOrDefault(effort => effort is not null), past.Last);
        var heaviest = sets.Max(set => set.Load ?? default);
        if (heaviest < past.Heaviest)
            return;
        var most = sets.Where(set => (set.Load ?? default) == heaviest).Max(set => set.True.Done);
        past.LowestWithIt = heaviest > past.Heaviest ? most : Math.Max(past.LowestWithIt, most);
        past.Heaviest = heaviest;
    }
}
