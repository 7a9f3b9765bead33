namespace RunnerStrength.Conversation.Tests.Replies;

/// <summary>Pain, its grade in words, and the set that came with it.</summary>
public class PainChats
{
    [Fact]
    public Task A_number_alone_grades_the_pain() => Chat.InFirstSession("""
        runner: 12 but my left knee hurts
        coach: Sorry to hear that. The squat stops here for now.
                ✓ Squat, set 1: 12.
                How bad is it, from 0 to 10? …
        runner: it's fine
        coach: A number from 0 to 10, please.
                How bad is it, from 0 to 10? …
        runner: a 2
        coach: Noted: your knee 2/10. …
        """);

    [Fact]
    public Task A_set_with_pain_that_was_graded_is_kept_as_it_was_done() => Chat.InFirstSession("""
        runner: done, my left knee hurts 4/10
        coach: Sorry to hear that. Noted: your knee 4/10. I make it easier: chair squat for the sets that remain. …
                ✓ Squat, set 1: 15.
                …
        """);

    [Fact]
    public Task No_pain_is_a_grade_too() => Chat.InFirstSession("""
        runner: my knee hurts
        runner: no pain
        coach: Noted: your knee 0/10. …
        """);

    [Fact]
    public Task The_next_morning_a_number_is_enough() => Chat.AfterOnboarding("""
        runner: my achilles hurts
        coach: Sorry to hear that. …
        runner: 4 out of 10
        coach: Noted: your Achilles tendon 4/10. …
        """);
}
