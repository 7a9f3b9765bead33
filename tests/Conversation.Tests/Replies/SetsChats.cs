namespace RunnerStrength.Conversation.Tests.Replies;

/// <summary>Sets as they are written, alone and several at once.</summary>
public class SetsChats
{
    [Fact]
    public Task Several_sets_in_one_message_are_logged_in_their_order() => Chat.InFirstSession("""
        runner: 15 14
        coach: ✓ Squat, set 1: 15.
                ✓ Squat, set 2: 14.
                Rest 2:00.
                Next: calf raise, set 1 of 2, 10 reps
        runner: 2 sets of 10, hard
        coach: ✓ Calf raise, set 1: 10.
                ✓ Calf raise, set 2: 10, hard.
                …
        """);

    [Fact]
    public Task All_sets_done_is_every_set_of_the_exercise() => Chat.InFirstSession("""
        runner: all sets done
        coach: ✓ Squat, set 1: 15.
                ✓ Squat, set 2: 15.
                Rest 2:00.
                …
        runner: done
        coach: ✓ Calf raise, set 1: 10.
                …
        runner: same
        coach: ✓ Calf raise, set 2: 10.
                …
        """);

    [Fact]
    public Task More_sets_than_are_left_are_asked_back() => Chat.InFirstSession("""
        runner: 15 15 15
        coach: I'm not sure how many you did. Please write the number, or tap it.
                Squat · set 1 of 2
                …
        runner: set 1 15 set 2 14
        coach: ✓ Squat, set 1: 15.
                ✓ Squat, set 2: 14.
                …
        """);

    [Fact]
    public Task The_last_sets_of_a_session_end_it_once() => Chat.InFirstSession("""
        runner: skip
        runner: skip
        runner: skip
        runner: 10 9
        coach: ✓ Push-up, set 1: 10.
                ✓ Push-up, set 2: 9.
                🏁 Done: 1 exercise, 2 sets, …
        """);
}
