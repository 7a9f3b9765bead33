using RunnerStrength.Domain.Calendar;
using RunnerStrength.Domain.Reading;
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
    public string? Tap => this switch
    {
        Came came => came.Update.CallbackQuery?.Id,
        Unread unread => unread.Raw.Tap,
        _ => null,
    };

    /// <summary>The update that is confirmed with it.</summary>
    public int? UpdateId => this switch
    {
        Came came => came.Raw.Id,
        Unread unread => unread.Raw.Id,
        _ => null,
    };

    public void Close() => _answered.TrySetResult();

    /// <summary>An update of Telegram's.</summary>
    public sealed class Came(RawUpdate raw, Update update, Heard? brought) : Letter
    {
        /// <summary>What it brings that is not read in the runner's words: nothing for a text or a tap.</summary>
        public Heard? Brought => brought;

        public RawUpdate Raw => raw;

        public Update Update => update;
    }

    /// <summary>An update that cannot be read: of a kind that is newer than the client, most likely.</summary>
    public sealed class Unread(RawUpdate raw, Exception fault) : Letter
    {
        public RawUpdate Raw => raw;

        public Exception Fault => fault;
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
