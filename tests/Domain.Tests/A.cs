using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Calendar;
using RunnerStrength.Domain.Conversation;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Reading;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;

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
        Equipment.Bench | Equipment.Dumbbells | Equipment.Step | Equipment.Wall | Equipment.Table, [new Kilograms(5), new Kilograms(8), new Kilograms(10)]);

    /// <summary>No topic of health applies.</summary>
    public static readonly Screening Healthy = new([], new LocalDate(2026, 11, 1));

    /// <summary>Somebody who has answered everything: Tuesdays and Thursdays at 18:00 in Berlin.</summary>
    public static Runners.Runner Runner(Kit? kit = null, Experience experience = Experience.Some)
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
        return Runners.Runner.New(new RunnerId(7)) with { Profile = profile, Next = Schedule.First(profile, Tuesday) };
    }

    /// <summary>A chat with a runner in which nothing waits.</summary>
    public static Dialogue Chat(this Runners.Runner runner) => Dialogue.New(new ChatId(7), "en") with { Runner = runner };

    /// <summary>What the coach decides and makes of it.</summary>
    public static Dialogue Hears(this Dialogue dialogue, Heard heard, Instant now) =>
        Coach.Evolve(dialogue, Coach.Decide(dialogue, heard, now));

    public static Dialogue Hears(this Runners.Runner runner, Heard heard, Instant now) => runner.Chat().Hears(heard, now);

    /// <summary>A whole session, each set answered as a function of what is due.</summary>
    public static Dialogue Trains(this Dialogue dialogue, Instant now, Func<Due, IEnumerable<Heard>> answers)
    {
        dialogue = dialogue.Hears(new Heard.Start(), now).Hears(new Heard.Ready(), now);
        while (dialogue.Talk is Talk.InSession && Course.Of(dialogue.Latest!).Due is { } due)
            foreach (var heard in answers(due))
                dialogue = dialogue.Hears(heard, now += Duration.FromSeconds(100));
        return dialogue;
    }

    public static Dialogue Trains(this Runners.Runner runner, Instant now, Func<Due, IEnumerable<Heard>> answers) => runner.Chat().Trains(now, answers);

    extension(Dialogue dialogue)
    {
        public Profile Profile => dialogue.Runner.Profile;

        public Slot? Next => dialogue.Runner.Next;

        public Progress Before => dialogue.Runner.Before;

        public Progress Progress => dialogue.Runner.Progress;

        public Session? Latest => dialogue.Runner.Latest;

        public ImmutableList<Note> Notes => dialogue.Runner.Notes;

    }
}
