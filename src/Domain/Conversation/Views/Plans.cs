using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Calendar;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Reading;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;
using static RunnerStrength.Domain.Conversation.Buttons;

namespace RunnerStrength.Domain.Conversation;

public abstract partial record Screen
{
    /// <summary>What somebody trains by: where they are in it, the days, what comes, and the other plans.</summary>
    /// <param name="Position">Of the block alone.</param>
    /// <param name="Minutes">Of a session; nothing for a routine, which takes as long as it takes.</param>
    /// <param name="Coming">The next sessions; nothing for a routine.</param>
    /// <param name="Each">What a routine's session has.</param>
    /// <param name="Done">Sessions done so far.</param>
    /// <param name="Gains">What has become possible since the start.</param>
    /// <param name="CanChange">Whether its buttons are there.</param>
    public sealed record PlanShown(
        Plan Plan, Position? Position, Phase? Phase, ImmutableArray<Ahead> Ahead, ImmutableArray<PlanDay> Days, int? Minutes,
        ImmutableArray<Coming>? Coming, ImmutableArray<PlanLine>? Each, bool IsLight, int Done, ImmutableArray<Gain> Gains, bool CanChange) : Screen;
}

/// <summary>What the block brings from a week on.</summary>
public abstract record Ahead
{
    private Ahead() { }
    public sealed record EasyNow : Ahead;
    public sealed record Easy(int Week) : Ahead;
    public sealed record Then(int Week, Phase Phase) : Ahead;
    public sealed record Last : Ahead;
}

/// <summary>A strength day of the week.</summary>
/// <param name="Why">Why it has no leg work; nothing where it has.</param>
public sealed record PlanDay(LegBar? Why, IsoDayOfWeek Day, LocalTime Time);

/// <summary>A session to come.</summary>
/// <param name="Why">Why it is empty.</param>
public sealed record Coming(LocalDate Day, ImmutableArray<Coming.Entry> Lifts, SessionWhy? Why)
{
    /// <summary>An exercise of it.</summary>
    /// <param name="Why">Why it is another exercise than the plan's.</param>
    public sealed record Entry(ExerciseId Exercise, int Sets, int Aim, Kilograms? Load, Reason? Why);
}

/// <summary>An exercise of a routine.</summary>
/// <param name="Why">Why it is another exercise than the routine's.</param>
public sealed record PlanLine(ExerciseId Exercise, int Sets, int Aim, Kilograms? Load, Reason? Why);

/// <summary>Another plan that can be chosen.</summary>
/// <param name="Exercises">Of a routine, with its own doses and rests.</param>
public sealed record PlanOffer(int? Exercises, Plan Plan, int? Minutes = null);

/// <summary>The plan as the chat shows it.</summary>
internal static class Plans
{
    /// <summary>Sessions that are looked ahead.</summary>
    private const int LooksAhead = 3;

    /// <param name="canChange">Whether nothing else is waited for, so that its buttons can be there.</param>
    public static Screen.PlanShown Of(Runner runner, Instant now, bool canChange, bool inPlace = false)
    {
        var (profile, plan, week) = (runner.Profile, runner.Profile.Plan, Prescriber.Now(runner, now).Week);
        var isRoutine = Routine.Of(plan) is not null;
        return new(
            plan, plan is Plan.Block ? Position.At(plan, week) : null, plan is Plan.Block ? Block.Asks(week).Phase : null,
            plan is Plan.Block ? [.. Ahead(week)] : [], Days(profile, runner.Today(now)), isRoutine ? null : profile.Minutes,
            isRoutine ? null : [.. Sessions(runner, now)], isRoutine ? Each(Prescriber.For(runner, runner.Next?.At ?? now)) : null,
            profile.Screening is null, runner.Progress.Sessions, [.. Gain.Of(runner.Progress, profile.Kit)], canChange)
        {
            InPlace = inPlace,
            Choices = canChange ? Choices(profile, isRoutine) : [],
        };
    }

