using RunnerStrength.Infrastructure;
using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace RunnerStrength.Bot;

/// <summary>Answers taps at once, best effort and outside the outbox: the client stops its spinner, and nothing depends on it.</summary>
public sealed class CallbackAnswers(ITelegramBotClient bot, ILogger<CallbackAnswers> log) : IHostedService
{
    /// <summary>In real time.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Underway _underway = new();

    public int InFlight => _underway.Count;

    /// <param name="toast">A short text; nothing where the chat itself answers.</param>
    public void Answer(string tap, string? toast) => _underway.Run(async () =>
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await bot.AnswerCallbackQuery(tap, toast, cancellationToken: patience.Token);
        }
        catch (Exception lost) when (lost is RequestException or OperationCanceledException)
        {
            log.TapNotAnswered(lost.GetType().Name);
        }
    });

    /// <summary>Those among letters that are taps.</summary>
    public void Answer(IEnumerable<Letter> letters)
    {
        foreach (var tap in letters.Select(letter => letter.Tap).OfType<string>()) Answer(tap, toast: null);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => _underway.WhenDoneAsync().WaitAsync(cancellationToken);
}
