using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using RunnerStrength.Domain.Calendar;
using RunnerStrength.Domain.Conversation;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Infrastructure.Storage;

/// <summary>The chats and runners of one drain: read together, handed out one by one, kept as rows of what changed.</summary>
public sealed class RunnerStore(BotDb db)
{
    private readonly Dictionary<ChatId, ChatRow> _chats = [];
    private readonly Dictionary<RunnerId, RunnerRow> _rows = [];
    private readonly Dictionary<RunnerId, SessionRow> _latest = [];
    private readonly Dictionary<(RunnerId Runner, int Session, int Ordinal), NoteRow> _notes = [];
    private readonly Dictionary<(RunnerId Runner, AlarmKind), AlarmRow> _alarms = [];

    private readonly Dictionary<RunnerId, Runner> _read = [];
    private readonly Dictionary<RunnerId, Runner> _runners = [];
    private readonly Dictionary<ChatId, Dialogue> _dialogues = [];
    private readonly HashSet<ChatId> _changed = [];
    private readonly Dictionary<(RunnerId Runner, int), Session> _sessions = [];
    private readonly Dictionary<(RunnerId Runner, int), ImmutableList<Note>> _told = [];
    private readonly Dictionary<(RunnerId Runner, AlarmKind Kind), Instant> _due = [];
    private readonly List<(RunnerId, Alarm)> _wound = [];
    private readonly HashSet<RunnerId> _forgotten = [];

    /// <summary>The alarms that are new, or due at another time than before.</summary>
    public IReadOnlyList<(RunnerId Runner, Alarm Alarm)> Wound => _wound;

    /// <summary>Reads all that the turns of these chats, and of these runners, need.</summary>
    public async Task OpenAsync(IReadOnlyCollection<ChatId> chats, IReadOnlyCollection<RunnerId> runners, CancellationToken stop)
    {
        if (chats.Count + runners.Count == 0) return;
        try
        {
            var talks = db.Chats.Where(row => chats.Contains(row.Id) || runners.Contains(row.Runner));
            foreach (var row in await talks.ToListAsync(stop)) _chats[row.Id] = row;
            await OpenAsync([.. _chats.Values.Select(row => row.Runner).Distinct()], stop);
        }
        catch (Exception fault) when (fault is FormatException or InvalidCastException or InvalidOperationException)
        {
            throw new UnreadableException("row", fault);
        }
    }

    private async Task OpenAsync(List<RunnerId> ids, CancellationToken stop)
    {
        foreach (var row in await db.Runners.Where(r => ids.Contains(r.Id)).ToListAsync(stop)) _rows[row.Id] = row;
        foreach (var row in await db.Alarms.Where(a => ids.Contains(a.Runner)).ToListAsync(stop))
        {
            _alarms[(row.Runner, row.Kind)] = row;
            _due[(row.Runner, row.Kind)] = row.Due;
        }
        var newest = db.Sessions.Where(s => ids.Contains(s.Runner)
            && s.Number == db.Sessions.Where(other => other.Runner == s.Runner).Max(other => other.Number));
        foreach (var row in await WithFacts(newest).ToListAsync(stop)) _latest[row.Runner] = row;
        var lately = db.Notes.Where(n => ids.Contains(n.Runner)
            && n.Session == (db.Sessions.Where(s => s.Runner == n.Runner).Max(s => (int?)s.Number) ?? 0));
        foreach (var row in await lately.ToListAsync(stop)) _notes[(row.Runner, row.Session, row.Ordinal)] = row;
    }

    /// <summary>The dialogue of a chat as it is now; nothing where the chat is not known.</summary>
    public Dialogue? Find(ChatId chat)
    {
        if (!_chats.TryGetValue(chat, out var row)) return null;
        var runner = Find(row.Runner);
        if (!_dialogues.TryGetValue(chat, out var dialogue)) _dialogues[chat] = dialogue = row.ToDialogue(runner);
        return dialogue with { Runner = runner };
    }

    /// <summary>The dialogue in which a runner is talked to: in the chat that was there first.</summary>
    public Dialogue? FindOf(RunnerId id) =>
        _chats.Values.Where(row => row.Runner == id).MinBy(row => (row.Id.Value != id.Value, row.Id.Value)) is { } row
            ? Find(row.Id)
            : null;

