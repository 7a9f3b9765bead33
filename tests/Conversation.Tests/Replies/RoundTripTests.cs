using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using NodaTime;
using RunnerStrength.Bot;
using RunnerStrength.Domain.Conversation;
using RunnerStrength.Domain.Reading;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Infrastructure.Speech;
using RunnerStrength.Infrastructure.Storage;
using RunnerStrength.Simulator.Play;
using Telegram.Bot;
using Telegram.Bot.Types;

namespace RunnerStrength.Conversation.Tests.Replies;

/// <summary>The text of every button that a chat shows, typed by hand, does what the button does.</summary>
public class RoundTripTests
{
    private static readonly Hearing Hearing = new(new LanguageShelf());

    public static TheoryData<string, string> Walks() => new()
    {
        { "the onboarding", Chat.Onboarding },
        { "sets and rests", Chat.Onboarding + "runner: [Start the first session now]\nrunner: [Tired]\nrunner: [Done, let's go]\nrunner: 15\nrunner: ready\nrunner: too hard\nrunner: [8]\nrunner: skip\nrunner: 1000\nrunner: stop\nrunner: end" },
        { "pain", Chat.Onboarding + "runner: [Start the first session now]\nrunner: [Done, let's go]\nrunner: my knee hurts\nrunner: 7\nrunner: stop for today\nrunner: my back hurts" },
        { "weights and sides", Chat.WithDumbbells + "runner: skip\nrunner: left 12\nrunner: 10\nrunner: 12 10" },
        { "between sessions", Chat.Onboarding + "runner: [Wait for today, 18:00]\nrunner: /plan\nrunner: /health\nrunner: /race\nrunner: [Enter a race]\nrunner: 12 april 2027\nrunner: 10k\nrunner: it matters\n(next alarm)\nrunner: I'm ill\nrunner: yes" },
        { "deleting", Chat.Onboarding + "runner: [Wait for today, 18:00]\nrunner: /delete\nrunner: no\nrunner: I have chest pain" },
    };

    [Theory]
    [MemberData(nameof(Walks))]
    public async Task A_button_that_is_typed_does_what_it_does(string walk, string script)
    {
        await using var chat = await TurnChat.OpenAsync();
        var misread = new List<string>();
        foreach (var step in ChatScript.Parse(script).Steps)
        {
            await chat.MakeAsync(step.Move);
            var dialogue = await chat.DialogueAsync();
            foreach (var button in chat.Buttons)
                if (Read(button) is ({ } tapped, var number) && number == dialogue.Asked.Step
                    && Outcome(dialogue, [tapped], chat.Now) is var expected && Outcome(dialogue, Typed(button.Text, dialogue, chat.Now), chat.Now) is var actual && actual != expected)
                    misread.Add($"“{button.Text}” after “{step.Move}”:\n{expected}\n{actual}");
        }
        misread.ShouldBeEmpty(walk);
    }

    /// <summary>Every button of every screen can be read, says what it is made to say, and is short enough for Telegram.</summary>
    private static (Heard Says, int Step) Read(Button button)
    {
        Encoding.UTF8.GetByteCount(button.Data).ShouldBeLessThanOrEqualTo(64);
        var read = Taps.Read(button.Data).ShouldNotBeNull(button.Data);
        Taps.Data(read.Says, read.Step).ShouldBe(button.Data);
        return read;
    }

    private static ImmutableArray<Heard> Typed(string text, Dialogue dialogue, Instant now)
    {
        var update = JsonSerializer.Serialize(new { update_id = 1, message = new { message_id = 9, date = 0, chat = new { id = 7, type = "private" }, from = new { id = 7, is_bot = false, first_name = "Ada" }, text } });
        return Hearing.Hear(JsonSerializer.Deserialize<Update>(update, JsonBotAPI.Options)!, dialogue, now);
    }

    /// <summary>What happens, and where the runner stands afterwards, whatever message said it.</summary>
    private static string Outcome(Dialogue dialogue, ImmutableArray<Heard> heard, Instant now)
    {
        var names = new List<string>();
        foreach (var each in heard)
        {
            var happened = Coach.Decide(dialogue, each, now);
            names.AddRange(happened.Select(one => one.GetType().Name));
            dialogue = Coach.Evolve(dialogue, happened);
        }
        var runner = dialogue.Runner;
        var facts = runner.Latest?.Facts.Select(fact => StoredJson.Write(fact is Fact.SetLogged set ? set with { Message = null } : fact)) ?? [];
        return string.Join(' ', [.. names, TalkJson.Write(dialogue.Talk), .. facts, runner.Next?.ToString() ?? "", StoredJson.Write(runner.Profile.Screening), StoredJson.Write(runner.Profile.Race), $"{runner.Profile.Plan} {runner.Profile.Experience} {runner.Profile.Kit.GetHashCode()} {runner.Profile.Week.GetHashCode()} {runner.Profile.Time} {runner.Profile.Zone} {runner.Profile.SessionsPerWeek}"]);
    }
}
