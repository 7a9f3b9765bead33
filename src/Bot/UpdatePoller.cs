using System.Diagnostics;
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
    ITelegramBotClient bot, Mailbox mailbox, LanguageShelf shelf, BackOff backOff, IOptions<TelegramOptions> options,
    TimeProvider clock, StopReason reason, IHostApplicationLifetime lifetime, ILogger<UpdatePoller> log)
    : BackgroundService
{
    private const int MostAtOnce = 100;

    private static readonly UpdateType[] Wanted =
        [UpdateType.Message, UpdateType.EditedMessage, UpdateType.CallbackQuery, UpdateType.MyChatMember];

    private readonly CancellationTokenSource outOfTime = new();

    // Real time, whatever the clock does: a jump of the clock is no reason for alarm.
    private long lastPoll = Stopwatch.GetTimestamp();
    private long restingUntil;
    private int? offset;
    private int failures;
    private bool isWebhookGone;

    /// <summary>Since Telegram last answered a poll.</summary>
    public TimeSpan LastPollAge => Stopwatch.GetElapsedTime(Volatile.Read(ref lastPoll));

    /// <summary>When Telegram is asked again after a failure; nothing while it answers.</summary>
    public DateTimeOffset? RestingUntil =>
        Volatile.Read(ref restingUntil) is var ticks and not 0 ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;

    /// <summary>No new polls; what came is answered, and then confirmed.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await using (cancellationToken.Register(outOfTime.Cancel)) await base.StopAsync(cancellationToken);
        if (offset is null || cancellationToken.IsCancellationRequested) return;
        try
        {
            await bot.GetUpdates(offset, limit: 1, timeout: 0, Wanted, cancellationToken);
        }
        catch (Exception lost) when (lost is RequestException or OperationCanceledException)
        {
            log.NotConfirmed(lost.GetType().Name);
        }
    }

    public override void Dispose()
    {
        outOfTime.Cancel();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var introduced = IntroduceAsync(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
            try
            {
                await PollAsync(stoppingToken);
                if (failures > 0) log.TelegramBack(failures);
                failures = 0;
            }
            catch (ApiRequestException refusal) when (refusal.ErrorCode is 401 or 404)
            {
                reason.Sentence = "Telegram does not know this token: copy it again from @BotFather into Telegram:Token "
                    + "(environment: Telegram__Token), or try the bot without Telegram: dotnet run --project src/Simulator";
                lifetime.StopApplication();
                break;
            }
            catch (OperationCanceledException)
            {
                // Stopped: the loop's own condition ends it.
            }
            catch (Exception problem)
            {
                await RestAfterAsync(problem, stoppingToken);
            }
        await introduced;
    }

    private async Task PollAsync(CancellationToken stop)
    {
        if (!isWebhookGone) await bot.DeleteWebhook(cancellationToken: stop);
        isWebhookGone = true;
        var updates = await bot.GetUpdates(offset, MostAtOnce, options.Value.PollSeconds, Wanted, stop);
        Volatile.Write(ref lastPoll, Stopwatch.GetTimestamp());
        if (updates is not [.., var last]) return;

        var letters = updates.Select(update => new Letter.Came(update)).ToList();
        foreach (var letter in letters) await mailbox.PostAsync(letter, outOfTime.Token);
        await Task.WhenAll(letters.Select(letter => letter.Answered)).WaitAsync(outOfTime.Token);
        offset = last.Id + 1;
    }

    private async Task RestAfterAsync(Exception problem, CancellationToken stop)
    {
        failures++;
        var refusal = problem as ApiRequestException;
        var pause = refusal?.Parameters?.RetryAfter is { } seconds
            ? backOff.AtLeast(TimeSpan.FromSeconds(seconds))
            : backOff.After(failures);
        if (refusal?.ErrorCode == 409) isWebhookGone = false;
        if (failures == 1 && refusal?.ErrorCode == 409) log.AnotherPoller();
        else if (failures == 1) log.TelegramAway(problem.GetType().Name, refusal?.ErrorCode ?? (int?)(problem as RequestException)?.HttpStatusCode);

        var until = clock.GetUtcNow() + pause;
        Volatile.Write(ref restingUntil, until.UtcTicks);
        try
        {
            while (clock.GetUtcNow() is var now && now < until) await Task.Delay(until - now, clock, stop);
        }
        catch (OperationCanceledException)
        {
            // Stopped.
        }
        Volatile.Write(ref restingUntil, 0);
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
