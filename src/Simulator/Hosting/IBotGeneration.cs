using RunnerStrength.Simulator.Clock;

namespace RunnerStrength.Simulator.Hosting;

/// <summary>Where a hosted bot finds itself: its Telegram, its database, its time.</summary>
public sealed record BotSurroundings(Uri ApiUrl, string Token, string Database, MovableClock Clock, LogLevel Logs);

public delegate Task<IBotGeneration> StartBot(BotSurroundings surroundings, CancellationToken stop);

/// <summary>A run of the bot, from its start to its end.</summary>
public interface IBotGeneration
{
    bool Alive { get; }

    /// <summary>Tells the bot what the clock shows now.</summary>
    Task FollowAsync(MovableClock clock, CancellationToken stop);

    /// <summary>Completes when all that is due has been handled; answers when the bot next has something to do.</summary>
    Task<DateTimeOffset?> SettledAsync(CancellationToken stop);

    /// <summary>The next alarm of a runner.</summary>
    Task<DateTimeOffset?> NextAlarmAsync(CancellationToken stop);

    /// <summary>Ends the bot as a deployment does.</summary>
    Task StopAsync();

    /// <summary>Ends the bot as a crash does.</summary>
    Task KillAsync();
}

public sealed class BotEndedException(string message) : InvalidOperationException(message);
