using System.Text.Json.Nodes;
using RunnerStrength.Infrastructure.Speech;
using RunnerStrength.Simulator.Parsing;

namespace RunnerStrength.Conversation.Tests.Replies;

/// <summary>What people write, in each language: context, text, what is understood. docs/replies.md tells how to add to it.</summary>
public class CorpusTests
{
    private static readonly LanguageShelf Shelf = new();

    private static readonly string[] Languages = [.. Shelf.Understood.Order()];

    public static TheoryData<string, string, string, string> Lines() => [.. Languages.SelectMany(Of)];

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_text_is_understood_as_the_corpus_says(string language, string context, string text, string expected) =>
        ReadingJson.Of(text, ParseMode.InContext(context)!, Shelf.ReplyIn(language)).ShouldBe(expected);

    [Fact]
    public void What_is_not_understood_logs_nothing() =>
        Lines().Select(line => JsonNode.Parse(line.Data.Item4)!.AsObject())
            .Where(expected => expected.ContainsKey("unclear"))
            .ShouldAllBe(expected => !expected.ContainsKey("sets") && !expected.ContainsKey("asPrescribed") && expected.ContainsKey("ask"));

    [Theory]
    [InlineData("en", 600)]
    [InlineData("de", 250)]
    [InlineData("es", 250)]
    public void A_language_is_proved_by_enough_lines_a_third_of_them_not_understood_or_not_a_set(string language, int least)
    {
        var lines = Of(language).Select(line => line.Item4).ToList();
        lines.Count.ShouldBeGreaterThanOrEqualTo(least);
        lines.Count(line => !line.Contains("\"sets\"", StringComparison.Ordinal) && !line.Contains("\"asPrescribed\"", StringComparison.Ordinal))
            .ShouldBeGreaterThanOrEqualTo(lines.Count / 3);
    }

    private static IEnumerable<(string, string, string, string)> Of(string language) =>
        Corpus.Lines(language).Select(columns => (language, columns[0], columns[1].Replace("\\n", "\n"), columns[2]));
}
