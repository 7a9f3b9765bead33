namespace RunnerStrength.Simulator;

// What the control API answers. docs/simulator.md describes each field.

public sealed record RunnerChat(long ChatId, string FirstName, string LanguageCode, bool Blocked);

public sealed record Sent(int MessageId, long UpdateId);

/// <summary>Answer is null when it was not waited for, or when the bot gave none in time.</summary>
public sealed record Tapped(long UpdateId, string CallbackQueryId, TapAnswer? Answer);

public sealed record TapAnswer(string? Text, bool ShowAlert);

/// <summary>Ask again after Revision to get what comes next.</summary>
public sealed record ChatNews(IReadOnlyList<SeenMessage> Messages, int Revision, bool Typing);

public enum Speaker { Runner, Coach }

/// <summary>A message as the runner sees it now. Html is the words with their styles, "" without words.</summary>
public sealed record SeenMessage(
    int Id,
    int Revision,
    Speaker From,
    DateTimeOffset Date,
    string? Text,
    string? Caption,
    string Html,
    IReadOnlyList<IReadOnlyList<SeenButton>> Buttons,
    SeenMedia? Media,
    bool Silent,
    bool Edited,
    bool Deleted)
{
    /// <summary>The words, wherever they stand.</summary>
    public string Words => Text ?? Caption ?? "";
}

public sealed record SeenButton(string Text, string Data);

/// <summary>Size in bytes.</summary>
public sealed record SeenMedia(string Kind, string? Name, long Size, string? Url);

public sealed record ClockHands(DateTimeOffset Now, bool Running, DateTimeOffset? NextDue);

/// <summary>A fault on demand: Kind is one of 429, 403, 400, 5xx, timeout, cut-before, cut-after, duplicate-update, delay.</summary>
public sealed record PlannedFault(
    string Method,
    string Kind,
    int Count = 1,
    long? ChatId = null,
    int? RetryAfter = null,
    string? Description = null,
    int? DelayMs = null);

public sealed record LoggedCall(long N, DateTimeOffset At, string Method, long? ChatId, int Status);

public sealed record CommandList(string LanguageCode, IReadOnlyList<ListedCommand> Commands);

public sealed record ListedCommand(string Command, string Description);

/// <summary>State is running, stopped or killed.</summary>
public sealed record BotReport(string State, string? Name, string? Description);
