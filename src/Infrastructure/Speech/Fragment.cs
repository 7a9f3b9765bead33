using System.Collections.Immutable;
using RunnerStrength.Domain.Conversation;
using RunnerStrength.Domain.Reading;

namespace RunnerStrength.Infrastructure.Speech;

/// <summary>A piece of what a turn says, before it is laid out as messages.</summary>
internal abstract record Fragment
{
    private Fragment() { }

    /// <summary>What was understood. A tapped card becomes it; else it comes before the question.</summary>
    public sealed record Echo(string Html, bool Silent = false) : Fragment;

    /// <summary>A message beside the question, which stays as it is.</summary>
    public sealed record Aside(string Html) : Fragment;

    /// <summary>The question that waits from now on.</summary>
    /// <param name="InPlace">Whether it may replace the card that was tapped.</param>
    public sealed record Ask(string Html, ImmutableArray<ImmutableArray<Labelled>> Choices, bool InPlace) : Fragment;

    /// <summary>The card that waited ends with this, without a sound.</summary>
    public sealed record Fade(string Html) : Fragment;

    /// <summary>The short answer to a tap.</summary>
    public sealed record Toast(string Text) : Fragment;
}

/// <summary>A button: its text, and what a tap on it says.</summary>
internal sealed record Labelled(string Text, Heard Says);

/// <summary>Lays the fragments of a turn out as messages.</summary>
internal static class Layout
{
    public static Spoken Of(IReadOnlyList<Fragment> fragments, Asked waiting, bool tapped)
    {
        var echoes = string.Join("\n", fragments.OfType<Fragment.Echo>().Select(echo => echo.Html));
        var silent = fragments.OfType<Fragment.Echo>().Any(echo => echo.Silent);
        var (said, asked) = (fragments.OfType<Fragment.Ask>().LastOrDefault(), fragments.OfType<Fragment.Fade>().LastOrDefault()) switch
        {
            ({ } ask, _) => Ask(ask, echoes, waiting, tapped),
            (null, { } fade) => Fade(fade, waiting),
            _ when echoes.Length > 0 => End(echoes, silent, waiting, tapped),
            _ => ([], waiting),
        };
        var asides = fragments.OfType<Fragment.Aside>().Select(aside => (Utterance)Plain(aside.Html));
        return new([.. asides, .. said], asked, fragments.OfType<Fragment.Toast>().LastOrDefault()?.Text);
    }

    private static (ImmutableArray<Utterance>, Asked) Ask(Fragment.Ask ask, string echoes, Asked waiting, bool tapped)
    {
        var step = waiting.Step + 1;
        var buttons = ask.Choices.Select(row => row.Select(choice => new Button(choice.Text, Taps.Data(choice.Says, step))).ToImmutableArray()).ToImmutableArray();
        return (waiting.Card > 0, tapped) switch
        {
            (true, true) when ask.InPlace => ([new Utterance.Rewrite(waiting.Card, Join(echoes, ask.Html), buttons)], new(step, waiting.Card)),
            (true, true) when echoes.Length > 0 =>
                ([new Utterance.Rewrite(waiting.Card, echoes, []), new Utterance.Say(ask.Html, buttons, step, false)], new(step, step)),
            (true, _) => ([new Utterance.Say(Join(echoes, ask.Html), buttons, step, false), new Utterance.Retire(waiting.Card)], new(step, step)),
            _ => ([new Utterance.Say(Join(echoes, ask.Html), buttons, step, false)], new(step, step)),
        };
    }

    private static (ImmutableArray<Utterance>, Asked) Fade(Fragment.Fade fade, Asked waiting) => waiting.Card > 0
        ? ([new Utterance.Rewrite(waiting.Card, fade.Html, [])], Nothing(waiting))
        : ([new Utterance.Say(fade.Html, [], null, true)], waiting);

    /// <summary>Nothing is asked any more.</summary>
    private static (ImmutableArray<Utterance>, Asked) End(string echoes, bool silent, Asked waiting, bool tapped) => (waiting.Card > 0, tapped) switch
    {
        (true, true) => ([new Utterance.Rewrite(waiting.Card, echoes, [])], Nothing(waiting)),
        (true, false) => ([new Utterance.Say(echoes, [], null, silent), new Utterance.Retire(waiting.Card)], Nothing(waiting)),
        _ => ([new Utterance.Say(echoes, [], null, silent)], waiting),
    };

    private static Asked Nothing(Asked waiting) => new(waiting.Step + 1, 0);

    private static string Join(string echoes, string question) => echoes.Length > 0 ? $"{echoes}\n\n{question}" : question;

    private static Utterance.Say Plain(string html) => new(html, [], null, false);
}
