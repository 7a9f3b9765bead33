namespace RunnerStrength.Conversation.Tests.Replies;

/// <summary>What could be two things: a question with buttons, and nothing logged before it is answered.</summary>
public class AmbiguityChats
{
    [Fact]
    public Task Two_numbers_wait_for_what_they_are() => Chat.AtTheRow("""
        runner: 8 10
        coach: Which side was that? …
                [8 left, 10 right]
                [10 left, 8 right]
                [8 each side, then 10 each side]
        runner: 10 with 5 kg
        coach: ✓ Dumbbell row, set 1: 10 each side with 5 kg.
                …
        """);

    [Fact]
    public Task A_slip_of_the_finger_is_asked_back_with_what_may_have_been_meant() => Chat.InFirstSession("""
        runner: 1000
        coach: Did you mean 10 or 100?
                [10] [100]
        runner: [10]
        coach edits: ✓ Squat, set 1: 10.
                …
        """);

    [Fact]
    public Task A_number_that_is_hard_to_believe_is_taken_when_it_is_said_again() => Chat.InFirstSession("""
        runner: 50
        coach: Did you mean 5 or 50?
        runner: 50
        coach: ✓ Squat, set 1: 50.
                …
        runner: 50
        coach: Did you mean …
        """);

    [Fact]
    public Task The_second_text_in_a_row_that_says_nothing_brings_the_buttons_alone() => Chat.InFirstSession("""
        runner: lorem ipsum
        coach: I didn't get that. I can read …
                Squat · set 1 of 2
                15 reps
                [✓ 15]
                [13] [14] [16] [17]
                [Too easy] [Too hard]
                [How] [Skip] [Stop]
        (restart)
        runner: dolor sit
        coach: Squat · set 1 of 2
                15 reps
                [✓ 15]
                [13] [14] [16] [17]
                [Too easy] [Too hard]
                [How] [Skip] [Stop]
        runner: how
        runner: lorem ipsum
        coach: I didn't get that. …
        """);
}
