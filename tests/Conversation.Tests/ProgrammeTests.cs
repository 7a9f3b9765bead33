namespace RunnerStrength.Conversation.Tests;

/// <summary>The weeks of a plan: what changes, when, and how it is said.</summary>
public class ProgrammeTests
{
    /// <summary>A session of the first exercise alone, as asked, from its reminder to its summary.</summary>
    private const string Session = """
        (next alarm)
        runner: [Start]
        runner: [Done, let's go]
        runner: done
        runner: done
        runner: done
        runner: end

        """;

    private const string Week = Session + Session;

    [Fact]
    public Task The_fourth_week_is_an_easy_one() => Chat.AfterOnboarding(Week + Week + Week + """
        (next alarm)
        coach: 💪 Strength today, 18:00 · about 1… min · … exercises
                Week 4 of 12: foundation, more sets.
                An easy week: about half the sets, weights a tenth lighter, nothing goes up. That's when you recover and grow stronger.
                • Squat 1×20
                • Push-up 1×10
                …
        runner: [Start]
        runner: [Done, let's go]
        coach edits: Warm-up done.
        coach: 1/… Squat · set 1 of 1
                20 reps · last time 20, 20, 20
                This is an easy week, so 1 set instead of 3.
                You reached the top, 20. Once more like that, and it gets harder.
                …
                [How] [Why] [Skip] [Stop]
        runner: [Why]
        coach: Why squat 1×20
                Last time, Thu 19 November: squat 20, 20, 20.
                • How many: you reached the top, 20. Once more like that, and it gets harder. (at the top once; E11)
                • Sets: this is an easy week, so 1 set instead of 3. (easy week; our choice)
                • Reserve: stop with 3 left in you, as the phase asks: foundation, more sets. (reserve of the phase; our choice)
                • Rest: 1:30 between sets, enough for the next one to be as good. (rest; S2, S3)
        runner: done
        runner: end
        coach: Stopped: 1 set is saved.
                An easier session is no test: next time all stays as it was.
                Next session: Thursday, 18:00.
                An easy week: …
        """);

    [Fact]
    public Task A_new_phase_is_announced_at_the_end_of_the_week_before() => Chat.AfterOnboarding(Week + Session + """
        (next alarm)
        runner: [Start]
        runner: [Done, let's go]
        runner: done
        runner: end
        coach: Stopped: 1 set is saved.
                …
                Next session: Tuesday, 18:00.
                Week 3 of 12: foundation, more sets.
                [Undo]
        (next alarm)
        runner: [Start]
        runner: [Done, let's go]
        coach edits: Warm-up done.
        coach: 1/… Squat · set 1 of 3
                …
                3 sets instead of 2: week 3 asks for a little more.
                …
        """);

    [Fact]
    public Task After_three_weeks_away_the_return_is_gentle() => Chat.AfterOnboarding(Week + Week + """
        (18 days later)
        (next alarm)
        coach: 💪 Strength today, 18:00 · …
                Week 3 of 12: foundation, more sets.
                Back after a break: fewer sets at first. It comes back quickly.
                • Squat 2×19
                …
        runner: [Start]
        runner: [Done, let's go]
        coach edits: Warm-up done.
        coach: 1/… Squat · set 1 of 2
                …
                You're back after a break, so 2 sets instead of 3.
                …
        """);

    [Fact]
    public Task Strength_fades_out_before_the_race_that_matters() => Chat.AfterOnboarding("""
        runner: /race
        coach: No race entered. …
                [Enter a race]
        runner: [Enter a race]
        coach: When is your race? Type the date, such as 2027-01-26.
        runner: blah
        coach: I didn't get that.
                When is your race? …
        runner: 2026-11-01
        coach: That day has passed. A race day is still to come.
                When is your race? …
        runner: 2026-11-22
        coach: Race day: Sun 22 November 2026.
                How long is it?
                [5 km] [10 km]
                [Half marathon] [Marathon]
        runner: [Half marathon]
        coach edits: Distance: half marathon.
        coach: How much does it matter? …
                [It's the one that matters]
                [It's one on the way]
        runner: [It's the one that matters]
        coach edits: Your race: half marathon on Sun 22 November 2026, in 19 days.
                From Sun 1 November on strength work gets less, weights stay. From Sun 15 November on your legs are spared. Afterwards 7 days of rest from strength.
        (next alarm)
        coach: 💪 …
                Three weeks or less to your race: a fifth fewer sets, the same weights, nothing new.
                • Squat 2×15
                • Calf raise 2×10
                • Plank …
                • Push-up 1×10
                …
        (8 days later)
        (next alarm)
        coach: 💪 …
                Two weeks or less to your race: half the sets, the same weights, nothing new.
                • Squat 1×15
                …
        runner: [Skip]
        (next alarm)
        coach: 💪 …
                Trunk and upper body: your legs should be fresh for your race.
                • Plank …
                …
        runner: [Skip]
        (5 days later)
        runner: /today
        coach: Race day! Enjoy it. Strength waits until you have recovered. Next session: Tuesday, 18:00.
        (next alarm)
        coach: Your race is just behind you: well done. Strength waits until you have recovered. Next session: Thursday, 18:00.
        runner: /race
        coach: Your last race: half marathon on Sun 22 November 2026. Well run!
                [Enter a race]
                [No race]
        runner: [No race]
        coach edits: The race is out. Training goes on as usual.
        """);

