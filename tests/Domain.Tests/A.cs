using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Calendar;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Safety;
using RunnerStrength.Domain.Sessions;

namespace RunnerStrength.Domain.Tests;

/// <summary>People and times that tests start from.</summary>
internal static class A
{
    /// <summary>Tuesday 3 November 2026, 12:00 in Berlin.</summary>
    public static readonly Instant Tuesday = Instant.FromUtc(2026, 11, 3, 11, 0);

    public static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    /// <summary>Hard runs on Tuesday and Thursday, the long one on Sunday, Friday off.</summary>
    public static readonly RunningWeek Week = RunningWeek.Unasked
        .With(IsoDayOfWeek.Tuesday, RunDay.Hard).With(IsoDayOfWeek.Thursday, RunDay.Hard)
        .With(IsoDayOfWeek.Sunday, RunDay.Long).With(IsoDayOfWeek.Friday, RunDay.Rest);

    public static readonly Kit FullKit = new(
        Equipment.Bench | Equipment.Dumbbells, [new Kilograms(5), new Kilograms(8), new Kilograms(10)]);

    /// <summary>No topic of health applies.</summary>
    public static readonly Screening Healthy = new([], new LocalDate(2026, 11, 1));

    /// <summary>Somebody who has answered everything: Tuesdays and Thursdays at 18:00 in Berlin.</summary>
    public static Runner Runner(Kit? kit = null, Experience experience = Experience.Some)
    {
        var profile = Profile.Unasked with
        {
            Experience = experience,
            Kit = kit ?? FullKit,
            Week = Week,
            Days = [IsoDayOfWeek.Tuesday, IsoDayOfWeek.Thursday],
            Zone = Berlin,
            IsComplete = true,
            Screening = Healthy,
        };
        return Domain.Runner.New(new RunnerId(7), "en") with { Profile = profile, Next = Schedule.First(profile, Tuesday) };
    }

    /// <summary>What the coach decides and makes of it.</summary>
    public static Runner Hears(this Runner runner, Heard heard, Instant now) =>
        Coach.Evolve(runner, Coach.Decide(runner, heard, now));

    /// <summary>A whole session, each set answered as a function of what is due.</summary>
    public static Runner Trains(this Runner runner, Instant now, Func<Due, IEnumerable<Heard>> answers)
    {
        runner = runner.Hears(new Heard.Start(), now).Hears(new Heard.Ready(), now);
        while (runner.Talk is Talk.InSession && Course.Of(runner.Latest!).Due is { } due)
            foreach (var heard in answers(due))
                runner = runner.Hears(heard, now += Duration.FromSeconds(100));
        return runner;
    }
}
