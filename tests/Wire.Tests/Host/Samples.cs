using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain;
using RunnerStrength.Domain.Calendar;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Onboarding;
using RunnerStrength.Domain.Progression;
using RunnerStrength.Domain.Safety;
using RunnerStrength.Domain.Sessions;
using RunnerStrength.Infrastructure.Speech;

namespace RunnerStrength.Wire.Tests.Host;

/// <summary>One value of every case that is stored.</summary>
internal static class Samples
{
    public static readonly Instant At = Instant.FromUtc(2026, 3, 2, 17, 0) + Duration.FromMilliseconds(123);
    private static readonly ExerciseId Squat = new("squat"), StepUp = new("step-up");

    public static readonly ImmutableArray<Talk> Talks =
    [
        new Talk.Onboarding(Question.HardDays),
        new Talk.Idle(),
        new Talk.Offered(new LocalDate(2026, 3, 2)),
        new Talk.Deleting(new Talk.Resting(At)),
        new Talk.Halted(RedFlag.Emergency),
        new Talk.WarmingUp(),
        new Talk.Working(),
        new Talk.Resting(At),
        new Talk.Counting(Effort.TooHard),
        new Talk.Hurting(StepUp),
        new Talk.Hurting(null),
        new Talk.Paused(),
    ];

    public static readonly ImmutableArray<Fact> Facts =
    [
        new Fact.SetLogged(0, StepUp, 1, 10, new Done(10, 9), new Kilograms(12.5m), Effort.TooEasy, At, 4711),
        new Fact.SetLogged(0, StepUp, 2, 10, Done.Of(8), null, null, At, null),
        new Fact.Skipped(0, At),
        new Fact.Swapped(1, Squat, At),
        new Fact.Hurt(1, Area.Knee, At),
        new Fact.Hurt(1, null, At),
        new Fact.Closed(Ending.Stopped, At),
    ];

    public static readonly ImmutableArray<Reason> Reasons =
    [
        new Reason.Hit(10, 10, 11),
        new Reason.TooEasy(12, 10, 12),
        new Reason.ToppedOnce(15),
        new Reason.HarderRung(Squat, StepUp, 15),
        new Reason.AtTheTop(15),
        new Reason.HeldForPain(Area.Achilles),
        new Reason.MissedOnce(6, 8),
        new Reason.MissedTwice(3, 2),
        new Reason.EasierRung(StepUp, Squat),
        new Reason.Lighter(new Kilograms(10), new Kilograms(7.5m)),
        new Reason.FromTheBottom(8),
        new Reason.SparesArea(Squat, Area.Hip),
        new Reason.EasedForPain(StepUp, Squat),
    ];

    public static readonly Prescription Prescription = new(
    [
        new(StepUp, Squat, 3, 10, 8, 15, new Kilograms(12.5m), 3, 60, 90, Reasons),
        new(StepUp, StepUp, 1, 30, 20, 60, null, 2, 0, 0, []),
    ]);

    public static readonly Progress Progress = new(
        4, new LocalDate(2026, 2, 27),
        ImmutableSortedDictionary<string, Lift>.Empty
            .Add("squat", new(Squat, 3, 11, null, 1, 0, 2, [11, 10, 10], new Reason.Hit(10, 10, 11)))
            .Add("step-up", new(StepUp, 2, 8, new Kilograms(5), 0, 1, 1, [], null)),
        ImmutableSortedDictionary<Area, LocalDate>.Empty.Add(Area.Knee, new LocalDate(2026, 2, 20)));

    public static readonly ImmutableArray<Utterance> Utterances =
    [
        new Utterance.Say("<b>Squat</b>, \"8\" & more", [[new("✓ 8", "done|8|12"), new("7", "done|7|12")], [new("Stop", "stop||12")]], 12, true),
        new Utterance.Say("Well done.", [], null, false),
        new Utterance.Rewrite(12, "Squat", []),
        new Utterance.Retire(12),
    ];

    public static Runner Runner(long id) => new(
        new RunnerId(id),
        "en-GB",
        new Profile(
            Experience.Some,
            new Kit(Equipment.Bench | Equipment.Dumbbells, [new Kilograms(5), new Kilograms(12.5m)]),
            RunningWeek.Unasked.With(IsoDayOfWeek.Tuesday, RunDay.Hard).With(IsoDayOfWeek.Sunday, RunDay.Long),
            TimeOfDay.Evening, 3, [IsoDayOfWeek.Tuesday, IsoDayOfWeek.Friday], new LocalTime(18, 30),
            DateTimeZoneProviders.Tzdb["Europe/Berlin"], 30, true),
        new Talk.Resting(At),
        new Slot(new LocalDate(2026, 3, 3), At),
        Progress,
        new Session(5, new LocalDate(2026, 3, 2), At, Prescription, [.. Facts]),
        new Asked(42, 40));
}