    [Fact]
    public Task Fever_forbids_training_until_three_days_after_it() => Chat.AfterOnboarding("""
        (next alarm)
        runner: [I'm ill]
        coach: Sorry to hear that. Do you have a fever, or do you feel it in your chest?
                [Yes] [No, it's mild]
        runner: [Yes]
        coach edits: Get well soon. No training until you have been free of symptoms for 3 days, then a week with half of it. Tell me when you're well; I'll ask at your next session.
        (1 day later)
        coach: -
        (next alarm)
        coach: Are you free of symptoms?
                [Yes, since today]
                [Yes, for 3 days or more]
                [Not yet]
        runner: [Not yet]
        coach edits: No session while you're ill, nor in the three days after. Next session: Tuesday, 18:00.
        (next alarm)
        coach: Are you free of symptoms? …
        runner: [Yes, since today]
        coach edits: Good. 3 days without symptoms first; from Fri 13 November on we train again, with half the sets for a week.
        (next alarm)
        coach: No session while you're ill, nor in the three days after. Next session: Tuesday, 18:00.
        (next alarm)
        coach: 💪 …
                After being ill: half the sets for a week.
                • Squat 1×15
                …
        """);

    [Fact]
    public Task A_cold_halves_the_session() => Chat.AfterOnboarding("""
        (next alarm)
        runner: [I'm ill]
        runner: [No, it's mild]
        coach edits: Get well soon. If you train this week, it's half the sets, and resting is just as good. In 7 days all is as before.
        coach: 💪 …
                After being ill: half the sets for a week.
                • Squat 1×15
                …
        """);

    [Fact]
    public Task What_hurts_at_an_offer_is_graded_and_the_offer_made_anew() => Chat.AfterOnboarding("""
        (next alarm)
        runner: my knee hurts
        coach: Sorry to hear that. …
        (5 min later)
        coach: -
        runner: [6]
        coach edits: Noted: your knee 6/10. I leave it alone until it is 2 or less. I'll ask you tomorrow morning.
        coach: 💪 …
                • Hip hinge 2×10
                …
        runner: my wrist hurts
        (1 h later)
        coach: 💪 …
        """);

    [Fact]
    public Task Whoever_is_tired_gets_less_and_after_twice_an_easy_week_is_offered() => Chat.AfterOnboarding("""
        (next alarm)
        runner: [Start]
        runner: [Tired]
        coach edits: Thanks for telling me. A set less for each leg exercise, and nothing goes up after today:
                • Squat 1×15
                • Calf raise 1×10
                • Plank …
                • Push-up 2×10
                Warm-up, 3 minutes
                …
                [Done, let's go]
                [Fresh] [✓ Tired] [Wrecked] [Legs very sore]
                [I have 10 minutes]
        runner: [Fresh]
        coach edits: Good. Then the session stays as it is:
                • Squat 2×15
                …
        runner: [Legs very sore]
        coach edits: Thanks for telling me. Half the sets, and weights a tenth lighter. Leaving it for today is fine too:
                • Squat 1×15
                …
                [Fresh] [Tired] [Wrecked] [✓ Legs very sore]
                [I have 10 minutes] [Not today]
        runner: [Done, let's go]
        runner: done
        runner: end
        (next alarm)
        runner: [Start]
        runner: [Wrecked]
        runner: [Done, let's go]
        runner: done
        runner: end
        coach: Stopped: 1 set is saved.
                …
                You were tired twice in a row. An easy week would do you good: about half the sets, and nothing gets lost.
                Next session: Tuesday, 18:00.
                [Undo]
                [Take an easy week]
        runner: [Take an easy week]
        coach edits: An easy week it is, until Wed 11 November: about half the sets, weights a tenth lighter, nothing goes up.
        (next alarm)
        coach: 💪 …
                An easy week: …
        """);

