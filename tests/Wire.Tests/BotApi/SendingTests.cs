using System.Text.Json;

namespace RunnerStrength.Wire.Tests.BotApi;

public sealed class SendingTests(Desk desk) : IClassFixture<Desk>
{
    private const string Chat = "CHAT", Photo = "PHOTO";

    [Theory]
    [InlineData("sendMessage", """{"chat_id":CHAT}""", 400, "Bad Request: message text is empty")]
    [InlineData("sendMessage", """{"chat_id":CHAT,"text":""}""", 400, "Bad Request: message text is empty")]
    [InlineData("sendMessage", """{"chat_id":CHAT,"text":" \n "}""", 400, "Bad Request: text must be non-empty")]
    [InlineData("sendMessage", """{"chat_id":CHAT,"text":"<b></b>","parse_mode":"HTML"}""", 400, "Bad Request: text must be non-empty")]
    [InlineData("sendMessage", """{"text":"hi"}""", 400, "Bad Request: chat_id is empty")]
    [InlineData("sendMessage", """{"chat_id":77,"text":"hi"}""", 400, "Bad Request: chat not found")]
    [InlineData("sendMessage", """{"chat_id":"@nobody","text":"hi"}""", 400, "Bad Request: chat not found")]
    [InlineData("sendMessage", """{"chat_id":CHAT,"text":"hi","parse_mode":"latex"}""", 400, "Bad Request: unsupported parse_mode")]
    [InlineData("sendMessage", """{"chat_id":CHAT,"text":"hi","reply_markup":null}""", 400, "Bad Request: object expected as reply markup")]
    [InlineData("sendMessage", """{"chat_id":CHAT,"text":"hi","reply_markup":"{"}""", 400, "Bad Request: can't parse reply keyboard markup JSON object")]
    [InlineData("sendMessage", """{"chat_id":CHAT,"text":"hi","reply_markup":{"inline_keyboard":{}}}""", 400, "Bad Request: field \"inline_keyboard\" must be of type Array")]
    [InlineData("sendMessage", """{"chat_id":CHAT,"text":"hi","reply_markup":{"inline_keyboard":[{"text":"a"}]}}""", 400, "Bad Request: field \"inline_keyboard\" of the InlineKeyboardMarkup must be an Array of Arrays")]
    [InlineData("sendMessage", """{"chat_id":CHAT,"text":"hi","reply_markup":{"inline_keyboard":[["a"]]}}""", 400, "Bad Request: can't parse inline keyboard button: InlineKeyboardButton must be an Object")]
    [InlineData("sendMessage", """{"chat_id":CHAT,"text":"hi","reply_markup":{"inline_keyboard":[[{"callback_data":"a"}]]}}""", 400, "Bad Request: can't parse inline keyboard button: Can't find field \"text\"")]
    [InlineData("sendMessage", """{"chat_id":CHAT,"text":"hi","reply_markup":{"inline_keyboard":[[{"text":"a"}]]}}""", 400, "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")]
    [InlineData("sendMessage", """{"chat_id":CHAT,"text":"hi","reply_markup":{"inline_keyboard":[[{"text":"a","callback_data":""}]]}}""", 400, "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")]
    [InlineData("sendMessage", """{"chat_id":CHAT,"text":"hi","reply_markup":{"inline_keyboard":[[{"text":"a","callback_data":true}]]}}""", 400, "Bad Request: can't parse inline keyboard button: Field \"callback_data\" must be of type String")]
    [InlineData("sendMessage", """{"chat_id":CHAT,"text":"hi","reply_markup":{"inline_keyboard":[[{"text":" ","callback_data":"a"}]]}}""", 400, "Bad Request: inline keyboard button text must be non-empty")]
    [InlineData("sendMessage", """{"chat_id":CHAT,"text":"hi","reply_markup":{"inline_keyboard":[[{"text":"a","url":"nowhere"}]]}}""", 400, "Bad Request: inline keyboard button URL 'nowhere' is invalid: Wrong HTTP URL")]
    [InlineData("sendMessage", """{"chat_id":CHAT,"text":"hi","reply_markup":{"keyboard":[[7]]}}""", 400, "Bad Request: can't parse keyboard button: KeyboardButton must be a String or an Object")]
    [InlineData("sendMessage", """{"chat_id":CHAT,"text":"hi","reply_markup":{"remove_keyboard":"yes"}}""", 400, "Bad Request: field \"remove_keyboard\" must be of type Boolean")]
    [InlineData("sendMessage", """{"chat_id":CHAT,"text":"hi","entities":[{"type":"bold","offset":1,"length":9}]}""", 400, "Bad Request: entity beginning at UTF-16 offset 1 ends after the end of the text at UTF-16 offset 10")]
    [InlineData("sendMessage", """{"chat_id":CHAT,"text":"hi","entities":[{"type":"bald","offset":0,"length":1}]}""", 400, "Bad Request: can't parse MessageEntity: Unsupported type specified")]
    [InlineData("sendPhoto", """{"chat_id":CHAT}""", 400, "Bad Request: there is no photo in the request")]
    [InlineData("sendPhoto", """{"chat_id":CHAT,"photo":"attach://none"}""", 400, "Bad Request: there is no photo in the request")]
    [InlineData("sendPhoto", """{"chat_id":CHAT,"photo":"https://example.com/a.png"}""", 400, "Bad Request: failed to get HTTP URL content")]
    [InlineData("sendPhoto", """{"chat_id":CHAT,"photo":"no such id"}""", 400, "Bad Request: wrong remote file identifier specified: Wrong character in the string")]
    [InlineData("sendPhoto", """{"chat_id":CHAT,"photo":"AgACAgIAAxkBAAAA"}""", 400, "Bad Request: wrong remote file identifier specified: can't unserialize it. Wrong last symbol")]
    [InlineData("sendAnimation", """{"chat_id":CHAT}""", 400, "Bad Request: there is no animation in the request")]
    [InlineData("sendAnimation", """{"chat_id":CHAT,"animation":"PHOTO"}""", 400, "Bad Request: can't use file of type Photo as Animation")]
    [InlineData("sendDocument", """{"chat_id":CHAT}""", 400, "Bad Request: there is no document in the request")]
    [InlineData("sendChatAction", """{"chat_id":CHAT,"action":"dancing"}""", 400, "Bad Request: wrong parameter action in request")]
    [InlineData("getFile", """{}""", 400, "Bad Request: file_id not specified")]
    [InlineData("getFile", """{"file_id":"AgAC"}""", 400, "Bad Request: invalid file_id")]
    [InlineData("answerCallbackQuery", """{"callback_query_id":"1"}""", 400, "Bad Request: query is too old and response timeout expired or query ID is invalid")]
    [InlineData("deleteMessage", """{"message_id":1}""", 400, "Bad Request: chat identifier is not specified")]
    [InlineData("deleteMessage", """{"chat_id":CHAT}""", 400, "Bad Request: message identifier is not specified")]
    [InlineData("deleteMessage", """{"chat_id":CHAT,"message_id":999}""", 400, "Bad Request: message to delete not found")]
    [InlineData("setMyCommands", """{"commands":{}}""", 400, "Bad Request: expected an Array of BotCommand")]
    [InlineData("setMyCommands", """{"commands":[{"command":"a"}]}""", 400, "Bad Request: can't parse BotCommand: Can't find field \"description\"")]
    [InlineData("setMyCommands", """{"commands":[{"command":"Start","description":"x"}]}""", 400, "Bad Request: BOT_COMMAND_INVALID")]
    [InlineData("setMyCommands", """{"commands":[{"command":"start","description":""}]}""", 400, "Bad Request: command description must be non-empty")]
    [InlineData("setMyCommands", """{"commands":[],"language_code":"english"}""", 400, "Bad Request: invalid language code specified")]
    [InlineData("setMyCommands", """{"commands":[],"scope":{"type":"everyone"}}""", 400, "Bad Request: can't parse BotCommandScope: Unsupported type specified")]
    [InlineData("sendTelepathy", """{}""", 404, "Not Found: method not found")]
    public async Task What_Telegram_refuses_is_refused_in_its_words(string method, string arguments, int code, string description)
    {
        var chat = await desk.NewRunnerAsync();
        var json = arguments.Replace(Chat, $"{chat}", StringComparison.Ordinal);
        if (json.Contains(Photo, StringComparison.Ordinal))
            json = json.Replace(Photo, await Pictures.SentIdAsync(desk, chat), StringComparison.Ordinal);

        var answer = await desk.CallAsync(method, JsonDocument.Parse(json));

        answer.ShouldBeRefused(code, description);
    }

