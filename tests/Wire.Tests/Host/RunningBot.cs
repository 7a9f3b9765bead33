using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using NodaTime;
using RunnerStrength.Bot;
using RunnerStrength.Domain.Conversation;
using RunnerStrength.Infrastructure;
using RunnerStrength.Infrastructure.Outbox;
using RunnerStrength.Infrastructure.Reminders;
using RunnerStrength.Infrastructure.Speech;
using RunnerStrength.Infrastructure.Storage;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace RunnerStrength.Wire.Tests.Host;

/// <summary>The whole host over a database of its own, with a clock that stands and a Telegram that is told what to do.</summary>
internal sealed class RunningBot : IAsyncDisposable
{
    public const string Token = "123456789:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    /// <summary>Real time; longer than any of it takes on a busy machine.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly string _folder = Directory.CreateTempSubdirectory("runner-strength-").FullName;
    private WebApplication? _app;
    private int _update;

    public FakeTelegram Telegram { get; } = new();

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 3, 2, 8, 0, 0, TimeSpan.Zero));

    public LogLines Log { get; } = new();

    public FailingStorage Storage { get; } = new();

    public PickyStorage Picky { get; } = new();

    public Instant Now => Clock.Now();

    public string File => Path.Combine(_folder, "bot.db");

    public IServiceProvider Services => _app!.Services;

    public static async Task<RunningBot> StartAsync()
    {
        var bot = new RunningBot();
        await bot.StartAgainAsync();
        return bot;
    }

    public async Task StartAgainAsync()
    {
        _app = BotHost.Build(
            [$"--Telegram:Token={Token}", $"--Database:ConnectionString=Data Source={File}", "--urls=http://127.0.0.1:0"],
            builder =>
            {
                builder.Services.AddSingleton(Telegram.Client);
                builder.Services.AddSingleton<TimeProvider>(Clock);
                builder.Services.AddSingleton(new BackOff(new Random(1)));
                builder.Services.AddSingleton<IInterceptor>(Storage).AddSingleton<IInterceptor>(Picky);
                builder.Logging.ClearProviders().AddProvider(Log).SetMinimumLevel(LogLevel.Trace);
            });
        await _app.StartAsync();
    }

    public async Task StopAsync()
    {
        await _app!.StopAsync();
        await _app.DisposeAsync();
        SqliteConnection.ClearAllPools();
    }

    /// <summary>Sends a text, and waits until it is answered.</summary>
    public async Task SayAsync(long chat, string text)
    {
        Telegram.Send(Text(chat, text));
        await AnsweredAsync();
    }

    public Update Text(long chat, string text) => new()
    {
        Id = ++_update,
        Message = new Message
        {
            Id = 1000 + _update,
            Chat = new Chat { Id = chat, Type = ChatType.Private },
            From = new User { Id = chat, FirstName = "Ada", LanguageCode = "en" },
            Text = text,
        },
    };

    public Update Tap(long chat, string data) => new()
    {
        Id = ++_update,
        CallbackQuery = new CallbackQuery
        {
            Id = $"tap-{_update}",
            From = new User { Id = chat, FirstName = "Ada", LanguageCode = "en" },
            Message = new Message { Id = 1, Chat = new Chat { Id = chat, Type = ChatType.Private } },
            ChatInstance = "1",
            Data = data,
        },
    };

    public Update Membership(long chat, ChatMember status) => new()
    {
        Id = ++_update,
        MyChatMember = new ChatMemberUpdated
        {
            Chat = new Chat { Id = chat, Type = ChatType.Private },
            From = new User { Id = chat, FirstName = "Ada" },
            NewChatMember = status,
        },
    };

    /// <summary>Waits until every update is confirmed and everything that can be said is said.</summary>
    public async Task<DateTimeOffset?> AnsweredAsync()
    {
        await UntilAsync(() => Telegram.IsConfirmed);
        return await SettledAsync();
    }

    /// <summary>Waits for something that is under way.</summary>
    public static async Task UntilAsync(Func<bool> isSo)
    {
        using var limit = new CancellationTokenSource(Patience);
        while (!isSo()) await Task.Delay(1, limit.Token);
    }

    public async Task<DateTimeOffset?> SettledAsync()
    {
        using var limit = new CancellationTokenSource(Patience);
        return await Services.GetRequiredService<Stillness>().SettledAsync(limit.Token);
    }

    /// <summary>Moves the clock from due to due.</summary>
    public async Task MoveAsync(TimeSpan by)
    {
        var target = Clock.GetUtcNow() + by;
        while (await SettledAsync() is { } due && due < target) Clock.SetUtcNow(due);
        Clock.SetUtcNow(target);
        await SettledAsync();
    }

    /// <summary>Says something as a turn does: committed, then handed to the sender.</summary>
    public Task PutAsync(long chat, params Utterance[] utterances) =>
        PutAsync(Priority.Reply, [.. utterances.Select(utterance => (chat, utterance))]);

    public async Task PutAsync(Priority priority, params (long Chat, Utterance Utterance)[] said)
    {
        await using var books = new Books(Services.GetRequiredService<Func<BotDb>>()(), Services.GetRequiredService<OutboxIds>());
        foreach (var (chat, utterance) in said) books.Outbox.Say(chat, utterance, priority);
        await books.CommitAsync(Now, prune: false, CancellationToken.None);
        Services.GetRequiredService<OutboxSender>().Put(books.Outbox.Said);
    }

    /// <summary>Puts runners there as they are, with their alarms.</summary>
    public Task KeepAsync(params Dialogue[] dialogues) => KeepAsync(wind: true, dialogues);

    /// <param name="wind">Whether the near alarms get their triggers, as after a drain.</param>
    public async Task KeepAsync(bool wind, params Dialogue[] dialogues)
    {
        await using var books = new Books(Services.GetRequiredService<Func<BotDb>>()(), Services.GetRequiredService<OutboxIds>());
        await books.OpenAsync([.. dialogues.Select(dialogue => dialogue.Runner.Id)], [], CancellationToken.None);
        foreach (var dialogue in dialogues)
        {
            books.Runners.Put(dialogue);
            books.Runners.SetAlarms(dialogue.Runner.Id, Alarms.For(dialogue));
        }
        await books.CommitAsync(Now, prune: false, CancellationToken.None);
        if (wind) await Services.GetRequiredService<AlarmClock>().SetAsync(books.Runners.Wound, CancellationToken.None);
    }

    public async Task<T> ReadAsync<T>(Func<BotDb, Task<T>> read)
    {
        await using var db = Services.GetRequiredService<Func<BotDb>>()();
        return await read(db);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
