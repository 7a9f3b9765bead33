namespace RunnerStrength.Conversation.Tests;

/// <summary>The weeks of a plan: what changes, when, and how it is said.</summary>
public class ProgrammeTests
{
    /// <summary>A session as asked, from its reminder to its summary.</summary>
    private static readonly string Session = "(next alarm)\nrunner: [Start]\nrunner: [Done, let's go]\n" + string.Concat(Enumerable.Repeat("runner: done\n", 16));

    private static string Sessions(int count) => string.Concat(Enumerable.Repeat(Session, count));

    [Fact]
    public Task The_fourth_week_is_an_easy_one() => Chat.AfterOnboarding(Sessions(6) + """
        runner: /next
        runner: /plan
        (next alarm)
        runner: [Start]
        runner: [Done, let's go]
        runner: why
        """);

    [Fact]
    public Task After_three_weeks_away_the_return_is_gentle() => Chat.AfterOnboarding(Sessions(4) + """
        (next alarm)
        runner: [Skip]
        (next alarm)
        runner: [Skip]
        (next alarm)
        runner: [Skip]
        (next alarm)
        runner: [Skip]
        (next alarm)
        runner: [Skip]
        (next alarm)
        runner: [Start]
        runner: [Done, let's go]
        """);

    [Fact]
    public Task Strength_fades_out_before_the_race_that_matters() => Chat.AfterOnboarding("""
        runner: /race
        runner: [Enter a race]
        runner: soon
        runner: 2026-11-01
        runner: 2026-11-22
        runner: [Half marathon]
        runner: [It's the one that matters]
        runner: /race
        (next alarm)
        runner: [Start]
        runner: end
        (next alarm)
        runner: [Skip]
        (next alarm)
        runner: [Skip]
        (next alarm)
        runner: [Skip]
        (next alarm)
        runner: [Skip]
        (next alarm)
        runner: [Skip]
        (next alarm)
        runner: [Skip]
        (next alarm)
        runner: /race
        runner: [No race]
        runner: /today
        """);

    [Fact]
    public Task Fever_forbids_training_until_three_days_after_it() => Chat.AfterOnboarding("""
        (next alarm)
        runner: [I'm ill]
        runner: [Yes]
        (next alarm)
        runner: [Not yet]
        (next alarm)
        runner: [Yes, since today]
        (next alarm)
        runner: /today
        """);

    [Fact]
    public Task A_cold_halves_the_session() => Chat.AfterOnboarding("""
        (next alarm)
        runner: [I'm ill]
        runner: [No, it's mild]
        runner: /today
        """);

    [Fact]
    public Task Whoever_is_tired_gets_less_and_whoever_is_wrecked_may_leave_it() => Chat.AfterOnboarding(Sessions(1) + """
        (next alarm)
        runner: [Start]
        runner: [Tired]
        runner: [Wrecked]
        runner: [Fresh]
        runner: [Legs very sore]
        runner: [Done, let's go]
        """ + "\n" + string.Concat(Enumerable.Repeat("runner: done\n", 12)) + """
        (next alarm)
        runner: [Start]
        runner: [Wrecked]
        runner: [Done, let's go]
        """ + "\n" + string.Concat(Enumerable.Repeat("runner: done\n", 12)) + """
        runner: [Take an easy week]
        (next alarm)
        """);

    [Fact]
    public Task Whoever_is_wrecked_may_leave_it_for_today() => Chat.AfterOnboarding("""
        (next alarm)
        runner: [Start]
        runner: [Wrecked]
        runner: [Not today]
        """);

    [Fact]
    public Task A_routine_is_chosen_and_what_the_kit_lacks_is_exchanged() => Chat.AfterOnboarding("""
        runner: /plan
        runner: [Track eight · 8 exercises · 40 min]
        runner: /next
        (next alarm)
        runner: [Start]
        runner: [Done, let's go]
        runner: skip
        runner: skip
        runner: why
        """);

    [Fact]
    public Task Short_of_time_whole_exercises_go() => Chat.AfterOnboarding("""
        runner: /today
        runner: [Start]
        runner: [I have 10 minutes]
        runner: [Done, let's go]
        runner: stop
        runner: [I have 10 minutes]
        runner: [Go on]
        """);

    [Fact]
    public Task Health_answers_are_shown_cleared_and_deleted() => Chat.AfterOnboarding("""
        runner: /health
        runner: [Answer again]
        runner: [I'm 18 or older, and you may keep them]
        runner: [Pregnant, or gave birth lately]
        runner: [Continue]
        runner: /today
        (next alarm)
        runner: [A professional has cleared me]
        runner: /health
        runner: [Delete my health answers]
        runner: /health
        runner: /plan
        """);
}
