using RunnerStrength.Simulator;

namespace RunnerStrength.Wire.Tests.Whole;

/// <summary>Waits for the bot, whatever happens to it meanwhile.</summary>
public delegate Task Patience(Func<CancellationToken, Task> wait);

/// <summary>A runner's phone: what they do with it, and what they see on it.</summary>
public sealed class Phone(ControlClient desk, long chat, Patience patience)
{
    /// <summary>Answers to the coach's first questions: buttons, in the order in which they are met.</summary>
    private static readonly string[] Answers =
    [
        "I'm 18 or older, and you may keep them", "None of these", "I've done some", "A bench, box or sturdy chair", "Continue", "Tue", "Thu", "Continue", "Sun", "No fixed rest day", "Morning",
        "Two", "Yes, these days", "18:00", "Berlin", "Wait for today, 18:00",
    ];

    /// <summary>In real time, at most.</summary>
    private static readonly TimeSpan AnAnswerTakes = TimeSpan.FromSeconds(20);

    public long Chat => chat;

    /// <summary>Says something, and does not wait for what comes of it; answers the message's id.</summary>
    public async Task<int> WritesAsync(string text) => (await desk.SayAsync(chat, text)).MessageId;

    /// <summary>Says something, and waits for what comes of it; answers the message's id.</summary>
    public async Task<int> SaysAsync(string text)
    {
        var message = await WritesAsync(text);
        await patience(desk.SettleAsync);
        return message;
    }

    /// <summary>Taps a button of the newest message that has it, and does not wait for what comes of it.</summary>
    public async Task PressesAsync(string button) => await desk.TapAsync(chat, (await CardAsync(button)).Id, button);

    /// <summary>Taps a button of the newest message that has it, and waits for what comes of it.</summary>
    public async Task TapsAsync(string button)
    {
        await PressesAsync(button);
        await patience(desk.SettleAsync);
    }

    /// <summary>Waits until the coach has said something after a message of the runner's.</summary>
    public async Task IsAnsweredAsync(int message)
    {
        for (var after = message; ;)
        {
            var news = await desk.NewsAsync(chat, after, AnAnswerTakes);
            if (news.Messages.Any(each => each.Id > message))
                return;
            if (news.Messages.Count == 0)
                throw new TimeoutException($"Nothing was answered to message {message}.");
            after = news.Revision;
        }
    }

    /// <summary>Lets time pass to the next alarm.</summary>
    public async Task WaitsForAlarmAsync()
    {
        DateTimeOffset? due = null;
        await patience(async stop => due = (await desk.ClockAsync(stop)).NextDue);
        await patience(stop => desk.MoveToAsync(due!.Value, stop));
    }

    /// <summary>From the first word to the wait for the first session, by the buttons that are there.</summary>
    public async Task OnboardsAsync()
    {
        await SaysAsync("/start");
        foreach (var answer in Answers)
            await TapsAsync(answer);
    }

    /// <summary>The first session is offered, begun, and warmed up for.</summary>
    public async Task BeginsAsync()
    {
        await OnboardsAsync();
        await WaitsForAlarmAsync();
        await StartsAsync();
    }

    public async Task StartsAsync()
    {
        await SaysAsync("start");
        await SaysAsync("ready");
    }

    /// <summary>All that the chat shows now.</summary>
    public async Task<IReadOnlyList<SeenMessage>> SeesAsync() => (await desk.NewsAsync(chat)).Messages;

    /// <summary>What the coach says, as the chat shows it now.</summary>
    public async Task<IReadOnlyList<string>> HearsAsync() =>
        [.. (await SeesAsync()).Where(message => message.From is Speaker.Coach).OrderBy(message => message.Id).Select(message => message.Words)];

    /// <summary>The newest message with this button, or with any.</summary>
    public async Task<SeenMessage> CardAsync(string? button = null) =>
        (await SeesAsync()).OrderBy(message => message.Id)
            .LastOrDefault(message => message.Buttons.Any(row => row.Any(each => button is null || each.Text == button)))
            ?? throw new InvalidOperationException($"No message has a button {button}; the chat is:\n{string.Join("\n", await HearsAsync())}");
}
