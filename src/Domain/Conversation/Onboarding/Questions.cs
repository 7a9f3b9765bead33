using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Calendar;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Reading;
using RunnerStrength.Domain.Runners;
using static RunnerStrength.Domain.Conversation.Buttons;

namespace RunnerStrength.Domain.Conversation;

public abstract partial record Screen
{
    /// <summary>A question about the runner.</summary>
    public sealed record Questioned(Question Question, Profile Profile) : Screen;

    /// <summary>The days that the coach proposes.</summary>
    public sealed record DaysProposed(DaysReason Reason, ValueSet<IsoDayOfWeek> Days) : Screen;

    /// <summary>All is answered: what comes of it, and when the first session is.</summary>
    public sealed record AllSet(Profile Profile, LocalTime Now, Slot? First) : Screen;

    /// <summary>When is the race?</summary>
    public sealed record RaceDayAsked(LocalDate Example) : Screen;
}

/// <summary>Why these days: on days of hard runs, on easy ones, or as many as fit.</summary>
public enum DaysReason { Hard, Easy, Fewer }

/// <summary>The questions as the chat shows them.</summary>
internal static class Questions
{
    /// <summary>Weeks from now to the race day that serves as an example.</summary>
    private const int ExampleWeeks = 12;

    /// <summary>Dumbbells that people have, kg each.</summary>
    private static readonly ImmutableArray<decimal> Weights = [1, 2, 3, 4, 5, 6, 8, 10, 12, 14, 16, 20];

    /// <summary>The equipment that is asked for.</summary>
    private static readonly ImmutableArray<Equipment> Things =
    [
        Equipment.Chair, Equipment.Table, Equipment.Step, Equipment.Wall, Equipment.Bench, Equipment.Dumbbells, Equipment.Band, Equipment.Barbell,
    ];

    private static readonly ImmutableArray<int> Hours = [7, 9, 12, 17, 18, 19, 20, 21];

    private static readonly ImmutableArray<string> Zones =
    [
        "Europe/London", "Europe/Berlin", "Europe/Helsinki", "America/New_York", "America/Chicago", "America/Denver",
        "America/Los_Angeles", "Asia/Kolkata", "Asia/Singapore", "Asia/Tokyo", "Australia/Sydney", "Africa/Johannesburg",
    ];

    public static Screen Of(Question question, Runner runner, Instant now) => question switch
    {
        Question.Days => Proposed(runner.Profile),
        Question.Begin => Begin(runner, now),
        Question.RaceDay => new Screen.RaceDayAsked(runner.Today(now).PlusWeeks(ExampleWeeks)),
        _ => new Screen.Questioned(question, runner.Profile) { Choices = Choices(question, runner.Profile) },
    };

    private static ImmutableArray<ImmutableArray<Choice>> Choices(Question question, Profile profile) => question switch
    {
        Question.Consent => Rows([Tap(new Answer.Consents(true))], [Tap(new Answer.Consents(false))], [Tap(new Answer.TooYoung())]),
        Question.Health =>
        [
            .. Enum.GetValues<Topic>().Select(topic => Row(Tap(new Answer.ToggleTopic(topic), isOn: profile.Screening?.Yes.Contains(topic) == true))),
            Row(profile.Screening is { Yes.IsEmpty: false } ? Tap(new Answer.Next()) : Tap(new Answer.Nothing())),
        ],
        Question.Experience => [.. Enum.GetValues<Experience>().Select(level => Row(Tap(new Answer.Level(level))))],
        Question.Equipment =>
        [
            .. Things.Select(thing => Row(Tap(new Answer.Toggle(thing), isOn: profile.Kit.Has.HasFlag(thing)))),
            Row(profile.Kit.Has == Equipment.None ? Tap(new Answer.Nothing()) : Tap(new Answer.Next())),
        ],
        Question.Weights =>
        [
            .. Grid(4, Weights.Select(kg => new Kilograms(kg)).Select(weight => Tap(new Answer.ToggleWeight(weight), isOn: profile.Kit.Weights.Contains(weight)))),
            Row(profile.Kit.Weights.IsEmpty ? Tap(new Answer.Nothing(), "no-weights") : Tap(new Answer.Next())),
        ],
        Question.HardDays => Marking(profile.Week, RunDay.Hard, "no-hard-runs"),
        Question.LongDay => [.. Days([], RunningWeek.All), Row(Tap(new Answer.Nothing(), "no-long-run"))],
        Question.RestDays => Marking(profile.Week, RunDay.Rest, "no-rest-day"),
        Question.RunsAt => Rows([.. Enum.GetValues<TimeOfDay>().Select(part => Tap(new Answer.Runs(part)))]),
        Question.Frequency => Rows(Row(Tap(new Answer.Count(2)), Tap(new Answer.Count(3)))),
        Question.ChooseDays => [.. Days(profile.Days, RunningWeek.All), .. profile.Days.IsEmpty ? [] : Rows(Row(Tap(new Answer.Next())))],
        Question.Time => Grid(4, Hours.Select(hour => Tap(new Answer.At(new LocalTime(hour, 0))))),
        Question.Zone => Grid(3, Zones.Select(id => Tap(new Answer.In(DateTimeZoneProviders.Tzdb[id])))),
        Question.RaceDistance => Grid(2, Enum.GetValues<Distance>().Select(distance => Tap(new Answer.RunsIt(distance)))),
        Question.RaceKind => Rows([Tap(new Answer.Matters(true))], [Tap(new Answer.Matters(false))]),
        Question.Days or Question.Begin or Question.RaceDay => [],
    };

    private static Screen.DaysProposed Proposed(Profile profile)
    {
        var days = Interview.Proposal(profile);
        var reason = days.Count < profile.SessionsPerWeek ? DaysReason.Fewer
            : days.Any(day => profile.Week[day] is RunDay.Hard) ? DaysReason.Hard
            : DaysReason.Easy;
        return new(reason, days) { Choices = Rows([Tap(new Answer.Next(), "these-days")], [Tap(new Answer.Choose())]) };
    }

    private static Screen.AllSet Begin(Runner runner, Instant now) => new(
        runner.Profile, now.InZone(runner.Zone).TimeOfDay.With(TimeAdjusters.TruncateToMinute), Schedule.First(runner.Profile, now))
    {
        Choices = Rows([Tap(new Answer.StartNow())], [Tap(new Answer.Wait())], [Tap(new Answer.Again())]),
    };

    /// <summary>The days that are easy, and those that are of a kind, which are marked.</summary>
    private static ImmutableArray<ImmutableArray<Choice>> Marking(RunningWeek week, RunDay kind, string none)
    {
        ValueSet<IsoDayOfWeek> marked = [.. week.Of(kind)];
        return
        [
            .. Days(marked, RunningWeek.All.Where(day => week[day] is RunDay.Easy || marked.Contains(day))),
            Row(marked.IsEmpty ? Tap(new Answer.Nothing(), none) : Tap(new Answer.Next())),
        ];
    }

    private static ImmutableArray<ImmutableArray<Choice>> Days(ValueSet<IsoDayOfWeek> marked, IEnumerable<IsoDayOfWeek> days) =>
        Grid(4, days.Select(day => Tap(new Answer.ToggleDay(day), isOn: marked.Contains(day))));
}
