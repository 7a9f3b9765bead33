using RunnerStrength.Domain.Reading;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;
using RunnerStrength.Infrastructure.Speech;
using RunnerStrength.Simulator.Parsing;

namespace RunnerStrength.Conversation.Tests.Replies;

/// <summary>Texts that nobody would write: random and mutated ones, the same ones each time.</summary>
public class FuzzTests
{
    private const int Texts = 20_000;
    private static readonly LanguageShelf Shelf = new();
    private static readonly string[] Contexts = ["reps", "side", "hold", "load", "rest", "reminder", "idle"];

    [Theory]
    [InlineData("en", 1)]
    [InlineData("de", 2)]
    [InlineData("es", 3)]
    public void No_text_breaks_the_reading_or_logs_what_nobody_does(string language, int seed)
    {
        var texts = new OddTexts(new Random(seed));
        var reply = Shelf.ReplyIn(language);
        for (var i = 0; i < Texts / 3 + 1; i++)
        {
            var (text, situation) = (texts.Next(), ParseMode.InContext(Contexts[i % Contexts.Length])!);
            var reading = Findings.Of(text, situation, reply.First, reply.Second, reply.All);
            Complaint(reading, situation, text.Length).ShouldBeNull(text);
        }
    }

    [Fact]
    public void No_character_of_any_plane_breaks_the_reading()
    {
        const int atOnce = 1024;
        var reply = Shelf.ReplyIn("en");
        for (var first = 0; first < 0x110000; first += atOnce)
        {
            var text = string.Concat(Enumerable.Range(first, atOnce).Select(point => point is >= 0xD800 and < 0xE000 ? ((char)point).ToString() : char.ConvertFromUtf32(point)));
            Should.NotThrow(() => Findings.Of(text, ParseMode.InContext("reps")!, reply.First, reply.Second, reply.All));
        }
    }

    /// <summary>What is wrong with a reading, whatever the text; nothing where all is well.</summary>
    private static string? Complaint(Findings reading, Context situation, int length) =>
        reading.IsUnclear && (!reading.Sets.IsEmpty || reading.AsPrescribed || reading.Effort is not null || reading.Wish is not null) ? "unclear, and says something"
        : !situation.CanLog && (!reading.Sets.IsEmpty || reading.AsPrescribed) ? "a set where none is due"
        : reading.Sets.Length > situation.SetsLeft ? "more sets than are due"
        : reading.Sets.Any(set => !IsPlausible(set.Left, situation) || !IsPlausible(set.Right, situation)) ? "an amount that nobody does"
        : reading.Sets.Any(set => set.Load?.Weight > new Kilograms(400)) ? "a load that nobody lifts"
        : reading.Pain?.Score is < 0 or > 10 || reading.Rpe is < 1 or > 10 || reading.Rir is < 0 or > 10 ? "off the scale"
        : reading.Found.Select(found => found.Words).Concat(reading.Unread).Any(words => words.From < 0 || words.To > length || words.From >= words.To) ? "words that are not in the text"
        : null;

    private static bool IsPlausible(int? amount, Context situation) =>
        amount is not { } n || (n >= 0 && n <= Math.Min(SetLimits.Most(situation.Measure), situation.Aim * SetLimits.TimesAsked));
}
