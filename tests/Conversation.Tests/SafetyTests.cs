using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Conversation.Tests;

public class SafetyTests
{
    [Fact]
    public async Task A_little_pain_is_noted_and_the_session_goes_on() => (await Chat.InFirstSession("""
        runner: 15 but my left knee hurts a bit
        coach: Sorry to hear that. The squat stops here for now.
                ✓ Squat, set 1: 15.
                How bad is it, from 0 to 10? 0 is nothing, 10 the worst you can think of.
                [0] [1] [2] [3] [4] [5]
                [6] [7] [8] [9] [10]
                [Stop for today]
        runner: [2]
        coach edits: Noted: your knee 2/10. That little is all right to train with. Go on, and tell me if it gets worse.
        coach: Squat · set 2 of 2
                15 reps
                …
        """)).Latest!.Facts.OfType<Fact.Hurt>().Single().Score.ShouldBe(2);

    [Fact]
    public Task After_pain_in_the_last_set_the_next_exercise_is_explained_as_ever() => Chat.InFirstSession("""
        runner: 15
        runner: 15 my knee hurts
        runner: [3]
        coach edits: Noted: your knee 3/10. …
        coach: 2/4 Calf raise · set 1 of 2
                10 reps
                Stand …
                …
        """);

    [Fact]
    public Task Some_pain_makes_the_exercise_easier_and_is_asked_about_in_the_morning() => Chat.InFirstSession("""
        runner: 15
        runner: my knee hurts
        runner: [4]
        coach edits: Noted: your knee 4/10. I make it easier: chair squat for the sets that remain. I'll ask you tomorrow morning.
        coach: 1/4 Chair squat · set 2 of 2
                …
        runner: end
        coach: Stopped: 1 set is saved.
                …
        (next alarm)
        coach: Good morning! How is your knee today, from 0 to 10? …
                [0] [1] [2] [3] [4] [5]
                [6] [7] [8] [9] [10]
        runner: [5]
        coach edits: Thank you. Noted: your knee 5/10. That's worse than before, so what hurt goes a step down. Nothing that loads it gets harder until it has been quiet for a week. I'll ask you tomorrow morning.
        (next alarm)
        coach: Good morning! …
        runner: [1]
        coach edits: Thank you. Noted: your knee 1/10. That's quiet enough to train it again, an easier step first where it hurt much.
        (next alarm)
        coach: 💪 Strength today, 18:00 …
        """);

    [Fact]
    public async Task Much_pain_stops_the_exercise_and_the_area_rests_until_it_is_quiet() => (await Chat.InFirstSession("""
        runner: 15
        runner: ouch, my shoulder hurts
        runner: [7]
        coach edits: Noted: your shoulder 7/10. The squat is over for today. I leave your shoulder alone for two days at least, and until it is 2 or less. I'll ask you tomorrow morning.
        coach: Instead, without loading it: chair squat?
                [Yes, chair squat]
                [Next exercise] [Stop for today]
        runner: [Stop for today]
        (next alarm)
        coach: Good morning! How is your shoulder today, from 0 to 10? …
        runner: [6]
        coach edits: Thank you. Noted: your shoulder 6/10. I leave it alone until it is 2 or less. I'll ask you tomorrow morning.
        (next alarm)
        coach: Good morning! …
        runner: [3]
        (next alarm)
        coach: 💪 Strength today, 18:00 …
        runner: [Start]
        """)).Latest!.Prescription.Items.ShouldAllBe(item =>
            !Domain.Exercises.Catalogue.Get(item.Exercise).Areas.Contains(Domain.Exercises.Area.Shoulder));

    [Fact]
    public Task Much_pain_twice_in_two_weeks_is_a_matter_for_a_physiotherapist() => Chat.InFirstSession("""
        runner: my knee hurts
        runner: [8]
        runner: [Stop for today]
        (next alarm)
        runner: [1]
        coach edits: Thank you. Noted: your knee 1/10. That's quiet enough to train it again, an easier step first where it hurt much.
        (5 days later)
        runner: my knee hurts
        runner: [7]
        coach edits: Noted: your knee 7/10. I leave it alone until it is 2 or less. I'll ask you tomorrow morning. It has come back, or it stays. Please have a physiotherapist look at it.
        """);

    [Fact]
    public Task An_exercise_that_hurts_much_is_exchanged_for_one_that_spares_the_area() => Chat.InFirstSession("""
        runner: my knee hurts
        runner: [8]
        coach edits: Noted: your knee 8/10. The squat is over for today. …
        coach: Instead, without loading it: …?
                …
                [Next exercise] [Stop for today]
        runner: done
        coach: That doesn't fit right now.
        runner: yes
        coach: Instead: …
                1/4 …
        """);

    [Fact]
    public Task Pain_before_the_first_set_fits_the_session_to_it() => Chat.AfterOnboarding("""
        runner: /today
        runner: [Start]
        runner: my knee hurts
        coach: Sorry to hear that. Until I know how bad it is, I leave your knee alone.
                So today it's this:
                • Hip hinge 2×10
                …
                [Done, let's go]
                …
        """);

    [Fact]
    public Task A_red_flag_stops_everything_until_a_doctor_has_cleared_it() => Chat.InFirstSession("""
        runner: 15
        runner: i have chest pain
        coach: Stop now. These can be signs of an emergency: …
                [A doctor has cleared me]
                [I meant something else]
        runner: /today
        coach: Stop now. …
        (3 days later)
        coach: -
        runner: [A doctor has cleared me]
        coach edits: Good to have you back. Next session: Tuesday, 18:00. …
        (next alarm)
        coach: 💪 Strength today, 18:00 …
        """);

    [Fact]
    public Task What_was_taken_for_a_red_flag_by_mistake_leads_back_to_the_set() => Chat.InFirstSession("""
        runner: 15
        runner: chest pain
        coach: Stop now. …
        runner: [I meant something else]
        coach edits: Sorry, I took that for a warning sign. …
        coach: Squat · set 2 of 2
                …
        """);

    [Fact]
    public Task What_may_be_a_red_flag_is_asked_about() => Chat.InFirstSession("""
        runner: my heart is racing
        coach: That can be a warning sign. Is that happening right now?
                [Yes] [No, I'm fine]
        runner: [No, I'm fine]
        coach edits: Good. Then we go on.
        coach: Squat · set 1 of 2
                …
        runner: my heart is racing
        coach: That can be a warning sign. …
        runner: yes
        coach: Stop now. …
        """);

    [Fact]
    public Task Thanks_and_hello_get_a_word() => Chat.InFirstSession("""
        runner: thanks
        coach: You're welcome!
        runner: hello
        coach: Hello! Good to hear from you.
        """);

    [Fact]
    public Task A_knee_that_is_fine_again_is_no_beginning() => Chat.AfterOnboarding("""
        runner: my knee hurts
        coach: …
        runner: 4
        coach: …
        runner: my knee is fine again
        coach: …
        """);

    [Fact]
    public Task No_pain_is_no_pain() => Chat.InFirstSession("""
        runner: 15 no pain
        coach: ✓ Squat, set 1: 15.
                …
        """);

    [Fact]
    public async Task Everything_is_deleted_after_a_yes() => (await Chat.InFirstSession("""
        runner: 15
        runner: /delete
        coach: Delete everything I know about you? …
                [No, keep it]
                [Yes, delete everything]
        runner: [Yes, delete everything]
        coach edits: Everything about you is deleted. If you want to begin again, write /start.
        (7 days later)
        coach: -
        runner: /start
        coach: Hi! …
        coach: First, your health. …
        """)).Latest.ShouldBeNull();
}
