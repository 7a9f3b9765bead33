using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using static RunnerStrength.Wire.Tests.StandIn.Answers;

namespace RunnerStrength.Wire.Tests.StandIn;

public class UpdateTests
{
    private const string Anna = """{"id":5,"is_bot":false,"first_name":"Anna <b>&\"","language_code":"de"}""";
    private const string Chat = """{"id":5,"type":"private","first_name":"Anna"}""";

    [Fact]
    public async Task A_text_is_read_with_its_sender_chat_time_and_entities()
    {
        var update = await Received($$"""
            {"update_id":1,"message":{"message_id":7,"date":1700000000,"chat":{{Chat}},"from":{{Anna}},
             "text":"/today now","entities":[{"type":"bot_command","offset":0,"length":6}]} }
            """);

        (update.Id, update.Type).ShouldBe((1, UpdateType.Message));
        var message = update.Message.ShouldNotBeNull();
        (message.Id, message.Type, message.Text).ShouldBe((7, MessageType.Text, "/today now"));
        message.Date.ShouldBe(new DateTime(2023, 11, 14, 22, 13, 20, DateTimeKind.Utc));
        message.Date.Kind.ShouldBe(DateTimeKind.Utc);
        (message.Chat.Id, message.Chat.Type).ShouldBe((5, ChatType.Private));
        var from = message.From.ShouldNotBeNull();
        (from.Id, from.FirstName, from.LanguageCode).ShouldBe((5, "Anna <b>&\"", "de"));
        var entity = message.Entities.ShouldNotBeNull().ShouldHaveSingleItem();
        (entity.Type, entity.Offset, entity.Length).ShouldBe((MessageEntityType.BotCommand, 0, 6));
    }

    [Fact]
    public async Task An_edited_text_says_when_it_was_edited()
    {
        var update = await Received($$"""
            {"update_id":1,"edited_message":{"message_id":7,"date":1700000000,"edit_date":1700000060,
             "chat":{{Chat}},"text":"12"} }
            """);

        update.Type.ShouldBe(UpdateType.EditedMessage);
        update.EditedMessage!.EditDate.ShouldBe(new DateTime(2023, 11, 14, 22, 14, 20, DateTimeKind.Utc));
    }

    [Fact]
    public async Task A_tap_is_read_with_the_card_it_was_made_on()
    {
        var update = await Received($$"""
            {"update_id":1,"callback_query":{"id":"77","from":{{Anna}},"chat_instance":"9","data":"go:1",
             "message":{"message_id":7,"date":1700000000,"chat":{{Chat}},"caption":"Squat",
              "photo":[{"file_id":"AgAC","file_unique_id":"Q","width":90,"height":60,"file_size":1200}],
              "reply_markup":{"inline_keyboard":[[{"text":"Go","callback_data":"go:1"}]]} } } }
            """);

        update.Type.ShouldBe(UpdateType.CallbackQuery);
        var tap = update.CallbackQuery.ShouldNotBeNull();
        (tap.Id, tap.From.Id, tap.Data).ShouldBe(("77", 5, "go:1"));
        var card = tap.Message.ShouldNotBeNull();
        (card.Type, card.Caption).ShouldBe((MessageType.Photo, "Squat"));
        card.Photo.ShouldNotBeNull().ShouldHaveSingleItem().FileId.ShouldBe("AgAC");
        card.ReplyMarkup.ShouldNotBeNull().InlineKeyboard.Single().Single().CallbackData.ShouldBe("go:1");
    }

    [Fact]
    public async Task A_tap_on_a_card_too_old_to_be_shown_has_no_date()
    {
        var update = await Received($$"""
            {"update_id":1,"callback_query":{"id":"77","from":{{Anna}},"chat_instance":"9","data":"go:1",
             "message":{"message_id":7,"date":0,"chat":{{Chat}} } } }
            """);

        update.CallbackQuery!.Message!.Date.ShouldBe(default);
    }

