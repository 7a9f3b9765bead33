using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using RunnerStrength.Domain.Calendar;
using RunnerStrength.Domain.Conversation;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Infrastructure.Storage;

/// <summary>The runners of one drain: read together, handed out one by one, kept as rows of what changed.</summary>
public sealed class RunnerStore(BotDb db)
{
    private readonly Dictionary<RunnerId, RunnerRow> _rows = [];
    private readonly Dictionary<RunnerId, Dialogue> _dialogues = [];
    private readonly Dictionary<RunnerId, SessionRow> _latest = [];
    private readonly Dictionary<RunnerId, Dialogue> _changed = [];
    private readonly Dictionary<(RunnerId, int), Session> _sessions = [];
    private readonly Dictionary<(RunnerId Runner, int Session, int Ordinal), NoteRow> _notes = [];
    private readonly Dictionary<(RunnerId, int), ImmutableList<Note>> _told = [];
    private readonly List<(RunnerId, Alarm)> _wound = [];
    private readonly HashSet<RunnerId> _forgotten = [];

    /// <summary>The alarms that are new, or due at another time than before.</summary>
    public IReadOnlyList<(RunnerId Runner, Alarm Alarm)> Wound => _wound;
    private readonly Dictionary<(RunnerId, AlarmKind), AlarmRow> _alarms = [];
    private readonly Dictionary<(RunnerId Runner, AlarmKind Kind), Instant> _due = [];

    /// <summary>Reads all that these runners' turns need.</summary>
    public async Task OpenAsync(IReadOnlyCollection<RunnerId> ids, CancellationToken stop)
    {
        if (ids.Count == 0) return;
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

    /// <summary>The dialogue with a runner as it is now; nothing where nobody of this id is known.</summary>
    public Dialogue? Find(RunnerId id)
    {
        if (_dialogues.TryGetValue(id, out var dialogue)) return dialogue;
        if (!_rows.TryGetValue(id, out var row)) return null;
        return _dialogues[id] = row.ToDialogue(_latest.TryGetValue(id, out var session) ? session.ToSession() : null, NotesOf(id));
    }

    /// <summary>The dialogue is like this now. Called after each thing that happened, so that no session is skipped.</summary>
    public void Put(Dialogue dialogue)
    {
        var runner = dialogue.Runner;
        if (!_rows.ContainsKey(runner.Id))
            db.Runners.Add(_rows[runner.Id] = new RunnerRow { Id = runner.Id, Language = dialogue.Language });
        if (runner.Latest is { } session) _sessions[(runner.Id, session.Number)] = session;
        _told[(runner.Id, runner.Latest?.Number ?? 0)] = runner.Notes;
        _dialogues[runner.Id] = _changed[runner.Id] = dialogue;
    }

    /// <summary>Brings the rows to what was put. Once, before they are saved.</summary>
    public void Settle()
    {
        foreach (var (id, dialogue) in _changed) _rows[id].Take(dialogue);
        foreach (var ((id, number), session) in _sessions)
        {
            if (_latest.GetValueOrDefault(id) is not { } row || row.Number != number)
                db.Sessions.Add(row = session.ToRow(id));
            else if (StoredJson.Write(session.Prescription) is var prescription && row.Prescription != prescription) row.Prescription = prescription;
            row.TakeFacts(session.Facts);
        }
        foreach (var ((id, session), notes) in _told)
            foreach (var (ordinal, note) in notes.Index())
            {
                if (!_notes.TryGetValue((id, session, ordinal), out var row))
                    db.Notes.Add(row = new NoteRow { Runner = id, Session = session, Ordinal = ordinal });
                row.Take(note);
            }
        SettleAlarms();
        foreach (var row in _rows.Values.Where(row => db.Entry(row).State == EntityState.Modified)) row.Version++;
    }

    /// <summary>Whether the chat can be written to.</summary>
    public void SetActive(RunnerId id, bool active)
    {
        if (_rows.TryGetValue(id, out var row)) row.Active = active;
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
        if (Find(id)?.Runner.Latest is not { } newest) return [];
        var earlier = db.Sessions.Where(s => s.Runner == id && s.Number < newest.Number)
            .OrderByDescending(s => s.Number).Take(count - 1);
        var read = await WithFacts(earlier).AsNoTracking().ToListAsync(stop);
        return [newest, .. read.OrderByDescending(s => s.Number).Select(s => s.ToSession())];
    }

    /// <summary>Nothing of the runner is kept from here on.</summary>
    public void Forget(RunnerId id)
    {
        _forgotten.Add(id);
        _dialogues.Remove(id);
        _rows.Remove(id);
        _latest.Remove(id);
        _changed.Remove(id);
        foreach (var key in _told.Keys.Where(key => key.Item1 == id).ToList()) _told.Remove(key);
        foreach (var key in _notes.Keys.Where(key => key.Runner == id).ToList()) _notes.Remove(key);
        foreach (var key in _sessions.Keys.Where(key => key.Item1 == id).ToList()) _sessions.Remove(key);
        foreach (var kind in Enum.GetValues<AlarmKind>())
        {
            _alarms.Remove((id, kind));
            _due.Remove((id, kind));
        }
        foreach (var entry in db.ChangeTracker.Entries().Where(entry => OwnerOf(entry.Entity) == id.Value).ToList())
            entry.State = EntityState.Detached;
    }

    /// <summary>Removes every row of the forgotten, in the transaction under way, before anything new is written.</summary>
    public async Task EraseAsync(CancellationToken stop)
    {
        if (_forgotten.Count == 0) return;
        var chats = _forgotten.Select(id => id.Value).ToList();
        await db.Outbox.Where(row => chats.Contains(row.Chat)).ExecuteDeleteAsync(stop);
        await db.Cards.Where(row => chats.Contains(row.Chat)).ExecuteDeleteAsync(stop);
        await db.SetAside.Where(row => row.Runner != null && chats.Contains(row.Runner.Value)).ExecuteDeleteAsync(stop);
        await db.Runners.Where(row => _forgotten.Contains(row.Id)).ExecuteDeleteAsync(stop);
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
        [.. _notes.Where(note => note.Key.Runner == id).OrderBy(note => note.Key.Ordinal).Select(note => StoredJson.Read<Note>(note.Value.Note))];

    private static long? OwnerOf(object entity) => entity switch
    {
        RunnerRow row => row.Id.Value,
        SessionRow row => row.Runner.Value,
        SetRow row => row.Runner.Value,
        FactRow row => row.Runner.Value,
        NoteRow row => row.Runner.Value,
        AlarmRow row => row.Runner.Value,
        OutboxRow row => row.Chat,
        CardRow row => row.Chat,
        SetAsideRow row => row.Runner,
        _ => null,
    };

    private static IQueryable<SessionRow> WithFacts(IQueryable<SessionRow> _sessions) =>
        _sessions.Include(s => s.Sets).Include(s => s.Facts).AsSplitQuery();
}
