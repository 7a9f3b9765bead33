using System.Globalization;
using System.Text.RegularExpressions;

namespace RunnerStrength.Simulator.Play;

/// <summary>
/// A chat as a script: what the runner does, and what the coach is expected to say to it. A step without a coach's line
/// is not looked at; one with them must match whole, with "…" for anything. docs/simulator.md describes the format.
/// </summary>
public sealed partial record ChatScript(IReadOnlyList<ScriptStep> Steps)
{
    private static readonly Dictionary<string, TimeSpan> Units = new()
    {
        ["s"] = TimeSpan.FromSeconds(1),
        ["min"] = TimeSpan.FromMinutes(1),
        ["h"] = TimeSpan.FromHours(1),
        ["day"] = TimeSpan.FromDays(1),
        ["days"] = TimeSpan.FromDays(1),
    };

    /// <exception cref="FormatException">A line is none of the format's.</exception>
    public static ChatScript Parse(string text)
    {
        var steps = new List<ScriptStep>();
        foreach (var (line, number) in text.Split('\n').Select((line, i) => (line.TrimEnd(), i + 1)))
        {
            if (line.Trim() is "" || line.StartsWith('#'))
                continue;
            if (Move.Of(line.Trim()) is { } move)
                steps.Add(new(move, number, []));
            else if (Expected().Match(line) is { Success: true } expected && steps is [.., var step])
                step.Coach.Add(new(Kind(expected.Groups["kind"].Value), expected.Groups["text"].Value.Trim(), []));
            else if (steps is [.., { Coach: [.., var open] }])
                open.Add(line.Trim());
            else
                throw new FormatException($"Line {number} of the script is no runner's, no coach's and no (time) line: {line}");
        }
        return new(steps);
    }

    private static SaidKind Kind(string word) => word switch
    {
        " edits" => SaidKind.Edit,
        " notes" => SaidKind.Note,
        _ => SaidKind.New,
    };

    [GeneratedRegex(@"^\s*coach(?<kind> edits| notes)?:(?<text>.*)$")]
    private static partial Regex Expected();

    [GeneratedRegex(@"^\((?<n>\d+) (?<unit>\w+) later\)$")]
    private static partial Regex Later();

    /// <summary>What a step does.</summary>
    public abstract record Move
    {
        private Move() { }

        public sealed record Say(string Text) : Move;
        public sealed record Tap(string Button) : Move;

        /// <summary>The runner's last message says this instead.</summary>
        public sealed record Edit(string Text) : Move;
        public sealed record Wait(TimeSpan Time) : Move;
        public sealed record ToNextAlarm : Move;
        public sealed record Restart : Move;

        internal static Move? Of(string line) => line switch
        {
            ['r', 'u', 'n', 'n', 'e', 'r', ':', .. var said] =>
                said.Trim() is ['[', .. var button, ']'] ? new Tap(button) : new Say(said.Trim()),
            _ when line.StartsWith("runner edits:", StringComparison.Ordinal) => new Edit(line["runner edits:".Length..].Trim()),
            "(next alarm)" => new ToNextAlarm(),
            "(restart)" => new Restart(),
            _ when Later().Match(line) is { Success: true } later && Units.TryGetValue(later.Groups["unit"].Value, out var unit) =>
                new Wait(int.Parse(later.Groups["n"].Value, CultureInfo.InvariantCulture) * unit),
            _ => null,
        };
    }
}

/// <summary>One move and what the coach is expected to say to it.</summary>
public sealed record ScriptStep(ChatScript.Move Move, int Line, List<ExpectedLine> Coach);

/// <summary>A message of the coach as a script writes it: text, and rows of buttons where the script names them.</summary>
public sealed record ExpectedLine(SaidKind Kind, string First, List<string> More)
{
    internal void Add(string line) => More.Add(line);

    private IEnumerable<string> Lines => More.Prepend(First).Where(line => line.Length > 0);

    /// <summary>Whether a message is what was expected; its buttons count only where the script has some.</summary>
    public bool Matches(Said said) =>
        said.Kind == Kind
        && Fits(string.Join('\n', Lines), string.Join('\n', Lines.Any(line => line.StartsWith('[')) ? said.Lines : said.TextLines));

    private static bool Fits(string pattern, string text) => Regex.IsMatch(
        text,
        "^" + string.Join(".*", pattern.Split('…').Select(part => Regex.Escape(part.Trim()))) + "$",
        RegexOptions.Singleline | RegexOptions.CultureInvariant);
}

/// <summary>How the coach spoke: a new message, a card rewritten in place, or the short answer to a tap.</summary>
public enum SaidKind { New, Edit, Note }

/// <summary>Something the coach said, as the runner sees it: plain text and rows of button texts.</summary>
public sealed record Said(SaidKind Kind, string Text, IReadOnlyList<IReadOnlyList<string>> Buttons)
{
    public IEnumerable<string> TextLines => Text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0);

    /// <summary>The text and the rows of buttons.</summary>
    public IEnumerable<string> Lines => TextLines.Concat(Buttons.Select(row => string.Join(' ', row.Select(button => $"[{button}]"))));

    /// <summary>As a script would write it.</summary>
    public override string ToString()
    {
        var head = Kind switch { SaidKind.New => "coach: ", SaidKind.Edit => "coach edits: ", SaidKind.Note => "coach notes: " };
        return head + string.Join("\n        ", Lines);
    }
}
