using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Conversation;
using RunnerStrength.Domain.Reading;

namespace RunnerStrength.Infrastructure.Speech;

/// <summary>Puts what happened, and the screen that is shown after it, into words and buttons. It decides nothing.</summary>
public sealed class Speech(LanguageShelf shelf)
{
    /// <summary>Characters; no button of ours is longer.</summary>
    private const int LongestButton = 64;

    /// <summary>What a turn says.</summary>
    /// <param name="dialogue">As it is afterwards, with the question whose card the chat shows.</param>
    /// <param name="happened">All that happened in the turn.</param>
    /// <param name="screen">The question that waits afterwards, where the turn asks it.</param>
    /// <param name="tapped">Whether the turn answers a tap on the card that waits, which may then be rewritten in place.</param>
    public Spoken Say(Dialogue dialogue, ImmutableArray<Happened> happened, Screen? screen, bool tapped, Instant now)
    {
        var telling = Telling(dialogue, now);
        var told = happened.Select(each => Tell(each, telling, dialogue)).OfType<Fragment>();
        return Layout.Of([.. told, .. screen is null ? Array.Empty<Fragment>() : [Card(screen, telling)]], dialogue.Asked, tapped);
    }

    /// <summary>What a button says whose text was typed; nothing where none has that text.</summary>
    /// <param name="screens">What may be shown with buttons now.</param>
    public Heard? Button(string text, IEnumerable<Screen> screens, Dialogue dialogue, Instant now)
    {
        if (text.Length > LongestButton)
            return null;
        var (typed, telling) = (Plain(text), Telling(dialogue, now));
        return screens
            .SelectMany(screen => screen.Choices.SelectMany(row => row).Where(choice => Plain(telling.Label(choice, screen)) == typed))
            .FirstOrDefault()?.Says;
    }

    /// <summary>Said when a message could not be handled for a fault of ours.</summary>
    public Utterance Sorry(string language) => Plain(language, "unheard.sorry");

    /// <summary>Said when a message is of a kind that cannot be read.</summary>
    public Utterance TextOnly(string language) => Plain(language, "happened.not-readable");

    /// <summary>Said to a group.</summary>
    public Utterance PrivateOnly(string language) => Plain(language, "unheard.private");

    private static Fragment? Tell(Happened happened, Telling telling, Dialogue dialogue) => happened switch
    {
        Happened.Shown { Screen: { Choices.IsEmpty: false } screen } when dialogue.Talk is Talk.Idle => Card(screen, telling),
        Happened.Shown { Screen: var screen } => new Fragment.Aside(Words(screen, telling)),
        _ => telling.Row(happened) is { Length: > 0 } html ? Tell(happened, html) : null,
    };

    private static Fragment Tell(Happened happened, string html) => happened switch
    {
        Happened.StaleTapped => new Fragment.Toast(html),
        Happened.SessionMissed => new Fragment.Fade(html),
        Happened.Beside => new Fragment.Aside(html),
        _ => new Fragment.Echo(html),
    };

    private static Fragment Card(Screen screen, Telling telling) => screen.IsQuiet
        ? new Fragment.Echo(Words(screen, telling), Silent: true)
        : new Fragment.Ask(
            Words(screen, telling),
            [.. screen.Choices.Select(row => row.Select(choice => new Labelled(telling.Label(choice, screen), choice.Says)).ToImmutableArray())], screen.InPlace);

    private static string Words(Screen screen, Telling telling) =>
        telling.Row(screen) ?? throw new KeyNotFoundException($"There are no words for {screen.GetType().Name}.");

    private Telling Telling(Dialogue dialogue, Instant now) => new(shelf.For(dialogue.Language), dialogue.Runner.Zone, dialogue.Runner.Today(now));

    /// <summary>A button's text without its mark, in one case and with one kind of apostrophe.</summary>
    private static string Plain(string text) => text.Trim().TrimStart('✓', ' ').Replace('’', '\'').ToLowerInvariant();

    private Utterance.Say Plain(string language, string key) => new(shelf.For(language).Words[key], [], null, false);
}
