using System.Runtime.CompilerServices;
using Spectre.Console;

namespace RunnerStrength.Simulator.Terminal;

/// <summary>The line being typed, which stays whole while messages come in above it.</summary>
internal sealed class Prompt
{
    private readonly Screen _screen;
    private string _typed = "";

    public Prompt(Screen screen)
    {
        _screen = screen;
        screen.Typed = () => $"[green]›[/] {Markup.Escape(Tail())}";
        screen.Redraw();
    }

    public async IAsyncEnumerable<string> LinesAsync([EnumeratorCancellation] CancellationToken stop)
    {
        while (await KeyAsync(stop) is { } key)
        {
            if (key.Key == ConsoleKey.Enter)
            {
                var line = _typed;
                _typed = "";
                _screen.Redraw();
                yield return line;
            }
            else
            {
                _typed = key.Key switch
                {
                    ConsoleKey.Escape => "",
                    ConsoleKey.Backspace => _typed is [.. var before, _] ? before : "",
                    _ when char.IsControl(key.KeyChar) => _typed,
                    _ => _typed + key.KeyChar,
                };
                _screen.Redraw();
            }
        }
    }

    /// <summary>The console cannot be waited for with a token, so it is asked now and then.</summary>
    private static async Task<ConsoleKeyInfo?> KeyAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            if (Console.KeyAvailable)
                return Console.ReadKey(intercept: true);
            await Task.Delay(20, CancellationToken.None);
        }
        return null;
    }

    /// <summary>A line longer than the screen would wrap and could not be erased: its end is what is being typed.</summary>
    private string Tail()
    {
        var (typed, room) = (_typed, Math.Max(8, Console.WindowWidth - 4));
        return typed.Length <= room ? typed : typed[^room..];
    }
}
