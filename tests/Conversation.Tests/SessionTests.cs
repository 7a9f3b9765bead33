using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Conversation.Tests;

public class SessionTests
{
    [Fact]
    public Task A_whole_session_by_words() => Chat.InFirstSession("""
        runner: done
        coach: ✓ Squat, set 1: 15.
                Rest 1:30.
                Next: squat, set 2 of 2, 15 reps
                [Skip rest] [More rest]
                [Too easy] [Hard] [Undo]
        (90 s later)
        coach: Rest over.
                Squat · set 2 of 2
                15 reps
                …
                [✓ 15]
                [13] [14] [16] [17]
                [Too easy] [Too hard]
                [How] [Skip] [Stop]
        runner: done 15
        coach: ✓ Squat, set 2: 15.
                Rest 2:00.
                Next: calf raise, set 1 of 2, 10 reps
        runner: ready
        runner: 10
        runner: done 12 easy
        coach: ✓ Calf raise, set 2: 12, easy.
                Rest 2:00.
                …
        runner: ready
        coach: 3/4 Plank …
        runner: done
        runner: done
        coach: ✓ Plank …
        runner: ten
        coach: ✓ Push-up, set 1: 10.
                Rest 1:30.
                …
        runner: did 11
        coach: ✓ Push-up, set 2: 11.
                🏁 Done: 4 exercises, 8 sets, … min.
                Cool down, …
                Next time
                • Squat 2×16: you did 15 or more in every set, so I ask 16.
                • Calf raise …
                • Plank …
                • Push-up 2×11: you did 10 or more in every set, so I ask 11.
                Next session: Thursday, 18:00.
                [Undo]
        """);

    [Fact]
    public Task A_hold_is_counted_in_seconds() => Chat.AfterOnboarding("""
        runner: /plan
        runner: [Three at home · 3 exercises · 21 min]
        runner: /today
        runner: [Start]
        runner: [Done, let's go]
        runner: skip
        coach: Squat: skipped.
                2/3 Plank · set 1 of 3
                30 seconds
                …
                Stop before your form goes.
                [✓ 30 s]
                [20] [25] [35] [40]
                [Too easy] [Too hard]
                [How] [Skip] [Stop]
        runner: 1:05
        coach: ✓ Plank, set 1: 65 s.
                …
        runner: more rest
        coach: Rest …
        (5 min later)
        coach: Rest over.
                …
        runner: 35 seconds
        coach: ✓ Plank, set 2: 35 s.
                …
        """);

    [Fact]
    public Task A_whole_session_by_taps() => Chat.InFirstSession("""
        runner: [✓ 15]
        coach edits: ✓ Squat, set 1: 15.
                Rest 1:30.
                Next: squat, set 2 of 2, 15 reps
                [Skip rest] [More rest]
                [Too easy] [Hard] [Undo]
        runner: [Skip rest]
        coach: Squat · set 2 of 2
                15 reps
                …
        runner: [14]
        coach edits: ✓ Squat, set 2: 14.
                Rest 2:00.
                …
        runner: [Hard]
        coach edits: ✓ Noted for set 2 (14), hard.
                Rest 3:00.
                …
        """);

    [Fact]
    public Task Too_easy_and_too_hard_change_the_next_prescription() => Chat.InFirstSession("""
        runner: done
        runner: ready
        runner: done
        runner: ready
        runner: [Too hard]
        coach edits: All right. How many did you do?
                [3] [4] [5] [6]
                [7] [8] [9] [10]
        runner: [8]
        coach edits: ✓ Calf raise, set 1: 8, too hard.
                That was a lot, so the next set is 8, after a longer rest.
                Rest 2:30.
                …
        runner: 9
        runner: skip
        runner: 10
        runner: done 10 too easy
        coach: ✓ Push-up, set 2: 10, too easy.
                🏁 …
                • Squat 2×16: …
                • Floor calf raise 2×…: your first sessions showed that the floor calf raise fits you better than the calf raise.
                • Feet-raised push-up 2×…: your first sessions showed that the feet-raised push-up fits you better than the push-up.
                …
        """);

    [Fact]
    public async Task Undo_takes_the_last_thing_back_and_nothing_more() => (await Chat.InFirstSession("""
        runner: undo
        coach: There's nothing to take back.
        runner: 15
        runner: [Undo]
        coach edits: Taken back: Squat, set 1.
        coach: Squat · set 1 of 2
                15 reps
        runner: 14
        coach: ✓ Squat, set 1: 14.
                …
        runner: skip
        coach: Squat: skipped.
                2/4 Calf raise · set 1 of 2
                …
        runner: undo
        coach: Taken back.
                Squat · set 2 of 2
                …
        """)).Latest!.Facts.ShouldHaveSingleItem().ShouldBeOfType<Fact.SetLogged>().Done.ShouldBe(Done.Of(14));

