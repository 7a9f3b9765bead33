using RunnerStrength.Domain;
using RunnerStrength.Domain.Sessions;

namespace RunnerStrength.Conversation.Tests;

public class SafetyTests
{
    [Fact]
    public Task Pain_stops_the_exercise_and_another_is_offered() => Chat.InFirstSession("""
        runner: 15 but my left knee hurts a bit
        coach: Sorry to hear that. We stop the squat here, and I leave your knee alone for two days. …
                ✓ Squat, set 1: 15.
                Instead, without loading it: …?
                …
                [Next exercise] [Stop for today]
        runner: done
        coach: That doesn't fit right now.
        runner: yes
        coach: Instead: …
                1/4 …
        """);

    [Fact]
    public async Task An_area_that_hurt_is_spared_in_the_next_session() => (await Chat.InFirstSession("""
        runner: 15
        runner: ouch, my shoulder hurts
        runner: end
        (next alarm)
        coach: 💪 Strength today, 18:00 …
        runner: start
        """)).Latest!.Prescription.Items.ShouldAllBe(item =>
            !Domain.Exercises.Catalogue.Get(item.Exercise).Areas.Contains(Domain.Exercises.Area.Shoulder));

    [Fact]
    public Task A_red_flag_stops_everything_until_a_doctor_has_cleared_it() => Chat.InFirstSession("""
        runner: 15
        runner: i have chest pain
        coach: Stop now. These can be signs of an emergency: …
                [A doctor has cleared me]
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
        coach: A few quick questions first. …
        """)).Latest.ShouldBeNull();
}