    [Theory]
    [InlineData(4096, null)]
    [InlineData(4097, "Bad Request: message is too long")]
    public async Task A_text_is_as_long_as_its_UTF16_units(int length, string? refusal)
    {
        var chat = await desk.NewRunnerAsync();
        var text = string.Concat(Enumerable.Repeat("💪", length / 2)) + (length % 2 == 1 ? "!" : "");

        var answer = await desk.CallAsync("sendMessage", new { chat_id = chat, text = $"<b>{text}</b>", parse_mode = "HTML" });

        ShouldBe(answer, refusal);
    }

    [Theory]
    [InlineData(1024, null)]
    [InlineData(1025, "Bad Request: message caption is too long")]
    public async Task A_caption_is_shorter_than_a_text(int length, string? refusal)
    {
        var chat = await desk.NewRunnerAsync();

        var answer = await desk.CallAsync("sendPhoto",
            new { chat_id = chat, photo = await Pictures.SentIdAsync(desk, chat), caption = new string('x', length) });

        ShouldBe(answer, refusal);
    }

    [Theory]
    [InlineData("x", 64, null)]
    [InlineData("x", 65, "Bad Request: BUTTON_DATA_INVALID")]
    [InlineData("ü", 32, null)]
    [InlineData("ü", 33, "Bad Request: BUTTON_DATA_INVALID")]
    public async Task Callback_data_is_measured_in_bytes(string letter, int times, string? refusal)
    {
        var chat = await desk.NewRunnerAsync();
        var data = string.Concat(Enumerable.Repeat(letter, times));

        var answer = await desk.CallAsync("sendMessage", new { chat_id = chat, text = "hi", reply_markup = Desk.Buttons(data) });

        ShouldBe(answer, refusal);
    }

