using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Conversation;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Reading;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Infrastructure.Speech;

namespace RunnerStrength.Wire.Tests.Host;

/// <summary>One value of every case that is stored.</summary>
internal static class Samples
{
    public static readonly Instant At = Instant.FromUtc(2026, 3, 2, 17, 0) + Duration.FromMilliseconds(123);
    private static readonly LocalDate Day = new(2026, 3, 1);
    private static readonly ExerciseId Squat = new("squat"), StepUp = new("step-up");

    /// <summary>As version 1 knew them.</summary>
    public static readonly ImmutableArray<Talk> FirstTalks =
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

    /// <summary>As version 2 knew them.</summary>
    public static readonly ImmutableArray<Talk> SecondTalks =
    [
        .. FirstTalks,
        new Talk.Onboarding(Question.RaceDay, IsAlone: true),
        new Talk.Checking(Area.Knee, Fresh: true),
        new Talk.Ailing(),
        new Talk.Recovering(),
        new Talk.Grading(StepUp),
    ];

    public static readonly ImmutableArray<Talk> Talks =
    [
        .. SecondTalks,
        new Talk.Halfway(Side.Left, 10, new Kilograms(12.5m)),
        new Talk.Working { Doubt = Ask.IsThatRight },
        new Talk.Wondering(RedFlag.Emergency, new Talk.Resting(At)),
    ];

    /// <summary>As version 1 knew them.</summary>
    public static readonly ImmutableArray<Fact> FirstFacts =
    [
        new Fact.SetLogged(0, StepUp, 1, 10, new Done(10, 9), new Kilograms(12.5m), Effort.TooEasy, At, 4711),
        new Fact.SetLogged(0, StepUp, 2, 10, Done.Of(8), null, null, At, null),
        new Fact.Skipped(0, At),
        new Fact.Swapped(1, Squat, At),
        new Fact.Hurt(1, Area.Knee, At),
        new Fact.Hurt(1, null, At),
        new Fact.Closed(Ending.Stopped, At),
    ];

    public static readonly ImmutableArray<Fact> Facts =
    [
        .. FirstFacts,
        new Fact.SetLogged(0, Squat, 3, 10, Done.Of(10), null, Effort.Hard, At, 4712, Rir: 1),
        new Fact.Hurt(1, Area.Achilles, At, 4, IsSharp: true, Side.Left),
        new Fact.Shortened(1, 2, At),
    ];

    public static readonly ImmutableArray<Note> Notes =
    [
        new Note.Ached(Area.Knee, null, false, Day),
        new Note.Reported(Area.Knee, 3, Day),
        new Note.Asked(Area.Knee, Day),
        new Note.FellIll(true, Day),
        new Note.GotWell(Day),
        new Note.WantedDeload(Day),
    ];

    /// <summary>As version 1 knew them.</summary>
    public static readonly ImmutableArray<Reason> FirstReasons =
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

    public static readonly ImmutableArray<Reason> Reasons =
    [
        .. FirstReasons,
        new Reason.HitHard(10, 1),
        new Reason.Heavier(new Kilograms(10), new Kilograms(12.5m), 10),
        new Reason.Bridging(new Kilograms(15), 14),
        new Reason.Slower(15),
        new Reason.MoreSets(3, 4),
        new Reason.HeldForDays(Day),
        new Reason.HeldForWeek(2),
        new Reason.WeightFound(new Kilograms(12.5m)),
        new Reason.RungFound(Squat, StepUp),
        new Reason.StillEasy(new Kilograms(10), new Kilograms(12.5m)),
        new Reason.SoughtAgain(12),
        new Reason.OwnWeight(new Kilograms(10), new Kilograms(12.5m)),
        new Reason.NoTest(Ease.Deload),
        new Reason.RungAfterGap(StepUp, Squat),
        new Reason.LoadAfterGap(new Kilograms(12.5m), new Kilograms(10)),
        new Reason.WorseOvernight(StepUp, Squat, Area.Knee),
        new Reason.NoKit(StepUp),
        new Reason.LightOnly(StepUp),
        new Reason.FormFirst(StepUp, 4),
        new Reason.SetAdded(2, 3, 3),
        new Reason.NewRange(5, new Kilograms(10), new Kilograms(12.5m), 6, 10),
        new Reason.WeakSide(Side.Left),
        new Reason.Eased(Ease.Tired, 3, 2),
        new Reason.Landings(40, 9),
        new Reason.LegsSpared(LegBar.HardRunSoon),
        new Reason.NoSession(Bar.Pain),
        new Reason.Dosed(2, 8, 15),
        new Reason.SetsOfWeek(3, 3),
        new Reason.SetsOfDay(2, 3),
        new Reason.RangeOfPhase(Phase.Strength, 6, 10),
        new Reason.LightestFirst(new Kilograms(5)),
        new Reason.SameWeight(new Kilograms(5)),
        new Reason.ReserveToLearn(4),
        new Reason.ReserveOfPhase(Phase.Heavy, 2),
        new Reason.ReserveForHealth(4),
        new Reason.RestOf(90),
    ];

