using System.Collections.Immutable;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using NodaTime;
using RunnerStrength.Bot;
using RunnerStrength.Domain.Calendar;
using RunnerStrength.Domain.Conversation;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Infrastructure;
using RunnerStrength.Infrastructure.Outbox;
using RunnerStrength.Infrastructure.Speech;
using RunnerStrength.Infrastructure.Storage;
using RunnerStrength.Simulator.Play;
using Telegram.Bot;
using Telegram.Bot.Types;

namespace RunnerStrength.Conversation.Tests;

/// <summary>A chat through the real Turn on a real SQLite file, with a clock that is moved by hand.</summary>
internal sealed partial class TurnChat : IChat, IAsyncDisposable
{
    private const long ChatId = 7;
    private static readonly LanguageShelf Shelf = new();

    private readonly string _file = Path.Combine(Path.GetTempPath(), $"chat-{Guid.NewGuid():N}.db");
    private readonly OutboxIds _ids = new();
    private readonly Dictionary<int, Card> _cards = [];
    private readonly List<Button> _old = [];
    private readonly FakeTimeProvider _clock;
    private readonly string _language;
    private Turn _turn;
    private int _update, _message;

    private TurnChat(Instant start, string language)
    {
        (_clock, _language) = (new(start.ToDateTimeOffset()), language);
        _turn = NewTurn();
    }

    /// <summary>A chat at noon in Berlin, Tuesday 3 November 2026.</summary>
    public static async Task<TurnChat> OpenAsync(string language = "en")
    {
        var chat = new TurnChat(Instant.FromUtc(2026, 11, 3, 11, 0), language);
        await using var db = chat.Db();
        await db.Database.MigrateAsync();
        return chat;
    }

    public async Task<IReadOnlyList<Said>> MakeAsync(ChatScript.Move move)
    {
        switch (move)
        {
            case ChatScript.Move.Say say:
                return await HearAsync(new { message = Message(++_message, say.Text) });
            case ChatScript.Move.Edit edit:
                return await HearAsync(new { edited_message = Message(_message, edit.Text) });
            case ChatScript.Move.Tap tap:
                return await HearAsync(new { callback_query = new { id = "1", from = From, chat_instance = "1", data = Button(tap.Button), message = Message(++_message, "") } });
            case ChatScript.Move.Wait wait:
                return await MoveAsync(Now + Duration.FromTimeSpan(wait.Time));
            case ChatScript.Move.ToNextAlarm:
                return await MoveAsync((await NextAlarmAsync())!.Due);
            default:
                _turn = NewTurn();
                return [];
        }
    }

    public Instant Now => _clock.Now();

    /// <summary>The buttons that are to be seen.</summary>
    public IEnumerable<Button> Buttons => _cards.Values.SelectMany(card => card.Buttons);

    public async Task<Dialogue> DialogueAsync()
    {
        await using var books = new Books(Db(), _ids);
        await books.OpenAsync([new(ChatId)], [], default);
        return books.Runners.Find(new(ChatId))!;
    }

    public ValueTask DisposeAsync()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        System.IO.File.Delete(_file);
        return ValueTask.CompletedTask;
    }

    private object From => new { id = ChatId, is_bot = false, first_name = "Ada", language_code = _language };

    private object Message(int id, string text) => new { message_id = id, date = Now.ToUnixTimeSeconds(), chat = new { id = ChatId, type = "private" }, from = From, text };

    private Turn NewTurn() => new(new Hearing(Shelf), new Speech(Shelf), _clock);

    private SqliteBotDb Db() => new(new DbContextOptionsBuilder<SqliteBotDb>().UseSqlite($"Data Source={_file}").Options);

    private async Task<IReadOnlyList<Said>> HearAsync(object update)
    {
        var json = JsonSerializer.SerializeToNode(update)!.AsObject();
        json["update_id"] = ++_update;
        var heard = json.Deserialize<Update>(JsonBotAPI.Options)!;
        await using var books = new Books(Db(), _ids);
        await books.OpenAsync([new(ChatId)], [heard.Id], default);
        var toast = await _turn.TakeAsync(heard, null, Hearing.From(heard)!, books, default);
        var said = await CommitAsync(books);
        return toast is null ? said : [.. said, new Said(SaidKind.Note, toast, [])];
    }

    /// <summary>Every alarm on the way is heard at its time.</summary>
    private async Task<IReadOnlyList<Said>> MoveAsync(Instant to)
    {
        var said = new List<Said>();
        while (await NextAlarmAsync() is { } alarm && alarm.Due <= to)
        {
            _clock.SetUtcNow(Instant.Max(Now, alarm.Due).ToDateTimeOffset());
            await using var books = new Books(Db(), _ids);
            await books.OpenAsync([new(ChatId)], [], default);
            await _turn.TakeAsync(new RunnerId(ChatId), alarm, books, default);
            said.AddRange(await CommitAsync(books));
        }
        _clock.SetUtcNow(Instant.Max(Now, to).ToDateTimeOffset());
        return said;
    }

    private async Task<Alarm?> NextAlarmAsync()
    {
        await using var db = Db();
        return await db.Alarms.OrderBy(row => row.Due).Select(row => new Alarm(row.Kind, row.Due)).FirstOrDefaultAsync();
    }

    /// <summary>Commits, and reads what the outbox would send.</summary>
    private async Task<List<Said>> CommitAsync(Books books)
    {
        await books.CommitAsync(Now, false, default);
        var said = books.Outbox.Said.Select(row => Show(StoredJson.Read<Utterance>(row.Utterance))).OfType<Said>().ToList();
        await using var db = Db();
        await db.Outbox.ExecuteDeleteAsync();
        return said;
    }

    private Said? Show(Utterance utterance)
    {
        switch (utterance)
        {
            case Utterance.Say say:
                if (say.Card is { } card)
                    _cards[card] = new(say.Buttons.SelectMany(row => row).ToList());
                return new(SaidKind.New, Plain(say.Html), Rows(say.Buttons));
            case Utterance.Rewrite rewrite:
                _old.AddRange(_cards[rewrite.Card].Buttons);
                _cards[rewrite.Card] = new(rewrite.Buttons.SelectMany(row => row).ToList());
                return new(SaidKind.Edit, Plain(rewrite.Html), Rows(rewrite.Buttons));
            case Utterance.Retire retire:
                _old.AddRange(_cards[retire.Card].Buttons);
                _cards[retire.Card] = new([]);
                return null;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    /// <summary>The data of a button that is to be seen; of one that is gone, as from a screen that lags behind.</summary>
    private string Button(string text) =>
        (_cards.OrderByDescending(card => card.Key).SelectMany(card => card.Value.Buttons).FirstOrDefault(button => button.Text == text)
            ?? _old.LastOrDefault(button => button.Text == text))?.Data
        ?? throw new InvalidOperationException($"There is no button “{text}”. There are: {string.Join(", ", _cards.SelectMany(card => card.Value.Buttons).Select(button => button.Text))}");

    private static IReadOnlyList<IReadOnlyList<string>> Rows(ImmutableArray<ImmutableArray<Button>> buttons) =>
        [.. buttons.Select(row => row.Select(button => button.Text).ToList())];

    private static string Plain(string html) => WebUtility.HtmlDecode(Tag().Replace(html, ""));

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();

    private sealed record Card(List<Button> Buttons);
}