    [Fact]
    public async Task A_bot_cannot_write_to_a_runner_who_has_not_written_first()
    {
        var chat = await desk.NewChatAsync();

        var answer = await desk.CallAsync("sendMessage", new { chat_id = chat, text = "hi" });

        answer.ShouldBeRefused(400, "Bad Request: chat not found");
    }

    [Theory]
    [InlineData("block", "Forbidden: bot was blocked by the user")]
    [InlineData("deactivate", "Forbidden: user is deactivated")]
    public async Task A_runner_who_is_gone_gets_nothing(string how, string refusal)
    {
        var chat = await desk.NewRunnerAsync();
        await desk.PostAsync($"chats/{chat}/{how}", new { });

        foreach (var (method, arguments) in new (string, object)[]
        {
            ("sendMessage", new { chat_id = chat, text = "hi" }),
            ("sendChatAction", new { chat_id = chat, action = "typing" }),
        })
            (await desk.CallAsync(method, arguments)).ShouldBeRefused(403, refusal);
    }

    [Fact]
    public async Task A_message_comes_back_as_Telegram_tells_it_and_the_runner_sees_it()
    {
        var chat = await desk.NewRunnerAsync();

        var sent = (await desk.CallAsync("sendMessage", new
        {
            chat_id = chat,
            text = "Do <b>10</b> &amp; rest",
            parse_mode = "html",
            disable_notification = true,
            reply_markup = Desk.Buttons("done"),
        })).Result;

        sent.GetProperty("text").GetString().ShouldBe("Do 10 & rest");
        sent.GetProperty("entities")[0].ToString().ShouldBe("""{"offset":3,"length":2,"type":"bold"}""");
        sent.GetProperty("chat").GetProperty("type").GetString().ShouldBe("private");
        sent.GetProperty("from").GetProperty("is_bot").GetBoolean().ShouldBeTrue();
        sent.GetProperty("reply_markup").ToString().ShouldBe("""{"inline_keyboard":[[{"text":"DONE","callback_data":"done"}]]}""");
        var seen = (await desk.MessagesAsync(chat)).Last()!;
        seen["html"]!.GetValue<string>().ShouldBe("Do <b>10</b> &amp; rest");
        seen["silent"]!.GetValue<bool>().ShouldBeTrue();
        seen["buttons"]![0]![0]!["data"]!.GetValue<string>().ShouldBe("done");
    }

    private static void ShouldBe(Answer answer, string? refusal)
    {
        if (refusal is null)
            answer.Status.ShouldBe(200, answer.Json.ToString());
        else
            answer.ShouldBeRefused(400, refusal);
    }
}
