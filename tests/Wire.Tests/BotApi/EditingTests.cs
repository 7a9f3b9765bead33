using System.Text.Json;

namespace RunnerStrength.Wire.Tests.BotApi;

public sealed class EditingTests(Desk desk) : IClassFixture<Desk>
{
    private const string NotModified = "Bad Request: message is not modified: specified new message content and reply " +
        "markup are exactly the same as a current content and reply markup of the message";

    [Fact]
    public async Task An_edit_changes_the_text_in_place_and_takes_the_buttons_away()
    {
        var chat = await desk.NewRunnerAsync();
        var message = await desk.SentAsync(chat, "before", Desk.Buttons("a"));

        var edited = (await desk.CallAsync("editMessageText", new { chat_id = chat, message_id = message, text = "after" })).Result;

        edited.GetProperty("text").GetString().ShouldBe("after");
        edited.GetProperty("edit_date").GetInt64().ShouldBe(edited.GetProperty("date").GetInt64());
        edited.TryGetProperty("reply_markup", out _).ShouldBeFalse();
        var seen = (await desk.MessagesAsync(chat, message)).ShouldHaveSingleItem()!;
        (seen["id"]!.GetValue<int>(), seen["revision"]!.GetValue<int>(), seen["edited"]!.GetValue<bool>())
            .ShouldBe((message, message + 1, true));
        seen["text"]!.GetValue<string>().ShouldBe("after");
    }

    [Fact]
    public async Task Where_only_the_buttons_change_no_edit_is_shown()
    {
        var chat = await desk.NewRunnerAsync();
        var message = await desk.SentAsync(chat, "stays", Desk.Buttons("a"));

        await desk.CallAsync("editMessageReplyMarkup", new { chat_id = chat, message_id = message });

        (await desk.MessagesAsync(chat, message)).ShouldHaveSingleItem()!["edited"]!.GetValue<bool>().ShouldBeFalse();
    }

    [Theory]
    [InlineData("editMessageText", """{"text":"<b>same</b>","parse_mode":"HTML","reply_markup":{"inline_keyboard":[[{"text":"A","callback_data":"a"}]]}}""", NotModified)]
    [InlineData("editMessageReplyMarkup", """{"reply_markup":{"inline_keyboard":[[{"text":"A","callback_data":"a"}]]}}""", NotModified)]
    [InlineData("editMessageText", """{"text":"same","reply_markup":{"inline_keyboard":[[{"text":"A","callback_data":"a"}]]}}""", null)]
    [InlineData("editMessageText", """{"text":"<b>same</b>","parse_mode":"HTML"}""", null)]
    [InlineData("editMessageReplyMarkup", """{"reply_markup":{"inline_keyboard":[[{"text":"A","callback_data":"b"}]]}}""", null)]
    [InlineData("editMessageReplyMarkup", "{}", null)]
    [InlineData("editMessageText", """{"text":""}""", "Bad Request: message text is empty")]
    [InlineData("editMessageText", """{"text":"x","message_id":9999}""", "Bad Request: message to edit not found")]
    [InlineData("editMessageText", """{"text":"x","message_id":1}""", "Bad Request: message can't be edited")]
    [InlineData("editMessageText", """{"text":"x","reply_markup":{"remove_keyboard":true}}""", "Bad Request: inline keyboard expected")]
    [InlineData("editMessageCaption", """{"caption":"x"}""", "Bad Request: there is no caption in the message to edit")]
    [InlineData("editMessageMedia", """{}""", "Bad Request: parameter \"media\" is required")]
    [InlineData("editMessageMedia", """{"media":"{"}""", "Bad Request: can't parse input media JSON object")]
    [InlineData("editMessageMedia", """{"media":[]}""", "Bad Request: can't parse InputMedia: expected an Object")]
    [InlineData("editMessageMedia", """{"media":{"type":"photo"}}""", "Bad Request: can't parse InputMedia: media not found")]
    [InlineData("editMessageMedia", """{"media":{"type":"hologram","media":"x"}}""", "Bad Request: can't parse InputMedia: type \"hologram\" is unsupported")]
    public async Task Edits_of_a_text_message(string method, string arguments, string? refusal)
    {
        var chat = await desk.NewRunnerAsync();
        var sent = await desk.CallAsync("sendMessage",
            new { chat_id = chat, text = "<b>same</b>", parse_mode = "HTML", reply_markup = Desk.Buttons("a") });

        var answer = await EditAsync(chat, sent, method, arguments);

        ShouldBe(answer, refusal);
    }

