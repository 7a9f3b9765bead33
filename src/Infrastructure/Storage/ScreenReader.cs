using System.Collections.Immutable;
using RunnerStrength.Domain.Conversation;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Infrastructure.Storage;

/// <summary>The read side: what a screen shows from the database, read once it is decided that it is shown.</summary>
public static class ScreenReader
{
    private const int HistoryLength = 10;

    public static async Task<Happened> FilledAsync(Happened happened, RunnerId runner, Books books, CancellationToken stop) => happened switch
    {
        Happened.Shown { Screen: Screen.History } => new Happened.Shown(new Screen.History(
            [.. (await books.Runners.HistoryAsync(runner, HistoryLength, stop)).Select(PastSession.Of)])),
        _ => happened,
    };
}
