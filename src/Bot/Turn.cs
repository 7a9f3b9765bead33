using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Calendar;
using RunnerStrength.Domain.Conversation;
using RunnerStrength.Domain.Reading;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Infrastructure;
using RunnerStrength.Infrastructure.Speech;
using RunnerStrength.Infrastructure.Storage;
using ChatId = RunnerStrength.Domain.Conversation.ChatId;
using Update = Telegram.Bot.Types.Update;

namespace RunnerStrength.Bot;

/// <summary>One turn: load, hear, decide, evolve, render, into the drain's books. No network, nothing slow.</summary>
public sealed class Turn(Hearing hearing, Speech speech, TimeProvider clock)
{
    private const string UnknownLanguage = "en";

    /// <summary>Answers an update of somebody; answers the tap's toast.</summary>
    /// <param name="brought">What the update brings instead of words.</param>
    public async Task<string?> TakeAsync(Update update, Heard? brought, Sender sender, Books books, CancellationToken stop)
    {
        var chat = new ChatId(sender.ChatId);
        switch (sender.Kind)
        {
            case SenderKind.Group:
                books.Outbox.Say(sender.ChatId, speech.PrivateOnly(sender.Language ?? UnknownLanguage), Priority.Reply);
                return null;
            case SenderKind.Blocked:
                Silence(chat, books);
                return null;
            case SenderKind.Unblocked:
                if (books.Runners.Find(chat) is { } back) Wake(back, null, books);
                return null;
            default:
                var dialogue = books.Runners.Find(chat) ?? Dialogue.New(chat, sender.Language ?? UnknownLanguage);
                var now = clock.Now();
                var heard = brought is null ? hearing.Hear(update, dialogue, now) : [brought];
                var tapped = sender.CallbackQueryId is not null && !heard.Any(each => each is Heard.Stale);
                return await AnswerAsync(dialogue, heard, now, tapped, null, books, stop);
        }
    }

    /// <summary>Hears an alarm, if it still waits.</summary>
    public async Task TakeAsync(RunnerId id, Alarm alarm, Books books, CancellationToken stop)
    {
        if (!books.Runners.Holds(id, alarm)) return;
        books.Runners.RemoveAlarm(id, alarm.Kind);
        // Never before its time, whatever a trigger or a clock does.
        var now = Instant.Max(clock.Now(), alarm.Due);
        await AnswerAsync(
            books.Runners.FindOf(id)!, [new Heard.AlarmDue(alarm.Kind, alarm.Due)], now, false, alarm, books, stop);
    }

    /// <summary>The chat cannot be written to: no alarms, nothing waits to be sent.</summary>
    public static void Silence(ChatId chat, Books books)
    {
        books.Outbox.Silence(chat.Value);
        books.Runners.SetActive(chat, false);
        if (books.Runners.RunnerOf(chat) is { } runner) books.Runners.SetAlarms(runner, []);
    }

    /// <summary>Said when a message could not be handled for a fault of ours.</summary>
    public void Apologise(Sender sender, Books books) =>
        books.Outbox.Say(sender.ChatId, speech.Sorry(sender.Language ?? UnknownLanguage), Priority.Reply);

    /// <summary>Said where a message is of a kind that cannot be read, now or when it is sent again.</summary>
    public void AskForText(Sender sender, Books books) =>
        books.Outbox.Say(sender.ChatId, speech.TextOnly(sender.Language ?? UnknownLanguage), Priority.Reply);

    private async Task<string?> AnswerAsync(
        Dialogue dialogue, ImmutableArray<Heard> heard, Instant now, bool tapped, Alarm? rung, Books books, CancellationToken stop)
    {
        var asked = dialogue.Asked;
        var all = ImmutableArray.CreateBuilder<Happened>();
        foreach (var each in heard)
            foreach (var happened in Coach.Decide(dialogue, each, now))
            {
                all.Add(await ScreenReader.FilledAsync(happened, dialogue.Runner.Id, books, stop));
                dialogue = Coach.Evolve(dialogue, [happened]);
                books.Runners.Put(dialogue);
            }
        if (all.Count == 0) return null;

        // The chat still shows the question that waited, also to somebody who is new again.
        var happenings = all.ToImmutable();
        var spoken = speech.Say(dialogue with { Asked = asked }, happenings, Screens.After(dialogue, happenings, now), tapped, now);
        if (all.Any(happened => happened is Happened.Deleted))
        {
            await ForgetAsync(dialogue, spoken.Utterances, books, stop);
            return spoken.Toast;
        }
        books.Runners.Put(dialogue with { Asked = spoken.Asked });
        Wake(dialogue, rung, books);
        foreach (var utterance in spoken.Utterances)
            books.Outbox.Say(dialogue.Chat.Value, utterance, rung is null or { Kind: AlarmKind.RestOver } ? Priority.Reply : Priority.Reminder);
        return spoken.Toast;
    }

    /// <param name="rung">The alarm that was just heard: it does not ring again.</param>
    private static void Wake(Dialogue dialogue, Alarm? rung, Books books)
    {
        books.Runners.SetActive(dialogue.Chat, true);
        books.Runners.SetAlarms(dialogue.Runner.Id, Alarms.For(dialogue).Where(alarm => alarm != rung));
    }

    /// <summary>Everything goes. What is still to be said names its messages by itself, so that no card is kept for it.</summary>
    private static async Task ForgetAsync(Dialogue dialogue, ImmutableArray<Utterance> last, Books books, CancellationToken stop)
    {
        var chat = dialogue.Chat.Value;
        var farewell = new List<(Utterance Utterance, int? Message)>();
        foreach (var utterance in last)
            farewell.Add(utterance switch
            {
                Utterance.Say say => (say with { Card = null }, null),
                Utterance.Rewrite rewrite => (rewrite, await books.Outbox.MessageOfAsync(chat, rewrite.Card, stop)),
                Utterance.Retire retire => (retire, await books.Outbox.MessageOfAsync(chat, retire.Card, stop)),
                _ => throw new System.Diagnostics.UnreachableException(),
            });
        books.Outbox.Silence(chat);
        books.Runners.Forget(dialogue.Runner.Id);
        foreach (var (utterance, message) in farewell) books.Outbox.Say(chat, utterance, Priority.Reply, message);
    }
}