    [Theory]
    [InlineData("editMessageText", """{"text":"x"}""", "Bad Request: there is no text in the message to edit")]
    [InlineData("editMessageCaption", """{"caption":"same"}""", NotModified)]
    [InlineData("editMessageCaption", """{"caption":"other"}""", null)]
    [InlineData("editMessageMedia", """{"media":{"type":"photo","media":"SAME","caption":"same"}}""", NotModified)]
    [InlineData("editMessageMedia", """{"media":{"type":"photo","media":"SAME","caption":"<b>other</b>","parse_mode":"HTML"}}""", null)]
    [InlineData("editMessageMedia", """{"media":{"type":"photo","media":"SAME","caption":"<b>x","parse_mode":"HTML"}}""", "Bad Request: can't parse InputMedia: Can't parse entities: Can't find end tag corresponding to start tag \"b\"")]
    [InlineData("editMessageMedia", """{"media":{"type":"animation","media":"SAME"}}""", "Bad Request: can't use file of type Photo as Animation")]
    public async Task Edits_of_a_photo(string method, string arguments, string? refusal)
    {
        var chat = await desk.NewRunnerAsync();
        var photo = await Pictures.SentIdAsync(desk, chat);
        var sent = await desk.CallAsync("sendPhoto", new { chat_id = chat, photo, caption = "same" });

        var answer = await EditAsync(chat, sent, method, arguments.Replace("SAME", photo, StringComparison.Ordinal));

        ShouldBe(answer, refusal);
    }

    [Fact]
    public async Task A_message_with_a_reply_keyboard_is_never_edited()
    {
        var chat = await desk.NewRunnerAsync();
        var message = await desk.SentAsync(chat, "where are you?", new { keyboard = new[] { new[] { "here" } } });

        var answer = await desk.CallAsync("editMessageText", new { chat_id = chat, message_id = message, text = "thanks" });

        answer.ShouldBeRefused(400, "Bad Request: message can't be edited");
    }

    [Fact]
    public async Task A_deleted_message_is_gone_for_the_bot_and_a_trace_for_who_has_seen_it()
    {
        var chat = await desk.NewRunnerAsync();
        var message = await desk.SentAsync(chat);

        (await desk.CallAsync("deleteMessage", new { chat_id = chat, message_id = message })).Status.ShouldBe(200);

        (await desk.CallAsync("editMessageText", new { chat_id = chat, message_id = message, text = "x" }))
            .ShouldBeRefused(400, "Bad Request: message to edit not found");
        (await desk.MessagesAsync(chat)).Select(m => m!["id"]!.GetValue<int>()).ShouldNotContain(message);
        (await desk.MessagesAsync(chat, message)).ShouldHaveSingleItem()!["deleted"]!.GetValue<bool>().ShouldBeTrue();
    }

    [Fact]
    public async Task After_two_days_a_message_cannot_be_deleted()
    {
        var chat = await desk.NewRunnerAsync();
        var message = await desk.SentAsync(chat);
        desk.Simulator.Clock.MoveTo(desk.Simulator.Clock.GetUtcNow().AddHours(48).AddSeconds(1));

        var answer = await desk.CallAsync("deleteMessage", new { chat_id = chat, message_id = message });

        answer.ShouldBeRefused(400, "Bad Request: message can't be deleted for everyone");
    }

    private async Task<Answer> EditAsync(long chat, Answer sent, string method, string arguments)
    {
        var call = JsonSerializer.Deserialize<Dictionary<string, object>>(arguments)!;
        call.TryAdd("chat_id", chat);
        call.TryAdd("message_id", sent.Result.GetProperty("message_id").GetInt32());
        return await desk.CallAsync(method, call);
    }

    private static void ShouldBe(Answer answer, string? refusal)
    {
        if (refusal is null)
            answer.Status.ShouldBe(200, answer.Json.ToString());
        else
            answer.ShouldBeRefused(400, refusal);
    }
}