    /// <summary>As version 1 knew it.</summary>
    public static readonly Prescription FirstPrescription = new(
    [
        new(StepUp, Squat, 3, 10, 8, 15, new Kilograms(12.5m), 3, 60, 90, FirstReasons),
        new(StepUp, StepUp, 1, 30, 20, 60, null, 2, 0, 0, []),
    ]);

    /// <summary>Before a reason said that sets are fewer for a day.</summary>
    public static Prescription SecondPrescription => Prescription with { Items = [Prescription.Items[0] with { Reasons = Prescription.Items[0].Reasons.RemoveAll(reason => reason is Reason.SetsOfDay) }, .. Prescription.Items.Skip(1)] };

    public static readonly Prescription Prescription = new(
    [
        new(StepUp, Squat, 3, 10, 8, 15, new Kilograms(12.5m), 3, 60, 90, Reasons, Stage.Deloading, IsSlow: true, Side.Right,
            [new Kilograms(10), new Kilograms(12.5m)], new Lift(Squat, 3, 11, null, 1, 0, 2, [11, 10, 10], null), StepUp),
        new(StepUp, StepUp, 1, 30, 20, 60, null, 2, 0, 0, []),
    ], 17, Ease.Deload, new Readiness(Form.Tired, 2), [new Reason.LegsSpared(LegBar.RaceSoon)]);

    /// <summary>As version 1 knew it.</summary>
    public static readonly Progress FirstProgress = new(
        4, new LocalDate(2026, 2, 27),
        ImmutableSortedDictionary<string, Lift>.Empty
            .Add("squat", new(Squat, 3, 11, null, 1, 0, 2, [11, 10, 10], new Reason.Hit(10, 10, 11)))
            .Add("step-up", new(StepUp, 2, 8, new Kilograms(5), 0, 1, 1, [], null)),
        ImmutableSortedDictionary<Area, LocalDate>.Empty.Add(Area.Knee, new LocalDate(2026, 2, 20)));

    public static readonly Progress Progress = FirstProgress with
    {
        Lifts = FirstProgress.Lifts.Add("plank", new(new("plank"), 3, 30, null, 1, 0, 2, [30], new Reason.Slower(15),
            new RepRange(8, 12), 9, 1, IsSlow: true, Day, Day, Day, -3)),
        Sores = ImmutableSortedDictionary<Area, Sore>.Empty.Add(Area.Knee, new(Day, Day, 4, true, [Day], 2, ["squat"], Day)),
        Weeks = 3,
        Week = new(Day, 2, 18, 1, IsEased: true),
        Usual = 8.5,
        Advances = 1,
        LegsAt = At,
        Forms = [new(Day, true)],
        Deload = Day,
        Comeback = new(16, Day, 1),
        HingeWeeks = 2,
        HingeDay = Day,
        SingleLegCalfRaises = 20,
        Jumps = new(Day, 40),
        Illness = new(Day, true, Day),
    };

    public static readonly Screening Screening = new([Topic.Heart, Topic.Pregnancy], Day, Day);

    public static readonly Race Race = new(Day, Distance.Half, true);

    public static readonly ImmutableArray<Utterance> Utterances =
    [
        new Utterance.Say("<b>Squat</b>, \"8\" & more", [[new("✓ 8", "done|8|12"), new("7", "done|7|12")], [new("Stop", "stop||12")]], 12, true),
        new Utterance.Say("Well done.", [], null, false),
        new Utterance.Rewrite(12, "Squat", []),
        new Utterance.Retire(12),
    ];

    public static Runner Runner(long id) => new(
        new RunnerId(id),
        new Profile(
            Experience.Some,
            new Kit(Equipment.Bench | Equipment.Dumbbells, [new Kilograms(5), new Kilograms(12.5m)]),
            RunningWeek.Unasked.With(IsoDayOfWeek.Tuesday, RunDay.Hard).With(IsoDayOfWeek.Sunday, RunDay.Long),
            TimeOfDay.Evening, 3, [IsoDayOfWeek.Tuesday, IsoDayOfWeek.Friday], new LocalTime(18, 30),
            DateTimeZoneProviders.Tzdb["Europe/Berlin"], 30, true, Plan.Classic, Screening, Race),
        new Slot(new LocalDate(2026, 3, 3), At),
        Progress,
        new Session(5, new LocalDate(2026, 3, 2), At, Prescription, [.. Facts]),
        [.. Notes]);

    /// <param name="talk">What is waited for; a rest where it is left out.</param>
    /// <param name="change">What is else about the runner.</param>
    public static Dialogue Chat(long id, Talk? talk = null, Func<Runner, Runner>? change = null) => new(
        new ChatId(id), "en-GB", change is null ? Runner(id) : change(Runner(id)), talk ?? new Talk.Resting(At), new Asked(42, 40));
}