    private static ImmutableArray<ImmutableArray<Choice>> Choices(Profile profile, bool isRoutine) =>
    [
        .. isRoutine ? [] : Rows([.. MinuteBudget.Choices.Where(minutes => minutes != profile.Minutes).Select(minutes => Tap(new Heard.Budget(minutes)))]),
        .. Enum.GetValues<Plan>().Where(plan => plan != profile.Plan).Select(plan => ImmutableArray.Create(Choice(plan))),
    ];

    private static Choice Choice(Plan plan) => new(new Heard.Choose(plan), "plan", About: Routine.Of(plan) is { } routine
        ? new PlanOffer(routine.Length, plan, SessionTime.Minutes([.. routine.Select(AsItStands)]))
        : new PlanOffer(null, plan));

    /// <summary>An exercise with the source's own dose and rests.</summary>
    private static Prescribed AsItStands(RoutineItem item) => new(
        item.Exercise, item.As.Dose.Sets, item.As.Dose.Aim, item.As.Dose.Lo, item.As.Dose.Hi, null,
        Block.CalibrationRir, item.Rests.BetweenSets, item.Rests.After, []);

    /// <summary>The next easy week, and the next phase.</summary>
    private static IEnumerable<Ahead> Ahead(int week)
    {
        var (at, ahead) = (Block.InBlock(week), Enumerable.Range(Block.InBlock(week) + 1, Block.Weeks - Block.InBlock(week)).ToList());
        if (Block.IsDeload(at))
            yield return new Ahead.EasyNow();
        if (ahead.FirstOrDefault(Block.IsDeload) is > 0 and var easy)
            yield return new Ahead.Easy(easy);
        yield return ahead.FirstOrDefault(later => Block.Asks(later).Phase != Block.Asks(at).Phase) is > 0 and var next
            ? new Ahead.Then(next, Block.Asks(next).Phase)
            : new Ahead.Last();
    }

    private static ImmutableArray<PlanDay> Days(Profile profile, LocalDate today) =>
    [
        .. Placement.Of(profile, profile.Days).Select(placed => new PlanDay(
            placed.Focus is Focus.Whole ? null : WithoutLegs(profile, today.With(DateAdjusters.NextOrSame(placed.Day))), placed.Day, profile.Time)),
    ];

    private static LegBar WithoutLegs(Profile profile, LocalDate day) => LegDays.RunAfter(profile, day.At(profile.Time)) switch
    {
        RunDay.Hard => LegBar.HardRunSoon,
        RunDay.Long => LegBar.LongRunSoon,
        _ => LegBar.LegsLately,
    };

    private static IEnumerable<Coming> Sessions(Runner runner, Instant now)
    {
        var slots = Slots(runner, now).Take(LooksAhead).ToList();
        return slots.Zip(Prescriber.Ahead(runner, slots.Select(slot => slot.At)), (slot, prescription) => new Coming(
            slot.Day, [.. prescription.Items.Select(item => new Coming.Entry(item.Exercise, item.Sets, item.Aim, item.Load, Instead(item)))],
            prescription.Items.IsEmpty ? SessionWhy.Of(prescription) : null));
    }

    private static IEnumerable<Slot> Slots(Runner runner, Instant now)
    {
        for (var slot = runner.Next; slot is not null; slot = Schedule.Next(runner.Profile, slot.Day, now))
            yield return slot;
    }

    private static ImmutableArray<PlanLine> Each(Prescription prescription) =>
        [.. prescription.Items.Select(item => new PlanLine(item.Exercise, item.Sets, item.Aim, item.Load, Instead(item)))];

    private static Reason? Instead(Prescribed item) => item.Reasons.Take(1)
        .FirstOrDefault(reason => reason is Reason.NoKit or Reason.LightOnly or Reason.FormFirst or Reason.SparesArea);
}
