using Spectre.Console;
using Spectre.Console.Rendering;

namespace RunnerStrength.Simulator.Terminal;

/// <summary>A terminal that is printed on from above while a line is typed at its bottom.</summary>
internal sealed class Screen(IAnsiConsole console)
{
    private readonly Lock _gate = new();
    private string? _last;
    private int _lines;

    /// <summary>The line being typed: erased before a print and drawn again after.</summary>
    public Func<string>? Typed { get; set; }

    public int Width => console.Profile.Width;

    /// <summary>Whether the next print of that name would take the place of the last print.</summary>
    public bool Replaces(string? name) => name is not null && name == _last && console.Profile.Capabilities.Ansi;

    public void Note(string text) => Print(null, new Markup($"[grey]{Markup.Escape(text)}[/]"));

    public void Toast(string text) => Print(null, new Markup($"[yellow]« {Markup.Escape(text)} »[/]"));

    public void Redraw() => AboveTyped(() => { });

    /// <summary>Prints blocks one under another; what has the same name as the last print takes its place.</summary>
    public void Print(string? name, params IEnumerable<IRenderable> blocks) => AboveTyped(() =>
    {
        if (Replaces(name))
            console.Write(new ControlCode($"\e[{_lines}A\e[J"));
        var options = RenderOptions.Create(console, console.Profile.Capabilities);
        (_last, _lines) = (name, 0);
        foreach (var block in blocks)
        {
            // Not every block of the library ends its last line.
            var lines = Segment.SplitLines(block.Render(options, Width));
            console.Write(new Rows(block));
            _lines += lines.Count;
        }
    });

    private void AboveTyped(Action print)
    {
        lock (_gate)
        {
            if (Typed is not null)
                console.Write(new ControlCode("\r\e[2K"));
            print();
            if (Typed is { } typed)
                console.Markup(typed());
        }
    }
}
