using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Calendar;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Training;

/// <summary>What a runner's situation on a day is, for the rules of a session.</summary>
/// <param name="Progress">As it stands on that day.</param>
/// <param name="At">When the session is, in the runner's own time.</param>
/// <param name="Readiness">How they said they are; nothing where they did not.</param>
public sealed record Situation(Profile Profile, Progress Progress, Instant Instant, LocalDateTime At, Readiness? Readiness)
{
    public LocalDate Day => At.Date;

    private bool? eased;

    public int Week => Progress.WeekOn(Day);

    /// <summary>Areas that are left alone.</summary>
    public ImmutableHashSet<Area> Sore { get; } = PainRules.Blocked(Progress, At.Date);

    /// <summary>Areas that keep what loads them from advancing.</summary>
    public ImmutableHashSet<Area> Unquiet { get; } = PainRules.Unquiet(Progress, At.Date);

    /// <summary>Whether the session is eased in a way that nothing advances.</summary>
    public bool IsEased => eased ??= Easing.Of(this) is { Ease.IsTest: false };

    /// <summary>Light work only, by the health answers (2.9); also for somebody who keeps them to themselves.</summary>
    public bool IsRestricted => Profile.Restricts(Day);
}

/// <summary>By how much a session is made easier.</summary>
/// <param name="Sets">Share of the session's sets that stays; each exercise keeps one.</param>
/// <param name="Load">Share of the loads that stays.</param>
/// <param name="LegSetsLess">Sets fewer of leg exercises, beside that.</param>
public sealed record Easing(Ease Ease, double Sets, decimal Load, int LegSetsLess = 0)
{
    /// <summary>An ordered list, of which the first that applies, applies: nothing stacks.</summary>
    private static readonly ImmutableArray<Func<Situation, Easing?>> All =
    [
        now => now.Profile.Race is { Matters: true } race && race.DaysFrom(now.Day) is > 0 and <= Race.DeepTaper ? new(Ease.DeepTaper, 0.5, 1) : null,
        now => now.Profile.Race is { Matters: true } race && race.DaysFrom(now.Day) is > 0 and <= Race.Taper ? new(Ease.Taper, 0.8, 1) : null,
        now => now.Progress.Illness is { } illness && illness.Eases(now.Day) ? new(Ease.Illness, 0.5, 1) : null,
        now => Returning.On(now.Progress, now.Day) is { } gap ? new(Ease.Return, gap.Sets, 1) : null,
        now => Deloads.IsOn(now.Progress, now.Day) || Deloads.IsPlanned(now) ? new(Ease.Deload, 0.5, 0.9m) : null,
        now => now.Readiness is { IsLite: true } ? new(Ease.Lite, 0.5, 0.9m) : null,
        now => now.Readiness is { Form: Form.Tired } ? new(Ease.Tired, 1, 1, LegSetsLess: 1) : null,
        now => LegDays.IsSoonAfterHardRun(now.Profile, now.At) ? new(Ease.AfterHardRun, 1, 1, LegSetsLess: 1) : null,
        now => now.Profile.Plan is Plan.Maintenance ? new(Ease.Maintenance, 1, 1) : null,
    ];

    /// <summary>What makes a session easier; nothing for a full one.</summary>
    public static Easing? Of(Situation now) => All.Select(rule => rule(now)).FirstOrDefault(easing => easing is not null);

    /// <summary>The exercises with fewer sets and lighter weights.</summary>
    public ImmutableArray<Prescribed> Apply(ImmutableArray<Prescribed> items)
    {
        var sets = Shares(items);
        return [.. items.Select((item, place) => Made(item, Math.Max(1, sets[place] - (Catalogue.Get(item.Exercise).Pattern.IsLegs ? LegSetsLess : 0))))];
    }

    private Prescribed Made(Prescribed item, int sets) => item with
    {
        Sets = sets,
        Load = item.Load is { } load && Load < 1 ? Loads.Lighter(item.Owned, load, Load) : item.Load,
        Hi = item is { IsOpen: true, Load: not null } && Load < 1 ? item.Aim : item.Hi,
        From = Load < 1 ? null : item.From,
        Stage = Ease switch
        {
            Ease.Return => Stage.Returning,
            Ease.Deload => Stage.Deloading,
            _ => Stage.Holding,
        },
        Reasons = sets < item.Sets ? [new Reason.Eased(Ease, item.Sets, sets), .. item.Reasons] : item.Reasons,
    };

    /// <summary>The share of all sets, one for each exercise at least; what is over goes to who stands first by priority.</summary>
    private int[] Shares(ImmutableArray<Prescribed> items)
    {
        var sets = items.Select(item => Math.Max(1, (int)(item.Sets * Sets))).ToArray();
        var wanted = (int)Math.Round(items.Sum(item => item.Sets) * Sets, MidpointRounding.ToZero);
        foreach (var place in Enumerable.Range(0, items.Length).OrderBy(place => Catalogue.Get(items[place].Exercise).Pattern.Priority))
            if (sets.Sum() < wanted && sets[place] < items[place].Sets)
                sets[place]++;
        return sets;
    }
}
