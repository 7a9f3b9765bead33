using Microsoft.AspNetCore.Connections;
using RunnerStrength.Simulator.Play;
using RunnerStrength.Simulator.Terminal;

namespace RunnerStrength.Simulator;

/// <summary>The Simulator as a program: it starts, prints its address and serves until it is told to stop.</summary>
internal static class Serving
{
    /// <summary>Where scripts begin: noon in Berlin, Tuesday 3 November 2026.</summary>
    private static readonly DateTimeOffset ScriptStart = new(2026, 11, 3, 11, 0, 0, TimeSpan.Zero);

    public static int Help()
    {
        Console.WriteLine(CommandLine.Usage);
        return 0;
    }

    public static async Task<int> RunAsync(string[] args)
    {
        var line = CommandLine.Read(args);
        if (line.Complaint is { } complaint)
            return Fail($"{complaint} --help names the options.");
        try
        {
            return line.Mode switch
            {
                Mode.Play play => await PlayAsync(line.Options, await File.ReadAllTextAsync(play.File)),
                Mode.Demo => await PlayAsync(line.Options, await DemoAsync()),
                Mode.Terminal => await TalkAsync(line.Options),
                _ => await ServeAsync(line.Options),
            };
        }
        catch (Exception unreadable) when (unreadable is FileNotFoundException or DirectoryNotFoundException or FormatException)
        {
            return Fail(unreadable.Message);
        }
        catch (IOException inUse) when (inUse.InnerException is AddressInUseException)
        {
            return Fail($"{line.Options.Urls} is in use; choose another address with --urls.");
        }
        catch (InvalidOperationException cannotStart)
        {
            return Fail(cannotStart.Message);
        }
    }

    private static async Task<int> ServeAsync(SimulatorOptions options)
    {
        await using var simulator = await SimulatorHost.StartAsync(options);
        Console.WriteLine($"The Simulator is at {simulator.BaseAddress}");
        await simulator.WaitForStopSignalAsync();
        return 0;
    }

    private static async Task<int> TalkAsync(SimulatorOptions options)
    {
        await using var simulator = await SimulatorHost.StartAsync(options with { Logs = LogLevel.None });
        return await TerminalChat.RunAsync(ControlClient.To(simulator.BaseAddress), CancellationToken.None);
    }

    /// <summary>A world of its own for each script: nothing kept, a free port, a clock that only the script moves.</summary>
    private static async Task<int> PlayAsync(SimulatorOptions options, string script)
    {
        await using var simulator = await SimulatorHost.StartAsync(options with
        {
            Urls = "http://127.0.0.1:0",
            Database = null,
            Now = options.Now ?? ScriptStart,
            ClockRuns = false,
            Logs = LogLevel.None,
        });
        var chat = await ControlChat.OpenAsync(ControlClient.To(simulator.BaseAddress));
        return await ScriptPlayer.PlayAsync(ChatScript.Parse(script), chat, Console.Out) ? 0 : 1;
    }

    private static async Task<string> DemoAsync()
    {
        using var reader = new StreamReader(typeof(Serving).Assembly.GetManifestResourceStream("two-weeks.chat")!);
        return await reader.ReadToEndAsync();
    }

    private static int Fail(string sentence)
    {
        Console.Error.WriteLine(sentence);
        return 2;
    }
}
