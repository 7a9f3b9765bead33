using System.Net.Http.Json;
using System.Text.Json;
using RunnerStrength.Simulator.Clock;
using RunnerStrength.Simulator.Hosting;

namespace RunnerStrength.Wire.Tests.Control;

/// <summary>
/// A hosted bot as small as can be: "10 20" sets an alarm after so many minutes each; an alarm tells the time at which
/// it was heard, and "then 5" makes each alarm set another. It polls over HTTP and owns timers, as the real one does.
/// </summary>
internal sealed class AlarmBot : IBotGeneration, IDisposable
{
    private readonly Lock _gate = new();
    private readonly HttpClient _http = new();
    private readonly BotSurroundings _surroundings;
    private readonly SortedSet<DateTimeOffset> _alarms = [];
    private readonly List<ITimer> _timers = [];
    private long _chat;
    private TimeSpan? _then;

    private AlarmBot(BotSurroundings surroundings) => _surroundings = surroundings;

    public bool Alive { get; private set; } = true;

    public static Task<IBotGeneration> StartAsync(BotSurroundings surroundings, CancellationToken stop)
    {
        var bot = new AlarmBot(surroundings);
        _ = bot.PollAsync();
        return Task.FromResult<IBotGeneration>(bot);
    }

    public Task FollowAsync(MovableClock clock, CancellationToken stop) => Task.CompletedTask;

    public async Task<DateTimeOffset?> SettledAsync(CancellationToken stop)
    {
        while (await NextAlarmAsync(stop) is { } due)
        {
            if (due > _surroundings.Clock.GetUtcNow())
                return due;
            await Task.Yield();
            stop.ThrowIfCancellationRequested();
        }
        return null;
    }

    public Task<DateTimeOffset?> NextAlarmAsync(CancellationToken stop)
    {
        lock (_gate)
            return Task.FromResult<DateTimeOffset?>(_alarms.Count > 0 ? _alarms.Min : null);
    }

    public Task StopAsync() => KillAsync();

    public Task KillAsync()
    {
        Dispose();
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        Alive = false;
        _http.Dispose();
    }

    private async Task PollAsync()
    {
        var offset = 0;
        while (Alive)
        {
            var updates = await CallAsync("getUpdates", new { offset, timeout = 50 });
            foreach (var update in updates.EnumerateArray())
            {
                offset = update.GetProperty("update_id").GetInt32() + 1;
                Hear(update.GetProperty("message"));
            }
        }
    }

    private void Hear(JsonElement message)
    {
        _chat = message.GetProperty("chat").GetProperty("id").GetInt64();
        var words = message.GetProperty("text").GetString()!.Split(' ');
        if (words is ["then", var minutes])
            _then = TimeSpan.FromMinutes(int.Parse(minutes));
        else
            foreach (var word in words)
                SetAlarm(TimeSpan.FromMinutes(int.Parse(word)));
    }

    private void SetAlarm(TimeSpan after)
    {
        var due = _surroundings.Clock.GetUtcNow() + after;
        lock (_gate)
            _alarms.Add(due);
        _timers.Add(_surroundings.Clock.CreateTimer(_ => _ = GoOffAsync(due), null, after, Timeout.InfiniteTimeSpan));
    }

    private async Task GoOffAsync(DateTimeOffset due)
    {
        if (!Alive)
            return;
        var now = _surroundings.Clock.GetUtcNow();
        await CallAsync("sendMessage", new { chat_id = _chat, text = $"{now:HH:mm}" });
        if (_then is { } then)
            SetAlarm(then);
        lock (_gate)
            _alarms.Remove(due);
    }

    private async Task<JsonElement> CallAsync(string method, object arguments)
    {
        var response = await _http.PostAsJsonAsync(
            new Uri($"{_surroundings.ApiUrl}bot{_surroundings.Token}/{method}"), arguments);
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("result");
    }
}
