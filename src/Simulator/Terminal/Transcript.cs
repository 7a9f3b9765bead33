using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace RunnerStrength.Simulator.Terminal;

/// <summary>What has been said, printed as it comes; an edit further up is shown as a line of its own.</summary>
internal sealed class Transcript(Screen screen)
{
    private const int BubbleWidth = 72;
    private readonly SortedDictionary<int, SeenMessage> _messages = [];
    private DateOnly _day;

    /// <summary>The newest message that has buttons: the numbers tap these.</summary>
    public SeenMessage? Card { get; private set; }
    public IReadOnlyList<SeenButton> Buttons => [.. Card?.Buttons.SelectMany(row => row).Where(key => key.Data is not null) ?? []];

    public void Show(IReadOnlyList<SeenMessage> news)
    {
        var before = news.ToDictionary(m => m.Id, m => _messages.GetValueOrDefault(m.Id));
        foreach (var message in news)
            _messages[message.Id] = message;
        Card = _messages.Values.LastOrDefault(m => m is { Deleted: false, Buttons.Count: > 0 });

        foreach (var message in news)
            Show(before[message.Id], message);
    }

    private void Show(SeenMessage? before, SeenMessage message)
    {
        if (message.Deleted)
            screen.Print(null, Change('✗', message, FirstLine(message.Words)));
        else if (before is null)
            Add(message);
        else if (before.Words != message.Words || before.Media != message.Media || HasOtherButtons(before, message))
            Edit(before, message);
    }

    private void Add(SeenMessage message)
    {
        var day = DateOnly.FromDateTime(message.Date.LocalDateTime);
        if (day != _day)
            screen.Print(null, new Rule($"[grey]{day.ToString("dddd d MMMM", CultureInfo.InvariantCulture)}[/]") { Style = Color.Grey });
        _day = day;
        screen.Print($"{message.Id}", Bubble(message));
    }

    private void Edit(SeenMessage before, SeenMessage message)
    {
        if (screen.Replaces($"{message.Id}"))
        {
            screen.Print($"{message.Id}", Bubble(message));
            return;
        }
        var changed = message.Words.Split('\n').Except(before.Words.Split('\n')).DefaultIfEmpty(FirstLine(message.Words));
        var keys = HasOtherButtons(before, message) ? Keys(message) : [];
        screen.Print($"{message.Id} edited", [Change('✎', message, string.Join(" / ", changed)), .. keys]);
    }

    private IEnumerable<IRenderable> Bubble(SeenMessage message) => message.From switch
    {
        Speaker.Runner => [Align.Right(new Padder(Box(message, Color.Green), new Padding(Margin, 0, 0, 0)))],
        Speaker.Coach => [new Padder(Box(message, Color.Grey), new Padding(0, 0, Margin, 0)), .. Keys(message)],
    };

    private int Margin => Math.Max(0, screen.Width - BubbleWidth);

    private static Panel Box(SeenMessage message, Color color) =>
        new(new Rows(Parts(message))) { Border = BoxBorder.Rounded, BorderStyle = color };

    private static IEnumerable<IRenderable> Parts(SeenMessage message)
    {
        if (message.Media is { } media)
            yield return new Markup($"[cyan]‹{media.Kind} {Markup.Escape(media.Name)}›[/]");
        if (message.Location is { } place)
            yield return new Markup(string.Create(
                CultureInfo.InvariantCulture, $"[cyan]‹location {place.Latitude}, {place.Longitude}›[/]"));
        yield return new Markup($"{SafeHtml.ToMarkup(message.Html)}  [grey]{Small(message)}[/]".TrimStart());
    }

    /// <summary>The rows of buttons as they stand in the chat; only the newest card's have numbers.</summary>
    private IEnumerable<IRenderable> Keys(SeenMessage message)
    {
        var number = 1;
        return message.Buttons.Select(row => new Markup("  " + string.Join("  ", row.Select(key => key switch
        {
            { Url: { } url } => $"[underline]{Markup.Escape(key.Text)}[/] [grey]{Markup.Escape(url)}[/]",
            _ when message.Id == Card?.Id => $"[black on silver] {number++} [/] [bold]{Markup.Escape(key.Text)}[/]",
            _ => $"[grey]{Markup.Escape(key.Text)}[/]",
        }))));
    }

    private static Markup Change(char sign, SeenMessage message, string words) =>
        new($"[grey]{sign} {Time(message)}[/] {Markup.Escape(words)}");

    private static string Small(SeenMessage message) =>
        $"{Time(message)}{(message.Edited ? " edited" : "")}{(message.Silent ? " silent" : "")}";

    private static string Time(SeenMessage message) => message.Date.LocalDateTime.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static string FirstLine(string words) => words.Split('\n')[0];

    /// <summary>Buttons that are gone need no word.</summary>
    private static bool HasOtherButtons(SeenMessage before, SeenMessage message) =>
        message.Buttons.Count > 0 && !message.Buttons.SelectMany(row => row).SequenceEqual(before.Buttons.SelectMany(row => row));
}
