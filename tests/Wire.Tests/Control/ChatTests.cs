using System.Diagnostics;
using System.Text.Json.Nodes;
using RunnerStrength.Wire.Tests.BotApi;

namespace RunnerStrength.Wire.Tests.Control;

public sealed class ChatTests(Desk desk) : IClassFixture<Desk>
{
    [Fact]
    public async Task New_and_changed_messages_come_after_the_revision_that_was_seen()
    {
        var chat = await desk.NewRunnerAsync();
        var first = await desk.SentAsync(chat, "first", Desk.Buttons("a"));
        var seen = (await desk.GetAsync($"chats/{chat}/messages"))["revision"]!.GetValue<int>();
        seen.ShouldBe(first);

        await desk.CallAsync("editMessageReplyMarkup", new { chat_id = chat, message_id = first });
        var second = await desk.SentAsync(chat, "second");

        (await desk.MessagesAsync(chat, seen)).Select(m => (m!["id"]!.GetValue<int>(), m["revision"]!.GetValue<int>()))
            .ShouldBe([(first, first + 1), (second, first + 2)]);
        (await desk.MessagesAsync(chat, second)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_waits_gets_the_message_when_it_comes()
    {
        var chat = await desk.NewRunnerAsync();
        var wait = desk.GetAsync($"chats/{chat}/messages?after=1&waitMs=10000");

        await desk.SentAsync(chat, "here");

        (await wait)["messages"]![0]!["text"]!.GetValue<string>().ShouldBe("here");
    }

    [Fact]
    public async Task Who_waits_in_vain_gets_nothing_in_the_end()
    {
        var chat = await desk.NewRunnerAsync();
        var since = Stopwatch.StartNew();

        (await desk.GetAsync($"chats/{chat}/messages?after=1&waitMs=200"))["messages"]!.AsArray().ShouldBeEmpty();

        since.ElapsedMilliseconds.ShouldBeInRange(150, 5000);
    }

    [Fact]
    public async Task A_tap_can_wait_for_its_answer()
    {
        var chat = await desk.NewRunnerAsync();
        var message = await desk.SentAsync(chat, "tap", Desk.Buttons("a"));
        var next = (await LastUpdateAsync())["update_id"]!.GetValue<int>() + 1;
        var tap = desk.PostAsync($"chats/{chat}/taps", new { messageId = message, button = "a", wait = true });
        var updates = await desk.CallAsync("getUpdates", new { offset = next, timeout = 10 });

        await desk.CallAsync("answerCallbackQuery", new
        {
            callback_query_id = updates.Result[0].GetProperty("callback_query").GetProperty("id").GetString(),
            text = "Logged",
            show_alert = true,
        });

        (await tap)["answer"]!.ToJsonString().ShouldBe("""{"text":"Logged","showAlert":true}""");
        (await desk.GetAsync($"chats/{chat}/messages?after={message}"))["toast"]!["text"]!.GetValue<string>().ShouldBe("Logged");
    }

    [Fact]
    public async Task A_button_that_is_no_longer_there_cannot_be_tapped()
    {
        var chat = await desk.NewRunnerAsync();
        var message = await desk.SentAsync(chat, "tap", Desk.Buttons("a"));
        await desk.CallAsync("editMessageReplyMarkup", new { chat_id = chat, message_id = message });

        (await desk.PostAsync($"chats/{chat}/taps", new { messageId = message, button = "a" }))["error"]!.GetValue<string>()
            .ShouldBe("That message has no such button now.");
    }

    [Fact]
    public async Task An_edit_of_the_runner_reaches_the_bot()
    {
        var chat = await desk.NewRunnerAsync();
        var said = (await desk.PostAsync($"chats/{chat}/messages", new { text = "done 10" }))["messageId"]!.GetValue<int>();

        await desk.PostAsync($"chats/{chat}/messages", new { editOf = said, text = "done 11" });

        var edited = (await LastUpdateAsync())["edited_message"]!;
        edited["message_id"]!.GetValue<int>().ShouldBe(said);
        edited["text"]!.GetValue<string>().ShouldBe("done 11");
        edited["edit_date"].ShouldNotBeNull();
    }

    [Theory]
    [InlineData("""{"text":"/start"}""", "entities", """[{"offset":0,"length":6,"type":"bot_command"}]""")]
    [InlineData("""{"text":"  done 10 "}""", "text", "done 10")]
    [InlineData("""{"location":{"latitude":52.5,"longitude":13.25}}""", "location", """{"latitude":52.5,"longitude":13.25}""")]
    public async Task What_a_runner_sends_reaches_the_bot(string message, string field, string value)
    {
        var chat = await desk.NewRunnerAsync();

        await desk.PostAsync($"chats/{chat}/messages", JsonNode.Parse(message)!);

        (await LastUpdateAsync())["message"]![field]!.ToString().Replace("\n", "", StringComparison.Ordinal).Replace("  ", "", StringComparison.Ordinal)
            .Replace(": ", ":", StringComparison.Ordinal).ShouldBe(value);
    }

    [Fact]
    public async Task A_sticker_reaches_the_bot()
    {
        var chat = await desk.NewRunnerAsync();

        await desk.PostAsync($"chats/{chat}/messages", new { sticker = true });

        (await LastUpdateAsync())["message"]!["sticker"]!["type"]!.GetValue<string>().ShouldBe("regular");
    }

    [Fact]
    public async Task A_runner_blocks_and_comes_back()
    {
        var chat = await desk.NewRunnerAsync();

        (await desk.PostAsync($"chats/{chat}/block", new { }))["blocked"]!.GetValue<bool>().ShouldBeTrue();
        (await LastUpdateAsync())["my_chat_member"]!["new_chat_member"]!["status"]!.GetValue<string>().ShouldBe("kicked");
        (await desk.PostAsync($"chats/{chat}/messages", new { text = "hi" }))["error"].ShouldNotBeNull();

        await desk.PostAsync($"chats/{chat}/unblock", new { });
        (await LastUpdateAsync())["my_chat_member"]!["new_chat_member"]!["status"]!.GetValue<string>().ShouldBe("member");
        (await desk.CallAsync("sendMessage", new { chat_id = chat, text = "welcome back" })).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Typing_shows_until_the_message_is_there()
    {
        var chat = await desk.NewRunnerAsync();
        await desk.CallAsync("sendChatAction", new { chat_id = chat, action = "typing" });
        (await TypingAsync(chat)).ShouldBeTrue();

        await desk.SentAsync(chat);

        (await TypingAsync(chat)).ShouldBeFalse();
    }

    [Fact]
    public async Task Strange_names_survive()
    {
        const string name = "<b>&\"'💪";
        var chat = (await desk.PostAsync("chats", new { firstName = name, languageCode = "en" }))["chatId"]!.GetValue<long>();
        await desk.PostAsync($"chats/{chat}/messages", new { text = "hi" });

        (await LastUpdateAsync())["message"]!["from"]!["first_name"]!.GetValue<string>().ShouldBe(name);
        (await desk.GetAsync("chats")).AsArray().Last()!["firstName"]!.GetValue<string>().ShouldBe(name);
    }

    [Theory]
    [InlineData("<b>a &amp; <i>b</i></b> c", "<b>a &amp; <i>b</i></b> c")]
    [InlineData("&lt;script&gt;", "&lt;script&gt;")]
    [InlineData("<a href=\"https://example.com/?a=1&amp;b='\">x</a>", "<a href=\"https://example.com/?a=1&amp;b=&#39;\" rel=\"noopener\" target=\"_blank\">x</a>")]
    [InlineData("<pre>x</pre><blockquote expandable>y <tg-spoiler>z</tg-spoiler></blockquote>", "<pre>x</pre><blockquote>y <tg-spoiler>z</tg-spoiler></blockquote>")]
    public async Task A_page_gets_safe_HTML(string sent, string shown)
    {
        var chat = await desk.NewRunnerAsync();
        await desk.CallAsync("sendMessage", new { chat_id = chat, text = sent, parse_mode = "HTML" });

        (await desk.MessagesAsync(chat)).Last()!["html"]!.GetValue<string>().ShouldBe(shown);
    }

    [Theory]
    [InlineData("chats/77/messages", """{"text":"hi"}""", "There is no such chat.")]
    [InlineData("chats", """{"languageCode":"en"}""", "firstName is missing.")]
    [InlineData("chats/CHAT/messages", """{}""", "A message has a text, a location, a document or a sticker.")]
    [InlineData("chats/CHAT/messages", """{"text":" "}""", "A text has 1 to 4096 characters.")]
    [InlineData("chats/CHAT/messages", """{"editOf":99,"text":"x"}""", "A runner edits texts of their own.")]
    [InlineData("chats/CHAT/taps", """{"messageId":99,"button":"x"}""", "There is no such message now.")]
    [InlineData("bot/kill", """{}""", "This Simulator hosts no bot.")]
    [InlineData("faults", """{"method":"sendMessage","kind":"curse"}""", "kind must be one of 429, 403, 400, 5xx, timeout, cut-before, cut-after, delay, duplicate-update.")]
    [InlineData("faults", """{"method":"sendMessage","kind":"429","count":0}""", "count must be at least 1.")]
    [InlineData("faults", """{"method":"sendMessage","kind":"duplicate-update"}""", "duplicate-update is for getUpdates.")]
    public async Task A_script_is_told_what_cannot_be(string path, string body, string sentence)
    {
        var chat = await desk.NewRunnerAsync();

        var answer = await desk.PostAsync(path.Replace("CHAT", $"{chat}", StringComparison.Ordinal), JsonNode.Parse(body)!);

        answer["error"]!.GetValue<string>().ShouldBe(sentence);
    }

    private async Task<JsonNode> LastUpdateAsync() =>
        JsonNode.Parse((await desk.CallAsync("getUpdates", new { offset = -1 })).Result[0].GetRawText())!;

    private async Task<bool> TypingAsync(long chat) =>
        (await desk.GetAsync($"chats/{chat}/messages"))["typing"]!.GetValue<bool>();
}