    /// <summary>The runner whom a chat is about; nothing where the chat is not known.</summary>
    public RunnerId? RunnerOf(ChatId chat) => _chats.GetValueOrDefault(chat)?.Runner;

    /// <summary>The dialogue is like this now. Called after each thing that happened, so that no session is skipped.</summary>
    public void Put(Dialogue dialogue)
    {
        var (chat, runner) = (dialogue.Chat, dialogue.Runner);
        if (!_rows.ContainsKey(runner.Id)) db.Runners.Add(_rows[runner.Id] = new RunnerRow { Id = runner.Id });
        if (!_chats.ContainsKey(chat))
            db.Chats.Add(_chats[chat] = new ChatRow { Id = chat, Runner = runner.Id, Language = dialogue.Language });
        if (runner.Latest is { } session) _sessions[(runner.Id, session.Number)] = session;
        _told[(runner.Id, runner.Latest?.Number ?? 0)] = runner.Notes;
        _dialogues[chat] = dialogue;
        _runners[runner.Id] = runner;
        _changed.Add(chat);
    }

    /// <summary>Brings the rows to what was put. Once, before they are saved.</summary>
    public void Settle()
    {
        foreach (var chat in _changed)
        {
            _chats[chat].Take(_dialogues[chat]);
            var id = _chats[chat].Runner;
            _rows[id].Take(_runners[id], _read.GetValueOrDefault(id));
        }
        foreach (var ((id, number), session) in _sessions)
        {
            var row = _latest.GetValueOrDefault(id) is { } latest && latest.Number == number ? latest : null;
            var was = row is null ? null : _read.GetValueOrDefault(id)?.Latest;
            if (row is null) db.Sessions.Add(row = session.ToRow(id));
            row.Take(session, was);
        }
        SettleNotes();
        SettleAlarms();
        foreach (var row in _rows.Values.Where(row => db.Entry(row).State == EntityState.Modified)) row.Version++;
        foreach (var row in _chats.Values.Where(row => db.Entry(row).State == EntityState.Modified)) row.Version++;
    }

    /// <summary>Whether the chat can be written to.</summary>
    public void SetActive(ChatId chat, bool active)
    {
        if (_chats.TryGetValue(chat, out var row)) row.Active = active;
    }

    /// <summary>Whether this very alarm still waits.</summary>
    public bool Holds(RunnerId id, Alarm alarm) => _due.TryGetValue((id, alarm.Kind), out var at) && at == alarm.Due;

    /// <summary>These are all of the runner's alarms now.</summary>
    public void SetAlarms(RunnerId id, IEnumerable<Alarm> now)
    {
        foreach (var kind in Enum.GetValues<AlarmKind>()) RemoveAlarm(id, kind);
        foreach (var alarm in now) _due[(id, alarm.Kind)] = alarm.Due;
    }

    public void RemoveAlarm(RunnerId id, AlarmKind kind) => _due.Remove((id, kind));

    /// <summary>The last sessions, newest first.</summary>
    public async Task<ImmutableList<Session>> HistoryAsync(RunnerId id, int count, CancellationToken stop)
    {
        if (!_rows.ContainsKey(id) || Find(id).Latest is not { } newest) return [];
        var earlier = db.Sessions.Where(s => s.Runner == id && s.Number < newest.Number)
            .OrderByDescending(s => s.Number).Take(count - 1);
        var read = await WithFacts(earlier).AsNoTracking().ToListAsync(stop);
        return [newest, .. read.OrderByDescending(s => s.Number).Select(s => s.ToSession())];
    }

    /// <summary>Nothing of the runner, nor of a chat about them, is kept from here on.</summary>
    public void Forget(RunnerId id)
    {
        var chats = _chats.Values.Where(row => row.Runner == id).Select(row => row.Id).ToHashSet();
        _forgotten.Add(id);
        _rows.Remove(id);
        _latest.Remove(id);
        _read.Remove(id);
        _runners.Remove(id);
        _changed.ExceptWith(chats);
        Drop(_chats, chats.Contains);
        Drop(_dialogues, chats.Contains);
        Drop(_told, key => key.Runner == id);
        Drop(_notes, key => key.Runner == id);
        Drop(_sessions, key => key.Runner == id);
        Drop(_alarms, key => key.Runner == id);
        Drop(_due, key => key.Runner == id);
        foreach (var entry in db.ChangeTracker.Entries().Where(entry => IsOf(entry.Entity, id, chats)).ToList())
            entry.State = EntityState.Detached;
    }

