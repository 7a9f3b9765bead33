using RunnerStrength.Domain;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;
using RunnerStrength.VirtualRunners.Bodies;
using RunnerStrength.VirtualRunners.Engines;
using RunnerStrength.VirtualRunners.People;
using Phase = RunnerStrength.VirtualRunners.Engines.Phase;

namespace RunnerStrength.VirtualRunners.Results;

/// <summary>A set: what was asked, and what the body knows of it.</summary>
/// <param name="Rir">Reps that the engine wanted to be left.</param>
/// <param name="Cap">The most that an open set asked for; nothing of a fixed number.</param>
/// <param name="IsOpen">Whether the runner stopped by what seemed to be left.</param>
internal sealed record SetRow(
    Family Lift, Exercise Exercise, Kilograms? Load, int Asked, TrueSet True, int Rir, Effort? Effort, int? Cap = null, bool IsOpen = false)
{
    /// <summary>It ended before what was asked: fewer than the number, or, open, with nothing left.</summary>
    public bool Failed => IsOpen ? True.Reserve == 0 && Rir > 0 : True.Done < Asked;

    /// <summary>Four or fewer left (2.3b).</summary>
    public bool IsHard => True.Reserve <= 4;

    /// <summary>A barbell lift of the legs.</summary>
    public bool IsBarOfLegs => Load is not null && Exercise.Needs.HasFlag(Equipment.Barbell) && Exercise.Pattern.IsLegs;

    /// <summary>Eighty per cent and more of the 1RM that Epley's formula gives for what was possible.</summary>
    public bool IsHeavy => Body.ShareOfOnce(True.Done + True.Reserve) >= 0.8;
}

/// <summary>A session under way.</summary>
internal sealed class Page(LifeDay day, Issue issue, int phaseRir)
{
    private readonly List<SetRow> sets = [];
    private readonly List<(Area Area, int Score)> pains = [];

    public LifeDay Day => day;

    public Issue Issue => issue;

    /// <summary>From 0.</summary>
    public int Week => day.Day / 7;

    /// <summary>The yardstick's reps in reserve.</summary>
    public int PhaseRir => phaseRir;

    public IReadOnlyList<SetRow> Sets => sets;

    /// <summary>Pain of which people speak.</summary>
    public IReadOnlyList<(Area Area, int Score)> Pains => pains;

    public void Add(SetRow set) => sets.Add(set);

    /// <summary>How the last set felt was said afterwards.</summary>
    public void Say(Effort effort) => sets[^1] = sets[^1] with { Effort = effort };

    public void Hurts(Area area, int score) => pains.Add((area, score));
}

/// <summary>A finished session, as a row of the CSV.</summary>
internal sealed record SessionRow(
    int Day, int Week, Sequence<SetRow> All, bool IsEased, int Sets, int OnTarget, int OnPhase, int Failed, double Minutes, double Work, int Pain, double Strength, int Violations);

/// <summary>All that happened to one runner under one engine.</summary>
internal sealed class Diary(VirtualRunner runner, Body body, int weeks)
{
    private readonly Audit audit = new(runner.Profile.Minutes, runner.Profile.Kit);
    private readonly List<SessionRow> sessions = [];
    private readonly double[] work = new double[weeks];

    public VirtualRunner Runner => runner;

    public IReadOnlyList<SessionRow> Sessions => sessions;

    /// <summary>Work of each week.</summary>
    public IReadOnlyList<double> Work => work;

    /// <summary>Days on which the load of an area was more than it bears.</summary>
    public int OverloadDays { get; private set; }

    /// <summary>Sessions that the calendar had.</summary>
    public int Planned { get; private set; }

    /// <summary>Strength against the first day, all patterns.</summary>
    public double Strength { get; private set; } = 1;

    public IReadOnlyList<string> Violations => audit.Violations;

    public Page Open(LifeDay day, Issue issue) => new(day, issue, Phase.Rir(day.Day / 7, sessions.Count, runner.Profile.Restricts(day.Date)));

    /// <summary>A session in which nothing was done is none.</summary>
    public void Close(Page page, double seconds)
    {
        var before = audit.Violations.Count;
        audit.Check(page);
        if (page.Sets.Count == 0)
            return;
        var done = page.Sets.Sum(set => set.True.Work);
        work[page.Week] += done;
        sessions.Add(new(
            page.Day.Day, page.Week, [.. page.Sets], page.Issue.IsEased, page.Sets.Count,
            page.Sets.Count(set => Math.Abs(set.True.Reserve - set.Rir) <= 1),
            page.Sets.Count(set => Math.Abs(set.True.Reserve - page.PhaseRir) <= 1),
            page.Sets.Count(set => set.Failed),
            seconds / 60, done, page.Pains.Select(pain => pain.Score).DefaultIfEmpty().Max(), body.Strength,
            audit.Violations.Count - before));
    }

    /// <summary>A day is over.</summary>
    public void Night(LifeDay day, bool overloaded)
    {
        OverloadDays += overloaded ? 1 : 0;
        Planned += runner.Profile.Days.Contains(day.Date.DayOfWeek) ? 1 : 0;
        Strength = body.Strength;
    }
}
