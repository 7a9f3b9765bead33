using RunnerStrength.Simulator.Hosting;

namespace RunnerStrength.Simulator;

/// <summary>How a Simulator is set up. The defaults are those of a test: a free port, nothing kept, a standing clock, no bot.</summary>
public sealed record SimulatorOptions
{
    public string Urls { get; init; } = "http://127.0.0.1:0";
    /// <summary>The bot's SQLite file; the Simulator's own stands beside it. Null: all is gone at the end.</summary>
    public string? Database { get; init; }
    /// <summary>How the hosted bot is run. Null: the bot runs elsewhere.</summary>
    public StartBot? Bot { get; init; }
    /// <summary>What a new world's clock shows at first; else the real time.</summary>
    public DateTimeOffset? Now { get; init; }
    public bool ClockRuns { get; init; }
    /// <summary>The least level of the log lines that the Simulator and the hosted bot print.</summary>
    public LogLevel Logs { get; init; } = LogLevel.None;
    public string Token { get; init; } = "1000000001:AAF-a-token-of-this-desk-not-secret";
}
