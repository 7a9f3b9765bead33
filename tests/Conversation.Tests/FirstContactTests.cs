using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Conversation.Tests;

public class FirstContactTests
{
    [Fact]
    public async Task A_runner_comes_from_hello_to_the_first_set_by_taps() => (await Chat.Plays("""
        runner: /start
        coach: Hi! I'm your strength coach for running. …
                I'm not a doctor, and this is not medical advice. …
        coach: First, your health. …
                Without them I give light work only. And I coach adults.
                [I'm 18 or older, and you may keep them]
                [I'm 18 or older; keep none]
                [I'm under 18]
        runner: [I'm 18 or older, and you may keep them]
        coach edits: Thank you. I keep your answers for your training alone.
        coach: Does any of these apply to you? Tap all that do.
                …
                [A stress fracture this past year]
                [None of these]
        runner: [None of these]
        coach edits: Health: none. All training is open to you.
        coach: How used are you to strength training?
                [New to it]
                [I've done some]
                [I train regularly]
        runner: [I've done some]
        coach edits: Strength training: some experience.
        coach: What do you have at hand? Tap all that you have.
                [A bench, box or sturdy chair]
                [Dumbbells or a kettlebell]
                [A resistance band]
                [A barbell with plates]
                [None of these]
        runner: [Dumbbells or a kettlebell]
        coach edits: What do you have at hand? …
                [A bench, box or sturdy chair]
                [✓ Dumbbells or a kettlebell]
                [A resistance band]
                [A barbell with plates]
                [Continue]
        runner: [A bench, box or sturdy chair]
        runner: [Continue]
        coach edits: Equipment: a bench, box or sturdy chair and dumbbells.
        coach: Which weights? …
        runner: [8]
        coach edits: Which weights? …
        runner: [5]
        runner: [Continue]
        coach edits: Weights: 5 kg and 8 kg.
        coach: On which days do you run hard? …
        runner: [Tue]
        runner: [Thu]
        runner: [Continue]
        coach edits: Hard runs: Tuesday and Thursday.
        coach: On which day is your long run?
                …
                [No long run]
        runner: [Sun]
        coach edits: Long run: Sunday.
        coach: On which days do you rest?
                [Mon] [Wed] [Fri] [Sat]
                [No fixed rest day]
        runner: [Fri]
        runner: [Continue]
        coach edits: Rest: Friday.
        coach: When do you usually run?
                [Morning] [Midday] [Evening]
        runner: [Morning]
        coach edits: You usually run in the morning.
        coach: How many strength sessions a week? …
                [Two] [Three]
        runner: [Two]
        coach edits: Sessions a week: two.
        coach: I suggest Tuesday and Thursday.
                Strength on the day of a hard run leaves the days between free for easy running and recovery.
                [Yes, these days]
                [Choose other days]
        runner: [Yes, these days]
        coach edits: Strength days: Tuesday and Thursday.
        coach: At what time shall I remind you? …
        runner: [18:00]
        coach edits: Reminder at 18:00.
        coach: Where are you? …
        runner: [Berlin]
        coach edits: Time zone: Berlin.
        coach: All set. Where you are it is 12:00 now.
                🗓 Tuesday and Thursday at 18:00, about 20 minutes
                🏠 A bench, box or sturdy chair and dumbbells (5 kg and 8 kg)
                Your first session can start right now, or I remind you today, 18:00.
                [Start the first session now]
                [Wait for today, 18:00]
                [Change my answers]
        runner: [Start the first session now]
        coach: Warm-up, 3 minutes
                …
                [Done, let's go]
                [Fresh] [Tired] [Wrecked] [Legs very sore]
                [I have 10 minutes]
        runner: [Done, let's go]
        coach edits: Warm-up done.
        coach: 1/4 Squat · set 1 of 2
                15 reps
                …
                Stop when about 4 more would be possible in good form.
                [✓ 15]
                [13] [14] [16] [17]
                [Too easy] [Too hard]
                [How] [Skip] [Stop]
        """)).Profile.Kit.ShouldBe(new Kit(Equipment.Bench | Equipment.Dumbbells, [new Kilograms(5), new Kilograms(8)]));

    [Fact]
    public async Task A_typed_answer_works_as_well_as_a_tap()
    {
        var profile = (await Chat.Plays("""
            runner: hello
            coach: Hi! …
            coach: First, your health. …
            runner: yes
            coach: Thank you. I keep your answers for your training alone.
                    Does any of these apply to you? …
            runner: none
            coach: Health: none. …
                    How used are you to strength training? …
            runner: i'm a beginner
            coach: Strength training: new to it.
                    What do you have at hand? …
            runner: a chair and dumbbells
            coach: Equipment: …
                    Which weights? …
            runner: 5, 10, 12.5
            coach: Weights: 5 kg, 10 kg and 12.5 kg.
                    On which days do you run hard? …
            runner: tuesdays and thursday
            coach: Hard runs: Tuesday and Thursday.
                    On which day is your long run? …
            runner: sunday
            coach: Long run: Sunday.
                    On which days do you rest? …
            runner: none
            coach: Rest: none.
                    When do you usually run? …
            runner: after work
            coach: You usually run in the evening.
                    How many …
            runner: 3
            coach: Sessions a week: three.
                    I suggest …
            runner: monday, wednesday and friday
            coach: Strength days: Monday, Wednesday and Friday.
                    At what time …
            runner: 7:30 pm
            coach: Reminder at 19:30.
                    Where are you? …
            runner: Lisbon
            coach: Time zone: Lisbon.
                    All set. Where you are it is 11:00 now.
                    …
                    [Start the first session now]
                    [Wait for tomorrow, 19:30]
                    [Change my answers]
            runner: wait
            coach: Done: I'll write to you tomorrow, 19:30. …
            """)).Profile;
        profile.Days.ShouldBe([IsoDayOfWeek.Monday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Friday]);
        (profile.Experience, profile.RunsAt, profile.Time, profile.Zone.Id).ShouldBe((Experience.New, TimeOfDay.Evening, new LocalTime(19, 30), "Europe/Lisbon"));
    }

