using System.Globalization;
using RunnerStrength.Simulator.Hosting;

namespace RunnerStrength.Simulator;

/// <summary>The options as they are typed. Complaint is the one sentence about what cannot be read.</summary>
public sealed record CommandLine(SimulatorOptions Options, Mode Mode, string? Complaint)
{
    public const string Usage = """
        The Simulator: a Telegram on your desk, with the bot in it.

          --urls URL         where it listens (default http://localhost:5080)
          --database FILE    the bot's data, and beside it the Simulator's (default data/simulator.db)
          --bot-api-only     no bot inside: start one elsewhere with Telegram:ApiUrl
          --bot-process      the bot as a process of its own, so that a kill is a SIGKILL
          --now INSTANT      what a new world's clock shows at first, as 2026-01-05T17:55:00Z
          --clock MODE       running (default) or still
          --terminal         the chat in this terminal, too
          --demo             plays a runner's first two weeks here, and ends
          --play FILE        plays a chat script; ends with 0 if the coach's lines match

          parse              instead: reads texts from standard input and says what they mean (docs/replies.md)
        """;

    private static readonly SimulatorOptions Default = new()
    {
        Urls = "http://localhost:5080",
        Database = "data/simulator.db",
        Bot = BotInProcess.StartAsync,
        ClockRuns = true,
        Logs = LogLevel.Warning,
    };

    public static CommandLine Read(ReadOnlySpan<string> args) => Read(args, Default, new Mode.Web());

    private static CommandLine Read(ReadOnlySpan<string> args, SimulatorOptions options, Mode mode) => args switch
    {
        [] => new(options, mode, null),
        ["--terminal", .. var rest] => Read(rest, options, new Mode.Terminal()),
        ["--demo", .. var rest] => Read(rest, options, new Mode.Demo()),
        ["--play", var file, .. var rest] => Read(rest, options, new Mode.Play(file)),
        ["--urls", var url, .. var rest] => Read(rest, options with { Urls = url }, mode),
        ["--database", var file, .. var rest] => Read(rest, options with { Database = file }, mode),
        ["--bot-api-only", .. var rest] => Read(rest, options with { Bot = null }, mode),
        ["--bot-process", .. var rest] => Read(rest, options with { Bot = BotAsProcess.StartAsync }, mode),
        ["--clock", "running", .. var rest] => Read(rest, options with { ClockRuns = true }, mode),
        ["--clock", "still", .. var rest] => Read(rest, options with { ClockRuns = false }, mode),
        ["--now", var text, .. var rest] when Instant(text) is { } now => Read(rest, options with { Now = now }, mode),
        ["--now", var text, ..] => new(options, mode, $"--now {text} is no instant; write it as 2026-01-05T17:55:00Z."),
        [var unknown, ..] => new(options, mode, $"{unknown} is no option, or lacks its value."),
    };

    private static DateTimeOffset? Instant(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var now) ? now : null;
}

/// <summary>How the chat is shown.</summary>
public abstract record Mode
{
    private Mode() { }

    public sealed record Web : Mode;
    public sealed record Terminal : Mode;
    public sealed record Demo : Mode;
    public sealed record Play(string File) : Mode;
}
