namespace RunnerStrength.Conversation.Tests;

/// <summary>Weights: found, raised, named.</summary>
public class LoadTests
{
    /// <summary>From hello to the first warm-up, with dumbbells and a bench.</summary>
    private const string WithDumbbells = """
        runner: /start
        runner: [I'm 18 or older, and you may keep them]
        runner: [None of these]
        runner: [I train regularly]
        runner: [A bench, box or sturdy chair]
        runner: [Dumbbells or a kettlebell]
        runner: [Continue]
        runner: 5, 7.5, 10, 12.5, 15
        runner: tue thu
        runner: [Sun]
        runner: [No fixed rest day]
        runner: [Morning]
        runner: [Two]
        runner: [Yes, these days]
        runner: [18:00]
        runner: [Berlin]
        runner: [Wait for today, 18:00]
        runner: /plan
        runner: [Track eight · 8 exercises · 44 min]
        (next alarm)
        runner: [Start]
        runner: [Done, let's go]

        """;

    [Fact]
    public Task The_starting_weight_is_found_set_by_set() => Chat.Plays(WithDumbbells + """
        runner: skip
        runner: why
        runner: 10 too easy
        runner: 10 too easy
        runner: 10 hard
        runner: end
        (next alarm)
        """);
}
