using System.Diagnostics;
using System.Text.Json;
using Microsoft.Extensions.Options;
using RunnerStrength.Infrastructure;
using RunnerStrength.Infrastructure.Speech;
using RunnerStrength.Infrastructure.Telegram;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types.Enums;

namespace RunnerStrength.Bot;

/// <summary>The door for updates: asks Telegram for them, and confirms a batch only when its effects are committed.</summary>
public sealed class UpdatePoller(
    ITelegramBotClient bot, Intake intake, Mailbox mailbox, LanguageShelf shelf, BackOff backOff, IOptions<TelegramOptions> options,
    StopReason reason, IHostApplicationLifetime lifetime, ILogger<UpdatePoller> log)
    : BackgroundService
{
    private const int MostAtOnce = 100;

    private static readonly UpdateType[] Wanted =
        [UpdateType.Message, UpdateType.EditedMessage, UpdateType.CallbackQuery, UpdateType.MyChatMember];

    private readonly CancellationTokenSource _outOfTime = new();

    // Real time, whatever the clock does: a jump of the clock is no reason for alarm.
    private long _lastPoll = Stopwatch.GetTimestamp();
    private int? _offset;
    private int _failures;
    private bool _isWebhookGone;
    private Task? _introduced;

    /// <summary>Since Telegram last answered a poll.</summary>
    public TimeSpan LastPollAge => Stopwatch.GetElapsedTime(Volatile.Read(ref _lastPoll));

    /// <summary>No new polls; what came is answered, and then confirmed.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await using (cancellationToken.Register(_outOfTime.Cancel)) await base.StopAsync(cancellationToken);
        if (_offset is null || cancellationToken.IsCancellationRequested) return;
        try
        {
            await AskAsync(limit: 1, seconds: 0, cancellationToken);
        }
        catch (Exception lost) when (lost is RequestException or OperationCanceledException)
        {
            log.NotConfirmed(lost.GetType().Name);
        }
    }

    public override void Dispose()
    {
        _outOfTime.Cancel();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
            try
            {
                await PollAsync(stoppingToken);
                if (_failures > 0) log.TelegramBack(_failures);
                _failures = 0;
            }
            catch (ApiRequestException refusal) when (refusal.ErrorCode is 401 or 404)
            {
                reason.Sentence = "Telegram does not know this token: copy it again from @BotFather into Telegram:Token "
                    + "(environment: Telegram__Token), or try the bot without Telegram: dotnet run --project src/Simulator";
                lifetime.StopApplication();
                break;
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                // Stopped: the loop's own condition ends it.
            }
            catch (Exception problem)
            {
                await RestAfterAsync(problem, stoppingToken);
            }
        await (_introduced ?? Task.CompletedTask);
    }

    private async Task PollAsync(CancellationToken stop)
    {
        if (!_isWebhookGone) await bot.DeleteWebhook(cancellationToken: stop);
        _isWebhookGone = true;
        _introduced ??= IntroduceAsync(stop);
        var updates = await AskAsync(MostAtOnce, options.Value.PollSeconds, stop);
        Volatile.Write(ref _lastPoll, Stopwatch.GetTimestamp());
        if (updates.Length == 0) return;

        var letters = updates.Select(intake.Open).ToList();
        // Without a single id nothing can be confirmed: this is no answer of Telegram's.
        var last = letters.Max(letter => letter.UpdateId) ?? throw new InvalidDataException("A batch without an id.");
        foreach (var letter in letters) await mailbox.PostAsync(letter, _outOfTime.Token);
        await Task.WhenAll(letters.Select(letter => letter.Answered)).WaitAsync(_outOfTime.Token);
        _offset = last + 1;
    }

    private Task<JsonElement[]> AskAsync(int limit, int seconds, CancellationToken stop) => bot.SendRequest(
        new RawUpdates { Offset = _offset, Limit = limit, Timeout = seconds, AllowedUpdates = Wanted }, stop);

    private async Task RestAfterAsync(Exception problem, CancellationToken stop)
    {
        _failures++;
        var refusal = problem as ApiRequestException;
        var pause = refusal?.Parameters?.RetryAfter is { } seconds
            ? backOff.AtLeast(TimeSpan.FromSeconds(seconds))
            : backOff.After(_failures);
        if (refusal?.ErrorCode == 409) _isWebhookGone = false;
        if (_failures == 1 && refusal?.ErrorCode == 409) log.AnotherPoller();
        else if (_failures == 1) log.TelegramAway(problem.GetType().Name, refusal?.ErrorCode ?? (int?)(problem as RequestException)?.HttpStatusCode);

        // Real time, as the poll itself.
        await Task.Delay(pause, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <summary>The menu and the descriptions. The bot works without them.</summary>
    private async Task IntroduceAsync(CancellationToken stop)
    {
        try
        {
            await Commands.RegisterAsync(bot, shelf, stop);
        }
        catch (Exception refused) when (refused is RequestException or OperationCanceledException)
        {
            log.NotIntroduced(refused.GetType().Name);
        }
    }
}
