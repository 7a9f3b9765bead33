using Microsoft.AspNetCore.Connections;

namespace RunnerStrength.Simulator;

/// <summary>The Simulator as a program: it starts, prints its address and serves until it is told to stop.</summary>
internal static class Serving
{
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
            await using var simulator = await SimulatorHost.StartAsync(line.Options);
            Console.WriteLine($"The Simulator is at {simulator.BaseAddress}");
            await simulator.WaitForStopSignalAsync();
            return 0;
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

    private static int Fail(string sentence)
    {
        Console.Error.WriteLine(sentence);
        return 2;
    }
}
