using NodaTime;
using RunnerStrength.Domain.Calendar;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Tests.Calendar;

public class PlacementTests
{
    // Monday first: e easy, H hard, L long, r rest. Runs in the morning, strength at 18:00.
    [Theory]
    [InlineData("eHeHreL", 2, "Tue Thu")]
    [InlineData("eHeHreL", 3, "Tue Thu Sat-")] // Saturday is the day before the long run: no legs
    [InlineData("reHeeLr", 2, "Wed")] // Thursday is too near to Wednesday, Friday to the long run, Tuesday to the hard one
    [InlineData("eeeeeee", 2, "Mon Thu")]
    [InlineData("eeeeeee", 3, "Mon Wed Fri")]
    [InlineData("LLLLLLe", 3, "")] // Sunday evening is the evening before a long run
    [InlineData("rrrrrrr", 2, "Mon")] // only rest days: one of them, rather than none
    public void The_best_days_are_proposed(string week, int sessions, string days) =>
        Show(Placement.Propose(Profile(week, sessions))).ShouldBe(days);

    [Theory]
    [InlineData("eHeeeee", TimeOfDay.Morning, 18, "Tue", -30)] // eleven hours after the hard run
    [InlineData("eHeeeee", TimeOfDay.Midday, 16, "Tue", -20)]
    [InlineData("eHeeeee", TimeOfDay.Midday, 13, "Tue", 0)]
    [InlineData("eHeeeee", TimeOfDay.Evening, 12, "Tue", 30)] // strength first
    [InlineData("eeeeeee", TimeOfDay.Morning, 18, "Tue", -5)]
    [InlineData("eeeeeee", TimeOfDay.Evening, 7, "Tue", 0)]
    [InlineData("reeeeee", TimeOfDay.Morning, 18, "Mon", 40)]
    [InlineData("Leeeeee", TimeOfDay.Morning, 18, "Tue", 10)] // the day after the long run
    [InlineData("eeeHeee", TimeOfDay.Morning, 18, "Tue", 20)] // 37 hours before the hard run
    public void A_day_has_its_points(string week, TimeOfDay runs, int hour, string day, int points)
    {
        var profile = Profile(week, 2) with { RunsAt = runs, Time = new LocalTime(hour, 0) };
        Placement.Of(profile, [Enum.GetValues<IsoDayOfWeek>().Single(each => each.ToString().StartsWith(day, StringComparison.Ordinal))]).Single().Points.ShouldBe(points);
    }

    public static TheoryData<TimeOfDay, int, int> Habits() =>
        new(from runs in Enum.GetValues<TimeOfDay>() from hour in new[] { 7, 12, 18 } from sessions in new[] { 2, 3 } select (runs, hour, sessions));

    [Theory]
    [MemberData(nameof(Habits))]
    public void Every_week_gets_a_plan_without_a_forbidden_day_or_an_honest_fewer(TimeOfDay runs, int hour, int sessions)
    {
        foreach (var week in AllWeeks())
        {
            var profile = Profile(week, sessions) with { RunsAt = runs, Time = new LocalTime(hour, 0) };
            var plan = Placement.Propose(profile);
            if (Fault(plan, week, runs, hour, sessions) is { } fault)
                Assert.Fail($"{fault}: {Show(plan)} in {string.Join(' ', week.Days)}");
        }
    }

    /// <summary>What is wrong with a plan, by the rules as they are written; nothing where it is right.</summary>
    private static string? Fault(WeekPlan plan, RunningWeek week, TimeOfDay runs, int hour, int sessions)
    {
        var legs = plan.Days.Where(placed => placed.Focus == Focus.Whole).ToList();
        return plan.Days.Length > sessions ? "too many"
            : plan.IsShort != plan.Days.Length < sessions ? "fewer than wanted, and not said"
            : plan.Days.Any(placed => week[placed.Day] == RunDay.Long) ? "on the day of the long run"
            : plan.Days.Length > 1 && plan.Days.Any(placed => week[placed.Day] == RunDay.Rest) ? "on a rest day"
            : legs.Count < Math.Min(plan.Days.Length, 2) ? "too few with legs"
            : legs.Any(placed => Enumerable.Range(0, 3).Any(days =>
                week[Shift(placed.Day, days)] is RunDay.Hard or RunDay.Long && days * 24 + Hour(runs) - hour is > 0 and <= 24)) ? "legs within a day before a run"
            : legs.Any(placed => legs.Any(other => other.Day != placed.Day && (other.Day - placed.Day + 7) % 7 < 2)) ? "two leg sessions within two days"
            : null;
    }

    [Fact]
    public void A_session_by_hand_that_cannot_have_legs_is_trunk_and_upper_body() =>
        Show(Placement.Of(Profile("eHeeeee", 2), [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday])).ShouldBe("Mon- Tue Wed-");

    private static IEnumerable<RunningWeek> AllWeeks() => Enumerable.Range(0, 1 << 14).Select(code =>
        new RunningWeek([.. Enumerable.Range(0, 7).Select(day => (RunDay)(code >> (2 * day) & 3))]));

    private static int Hour(TimeOfDay runs) => runs switch { TimeOfDay.Morning => 7, TimeOfDay.Midday => 12, TimeOfDay.Evening => 18 };

    private static IsoDayOfWeek Shift(IsoDayOfWeek day, int by) => (IsoDayOfWeek)(((int)day - 1 + by) % 7 + 1);

    private static string Show(WeekPlan plan) => Show(plan.Days);

    private static string Show(IEnumerable<Placed> days) =>
        string.Join(' ', days.Select(placed => placed.Day.ToString()[..3] + (placed.Focus == Focus.WithoutLegs ? "-" : "")));

    private static Profile Profile(string week, int sessions) => Profile(new RunningWeek([.. week.Select(day => day switch
    {
        'H' => RunDay.Hard,
        'L' => RunDay.Long,
        'r' => RunDay.Rest,
        _ => RunDay.Easy,
    })]), sessions);

    private static Profile Profile(RunningWeek week, int sessions) => A.Runner().Profile with { Week = week, SessionsPerWeek = sessions };
}
