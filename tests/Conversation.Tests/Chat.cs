using RunnerStrength.Domain;
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

    public static Task<Runner> Plays(string script) => Run(script);

    /// <summary>Somebody who has answered everything and waits for Tuesday 18:00.</summary>
    public static Task<Runner> AfterOnboarding(string script) => Run(Onboarding + "runner: [Wait for today, 18:00]\n" + script);

    /// <summary>Somebody whose first session has started, warmed up: the squat is due.</summary>
    public static Task<Runner> InFirstSession(string script) =>
        Run(Onboarding + "runner: [Start the first session now]\nrunner: [Done, let's go]\n" + script);

    private static async Task<Runner> Run(string script)
    {
        await using var chat = await TurnChat.OpenAsync();
        var transcript = new StringWriter();
        var matched = await ScriptPlayer.PlayAsync(ChatScript.Parse(script), chat, transcript);
        if (Environment.GetEnvironmentVariable("TRANSCRIPTS") is { Length: > 0 } folder)
            await File.WriteAllTextAsync(Path.Combine(folder, TestContext.Current.TestMethod!.MethodName + ".txt"), transcript.ToString());
        matched.ShouldBeTrue(transcript.ToString());
        return await chat.RunnerAsync();
    }
}
