using Telegram.Bot;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;
using static RunnerStrength.Wire.Tests.StandIn.Answers;

namespace RunnerStrength.Wire.Tests.StandIn;

public class RequestTests
{
    private static readonly InlineKeyboardMarkup s_go = new([[InlineKeyboardButton.WithCallbackData("Go", "go:1")]]);

    private static readonly InputMediaAnimation s_squat = new(InputFile.FromFileId("CgAC"))
    {
        Caption = "<b>Squat</b>",
        ParseMode = ParseMode.Html,
    };

    private static readonly Dictionary<string, (Func<ITelegramBotClient, CancellationToken, Task> Call, string Json)>
        s_calls = new()
        {
            ["getUpdates"] = (
                (bot, stop) => bot.GetUpdates(42, 100, 50, [UpdateType.Message, UpdateType.EditedMessage,
                    UpdateType.CallbackQuery, UpdateType.MyChatMember], stop),
                """
                {"offset":42,"limit":100,"timeout":50,
                 "allowed_updates":["message","edited_message","callback_query","my_chat_member"]}
                """),
            ["deleteWebhook"] = ((bot, stop) => bot.DeleteWebhook(cancellationToken: stop), "{}"),
            ["sendMessage"] = (
                (bot, stop) => bot.SendMessage(5, "10 é 💪", ParseMode.Html, replyParameters: 3, replyMarkup: s_go,
                    linkPreviewOptions: LinkPreviewOptions.Disabled, disableNotification: true,
                    cancellationToken: stop),
                """
                {"chat_id":5,"text":"10 é 💪","parse_mode":"Html","reply_parameters":{"message_id":3},
                 "reply_markup":{"inline_keyboard":[[{"text":"Go","callback_data":"go:1"}]]},
                 "link_preview_options":{"is_disabled":true},"disable_notification":true}
                """),
            ["sendPhoto"] = (
                (bot, stop) => bot.SendPhoto(5, InputFile.FromFileId("AgAC"), "Plank", cancellationToken: stop),
                """{"chat_id":5,"photo":"AgAC","caption":"Plank"}"""),
            ["sendAnimation"] = (
                (bot, stop) => bot.SendAnimation(5, InputFile.FromFileId("CgAC"), width: 320, cancellationToken: stop),
                """{"chat_id":5,"animation":"CgAC","width":320}"""),
            ["sendDocument"] = (
                (bot, stop) => bot.SendDocument(5, InputFile.FromFileId("BQAC"), cancellationToken: stop),
                """{"chat_id":5,"document":"BQAC"}"""),
            ["sendChatAction"] = (
                (bot, stop) => bot.SendChatAction(5, ChatAction.UploadPhoto, cancellationToken: stop),
                """{"chat_id":5,"action":"upload_photo"}"""),
            ["editMessageText"] = (
                (bot, stop) => bot.EditMessageText(5, 7, "new", ParseMode.Html, InlineKeyboardMarkup.Empty(),
                    cancellationToken: stop),
                """
                {"chat_id":5,"message_id":7,"text":"new","parse_mode":"Html","reply_markup":{"inline_keyboard":[]}}
                """),
            ["editMessageCaption"] = (
                (bot, stop) => bot.EditMessageCaption(5, 7, "new", replyMarkup: s_go, cancellationToken: stop),
                """
                {"chat_id":5,"message_id":7,"caption":"new",
                 "reply_markup":{"inline_keyboard":[[{"text":"Go","callback_data":"go:1"}]]}}
                """),
            ["editMessageMedia"] = (
                (bot, stop) => bot.EditMessageMedia(5, 7, s_squat, cancellationToken: stop),
                """
                {"chat_id":5,"message_id":7,
                 "media":{"type":"animation","media":"CgAC","caption":"<b>Squat</b>","parse_mode":"Html"}}
                """),
            ["editMessageReplyMarkup"] = (
                (bot, stop) => bot.EditMessageReplyMarkup(5, 7, cancellationToken: stop),
                """{"chat_id":5,"message_id":7}"""),
            ["deleteMessage"] = (
                (bot, stop) => bot.DeleteMessage(5, 7, stop), """{"chat_id":5,"message_id":7}"""),
            ["answerCallbackQuery"] = (
                (bot, stop) => bot.AnswerCallbackQuery("77", "Logged", showAlert: true, cancellationToken: stop),
                """{"callback_query_id":"77","text":"Logged","show_alert":true}"""),
            ["setMyCommands"] = (
                (bot, stop) => bot.SetMyCommands([new("today", "Today's session")],
                    BotCommandScope.AllPrivateChats(), "de", stop),
                """
                {"commands":[{"command":"today","description":"Today's session"}],
                 "scope":{"type":"all_private_chats"},"language_code":"de"}
                """),
            ["setMyDescription"] = (
                (bot, stop) => bot.SetMyDescription("What it does", "en", stop),
                """{"description":"What it does","language_code":"en"}"""),
            ["setMyShortDescription"] = (
                (bot, stop) => bot.SetMyShortDescription("Strength", cancellationToken: stop),
                """{"short_description":"Strength"}"""),
            ["getFile"] = ((bot, stop) => bot.GetFile("BQAC", stop), """{"file_id":"BQAC"}"""),
        };

    public static TheoryData<string> Methods => [.. s_calls.Keys];

    [Theory, MemberData(nameof(Methods))]
    public async Task A_call_is_posted_as_snake_case_JSON_without_what_was_left_out(string method)
    {
        await using var telegram = await Listener.Start(Result(SomeResult(method)));
        var (call, json) = s_calls[method];

        await call(telegram.Bot(), TestContext.Current.CancellationToken);

        var asked = telegram.Asked.ShouldHaveSingleItem();
        asked.Line.ShouldBe($"POST /bot{Listener.Token}/{method}");
        asked.ContentType.ShouldBe("application/json; charset=utf-8");
        asked.ShouldHaveBody(json);
    }

    [Fact]
    public async Task Who_am_I_is_asked_without_a_body()
    {
        await using var telegram = await Listener.Start(Result("""{"id":123,"is_bot":true,"first_name":"Coach"}"""));

        var me = await telegram.Bot().GetMe(TestContext.Current.CancellationToken);

        (me.Id, me.IsBot, me.FirstName).ShouldBe((123, true, "Coach"));
        var asked = telegram.Asked.ShouldHaveSingleItem();
        (asked.Line, asked.Body).ShouldBe(($"POST /bot{Listener.Token}/getMe", ""));
    }

    private static string SomeResult(string method) => method switch
    {
        "getUpdates" => "[]",
        "getFile" => """{"file_id":"BQAC","file_path":"documents/1.csv"}""",
        "sendChatAction" => "true",
        _ when method.StartsWith("send", StringComparison.Ordinal) => SomeMessage,
        _ when method.StartsWith("edit", StringComparison.Ordinal) => SomeMessage,
        _ => "true",
    };
}
