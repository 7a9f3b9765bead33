using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Calendar;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.VirtualRunners.People;

/// <summary>Somebody who trains: what they would tell a coach, and what they would not.</summary>
/// <param name="Number">From 0; with the seed it decides everything else.</param>
/// <param name="Profile">Their answers at the start: all that an engine knows of them.</param>
/// <param name="Age">Years.</param>
/// <param name="Weight">Body weight, kg.</param>
/// <param name="SoreArea">What is irritated on the first day, if anything.</param>
/// <param name="DoesTheNumber">Whether they do the number that is expected, whatever it leaves.</param>
/// <param name="Answers">Share of questions about what was left that they answer, 0–1.</param>
/// <param name="Misses">Share of planned sessions for which they just do not turn up, 0–1.</param>
internal sealed record VirtualRunner(
    int Seed, int Number, Cohort Cohort, Profile Profile, int Age, double Weight, Habit Habit, Area? SoreArea, double Misses, bool DoesTheNumber = false, double Answers = 0)
{
    /// <summary>Monday; all runners begin on it.</summary>
    public static readonly LocalDate FirstDay = new(2026, 1, 5);

    /// <summary>When strength is done: after a run in the morning or at midday, and before one in the evening (ours).</summary>
    private static readonly LocalTime AfterWork = new(18, 0), Midday = new(12, 0);

    /// <summary>Share of older and injured runners with a health answer that asks for care, and of those whom a professional has cleared (ours).</summary>
    public const double AnswersYes = 0.2, IsCleared = 0.5;

    /// <summary>Share of people with a step or stair, a free wall, a table that carries them, a sturdy chair (ours).</summary>
    public const double HasStep = 0.8, HasWall = 1, HasTable = 0.7, HasChair = 0.9;

    private static readonly ImmutableArray<Area> OftenSore = [Area.Knee, Area.Achilles, Area.LowerBack, Area.Hip, Area.Hamstring, Area.Foot, Area.Shoulder];

    public Dice Dice(Chance purpose, int day = 0) => new(Seed, Number, purpose, day);

    /// <param name="habits">How people go about an open set.</param>
    public static VirtualRunner Of(int seed, int number, Habits? habits = null)
    {
        var how = habits ?? new();
        var dice = new Dice(seed, number, Chance.Person);
        var cohort = (Cohort)(number % Enum.GetValues<Cohort>().Length);
        return new(
            seed, number, cohort, AtHome(ProfileOf(cohort, dice), new(seed, number, Chance.Home)),
            cohort is Cohort.Older ? dice.Between(55, 75) : dice.Between(20, 50),
            Math.Clamp(dice.Normal(69, 10), 47, 105),
            cohort is Cohort.Unreliable
                ? dice.Of((0.25, Habit.Plain), (0.5, Habit.Lazy), (0.25, Habit.Boastful))
                : dice.Of((0.7, Habit.Plain), (0.2, Habit.Lazy), (0.1, Habit.Boastful)),
            cohort is Cohort.Injured ? OftenSore[dice.Between(0, OftenSore.Length - 1)] : null,
            cohort is Cohort.Unreliable ? 0.35 : 0.10,
            new Dice(seed, number, Chance.Doing).Hits(how.DoTheNumber), how.Answer);
    }

    /// <summary>What stands around at home, by a chance of its own, so that nothing else about a person moves.</summary>
    private static Profile AtHome(Profile profile, Dice dice)
    {
        var things = new[] { (Equipment.Step, HasStep), (Equipment.Wall, HasWall), (Equipment.Table, HasTable), (Equipment.Chair, HasChair) };
        var has = things.Where(thing => dice.Hits(thing.Item2)).Aggregate(profile.Kit.Has, (so, thing) => so | thing.Item1);
        return profile with { Kit = profile.Kit with { Has = has } };
    }

    private static Profile ProfileOf(Cohort cohort, Dice dice)
    {
        var week = WeekOf(dice);
        var sessions = dice.Of((0.6, 2), (0.4, 3));
        var profile = Profile.Unasked with
        {
            Experience = cohort switch
            {
                Cohort.Novice => Experience.New,
                Cohort.Strong => Experience.Regular,
                Cohort.Average => Experience.Some,
                Cohort.Unreliable or Cohort.Injured or Cohort.Older or Cohort.LowKit => dice.Of((0.5, Experience.New), (0.5, Experience.Some)),
            },
            Kit = KitOf(cohort, dice),
            Week = week,
            RunsAt = dice.Of((0.5, TimeOfDay.Morning), (0.2, TimeOfDay.Midday), (0.3, TimeOfDay.Evening)),
            SessionsPerWeek = sessions,
            Minutes = dice.Of((0.15, 15), (0.4, 20), (0.3, 30), (0.15, 45)),
            Screening = ScreeningOf(cohort, dice),
            IsComplete = true,
        };
        var timed = profile with { Time = profile.RunsAt is TimeOfDay.Evening ? Midday : AfterWork };
        return timed with { Days = [.. Placement.Propose(timed).Days.Select(placed => placed.Day)] };
    }

    private static Screening ScreeningOf(Cohort cohort, Dice dice) => cohort switch
    {
        Cohort.Older when dice.Hits(AnswersYes) => new([Topic.Heart], FirstDay, Clearance(dice)),
        Cohort.Injured when dice.Hits(AnswersYes) => new([Topic.Joints], FirstDay, Clearance(dice)),
        _ => new([], FirstDay),
    };

    private static LocalDate? Clearance(Dice dice) => dice.Hits(IsCleared) ? FirstDay : null;

    /// <summary>A long run at the weekend, one or two hard days, one or two off.</summary>
    private static RunningWeek WeekOf(Dice dice)
    {
        var @long = dice.Of((0.7, IsoDayOfWeek.Sunday), (0.3, IsoDayOfWeek.Saturday));
        return dice.Of(
            (0.4, RunningWeek.Unasked.With(IsoDayOfWeek.Tuesday, RunDay.Hard).With(IsoDayOfWeek.Thursday, RunDay.Hard).With(IsoDayOfWeek.Friday, RunDay.Rest)),
            (0.3, RunningWeek.Unasked.With(IsoDayOfWeek.Wednesday, RunDay.Hard).With(IsoDayOfWeek.Monday, RunDay.Rest).With(IsoDayOfWeek.Friday, RunDay.Rest)),
            (0.3, RunningWeek.Unasked.With(IsoDayOfWeek.Tuesday, RunDay.Hard).With(IsoDayOfWeek.Monday, RunDay.Rest)))
            .With(@long, RunDay.Long);
    }

    private static Kit KitOf(Cohort cohort, Dice dice) => cohort switch
    {
        Cohort.LowKit => dice.Of((0.6, Kit.Nothing), (0.4, With(Equipment.Band))),
        Cohort.Strong => dice.Of((0.3, Few), (0.4, Many), (0.3, Gym)),
        Cohort.Novice or Cohort.Average or Cohort.Unreliable or Cohort.Injured or Cohort.Older =>
            dice.Of((0.15, Kit.Nothing), (0.2, With(Equipment.Bench | Equipment.Band)), (0.3, Few), (0.25, Many), (0.1, Gym)),
    };

    private static Kit Few => With(Equipment.Bench | Equipment.Dumbbells, 5, 8, 10);

    private static Kit Many => With(Equipment.Bench | Equipment.Band | Equipment.Dumbbells, [.. Enumerable.Range(1, 12).Select(i => 2.5m * i)]);

    private static Kit Gym => With(
        Equipment.Bench | Equipment.Band | Equipment.Dumbbells | Equipment.Barbell, [.. Enumerable.Range(1, 30).Select(i => 2.5m * i)]);

    private static Kit With(Equipment things, params decimal[] weights) => new(things, [.. weights.Select(weight => new Kilograms(weight))]);
}

/// <summary>How people go about an open set.</summary>
/// <param name="DoTheNumber">Share of people who do the number that is expected, whatever it leaves, 0–1.</param>
/// <param name="Answer">Share of questions about what was left that are answered by those who say anything at all, 0–1.</param>
internal sealed record Habits(double DoTheNumber = 0, double Answer = 0.7);
