using RunnerStrength.Domain.Runners;
using RunnerStrength.Simulator.Play;

namespace RunnerStrength.Conversation.Tests;

/// <summary>Plays a conversation; it fails with the transcript where the coach says something else.</summary>
internal static class Chat
{
    /// <summary>From hello to the plan: Tuesdays and Thursdays at 18:00 in Berlin, with a bench and no dumbbells.</summary>
    public const string Onboarding = """
        runner: /start
        runner: [I'm 18 or older, and you may keep them]
        runner: [None of these]
        runner: [I've done some]
        runner: [A bench, box or sturdy chair]
        runner: [Continue]
        runner: [Tue]
        runner: [Thu]
        runner: [Continue]
        runner: [Sun]
        runner: [No fixed rest day]
        runner: [Morning]
        runner: [Two]
        runner: [Yes, these days]
        runner: [18:00]
        runner: [Berlin]

        """;

    /// <summary>From hello to the first set, with dumbbells and a bench.</summary>
    public const string WithDumbbells = """
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

    public static Task<Runner> Plays(string script) => Run(script);

    /// <summary>A dumbbell row is due: 12 each side with 5 kg, two sets.</summary>
    public static Task<Runner> AtTheRow(string script) => Run(WithDumbbells + "runner: skip\n" + script);

    /// <summary>As <see cref="InFirstSession"/>, for somebody who writes in another language.</summary>
    public static Task<Runner> InFirstSessionIn(string language, string script) =>
        Run(Onboarding + "runner: [Start the first session now]\nrunner: [Done, let's go]\n" + script, language);

    /// <summary>Somebody who has answered everything and waits for Tuesday 18:00.</summary>
    public static Task<Runner> AfterOnboarding(string script) => Run(Onboarding + "runner: [Wait for today, 18:00]\n" + script);

    /// <summary>Somebody whose first session has started, warmed up: the squat is due.</summary>
    public static Task<Runner> InFirstSession(string script) =>
        Run(Onboarding + "runner: [Start the first session now]\nrunner: [Done, let's go]\n" + script);

    private static async Task<Runner> Run(string script, string language = "en")
    {
        await using var chat = await TurnChat.OpenAsync(language);
        var transcript = new StringWriter();
        var matched = await ScriptPlayer.PlayAsync(ChatScript.Parse(script), chat, transcript);
        if (Environment.GetEnvironmentVariable("TRANSCRIPTS") is { Length: > 0 } folder)
            await File.WriteAllTextAsync(Path.Combine(folder, TestContext.Current.TestMethod!.MethodName + ".txt"), transcript.ToString());
        matched.ShouldBeTrue(transcript.ToString());
        return (await chat.DialogueAsync()).Runner;
    }
}
