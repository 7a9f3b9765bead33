using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Conversation.Tests;

/// <summary>Replies that are unusual, but meant: the session goes on after them and can be ended.</summary>
public class OddRepliesTests
{
    [Fact]
    public async Task A_weight_at_an_exercise_that_takes_none_is_kept() => (await Chat.InFirstSession("""
        runner: 15 with 10 kg
        coach: ✓ Squat, set 1: 15 with 10 kg.
                Rest …
                …
        runner: 15 with 10 kg
        coach: ✓ Squat, set 2: 15 with 10 kg.
                …
        runner: end for today
        coach: Stopped: 2 sets are saved.
                Next time
                • Squat 2×16: you did 15 or more in every set, so I ask 16.
                …
        (next alarm)
        coach: 💪 Strength today, 18:00 …
                …
                • Squat 2×16 ↑
                …
        """)).Latest!.Facts.OfType<Fact.SetLogged>().ShouldAllBe(set => set.Load == new Kilograms(10));

    [Fact]
    public Task Stop_after_pain_in_the_last_exercise_ends_the_session() => Chat.InFirstSession("""
        runner: skip
        runner: skip
        runner: skip
        runner: 10
        runner: ready
        runner: ouch, my shoulder hurts
        runner: [7]
        coach edits: Noted: your shoulder 7/10. The push-up is over for today. …
        coach: Instead, without loading it: shoulder-blade squeeze?
                [Yes, shoulder-blade squeeze]
                [Next exercise] [Stop for today]
        runner: stop
        coach: Stopped: 1 set is saved.
                …
        runner: hi
        coach: Hello! Good to hear from you.
        runner: undo
        coach: Taken back.
                Instead, without loading it: shoulder-blade squeeze?
                [Yes, shoulder-blade squeeze]
                [Next exercise] [Stop for today]
        runner: yes
        coach: Instead: shoulder-blade squeeze.
                4/4 Shoulder-blade squeeze · set 2 of 2
                …
        """);

    [Fact]
    public Task Undo_and_how_it_felt_in_one_message() => Chat.InFirstSession("""
        runner: 15
        runner: undo easy
        coach: ✓ Noted for set 1 (15), easy.
                Taken back: Squat, set 1.
                Squat · set 1 of 2
                15 reps
                …
        runner: 14
        coach: ✓ Squat, set 1: 14.
                …
        """);
}
