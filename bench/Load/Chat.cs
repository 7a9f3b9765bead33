using System.Diagnostics;
using System.Threading.Channels;

namespace RunnerStrength.Load;

/// <summary>A runner who answers all that the coach asks: at first by words, in the session by taps and words.</summary>
internal sealed class Chat
{
    private static readonly string[] Introduction =
    [
        "/start", "yes", "none", "i'm a beginner", "a chair", "tuesdays and thursday", "sunday", "none", "after work", "3",
        "monday, wednesday and friday", "18:00", "Berlin",
    ];

    private readonly Lock _gate = new();
    private readonly QuickTelegram _telegram;
    private readonly ChannelWriter<Chat> _asked;
    private readonly Action<TimeSpan> _took;
    private int _said, _message;
    private long _saidAt;
    private string _button = "";

    /// <param name="id">The chat's.</param>
    /// <param name="telegram">Where it is.</param>
    /// <param name="asked">Told when the coach has replied.</param>
    /// <param name="took">Told how long that took.</param>
    public Chat(long id, QuickTelegram telegram, ChannelWriter<Chat> asked, Action<TimeSpan> took)
    {
        (Id, _telegram, _asked, _took) = (id, telegram, asked, took);
        telegram.Add(this);
    }

    public long Id { get; }

    /// <summary>Only the last question before the first session is open.</summary>
    public bool IsIntroduced => _said == Introduction.Length;

    /// <summary>The session is over: all that can be tapped takes something back.</summary>
    public bool IsDone => _button.EndsWith(":undo", StringComparison.Ordinal);

    /// <summary>Says what the coach waits for.</summary>
    public void Say()
    {
        var said = _said++;
        var data = _button;
        var typed = said < Introduction.Length ? Introduction[said]
            : data.Contains(":set-done:", StringComparison.Ordinal) && said % 4 == 0 ? "done"
            : null;
        lock (_gate) _saidAt = Stopwatch.GetTimestamp();
        if (typed is null) _telegram.Tap(Id, _message, data);
        else _telegram.Say(Id, typed);
    }

    /// <summary>The coach asks something; its first button is the answer that is expected.</summary>
    public void Hear(int message, string button)
    {
        lock (_gate)
        {
            if (_saidAt == 0) return;
            _took(Stopwatch.GetElapsedTime(_saidAt));
            (_saidAt, _message, _button) = (0, message, button);
        }
        _asked.TryWrite(this);
    }
}
