using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;

namespace RunnerStrength.Domain.Tests.Programme;

public class JumpsTests
{
    private static readonly LocalDate Day = new(2026, 11, 3);

    [Theory]
    [InlineData("", 40)]
    [InlineData("week9", 40)]
    [InlineData("week8", null)]
    [InlineData("week12", null)] // a deload
    [InlineData("calf19", null)]
    [InlineData("pain28", null)]
    [InlineData("pain29", 40)]
    [InlineData("fracture", null)]
    [InlineData("heart", null)]
    [InlineData("secret", null)] // keeps the health answers to themselves
    [InlineData("jumped7 contacts40", 50)]
    [InlineData("jumped7 contacts80", 80)]
    [InlineData("jumped1 contacts40", null)] // once a week
    [InlineData("jumped40 contacts70", 40)] // too long ago
    [InlineData("routine", null)]
    public void Jumps_come_once_a_week_from_week_nine_for_those_who_are_ready(string what, int? contacts)
    {
        var jumps = Jumps.For(Situation(what));
        (jumps?.Reasons.OfType<Reason.Landings>().Single().Contacts).ShouldBe(contacts);
        if (jumps is not null)
            (jumps.Sets * jumps.Aim).ShouldBeLessThanOrEqualTo(contacts!.Value);
    }

    // Strength is at one, after the morning's or the noon's hard run; in an eased session nothing jumps, nor on legs that have just run hard.
    [Theory]
    [InlineData(TimeOfDay.Morning, null, true)]
    [InlineData(TimeOfDay.Midday, null, false)]
    [InlineData(TimeOfDay.Morning, Form.Tired, false)]
    public void They_are_part_of_a_session_that_is_not_eased(TimeOfDay runsAt, Form? form, bool jumps)
    {
        var runner = A.Runner() with { Before = Situation("").Progress };
        runner = runner with { Profile = runner.Profile with { Minutes = 45, RunsAt = runsAt } };
        var first = Prescriber.For(runner, A.Tuesday + Duration.FromHours(1), form is { } felt ? new(felt) : null).Items[0];
        (first.Exercise.Value == "ankle-pogo").ShouldBe(jumps);
        if (jumps)
            (first.Sets, first.Aim).ShouldBe((4, 10));
    }

    [Theory]
    [InlineData(15)]
    [InlineData(20)]
    [InlineData(45)]
    public void They_come_whole_or_not_at_all(int minutes)
    {
        var runner = A.Runner() with { Before = Situation("jumped7 contacts70").Progress };
        var items = Prescriber.For(runner with { Profile = runner.Profile with { Minutes = minutes } }, A.Tuesday).Items;
        items.Where(item => item.Exercise.Value == "ankle-pogo").ShouldAllBe(item => item.Sets * item.Aim == 80);
    }

    private static Situation Situation(string what)
    {
        var profile = A.Runner().Profile;
        var progress = Progress.None with { Sessions = 20, Weeks = 8, LastDay = Day.PlusDays(-4), SingleLegCalfRaises = 20 };
        foreach (var word in what.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var number = int.TryParse(new string([.. word.Where(char.IsDigit)]), out var n) ? n : 0;
            (profile, progress) = new string([.. word.Where(char.IsLetter)]) switch
            {
                "week" => (profile, progress with { Weeks = number - 1 }),
                "calf" => (profile, progress with { SingleLegCalfRaises = number }),
                "pain" => (profile, progress with { Pains = progress.Pains.Add(Area.Wrist, Day.PlusDays(-number)) }),
                "fracture" => (profile with { Screening = new([Topic.StressFracture], Day) }, progress),
                "heart" => (profile with { Screening = new([Topic.Heart], Day) }, progress),
                "secret" => (profile with { Screening = null }, progress),
                "jumped" => (profile, progress with { Jumps = new(Day.PlusDays(-number), 40) }),
                "contacts" => (profile, progress with { Jumps = progress.Jumps! with { Contacts = number } }),
                "routine" => (profile with { Plan = Plan.Track }, progress),
                _ => throw new ArgumentException(word),
            };
        }
        return new(profile, progress, A.Tuesday, Day.At(new LocalTime(18, 0)), null);
    }
}
