using System.Text.Json;

namespace RunnerStrength.Simulator;

// What the control API answers. docs/simulator.md describes each field.

public sealed record RunnerChat(
    long ChatId, string FirstName, string LanguageCode, string? TimeZone, bool Blocked, bool Deactivated);

/// <summary>No update goes to a bot that did not ask for its kind.</summary>
public sealed record Sent(int MessageId, int? UpdateId);

/// <summary>Answer is null when it was not waited for, or when the bot gave none in time.</summary>
public sealed record Tapped(int? UpdateId, string CallbackQueryId, TapAnswer? Answer);

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
    SeenPlace? Location,
    bool Silent,
    bool Edited,
    bool Deleted)
{
    /// <summary>The words, wherever they stand.</summary>
    public string Words => Text ?? Caption ?? "";
}

/// <summary>Data of a button that can be tapped, Url of a link.</summary>
public sealed record SeenButton(string Text, string? Data, string? Url);

/// <summary>Size in bytes.</summary>
public sealed record SeenMedia(string Kind, string Name, int Size, string Url, int Width, int Height);

public sealed record SeenPlace(double Latitude, double Longitude);

/// <summary>NextDue is the next alarm of any runner.</summary>
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

/// <summary>Status 0: the connection was cut.</summary>
public sealed record LoggedCall(
    int N, DateTimeOffset At, string Method, long? ChatId, JsonElement Request, int Status, JsonElement? Answer);

public sealed record MenuCommand(string Command, string Description);

public sealed record BotReport(string Name, string Username, string Description, string ShortDescription, bool Running);