    [Theory]
    [InlineData("member", ChatMemberStatus.Member)]
    [InlineData("kicked", ChatMemberStatus.Kicked)]
    [InlineData("left", ChatMemberStatus.Left)]
    [InlineData("creator", ChatMemberStatus.Creator)]
    [InlineData("administrator", ChatMemberStatus.Administrator)]
    [InlineData("restricted", ChatMemberStatus.Restricted)]
    public async Task Blocking_the_bot_is_read_as_a_new_status(string status, ChatMemberStatus expected)
    {
        var update = await Received(NewStatus(status));

        update.Type.ShouldBe(UpdateType.MyChatMember);
        var change = update.MyChatMember.ShouldNotBeNull();
        (change.OldChatMember.Status, change.NewChatMember.Status).ShouldBe((ChatMemberStatus.Member, expected));
        (change.Chat.Id, change.NewChatMember.User.Id).ShouldBe((5, 123));
    }

    [Theory]
    [InlineData("""{"location":{"latitude":0,"longitude":-3.5}}""", MessageType.Location)]
    [InlineData("""{"sticker":{"file_id":"S","emoji":"💪"}}""", MessageType.Sticker)]
    [InlineData("""{"voice":{"file_id":"V","duration":3}}""", MessageType.Voice)]
    [InlineData("""{"video":{"file_id":"V","duration":3}}""", MessageType.Video)]
    [InlineData("""{"document":{"file_id":"D","file_name":"a.csv"}}""", MessageType.Document)]
    [InlineData("""{"animation":{"file_id":"A"},"document":{"file_id":"A"}}""", MessageType.Animation)]
    [InlineData("""{"migrate_to_chat_id":-1001234567890}""", MessageType.MigrateToChatId)]
    public async Task What_else_a_runner_sends_is_told_apart(string content, MessageType expected)
    {
        var update = await Received(
            $$"""{"update_id":1,"message":{"message_id":7,"date":1700000000,"chat":{{Chat}},{{content[1..^1]}} } }""");

        update.Message!.Type.ShouldBe(expected);
    }

    [Fact]
    public async Task Fields_and_kinds_that_nobody_knows_yet_are_passed_over()
    {
        var updates = await AllReceived($$"""
            [{"update_id":1,"telepathy":{"thought":"squat"} },
             {"update_id":2,"message":{"message_id":7,"date":1700000000,"mood":["fine"],"text":"done 10",
              "chat":{"id":5,"type":"hologram","aura":{"colour":"blue"} },
              "entities":[{"type":"scent","offset":0,"length":4}]} }]
            """);

        updates.Select(update => update.Type).ShouldBe([UpdateType.Unknown, UpdateType.Message]);
        updates[1].Message!.Text.ShouldBe("done 10");
        updates[1].Message!.Chat.Type.ShouldBe(default);
        updates[1].Message!.Entities![0].Type.ShouldBe(default);
    }

    [Fact]
    public async Task A_member_status_that_nobody_knows_yet_fails_the_whole_batch()
    {
        await using var telegram = await Listener.Start(Result($"[{NewStatus("guest")}]"));

        var problem = await Should.ThrowAsync<RequestException>(
            telegram.Bot().GetUpdates(cancellationToken: TestContext.Current.CancellationToken));

        ((int?)problem.HttpStatusCode).ShouldBe(200);
    }

    private static string NewStatus(string status) => $$"""
        {"update_id":1,"my_chat_member":{"chat":{{Chat}},"from":{{Anna}},"date":1700000000,
         "old_chat_member":{"status":"member","user":{"id":123,"is_bot":true,"first_name":"Coach"} },
         "new_chat_member":{"user":{"id":123,"is_bot":true,"first_name":"Coach"},"status":"{{status}}"} } }
        """;

    private static async Task<Update> Received(string update)
        => (await AllReceived($"[{update}]")).ShouldHaveSingleItem();

    private static async Task<Update[]> AllReceived(string updates)
    {
        await using var telegram = await Listener.Start(Result(updates));
        return await telegram.Bot().GetUpdates(cancellationToken: TestContext.Current.CancellationToken);
    }
}