    [Fact]
    public Task What_does_not_fit_is_asked_again_and_changes_nothing() => Chat.Plays("""
        runner: /start
        runner: purple
        coach: I didn't get that.
                First, your health. …
        runner: [I'm under 18]
        coach edits: Sorry, I coach adults only. …
                First, your health. …
        runner: [I'm 18 or older, and you may keep them]
        runner: [None of these]
        runner: [New to it]
        runner: [None of these]
        runner: [No hard runs]
        runner: [Sun]
        runner: [No fixed rest day]
        runner: [Morning]
        runner: 7
        coach: That doesn't fit this question.
                How many strength sessions a week? …
        runner: two
        runner: sunday
        coach: That's the day of your long run; …
                I suggest …
        runner: [Choose other days]
        coach: Which days for strength? …
        runner: [Sun]
        coach edits: That's the day of your long run; …
        runner: [Continue]
        runner: 25:00
        coach: I didn't get that.
                At what time …
        runner: 6
        coach: Reminder at 06:00.
                …
        runner: Atlantis
        coach: I don't know that place. …
        runner: Europe/Berlin
        coach: Time zone: Berlin.
                …
        """);

    [Fact]
    public Task Onboarding_goes_on_where_it_was_after_a_restart_and_at_start() => Chat.Plays("""
        runner: /start
        runner: [I'm 18 or older; keep none]
        coach edits: Fine, I keep nothing. Without health answers I give light work only: …
        coach: How used are you …
        runner: [I train regularly]
        (restart)
        runner: [None of these]
        coach edits: Equipment: nothing, and that's fine.
        coach: On which days do you run hard? …
        (restart)
        (2 days later)
        coach: -
        runner: /start
        coach: On which days do you run hard? …
        runner: /today
        coach: On which days do you run hard? …
        """);

    [Fact]
    public Task Answers_can_be_changed_later_and_nothing_is_lost() => Chat.AfterOnboarding("""
        runner: /start
        coach: Next session: today, 18:00. …
                [Change my answers]
        runner: [Change my answers]
        coach: How used are you to strength training? …
        (3 days later)
        coach: -
        runner: [New to it]
        coach edits: Strength training: new to it.
        coach: What do you have at hand? …
                [✓ A bench, box or sturdy chair]
                [Dumbbells or a kettlebell]
                [A resistance band]
                [A barbell with plates]
                [Continue]
        """);

    [Fact]
    public async Task From_hello_to_the_plan_it_takes_twelve_taps_at_the_shortest()
    {
        const string Taps = """
            runner: [I'm 18 or older, and you may keep them]
            runner: [None of these]
            runner: [New to it]
            runner: [None of these]
            runner: [No hard runs]
            runner: [No long run]
            runner: [No fixed rest day]
            runner: [Morning]
            runner: [Two]
            runner: [Yes, these days]
            runner: [18:00]
            runner: [Berlin]
            coach edits: Time zone: Berlin.
            coach: All set. …
            """;
        await Chat.Plays("runner: /start\n" + Taps);
        Taps.Split('\n').Count(line => line.StartsWith("runner:", StringComparison.Ordinal)).ShouldBeLessThanOrEqualTo(12);
    }

    [Fact]
    public Task A_yes_to_a_health_question_means_light_work_until_cleared() => Chat.Plays("""
        runner: /start
        runner: [I'm 18 or older, and you may keep them]
        runner: [A heart condition or high blood pressure]
        coach edits: Does any of these apply to you? …
                [✓ A heart condition or high blood pressure]
                …
                [Continue]
        runner: [Continue]
        coach edits: Health: heart or blood pressure. So it's light work for now: nothing heavy, no jumps, and always plenty in reserve. When a professional has cleared you, tell me under /health.
        coach: How used are you …
        """);

    [Fact]
    public Task Chest_pain_means_no_session_before_clearance() => Chat.Plays("""
        runner: /start
        runner: [I'm 18 or older, and you may keep them]
        runner: [Chest pain, at rest or when active]
        runner: [Continue]
        coach edits: Health: chest pain. Please talk to a doctor or midwife before we train; I give no sessions until they have cleared you. When they have, tell me under /health.
        coach: How used are you …
        """);
}
