using RunnerStrength.Domain.Reading;
using RunnerStrength.Infrastructure.Speech;
using RunnerStrength.Simulator.Parsing;

namespace RunnerStrength.Conversation.Tests.Replies;

/// <summary>Words of a language that are one slip away from one of ours: they mean themselves, and do nothing. bench/Words reads whole dictionaries.</summary>
public class LookalikesTests
{
    private static readonly LanguageShelf Shelf = new();

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("es")]
    public void A_word_that_only_looks_like_one_of_ours_alarms_and_logs_nothing(string language)
    {
        var (reply, set) = (Shelf.ReplyIn(language), ParseMode.InContext("reps")!);
        var words = LanguageShelf.Lookalikes(language);
        words.Count.ShouldBeGreaterThan(1000);
        words.Where(word => reply.Second == reply.First || !reply.Second!.Has(word)).SelectMany(word => new[] { word, $"10 {word}", $"{word} 10" })
            .Where(text => !IsHarmless(Findings.Of(text, set, reply.First, reply.Second, reply.All), text.Contains(' ')))
            .ShouldBeEmpty();
    }

    private static bool IsHarmless(Findings reading, bool hasNumber) =>
        reading is { Alarm: null, Doubted: null, Pain: null, Wish: null, AsPrescribed: false }
        && (reading.Sets.IsEmpty || (hasNumber && reading.Sets is [{ Left: 10, Right: 10, Load: null }]));
}
