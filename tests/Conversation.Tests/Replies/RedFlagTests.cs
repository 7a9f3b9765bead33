using RunnerStrength.Domain.Reading;
using RunnerStrength.Infrastructure.Speech;
using RunnerStrength.Simulator.Parsing;

namespace RunnerStrength.Conversation.Tests.Replies;

/// <summary>
/// Red flags and what only looks like one, each language read for runners of every language. An alarm halts; a slip in one halts or is asked about;
/// what is harmless does neither.
/// </summary>
public class RedFlagTests
{
    private static readonly LanguageShelf Shelf = new();

    private static readonly string[] Languages = [.. Shelf.Understood.Order()];

    public static TheoryData<string, string> Crossed() => [.. Languages.SelectMany(written => Languages.Select(spoken => (written, spoken)))];

    [Theory]
    [MemberData(nameof(Crossed))]
    public void Alarms_are_heard_in_every_language(string written, string spoken)
    {
        var alarms = Lines(written, "alarm");
        var missed = alarms.Where(text => Read(text, spoken).Alarm is null).ToList();
        missed.Count.ShouldBeLessThanOrEqualTo(alarms.Count / 100, string.Join("\n", missed));
    }

    [Theory]
    [MemberData(nameof(Crossed))]
    public void What_only_looks_like_an_alarm_halts_nobody(string written, string spoken) =>
        Lines(written, "harmless").Where(text => Read(text, spoken).Alarm is not null).ShouldBeEmpty();

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("es")]
    public void An_alarm_with_a_slip_halts_or_is_asked_about(string language) =>
        Lines(language, "slip").Where(text => Read(text, language) is { Alarm: null, Doubted: null }).ShouldBeEmpty();

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("es")]
    public void What_only_looks_like_an_alarm_is_seldom_asked_about(string language)
    {
        var harmless = Lines(language, "harmless");
        var asked = harmless.Where(text => Read(text, language).Doubted is not null).ToList();
        asked.Count.ShouldBeLessThanOrEqualTo(harmless.Count / 50, string.Join("\n", asked));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("es")]
    public void Both_are_proved_by_enough_lines(string language)
    {
        Lines(language, "alarm").Count.ShouldBeGreaterThanOrEqualTo(120);
        Lines(language, "harmless").Count.ShouldBeGreaterThanOrEqualTo(120);
    }

    private static Findings Read(string text, string language)
    {
        var reply = Shelf.ReplyIn(language);
        return Findings.Of(text, ParseMode.InContext("reps")!, reply.First, reply.Second, reply.All);
    }

    private static List<string> Lines(string language, string kind) =>
        [.. Corpus.Lines($"safety.{language}").Where(columns => columns[0] == kind).Select(columns => columns[1])];
}
