using System.Collections.Immutable;
using System.Net;
using System.Text.RegularExpressions;
using NodaTime;
using RunnerStrength.Domain.Conversation;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Reading;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Tests;
using RunnerStrength.Infrastructure.Speech;

namespace RunnerStrength.Conversation.Tests;

public partial class LongTextsTests
{
    /// <summary>Telegram's limit for a message, in UTF-16 units without the markup.</summary>
    private const int Most = 4096;

    private static readonly Speech Speech = new(new LanguageShelf());

    [Fact]
    public void A_runner_with_two_hundred_sessions_sees_all_of_them()
    {
        var sessions = Enumerable.Range(0, 200).Select(Session).ToImmutableList();
        var said = Said(A.Runner().Chat(), new Happened.Shown(new Screen.History([.. sessions.Select(PastSession.Of)]))).Cast<Utterance.Say>().ToList();

        said.Count.ShouldBeGreaterThan(1);
        said.ShouldAllBe(say => Plain(say.Html).Length <= Most && say.Buttons.IsEmpty);
        var lines = string.Join("\n", said.Select(say => Plain(say.Html))).Split('\n');
        lines.Length.ShouldBe(1 + sessions.Count);
        lines.Skip(1).ShouldAllBe(line => line.Contains("squat 11, 12, 13, 14", StringComparison.Ordinal));
    }

    [Fact]
    public void A_question_after_a_long_text_keeps_its_buttons_on_the_last_message()
    {
        var session = A.Runner().Hears(new Heard.Start(), A.Tuesday).Hears(new Heard.Ready(), A.Tuesday);
        var resting = session.Hears(new Heard.SetDone(null), A.Tuesday);
        var set = resting.Latest!.Facts.OfType<Fact.SetLogged>().Single();
        ImmutableArray<Happened> happened = [.. Enumerable.Repeat(new Happened.SetLogged(set), 400), new Happened.RestStarted(A.Tuesday)];
        foreach (var tapped in new[] { false, true })
        {
            var spoken = Speech.Say(
                resting with { Asked = new(4, 4) }, happened, Screens.After(resting, happened, A.Tuesday), tapped, A.Tuesday);
            var said = spoken.Utterances.OfType<Utterance.Say>().ToList();
            said[^1].Card.ShouldBe(spoken.Asked.Card);
            said[^1].Buttons.ShouldNotBeEmpty();
            said[..^1].ShouldAllBe(say => say.Buttons.IsEmpty && say.Card == null);
            spoken.Utterances.OfType<Utterance.Rewrite>().ShouldAllBe(rewrite => rewrite.Buttons.IsEmpty);
            Whole(spoken.Utterances.Select(Html));
        }
    }

    [Theory]
    [InlineData("<b>", "</b>")]
    [InlineData("<b><i>", "</i></b>")]
    [InlineData("<a href=\"https://example.org/a\">", "</a>")]
    public void Markup_that_goes_over_the_end_of_a_message_is_closed_there_and_goes_on(string open, string close)
    {
        foreach (var text in new[] { Long(), Many("x"), Many("👟"), Many("&amp;") })
        {
            var pages = Pages.Of(open + text + close);
            pages.Length.ShouldBeGreaterThan(1);
            Whole(pages);
            OneLine(string.Concat(pages)).ShouldBe(OneLine(text));
        }
    }

    private static string Html(Utterance utterance) => utterance switch
    {
        Utterance.Say say => say.Html,
        Utterance.Rewrite now => now.Html,
        _ => "",
    };

    private static string Many(string piece) => string.Concat(Enumerable.Repeat(piece, 9000));

    private static string OneLine(string html) => Plain(html).Replace("\n", "", StringComparison.Ordinal);

    private static void Whole(IEnumerable<string> pages)
    {
        foreach (var html in pages)
        {
            Plain(html).Length.ShouldBeLessThanOrEqualTo(Most);
            var open = new Stack<string>();
            foreach (Match tag in Tag().Matches(html))
                if (tag.Groups["end"].Success)
                    open.Pop().ShouldBe(tag.Groups["name"].Value);
                else
                    open.Push(tag.Groups["name"].Value);
            open.ShouldBeEmpty();
        }
    }

    private static ImmutableArray<Utterance> Said(Dialogue dialogue, Happened happened) =>
        Speech.Say(dialogue, [happened], Screens.After(dialogue, [happened], A.Tuesday), false, A.Tuesday).Utterances;

    private static string Long() =>
        string.Join("\n", Enumerable.Range(0, 500).Select(line => $"Line {line} of a text that goes on &amp; on"));

    private static Session Session(int number) => new(number + 1, new LocalDate(2026, 1, 1).PlusDays(number), A.Tuesday, new([]),
        [.. Enumerable.Range(1, 4).Select(set =>
            new Fact.SetLogged(0, new ExerciseId("squat"), set, 10, Done.Of(10 + set), null, null, A.Tuesday, null))]);

    private static string Plain(string html) => WebUtility.HtmlDecode(Tag().Replace(html, ""));

    [GeneratedRegex("<(?<end>/)?(?<name>[a-z]+)[^>]*>", RegexOptions.ExplicitCapture)]
    private static partial Regex Tag();
}
