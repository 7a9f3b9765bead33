using System.Threading.Channels;
using RunnerStrength.Infrastructure.Outbox;

namespace RunnerStrength.Bot;

/// <summary>
/// What came and is not yet answered. Updates and receipts are taken before alarms, so that ten thousand reminders do not
/// delay a "done 10". Bounded: who posts waits for room.
/// </summary>
public sealed class Mailbox
{
    private readonly Channel<Letter> _letters = Channel.CreateBounded<Letter>(1_000);
    private readonly Channel<Letter> _alarms = Channel.CreateBounded<Letter>(10_000);
    private readonly Channel<bool> _bell =
        Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private long _posted;
    private int _waiting;

    /// <summary>Letters that are not answered yet.</summary>
    public int Waiting => Volatile.Read(ref _waiting);

    /// <summary>Letters that ever came.</summary>
    public long Posted => Volatile.Read(ref _posted);

    public async Task PostAsync(Letter letter, CancellationToken stop)
    {
        Interlocked.Increment(ref _waiting);
        Interlocked.Increment(ref _posted);
        await (letter is Letter.Rang ? _alarms : _letters).Writer.WriteAsync(letter, stop);
        _bell.Writer.TryWrite(true);
    }

    /// <summary>Posts a receipt; completes when it is committed.</summary>
    public async Task CommitAsync(Receipt receipt, CancellationToken stop)
    {
        var letter = new Letter.Receipted(receipt);
        await PostAsync(letter, stop);
        await letter.Answered.WaitAsync(stop);
    }

    /// <summary>The next letters, as many as wait up to a number; none when the mailbox is closed and empty.</summary>
    public async Task<IReadOnlyList<Letter>> TakeAsync(int most, CancellationToken stop)
    {
        while (true)
        {
            var taken = new List<Letter>();
            while (taken.Count < most && (_letters.Reader.TryRead(out var letter) || _alarms.Reader.TryRead(out letter)))
                taken.Add(letter);
            if (taken.Count > 0) return taken;
            if (!await _bell.Reader.WaitToReadAsync(stop)) return [];
            _bell.Reader.TryRead(out _);
        }
    }

    /// <summary>The letter's effects are committed, and what follows from them is under way.</summary>
    public void Close(Letter letter)
    {
        letter.Close();
        Interlocked.Decrement(ref _waiting);
    }

    /// <summary>Nothing comes any more; what is there is still taken.</summary>
    public void Complete() => _bell.Writer.TryComplete();
}
