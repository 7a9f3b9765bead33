namespace RunnerStrength.Conversation.Tests;

/// <summary>Weights: found, raised, named.</summary>
public class LoadTests
{
    [Fact]
    public Task The_starting_weight_is_found_set_by_set() => Chat.Plays(Chat.WithDumbbells + """
        runner: skip
        coach: Push-up: skipped.
                2/8 Dumbbell row · set 1 of 2
                12 reps each side with 5 kg
                We look for your weight: it should begin clearly too easy. If it is, say so, and the next set is heavier. Do you know yours? Take it, and write it too, such as “12 with 10 kg”.
                …
        runner: why
        coach: Why dumbbell row 2×12 each side with 5 kg
                …
                • Weight: 5 kg is your lightest: we begin clearly too easy and find your weight from there. (begin clearly too easy; S3)
                …
        runner: 12 too easy
        coach: ✓ Dumbbell row, set 1: 12 each side with 5 kg, too easy.
                That left plenty in reserve, so the next set is with 7.5 kg.
                Rest 1:30.
                Next: dumbbell row, set 2 of 2, 12 reps each side with 7.5 kg
                …
        runner: 12
        coach: ✓ Dumbbell row, set 2: 12 each side with 7.5 kg.
                …
        runner: end
        coach: Stopped: 2 sets are saved.
                Next time
                • Dumbbell row 2×12 each side with …: … kg is where your sets led us, so we start from there.
                …
        """);

    [Fact]
    public Task Somebody_who_knows_their_weight_takes_it_and_goes_on_from_there() => Chat.Plays(Chat.WithDumbbells + """
        runner: skip
        runner: 12 with 10 kg
        coach: ✓ Dumbbell row, set 1: 12 each side with 10 kg.
                Rest 1:30.
                Next: dumbbell row, set 2 of 2, 12 reps each side with 10 kg
                …
        runner: hard
        coach: ✓ Noted for set 1 (12 each side with 10 kg), hard.
                That was a lot, so the next set is with 7.5 kg.
                Rest 2:30.
                Next: dumbbell row, set 2 of 2, 12 reps each side with 7.5 kg
                …
        runner: why
        coach: Why dumbbell row 2×12 each side with 5 kg
                • This set: 12 each side with 7.5 kg, since set 1 was 12 each side with 10 kg, hard. (the next set; E12, our choice)
                …
        runner: 12
        coach: ✓ Dumbbell row, set 2: 12 each side with 7.5 kg.
                …
        runner: end
        coach: Stopped: 2 sets are saved.
                Next time
                • Dumbbell row 2×12 each side with 7.5 kg: 7.5 kg is where your sets led us, so we start from there.
                …
        """);
}
