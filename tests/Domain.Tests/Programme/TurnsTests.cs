using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;

namespace RunnerStrength.Domain.Tests.Programme;

/// <summary>What a session of the coach's own takes up.</summary>
public class TurnsTests
{
    /// <summary>Sessions ahead, one a week on a day on which everything may be trained.</summary>
    private const int Weeks = 16;

    public static TheoryData<Equipment, Experience, int> Everybody() => new(
        from kit in new[] { Equipment.None, Equipment.Bench, Equipment.Dumbbells, Equipment.Bench | Equipment.Dumbbells, Equipment.Bench | Equipment.Dumbbells | Equipment.Barbell | Equipment.Band }
        from experience in Enum.GetValues<Experience>()
        from minutes in MinuteBudget.Choices
        select (kit, experience, minutes));

    [Theory]
    [MemberData(nameof(Everybody))]
    public void Every_session_fits_its_minutes_has_the_squat_and_is_done_legs_first(Equipment has, Experience experience, int minutes)
    {
        foreach (var session in Sessions(has, experience, minutes))
        {
            SessionTime.Of(session.Items).ShouldBeLessThanOrEqualTo(minutes * 66);
            session.Items[0].Lift.ShouldBe(new("squat"));
            session.Items.Select(item => Catalogue.Get(item.Exercise).Pattern.Priority).ShouldBeInOrder();
            session.Items.Select(item => item.Exercise).ShouldBeUnique();
        }
    }

    [Theory]
    [MemberData(nameof(Everybody))]
    public void Nobody_starves_however_short_the_sessions_are(Equipment has, Experience experience, int minutes) =>
        Sessions(has, experience, minutes).SelectMany(session => session.Items).Select(item => item.Lift.Value).Distinct().Order().ShouldBe(
        [
            "back-extension", "calf-raise", "dumbbell-row", "glute-bridge", "leg-raise", "plank", "push-up",
            "single-leg-deadlift", "squat", "step-up", "triceps-dip", "walking-lunge",
        ]);

    [Theory]
    [MemberData(nameof(Everybody))]
    public void No_area_is_loaded_by_more_than_three_exercises_knee_shoulder_and_wrist_by_two_and_regulars_bear_one_more(Equipment has, Experience experience, int minutes)
    {
        foreach (var session in Sessions(has, experience, minutes))
            foreach (var (area, times) in session.Items.SelectMany(item => Catalogue.Get(item.Exercise).Areas).CountBy(area => area))
                times.ShouldBeLessThanOrEqualTo((area is Area.Knee or Area.Shoulder or Area.Wrist ? 2 : 3) + (experience is Experience.Regular ? 1 : 0), $"{area} in {string.Join(", ", session.Items.Select(item => item.Exercise))}");
    }

    [Fact]
    public void Who_has_waited_longest_comes_first_after_the_squat()
    {
        var day = new LocalDate(2026, 11, 3);
        var lifts = Progress.None.Lifts.SetItems(
            from turn in Lifts(Progress.None).Index()
            select KeyValuePair.Create(turn.Item, Lift.On(Catalogue.Get(new(turn.Item)), A.FullKit) with { Day = day.PlusDays(-1 - turn.Index) }));
        Lifts(Progress.None with { Lifts = lifts }).ShouldBe(
        [
            "squat", "step-up", "triceps-dip", "leg-raise", "single-leg-deadlift", "glute-bridge", "dumbbell-row", "back-extension",
            "walking-lunge", "push-up", "plank", "calf-raise",
        ]);

        IEnumerable<string> Lifts(Progress progress) =>
            Turns.On(new(A.Runner(A.FullKit).Profile, progress, A.Tuesday, day.At(new(18, 0)), null)).Select(lift => lift.Value);
    }

    private static IEnumerable<Prescription> Sessions(Equipment has, Experience experience, int minutes)
    {
        var runner = A.Runner(new Kit(has, [new Kilograms(5), new Kilograms(7.5m), new Kilograms(10)]), experience);
        return Prescriber.Ahead(runner with { Profile = runner.Profile with { Minutes = minutes } }, Enumerable.Range(0, Weeks).Select(week => A.Tuesday + Duration.FromDays(7 * week)));
    }
}
