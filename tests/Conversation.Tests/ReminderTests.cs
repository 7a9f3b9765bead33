namespace RunnerStrength.Conversation.Tests;

public class ReminderTests
{
    [Fact]
    public Task A_reminder_is_put_off_by_an_hour_and_then_started() => Chat.AfterOnboarding("""
        (6 h later)
        coach: 💪 Strength today, 18:00 · about 2… min · 4 exercises
                Week 1 of 12: foundation.
                • Squat 2×15
                • Calf raise 2×10
                • Plank …
                • Push-up 2×10
                [Start]
                [In an hour] [Skip] [I'm ill]
        runner: [In an hour]
        coach edits: Fine, I'll be back at 19:00.
        (1 h later)
        coach: 💪 Strength today, 19:00 …
        runner: start
        coach: Warm-up, 3 minutes
                …
        """);

    [Fact]
    public Task A_missed_day_is_no_drama() => Chat.AfterOnboarding("""
        (next alarm)
        coach: 💪 Strength today, 18:00 …
        (12 h later)
        coach edits: Tuesday's session passed, and that's all right. Next session: tomorrow, 18:00.
        runner: [Start]
        coach notes: That button is from earlier.
        (next alarm)
        coach: 💪 Strength today, 18:00 …
        """);

    [Fact]
    public Task A_session_that_is_skipped_is_followed_by_the_next() => Chat.AfterOnboarding("""
        (next alarm)
        runner: not today
        coach: Skipped, no problem. Next session: Thursday, 18:00.
        (next alarm)
        coach: 💪 Strength today, 18:00 …
        """);

    [Fact]
    public Task Training_sooner_takes_the_place_of_the_reminder() => Chat.AfterOnboarding("""
        runner: /today
        coach: 💪 Strength today, 18:00 …
        runner: [Start]
        runner: end
        coach: Ended before the first set; nothing changes.
                Next session: Thursday, 18:00.
        (next alarm)
        coach: 💪 Strength today, 18:00 …
        """);

    [Fact]
    public Task Between_sessions_everything_is_answered() => Chat.AfterOnboarding("""
        runner: /next
        coach: Next session: today, 18:00, about 2… min
                …
        runner: /history
        coach: Nothing yet. Your first session will be here.
        runner: blah
        coach: I didn't get that. …
        runner: /stop
        coach: No session is under way. Next session: today, 18:00. …
        runner: /unknown
        coach: I didn't get that. …
        runner: my knee hurts
        coach: Sorry to hear that. Until I know how bad it is, I leave your knee alone.
                How bad is it, from 0 to 10? …
                [0] [1] [2] [3] [4] [5]
                [6] [7] [8] [9] [10]
        """);
}
