using RunnerStrength.Simulator;
using RunnerStrength.Simulator.Hosting;

namespace RunnerStrength.Wire.Tests.Whole;

/// <summary>A Telegram on a desk, with the whole bot in it, and a clock that stands until it is moved.</summary>
public sealed class Desk : IAsyncDisposable
{
    /// <summary>Noon in Berlin, Tuesday 3 November 2026.</summary>
    private static readonly DateTimeOffset Noon = new(2026, 11, 3, 11, 0, 0, TimeSpan.Zero);

    /// <summary>Seconds of the desk's clock.</summary>
    private const int LongestHold = 60;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("runner-strength-");
    private readonly StartBot _bot;
    private SimulatorHost? _simulator;

    private Desk(StartBot bot) => (_bot, Books) = (bot, new(Path.Combine(_folder.FullName, "bot.db")));

    public ControlClient Control { get; private set; } = null!;

    public Ledger Books { get; }

    /// <param name="bot">How the bot is run; in this process where nothing is said.</param>
    public static async Task<Desk> OpenAsync(StartBot? bot = null)
    {
        var desk = new Desk(bot ?? BotInProcess.StartAsync);
        await desk.SwitchOnAsync();
        return desk;
    }

    /// <summary>The whole desk goes off, and on again over the same files.</summary>
    public async Task ReopenAsync()
    {
        await _simulator!.DisposeAsync();
        await SwitchOnAsync();
    }

    /// <summary>A new runner, with a phone.</summary>
    /// <param name="patience">How to wait for the bot; just so where nothing is said.</param>
    public async Task<Phone> RunnerAsync(string name = "Ada", Patience? patience = null) =>
        RunnerAt(await Control.NewChatAsync(name, "en"), patience);

    /// <summary>The phone of a runner who is here already.</summary>
    public Phone RunnerAt(long chat, Patience? patience = null) =>
        new(Control, chat, patience ?? (wait => wait(CancellationToken.None)));

    /// <summary>Waits until nothing is left to be sent, however long the bot holds it back.</summary>
    public async Task UntilSentAsync(Func<CancellationToken, Task> wait)
    {
        await wait(CancellationToken.None);
        for (var seconds = 0; Books.Count("outbox") > 0; seconds++)
            if (seconds < LongestHold)
                await PassesAsync(TimeSpan.FromSeconds(1));
            else
                throw new TimeoutException("Something waits to be sent, and is not.");
    }

    public async Task<DateTimeOffset> TimeAsync() => (await Control.ClockAsync()).Now;

    public Task PassesAsync(TimeSpan time) => Control.AdvanceAsync(time);

    /// <summary>Waits until the bot has nothing left to do for now.</summary>
    public Task SettlesAsync() => Control.SettleAsync();

    /// <summary>The next requests that fit go wrong.</summary>
    public Task FailsAsync(PlannedFault fault) => Control.AddFaultAsync(fault);

    /// <summary>All that the bot asked of Telegram since a request.</summary>
    public async Task<IReadOnlyList<LoggedCall>> AskedAsync(int after = 0) => await Control.LogAsync(after);

    /// <summary>What the bot says to a tap over the chat.</summary>
    public async Task<string?> NoteToTapAsync(Phone runner, SeenMessage message, string button) =>
        (await Control.TapAsync(runner.Chat, message.Id, button, wait: true)).Answer?.Text;

    public Task StopBotAsync() => Control.StopBotAsync();

    public Task KillBotAsync() => Control.KillBotAsync();

    public Task StartBotAsync() => Control.StartBotAsync();

    public Task IsBlockedByAsync(Phone runner) => Control.BlockAsync(runner.Chat);

    public Task IsUnblockedByAsync(Phone runner) => Control.UnblockAsync(runner.Chat);

    public async ValueTask DisposeAsync()
    {
        await _simulator!.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private async Task SwitchOnAsync()
    {
        _simulator = await SimulatorHost.StartAsync(new()
        {
            Database = Path.Combine(_folder.FullName, "bot.db"),
            Bot = _bot,
            Now = Noon,
        });
        Control = ControlClient.To(_simulator.BaseAddress);
    }
}