    /// <summary>Removes every row of the forgotten, in the transaction under way, before anything new is written.</summary>
    public async Task EraseAsync(CancellationToken stop)
    {
        if (_forgotten.Count == 0) return;
        var about = db.Chats.Where(row => _forgotten.Contains(row.Runner));
        var chats = await about.Select(row => row.Id).ToListAsync(stop);
        var ids = chats.ConvertAll(chat => chat.Value);
        await db.Outbox.Where(row => ids.Contains(row.Chat)).ExecuteDeleteAsync(stop);
        await db.Cards.Where(row => ids.Contains(row.Chat)).ExecuteDeleteAsync(stop);
        await db.SetAside.Where(row => row.Chat != null && chats.Contains(row.Chat.Value)).ExecuteDeleteAsync(stop);
        await db.SetAside.Where(row => row.Runner != null && _forgotten.Contains(row.Runner.Value)).ExecuteDeleteAsync(stop);
        await about.ExecuteDeleteAsync(stop);
        await db.Runners.Where(row => _forgotten.Contains(row.Id)).ExecuteDeleteAsync(stop);
    }

    /// <summary>The runner as they are now.</summary>
    private Runner Find(RunnerId id)
    {
        if (_runners.TryGetValue(id, out var runner)) return runner;
        return _read[id] = _runners[id] = _rows[id].ToRunner(_latest.GetValueOrDefault(id)?.ToSession(), NotesOf(id));
    }

    private void SettleNotes()
    {
        foreach (var ((id, session), notes) in _told)
            foreach (var (ordinal, note) in notes.Index())
            {
                if (!_notes.TryGetValue((id, session, ordinal), out var row))
                    db.Notes.Add(row = new NoteRow { Runner = id, Session = session, Ordinal = ordinal });
                row.Take(note);
            }
    }

    private void SettleAlarms()
    {
        foreach (var gone in _alarms.Where(alarm => !_due.ContainsKey(alarm.Key))) db.Remove(gone.Value);
        foreach (var ((id, kind), at) in _due)
        {
            if (!_alarms.TryGetValue((id, kind), out var row)) db.Add(row = new AlarmRow { Runner = id, Kind = kind });
            else if (row.Due == at) continue;
            row.Due = at;
            _wound.Add((id, new Alarm(kind, at)));
        }
    }

    private ImmutableList<Note> NotesOf(RunnerId id) =>
    [
        .. _notes.Where(note => note.Key.Runner == id)
            .OrderBy(note => note.Key.Ordinal)
            .Select(note => StoredJson.Read<Note>(note.Value.Note)),
    ];

    private static bool IsOf(object entity, RunnerId id, HashSet<ChatId> chats) => entity switch
    {
        ChatRow row => row.Runner == id,
        RunnerRow row => row.Id == id,
        SessionRow row => row.Runner == id,
        SetRow row => row.Runner == id,
        FactRow row => row.Runner == id,
        NoteRow row => row.Runner == id,
        AlarmRow row => row.Runner == id,
        OutboxRow row => chats.Contains(new(row.Chat)),
        CardRow row => chats.Contains(new(row.Chat)),
        SetAsideRow row => row.Runner == id || (row.Chat is { } chat && chats.Contains(chat)),
        _ => false,
    };

    private static void Drop<TKey, TValue>(Dictionary<TKey, TValue> from, Func<TKey, bool> which) where TKey : notnull
    {
        foreach (var key in from.Keys.Where(which).ToList()) from.Remove(key);
    }

    private static IQueryable<SessionRow> WithFacts(IQueryable<SessionRow> sessions) =>
        sessions.Include(s => s.Sets).Include(s => s.Facts).AsSplitQuery();
}
