using RunnerStrength.Domain.Calendar;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Infrastructure.Outbox;
using Telegram.Bot.Types;

namespace RunnerStrength.Bot;

/// <summary>What the mailbox holds.</summary>
public abstract class Letter
{
    private readonly TaskCompletionSource _answered = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Letter() { }

    /// <summary>Completes when its effects are committed.</summary>
    public Task Answered => _answered.Task;

    /// <summary>The tap to answer.</summary>
    public string? Tap => (this as Came)?.Update.CallbackQuery?.Id;

    public void Close() => _answered.TrySetResult();

    /// <summary>An update of Telegram's.</summary>
    public sealed class Came(Update update) : Letter
    {
        public Update Update => update;
    }

    /// <summary>What came of a send.</summary>
    public sealed class Receipted(Receipt receipt) : Letter
    {
        public Receipt Receipt => receipt;
    }

    /// <summary>An alarm.</summary>
    public sealed class Rang(RunnerId runner, Alarm alarm) : Letter
    {
        public RunnerId Runner => runner;

        public Alarm Alarm => alarm;
    }
}
