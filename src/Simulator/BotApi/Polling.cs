using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using RunnerStrength.Simulator.World;

namespace RunnerStrength.Simulator.BotApi;

/// <summary>
/// getUpdates. One poll may wait at a time: a newer one ends it with 409. Waiting is in real time, whatever the clock says.
/// </summary>
public sealed class Polling(TelegramWorld world)
{
    private const int MostUpdates = 100, LongestWait = 50;
    private static readonly TimeSpan SameOffsetWaits = TimeSpan.FromSeconds(3), SameOffsetIsHasty = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan BetweenConflicts = TimeSpan.FromSeconds(3);

    private TaskCompletionSource? _waiting;
    private (int Offset, long At) _last = (int.MinValue, 0);
    private long _lastConflict = long.MinValue / 2;

    /// <summary>Beats when a poll begins to wait.</summary>
    private readonly Pulse _idle = new();

    /// <summary>A poll waits, and there is nothing for it: all that came has been taken in and confirmed.</summary>
    public bool Idle => world.Do(() => _waiting is { Task.IsCompleted: false } && world.Updates.Empty);

    public async Task WhenIdleAsync(CancellationToken stop)
    {
        for (var next = _idle.Next; !Idle; next = _idle.Next)
            await next.WaitAsync(stop);
    }

    public async Task<JsonNode?> GetUpdatesAsync(Call call, CancellationToken gone)
    {
        var offset = call.Int("offset", 0);
        var limit = call.Int("limit", MostUpdates, 1, MostUpdates);
        var timeout = TimeSpan.FromSeconds(call.Int("timeout", 0, 0, LongestWait));
        Allow(call["allowed_updates"]);

        var sinceLast = Stopwatch.GetElapsedTime(_last.At);
        if (offset == _last.Offset && sinceLast < SameOffsetWaits && timeout < SameOffsetWaits)
            timeout = SameOffsetWaits;
        if (offset == _last.Offset && sinceLast < SameOffsetIsHasty)
            limit = 1;
        _last = (offset, Stopwatch.GetTimestamp());

        var deadline = Stopwatch.GetTimestamp() + (long)(timeout.TotalSeconds * Stopwatch.Frequency);
        while (true)
        {
            var next = world.UpdateCame.Next;
            var mine = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            var left = Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp(), deadline);
            var updates = world.Do(() => Take(offset, limit, left > TimeSpan.Zero ? mine : null));
            if (updates.Count > 0 || left <= TimeSpan.Zero)
                return new JsonArray([.. updates.Select(u => u.ToJson())]);

            _idle.Beat();
            await Task.WhenAny(next, mine.Task, Task.Delay(left, gone));
            var conflict = mine.Task.IsCompleted;
            mine.TrySetResult();
            gone.ThrowIfCancellationRequested();
            if (conflict)
                await RefuseAsync(gone);
        }
    }

    private IReadOnlyList<Update> Take(int offset, int limit, TaskCompletionSource? waits)
    {
        var updates = world.Updates.Get(offset, limit, world.Now);
        if (updates.Count == 0 && waits is not null)
        {
            _waiting?.TrySetResult();
            _waiting = waits;
        }
        return updates;
    }

    /// <summary>Conflicts are told three seconds apart, so that two bots do not spin.</summary>
    private async Task RefuseAsync(CancellationToken gone)
    {
        if (Stopwatch.GetElapsedTime(_lastConflict) < BetweenConflicts)
            await Task.Delay(BetweenConflicts, gone);
        else
            _lastConflict = Stopwatch.GetTimestamp();
        throw RefusedException.With(409, "Conflict: terminated by other getUpdates request; " +
            "make sure that only one bot instance is running");
    }

    /// <summary>No list, or none that can be read: the last word stands.</summary>
    private void Allow(string json)
    {
        if (!json.StartsWith('['))
            return;
        try
        {
            var types = JsonSerializer.Deserialize<List<string>>(json)!;
            world.Do(() => world.Updates.Allow(types));
        }
        catch (JsonException)
        {
        }
    }
}
