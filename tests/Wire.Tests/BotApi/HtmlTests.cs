using System.Text.Json;

namespace RunnerStrength.Wire.Tests.BotApi;

public sealed class HtmlTests(Desk desk) : IClassFixture<Desk>
{
    [Theory]
    [InlineData("<b", "Unclosed start tag at byte offset 0")]
    [InlineData("<b ", "Empty attribute name in the tag \"b\" at byte offset 0")]
    [InlineData("reps < 10", "Unsupported start tag \"\" at byte offset 5")]
    [InlineData("ü<h1>x</h1>", "Unsupported start tag \"h1\" at byte offset 2")]
    [InlineData("<br/>", "Unsupported start tag \"br/\" at byte offset 0")]
    [InlineData("<b>x", "Can't find end tag corresponding to start tag \"b\"")]
    [InlineData("x</b>", "Unexpected end tag at byte offset 1")]
    [InlineData("💪<b><i>x</b></i>", "Unmatched end tag at byte offset 11, expected \"</i>\", found \"</b>\"")]
    [InlineData("<b>x</b", "Unclosed end tag at byte offset 4")]
    [InlineData("<a href>x</a>", null)]
    [InlineData("<a href=\"x", "Unclosed start tag at byte offset 0")]
    [InlineData("<a href=", "Unclosed start tag \"a\" at byte offset 0")]
    [InlineData("<a href=x&y>x</a>", "Unexpected end of name token at byte offset 8")]
    [InlineData("<a =x>x</a>", "Empty attribute name in the tag \"a\" at byte offset 0")]
    [InlineData("<span>x</span>", "Tag \"span\" must have class \"tg-spoiler\" at byte offset 0")]
    [InlineData("<tg-emoji emoji-id=\"a\">x</tg-emoji>", "Invalid custom emoji identifier specified")]
    [InlineData("half &#xd83d; a pair", "Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units")]
    public async Task Bad_HTML_is_refused_with_its_place(string html, string? complaint)
    {
        var answer = await SendAsync(html);

        if (complaint is null)
            answer.Status.ShouldBe(200, answer.Json.ToString());
        else
            answer.ShouldBeRefused(400, $"Bad Request: can't parse entities: {complaint}");
    }

    [Theory]
    [InlineData("plain", "plain", "")]
    [InlineData("<b>a</b> <strong>b</strong>", "a b", "bold 0-1, bold 2-3")]
    [InlineData("💪 <i>x</i>", "💪 x", "italic 3-4")]
    [InlineData("<B>a</B>", "a", "bold 0-1")]
    [InlineData("<b>a<i>b</i></b>", "ab", "bold 0-2, italic 1-2")]
    [InlineData("<b>a<b>b</b></b>", "ab", "bold 0-2")]
    [InlineData("<u>a</u><s>b</s><tg-spoiler>c</tg-spoiler>", "abc", "underline 0-1, strikethrough 1-2, spoiler 2-3")]
    [InlineData("<span class='tg-spoiler'>c</span>", "c", "spoiler 0-1")]
    [InlineData("<b>a</>", "a", "bold 0-1")]
    [InlineData("&lt;b&gt; &amp; &quot; &#65;&#x1F4AA;", "<b> & \" A💪", "")]
    [InlineData("&lt &nbsp; &apos; &", "< &nbsp; &apos; &", "")]
    [InlineData("<code>a</code><pre>b</pre>", "ab", "code 0-1, pre 1-2")]
    [InlineData("<pre><code class=\"language-c\">x</code></pre>", "x", "pre 0-1 c")]
    [InlineData("<b>a <code>b</code></b>", "a b", "bold 0-2, code 2-3")]
    [InlineData("<blockquote>q</blockquote><blockquote expandable>r</blockquote>", "qr", "blockquote 0-1, expandable_blockquote 1-2")]
    [InlineData("<a href=\"https://example.com/?a=1&amp;b=2\">x</a>", "x", "text_link 0-1 https://example.com/?a=1&b=2")]
    [InlineData("<a href=\"tg://user?id=42\">Ann</a>", "Ann", "text_mention 0-3")]
    [InlineData("<a href=\"javascript:x\">x</a>", "x", "")]
    [InlineData("\n <b>a</b> \n", "a", "bold 0-1")]
    [InlineData("<b>a </b>\n", "a", "bold 0-1")]
    [InlineData("a\r\nb\tc\u0001d", "a\nb c d", "")]
    [InlineData("see /today", "see /today", "bot_command 4-10")]
    [InlineData("see https://example.com/a?b=1. Or example.org!", "see https://example.com/a?b=1. Or example.org!", "url 4-29, url 34-45")]
    [InlineData("<b></b>x", "x", "")]
    public async Task HTML_becomes_text_and_entities(string html, string text, string entities)
    {
        var message = (await SendAsync(html)).Result;

        message.GetProperty("text").GetString().ShouldBe(text);
        Written(message).ShouldBe(entities);
    }

    private async Task<Answer> SendAsync(string html) =>
        await desk.CallAsync("sendMessage", new { chat_id = await desk.NewRunnerAsync(), text = html, parse_mode = "HTML" });

    private static string Written(JsonElement message) =>
        !message.TryGetProperty("entities", out var entities) ? "" : string.Join(", ", entities.EnumerateArray().Select(e =>
        {
            var offset = e.GetProperty("offset").GetInt32();
            var argument = e.TryGetProperty("url", out var url) ? $" {url}"
                : e.TryGetProperty("language", out var language) ? $" {language}" : "";
            return $"{e.GetProperty("type")} {offset}-{offset + e.GetProperty("length").GetInt32()}{argument}";
        }));
}