    [Fact]
    public Task Whoever_is_wrecked_may_leave_it_for_today() => Chat.AfterOnboarding("""
        (next alarm)
        runner: [Start]
        runner: [Wrecked]
        runner: [Not today]
        coach: Ended before the first set; nothing changes.
                Next session: Thursday, 18:00.
        """);

    [Fact]
    public Task Sessions_can_be_shorter_or_longer_from_the_next_one_on() => Chat.AfterOnboarding("""
        runner: /plan
        runner: [45 min]
        coach edits: From the next session on: about 45 minutes.
                Your plan: The coach's twelve weeks
                …
                About 45 minutes each.
                Coming
                Tue 3 November: squat 2×15, walking lunge 2×8 each side, calf raise 2×10, …
                …
                [15 min] [20 min] [30 min]
                …
        (next alarm)
        coach: 💪 Strength today, 18:00 · about 3… min · 7 exercises
                …
        """);

    [Fact]
    public Task A_routine_is_chosen_and_what_the_kit_lacks_is_exchanged() => Chat.AfterOnboarding("""
        runner: /plan
        coach: Your plan: The coach's twelve weeks
                …
                Week 1 of 12: foundation. Clean form first; reps grow where it's easy.
                Week 4 is an easy one.
                From week 3 on: foundation, more sets.
                Tuesday 18:00: whole body
                Thursday 18:00: whole body
                About 20 minutes each.
                Coming
                Tue 3 November: squat 2×15, calf raise 2×10, plank …, push-up 2×10
                …
                0 sessions done so far.
                Change it:
                [15 min] [30 min] [45 min]
                [Keeping it up]
                [Track eight · 8 exercises · 44 min]
                [Best five · 5 exercises · 29 min]
                [Four lifts · 4 exercises · 29 min]
                [Classic ten · 10 exercises · 55 min]
                [Three at home · 3 exercises · 21 min]
        runner: [Track eight · 8 exercises · 44 min]
        coach edits: From the next session on: Track eight.
                Your plan: Track eight
                Eight exercises for track runners, …
                Each session
                • Push-up 2×10
                • Table row 2×10 (instead of the dumbbell row, for which you'd need other equipment)
                …
                [The coach's twelve weeks]
                …
        (next alarm)
        coach: 💪 Strength today, 18:00 · about 43 min · 8 exercises
                Track eight
                • Push-up 2×10
                • Table row 2×10
                …
        runner: [Start]
        runner: [Done, let's go]
        runner: skip
        coach: Push-up: skipped.
                2/8 Table row · set 1 of 2
                10 reps
                Instead of the dumbbell row, for which you'd need other equipment.
                …
        runner: why
        coach: Why table row 2×10
                • Exercise: instead of the dumbbell row, for which you'd need other equipment. (your equipment; our choice)
                • How many: …
        """);

    [Fact]
    public Task Short_of_time_whole_exercises_go() => Chat.AfterOnboarding("""
        runner: /today
        runner: [Start]
        runner: [I have 10 minutes]
        coach edits: 10 minutes: I leave out calf raise, plank … push-up. 2 sets stay.
                Warm-up, 3 minutes
                …
        runner: [Done, let's go]
        runner: stop
        runner: [I have 10 minutes]
        coach edits: 10 minutes: that fits as it is.
                Stopped. …
                [Go on] [I have 10 minutes]
                [End for today]
        """);

    [Fact]
    public Task Health_answers_are_shown_cleared_and_deleted() => Chat.AfterOnboarding("""
        runner: /health
        coach: None of the nine topics applied on Tue 3 November 2026.
                All training is open to you.
                [Answer again]
                [Delete my health answers]
        runner: [Answer again]
        runner: [I'm 18 or older, and you may keep them]
        runner: [Pregnant, or gave birth lately]
        runner: [Continue]
        coach edits: Health: pregnancy or a recent birth. Please talk to a doctor or midwife before we train; …
        runner: /today
        coach: Before we train, please let a doctor or midwife say that you may.
                [A professional has cleared me]
                [Answer again]
        runner: [A professional has cleared me]
        coach edits: You told me that a professional has cleared you. That counts until Wed 3 November 2027; then I ask again.
        runner: /today
        coach: 💪 …
        runner: [Skip]
        runner: /health
        runner: [Delete my health answers]
        coach edits: Your health answers are deleted. Without health answers I give light work only: …
        runner: /health
        coach: I have no health answers of yours, …
                [Answer the health questions]
        runner: /plan
        coach: Your plan: …
                It's light work, since I have no health answers: /health changes that.
                …
        """);
}
