using Microsoft.Extensions.Logging;

namespace RunnerStrength.Infrastructure;

/// <summary>Every line that this project logs. None holds what a runner wrote or reads, nor the token.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Warning, "Telegram asks to wait {Pause} before the next message to a chat")]
    public static partial void TooMany(this ILogger log, TimeSpan pause);

    [LoggerMessage(2, LogLevel.Error, "A message was given up: {Outcome} {Code} {Reason}")]
    public static partial void GivenUp(this ILogger log, string outcome, int? code, string? reason);

    [LoggerMessage(3, LogLevel.Error, "Telegram could not read the markup of a message; it goes as plain text")]
    public static partial void Unparsable(this ILogger log);

    [LoggerMessage(4, LogLevel.Error, "Sending failed for a fault of ours: {Fault} {Where}")]
    public static partial void SendFailed(this ILogger log, string fault, string? where);

    [LoggerMessage(5, LogLevel.Information, "The database is ready; {Unsent} messages wait to be sent")]
    public static partial void Opened(this ILogger log, int unsent);
}
