namespace RunnerStrength.Conversation.Tests.Replies;

/// <summary>Sets of an exercise that each side does for itself.</summary>
public class SidesChats
{
    [Fact]
    public Task One_side_asks_for_the_other() => Chat.AtTheRow("""
        runner: left 12
        coach: Left: 12. And the other side?
                [7] [8] [9] [10]
                [11] [12] [13] [14]
        runner: 10
        coach: ✓ Dumbbell row, set 1: 12 left, 10 right with 5 kg.
                …
        runner: right only 8
        coach: Right: 8. And the other side?
                …
        runner: [10]
        coach edits: ✓ Dumbbell row, set 2: 10 left, 8 right with 5 kg.
                …
        """);

    [Fact]
    public Task Half_a_set_is_taken_back_or_becomes_a_whole_one() => Chat.AtTheRow("""
        runner: left 12
        runner: undo
        coach: 2/8 Dumbbell row · set 1 of 2
                …
        runner: right 10
        runner: same
        coach: ✓ Dumbbell row, set 1: 10 each side with 5 kg.
                …
        runner: L12 R10
        coach: ✓ Dumbbell row, set 2: 12 left, 10 right with 5 kg.
                …
        """);

    [Fact]
    public Task Two_numbers_may_be_sides_or_sets() => Chat.AtTheRow("""
        runner: 12 10
        coach: Which side was that? …
                [12 left, 10 right]
                [10 left, 12 right]
                [12 each side, then 10 each side]
        runner: [12 each side, then 10 each side]
        coach edits: ✓ Dumbbell row, set 1: 12 each side with 5 kg.
                ✓ Dumbbell row, set 2: 10 each side with 5 kg.
                …
        """);
}
