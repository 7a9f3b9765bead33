using System.Diagnostics;
using System.Threading.Channels;

namespace RunnerStrength.Load;

/// <summary>Chats in sessions, each with one message under way at most.</summary>
internal sealed class Sessions(QuickTelegram telegram, int chats)
{
    public const long FirstId = 1_000_000;

    /// <summary>No reply for so long: something is broken.</summary>
    private static readonly TimeSpan Stuck = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(20);

    private readonly Channel<Chat> _asked = Channel.CreateUnbounded<Chat>();
    private Replies _replies = new();
    private long _nextId = FirstId;

    /// <summary>Runners who have trained once; everything that is measured later is compiled then.</summary>
    public async Task TrainAsync() => await PlayAsync(await MeetAsync(), until: chat => chat.IsDone);

    /// <summary>Every chat answers at once; how many turns that makes.</summary>
    public async Task AsFastAsTheyCanAsync(int most, double bytesACall)
    {
        var met = await MeetAsync();
        telegram.Most = most;
        var (calls, bytes) = (telegram.Calls, GC.GetTotalAllocatedBytes(precise: true));
        var started = Stopwatch.GetTimestamp();
        await PlayAsync(met, until: chat => chat.IsDone);
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        telegram.Most = QuickTelegram.MostOfAll;

        double turns = _replies.Count;
        var callsATurn = (telegram.Calls - calls) / turns;
        var bytesATurn = (GC.GetTotalAllocatedBytes(precise: true) - bytes) / turns;
        Table.Row(
            $"{most}", $"{turns / seconds:N0}", $"{_replies.Percentile(50):N0}", $"{_replies.Percentile(99):N0}",
            $"{callsATurn:N1}", $"{bytesATurn / 1024:N0}", $"{(bytesATurn - callsATurn * bytesACall) / 1024:N0}");
    }

    /// <summary>So many messages a second, each from a chat that has nothing under way.</summary>
    public async Task AtRateAsync(int rate)
    {
        var ready = new Queue<Chat>(await MeetAsync());
        var (said, started) = (0, Stopwatch.GetTimestamp());
        using var beat = new PeriodicTimer(TimeSpan.FromMilliseconds(1));
        while (Stopwatch.GetElapsedTime(started) is var elapsed && elapsed < Measured)
        {
            await beat.WaitForNextTickAsync();
            while (_asked.Reader.TryRead(out var chat))
                if (!chat.IsDone) ready.Enqueue(chat);
            for (; said < elapsed.TotalSeconds * rate && ready.TryDequeue(out var next); said++) next.Say();
        }
        while (_replies.Count < said) await NextAsync();
        Table.Row(
            $"{said / Measured.TotalSeconds:N0}", $"{_replies.Percentile(50):N1}", $"{_replies.Percentile(99):N1}",
            $"{_replies.Percentile(100):N1}");
    }

    /// <summary>New runners who have answered all but the last question.</summary>
    private async Task<List<Chat>> MeetAsync()
    {
        List<Chat> met = [];
        while (met.Count < chats) met.Add(new(_nextId++, telegram, _asked.Writer, took => _replies.Took(took)));
        await PlayAsync(met, until: chat => chat.IsIntroduced);
        while (_asked.Reader.TryRead(out _)) { }
        _replies = new();
        return met;
    }

    private async Task PlayAsync(List<Chat> playing, Func<Chat, bool> until)
    {
        foreach (var chat in playing) chat.Say();
        for (var left = playing.Count; left > 0;)
        {
            var chat = await NextAsync();
            if (until(chat)) left--;
            else chat.Say();
        }
    }

    private async Task<Chat> NextAsync()
    {
        using var patience = new CancellationTokenSource(Stuck);
        return await _asked.Reader.ReadAsync(patience.Token);
    }
}
