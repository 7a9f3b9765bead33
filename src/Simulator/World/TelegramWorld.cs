using System.Globalization;
using System.Text.Json.Nodes;

namespace RunnerStrength.Simulator.World;

/// <summary>
/// All that Telegram knows: chats, messages, updates, taps, files, the bot's profile. In memory, and in the store as
/// it changes. Everyone goes through <see cref="Do{T}"/>: one at a time, and what was done is kept before it is answered.
/// </summary>
public sealed class TelegramWorld : IDisposable
{
    private static readonly TimeSpan UpdatesAreKeptFor = TimeSpan.FromHours(24);
    /// <summary>Beyond 32 bits, as the ids of today's runners are.</summary>
    private const long FirstChatId = 5_000_000_001;
    private const long FirstQueryId = 4_000_000_000_000_000_001;

    private readonly Lock _gate = new();
    private readonly WorldStore _store;
    private readonly TimeProvider _clock;
    private readonly SortedDictionary<long, Chat> _chats = [];
    private readonly Dictionary<string, CallbackQuery> _queries = [];
    private long _queriesSoFar;

    public TelegramWorld(WorldStore store, TimeProvider clock)
    {
        (_store, _clock) = (store, clock);
        Updates = new(store);
        Files = new(store);
        Load();
    }

    public UpdateQueue Updates { get; }
    public FileShelf Files { get; }
    public BotProfile Profile { get; private set; } = new();
    /// <summary>Beats when an update has come in.</summary>
    public Pulse UpdateCame { get; } = new();
    /// <summary>Beats when a tap has been answered.</summary>
    public Pulse TapAnswered { get; } = new();
    public IEnumerable<Chat> Chats => _chats.Values;
    public DateTimeOffset Now => _clock.GetUtcNow();

    public T Do<T>(Func<T> act)
    {
        lock (_gate)
        {
            try
            {
                var result = act();
                if (_store.HasNews)
                    KeepClock();
                _store.Flush();
                return result;
            }
            finally
            {
                _store.Discard();
            }
        }
    }

    public void Do(Action act) => Do(() =>
    {
        act();
        return true;
    });

    /// <summary>Where a clock of this world goes on after a restart.</summary>
    public void KeepClock() => _store.Put("clock", "", Now);

    public Chat? Find(long chatId) => _chats.GetValueOrDefault(chatId);

    public Chat NewChat(string firstName, string languageCode, string? timeZone)
    {
        var chat = new Chat
        {
            Id = FirstChatId + _chats.Count,
            FirstName = firstName,
            LanguageCode = languageCode,
            TimeZone = timeZone,
        };
        _chats.Add(chat.Id, chat);
        Keep(chat);
        return chat;
    }

    /// <summary>Puts a new or edited message in its place under the chat's next revision.</summary>
    public Message Put(Chat chat, Func<int, Message> atRevision)
    {
        var message = atRevision(++chat.Revision);
        chat.Put(message);
        if (!message.FromRunner)
            chat.TypingUntil = default;
        _store.Put("message", $"{chat.Id}/{message.Id}", new StoredMessage(chat.Id, message));
        Keep(chat);
        return message;
    }

    public void Keep(Chat chat)
    {
        _store.Put("chat", $"{chat.Id}", chat);
        chat.Changed.Beat();
    }

    public int? Announce(string type, JsonObject payload, Chat chat, TimeSpan? lifetime = null)
    {
        var id = Updates.Push(type, payload, chat.Id, Now, lifetime ?? UpdatesAreKeptFor);
        if (id is not null)
            UpdateCame.Beat();
        return id;
    }

    public CallbackQuery NewQuery(Chat chat)
    {
        foreach (var old in _queries.Values.Where(q => Now - q.At > CallbackQuery.Lifetime).ToList())
        {
            _queries.Remove(old.Id);
            _store.Remove("query", old.Id);
        }
        var id = (FirstQueryId + _queriesSoFar++).ToString(CultureInfo.InvariantCulture);
        _store.Put("queries", "", _queriesSoFar);
        return Keep(new CallbackQuery(id, chat.Id, Now, false));
    }

    public CallbackQuery? FindQuery(string id) => _queries.GetValueOrDefault(id);

    public CallbackQuery Keep(CallbackQuery query)
    {
        _queries[query.Id] = query;
        _store.Put("query", query.Id, query);
        if (query.Answered)
            TapAnswered.Beat();
        return query;
    }

    public void KeepProfile() => _store.Put("profile", "", Profile);

    public void Dispose() => _store.Dispose();

    private void Load()
    {
        foreach (var chat in _store.Load<Chat>("chat"))
            _chats.Add(chat.Id, chat);
        foreach (var (chatId, message) in _store.Load<StoredMessage>("message"))
            _chats[chatId].Put(message);
        foreach (var query in _store.Load<CallbackQuery>("query"))
            _queries.Add(query.Id, query);
        foreach (var count in _store.Load<long>("queries"))
            _queriesSoFar = count;
        foreach (var profile in _store.Load<BotProfile>("profile"))
            Profile = profile;
        Updates.Load();
        Files.Load();
    }

    private sealed record StoredMessage(long ChatId, Message Message);
}
