using System.Diagnostics;
using System.Globalization;
using Spectre.Console;

namespace RunnerStrength.Simulator.Terminal;

/// <summary>The chat of one runner in a terminal; or, with its input from a file, one that plays the file's lines.</summary>
public sealed class TerminalChat
{
    private readonly ControlClient _control;
    private readonly long _chat;
    private readonly Screen _screen;
    private readonly Transcript _transcript;
    private int _revision;

    private TerminalChat(ControlClient control, long chat)
    {
        // Into a file or a pipe go the words alone.
        _screen = new(AnsiConsole.Create(new() { Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect }));
        _transcript = new(_screen);
        (_control, _chat) = (control, chat);
    }

    public static async Task<int> RunAsync(ControlClient control, CancellationToken stop)
    {
        var chat = new TerminalChat(control, await FirstChatAsync(control, stop));
        await chat.ShowNewsAsync(TimeSpan.Zero, stop);
        await (Console.IsInputRedirected ? chat.PlayAsync(Console.In, stop) : chat.TalkAsync(stop));
        return 0;
    }

    private static async Task<long> FirstChatAsync(ControlClient control, CancellationToken stop) =>
        await control.ChatsAsync(stop) is [var first, ..]
            ? first.ChatId
            : await control.NewChatAsync("Runner", "en", stop: stop);

    /// <summary>A file does not look at the screen: each line waits until the bot has nothing left to do.</summary>
    private async Task PlayAsync(TextReader file, CancellationToken stop)
    {
        while (await file.ReadLineAsync(stop) is { } line && await HearAsync(line, stop))
        {
            await AttemptAsync(() => _control.SettleAsync(stop));
            await ShowNewsAsync(TimeSpan.Zero, stop);
        }
    }

    private async Task TalkAsync(CancellationToken stop)
    {
        using var quit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var prompt = new Prompt(_screen);
        if (_revision == 0)
            _screen.Note($"Say /start to begin. {TypedLine.Help}");
        var following = FollowAsync(quit.Token);
        await foreach (var line in prompt.LinesAsync(quit.Token))
        {
            if (!await HearAsync(line, quit.Token))
                break;
        }
        await quit.CancelAsync();
        await following;
    }

    private async Task FollowAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await ShowNewsAsync(TimeSpan.FromSeconds(20), stop);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(TimeSpan.FromSeconds(1), CancellationToken.None);
            }
        }
    }

    private async Task ShowNewsAsync(TimeSpan wait, CancellationToken stop)
    {
        var news = await _control.NewsAsync(_chat, _revision, wait, stop);
        _revision = news.Revision;
        _transcript.Show(news.Messages);
    }

    /// <summary>Does what a line says; false when it says to quit.</summary>
    private async Task<bool> HearAsync(string line, CancellationToken stop)
    {
        var typed = TypedLine.Read(line, _transcript.Buttons.Count);
        await AttemptAsync(() => DoAsync(typed, stop));
        return typed is not TypedLine.Quit;
    }

    private async Task DoAsync(TypedLine typed, CancellationToken stop)
    {
        switch (typed)
        {
            case TypedLine.Nothing or TypedLine.Quit: break;
            case TypedLine.Say say: await _control.SayAsync(_chat, say.Text, stop); break;
            case TypedLine.Tap tap: await TapAsync(_transcript.Card!.Id, _transcript.Buttons[tap.Number - 1], stop); break;
            case TypedLine.Advance advance: Show(await _control.AdvanceAsync(advance.By, stop)); break;
            case TypedLine.Next: Show(await _control.MoveToNextAlarmAsync(stop)); break;
            case TypedLine.Kill:
                await _control.KillBotAsync(stop);
                _screen.Note("The bot was killed.");
                break;
            case TypedLine.Start:
                await _control.StartBotAsync(stop);
                _screen.Note("The bot was started.");
                break;
            case TypedLine.Unknown: _screen.Note(TypedLine.Help); break;
            default: throw new UnreachableException();
        }
    }

    /// <summary>What cannot be is said, and the chat goes on.</summary>
    private async Task AttemptAsync(Func<Task> act)
    {
        try
        {
            await act();
        }
        catch (Exception refused) when (refused is ControlRefusedException or HttpRequestException)
        {
            _screen.Note(refused.Message);
        }
    }

    private async Task TapAsync(int message, SeenButton button, CancellationToken stop)
    {
        var tapped = await _control.TapAsync(_chat, message, button.Data!, wait: true, stop);
        if (tapped.Answer?.Text is { Length: > 0 } text)
            _screen.Toast(text);
    }

    private void Show(ClockHands clock) =>
        _screen.Note($"It is {clock.Now.ToLocalTime().ToString("dddd d MMMM, HH:mm", CultureInfo.InvariantCulture)}.");
}