    [Fact]
    public Task The_last_set_can_be_taken_back_below_the_summary() => Chat.InFirstSession("""
        runner: skip
        runner: skip
        runner: skip
        runner: 10
        runner: 11
        coach: ✓ Push-up, set 2: 11.
                🏁 Done: 1 exercise, 2 sets, 1 min.
                …
                [Undo]
        runner: [Undo]
        coach edits: Taken back: Push-up, set 2.
        coach: Push-up · set 2 of 2
                …
        runner: 12
        coach: ✓ Push-up, set 2: 12.
                🏁 …
        """);

    [Fact]
    public Task A_session_that_was_stopped_goes_on_with_any_message() => Chat.InFirstSession("""
        runner: 15
        runner: stop
        coach: Stopped. 1 set is saved, 7 sets are left.
                Go on whenever you like, today.
                [Go on] [I have 10 minutes]
                [End for today]
        (2 h later)
        coach: -
        runner: hi again
        coach: Welcome back. Here we are:
                Squat · set 2 of 2
                …
        runner: /stop
        runner: 14
        coach: ✓ Squat, set 2: 14.
                …
        """);

    [Fact]
    public Task A_session_that_was_ended_keeps_what_was_done() => Chat.InFirstSession("""
        runner: 15
        runner: [Skip rest]
        runner: [Stop]
        coach edits: Stopped. 1 set is saved, …
        runner: [End for today]
        coach: Stopped: 1 set is saved.
                Next session: Thursday, 18:00.
                [Undo]
        runner: /today
        coach: You've trained today, well done. Next session: Thursday, 18:00.
        """);

    [Fact]
    public Task A_session_left_alone_is_closed_after_six_hours_with_what_was_logged() => Chat.InFirstSession("""
        runner: 15
        (90 s later)
        coach: Rest over.
                …
        (6 h later)
        coach: I've closed Tuesday's session with the set you logged.
                Next session: Thursday, 18:00.
        runner: [✓ 15]
        coach notes: That button is from earlier.
        runner: /history
        coach: What you've done
                Tue 3 November · squat 15
        """);

    [Fact]
    public async Task The_place_is_never_lost_in_a_restart() => (await Chat.InFirstSession("""
        (restart)
        runner: [✓ 15]
        coach edits: ✓ Squat, set 1: 15.
                …
        (restart)
        (90 s later)
        coach: Rest over.
                Squat · set 2 of 2
                …
        (restart)
        runner: too hard
        coach: All right. How many did you do?
                …
        (restart)
        runner: 9
        coach: ✓ Squat, set 2: 9, too hard.
                …
        (restart)
        runner: my knee hurts
        coach: Sorry to hear that. …
        (restart)
        runner: next exercise
        coach: 2/4 Calf raise · …
        runner: stop
        coach: Stopped. 2 sets are saved, …
        (restart)
        runner: go on
        coach: Welcome back. …
        runner: /delete
        (restart)
        runner: no
        coach: Kept. Nothing was deleted.
                Calf raise · set 1 of 2
                10 reps
        """)).Latest!.Facts.OfType<Fact.SetLogged>().Count().ShouldBe(2);

    [Fact]
    public async Task An_edited_message_corrects_the_set_that_it_logged() => (await Chat.InFirstSession("""
        runner: 51
        coach: Did you mean 5 or 51?
                [5] [51]
        runner: 15
        runner edits: 13
        coach: ✓ Corrected: Squat, set 1: 13.
                Rest 1:30.
                …
        """)).Latest!.Facts.OfType<Fact.SetLogged>().Single().Done.ShouldBe(Done.Of(13));

    [Fact]
    public async Task What_cannot_be_read_logs_nothing() => (await Chat.InFirstSession("""
        runner: see you at 10
        coach: Did you mean 10?
                [10]
        runner: 20 10
        coach: Squat · set 1 of 2
                15 reps
        runner: done 1000
        coach: Did you mean 10 or 100?
                [10] [100]
        runner: not sure
        coach: Squat · set 1 of 2
                15 reps
        runner: 12 kg
        coach: Squat · set 1 of 2
                15 reps
        """)).Latest!.Facts.ShouldBeEmpty();

    [Fact]
    public Task Help_and_how_leave_the_set_where_it_is() => Chat.InFirstSession("""
        runner: how
        coach: Squat
                Stand with your feet …
                Watch out: …
        runner: /help
        coach: In a session tap the buttons, or write
                …
        runner: /plan
        coach: Your plan
                …
        runner: [✓ 15]
        coach edits: ✓ Squat, set 1: 15.
                …
        """);

    [Fact]
    public Task A_swap_brings_another_exercise_of_the_kind() => Chat.InFirstSession("""
        runner: swap
        coach: Instead: …
                1/4 …
        """);
}
