namespace RunnerStrength.Bot;

/// <summary>Every line that this project logs. None holds what a runner wrote or reads, nor the token.</summary>
internal static partial class Log
{
    [LoggerMessage(101, LogLevel.Error, "A turn failed three times and is set aside: {Fault} {Where}")]
    public static partial void SetAside(this ILogger log, string fault, string? where);

    [LoggerMessage(102, LogLevel.Error, "The storage failed ({Fault}, {Failures} in a row); everything waits, next try in {Pause}")]
    public static partial void StorageFailed(this ILogger log, string fault, int failures, TimeSpan pause);

    [LoggerMessage(103, LogLevel.Information, "The storage works again after {Failures} failures")]
    public static partial void StorageBack(this ILogger log, int failures);

    [LoggerMessage(104, LogLevel.Warning, "Telegram does not answer ({Fault} {Code}); asking again until it does")]
    public static partial void TelegramAway(this ILogger log, string fault, int? code);

    [LoggerMessage(105, LogLevel.Information, "Telegram answers again after {Failures} failures")]
    public static partial void TelegramBack(this ILogger log, int failures);

    [LoggerMessage(106, LogLevel.Warning, "Another process polls with this token, or a webhook is set; asking again until it is gone")]
    public static partial void AnotherPoller(this ILogger log);

    [LoggerMessage(107, LogLevel.Warning, "The last updates could not be confirmed ({Fault}): they come again and are known")]
    public static partial void NotConfirmed(this ILogger log, string fault);

    [LoggerMessage(108, LogLevel.Warning, "The commands and descriptions could not be set ({Fault}); the bot works without")]
    public static partial void NotIntroduced(this ILogger log, string fault);

    [LoggerMessage(109, LogLevel.Warning, "An alarm has no trigger yet ({Fault}); the look-ahead sets it")]
    public static partial void AlarmNotSet(this ILogger log, string fault);

    [LoggerMessage(110, LogLevel.Warning, "Could not look ahead ({Fault}); the next look is in a quarter of an hour")]
    public static partial void NotLookedAhead(this ILogger log, string fault);

    [LoggerMessage(112, LogLevel.Error, "An update ({Kind}) could not be read and is set aside: {Fault}")]
    public static partial void NotRead(this ILogger log, string kind, string fault);

    [LoggerMessage(113, LogLevel.Error, "A letter could not be set aside ({Fault}) {Keeping}; it is confirmed all the same")]
    public static partial void NotKept(this ILogger log, string fault, Keeping keeping);

    [LoggerMessage(111, LogLevel.Debug, "A tap was not answered ({Fault})")]
    public static partial void TapNotAnswered(this ILogger log, string fault);
}
