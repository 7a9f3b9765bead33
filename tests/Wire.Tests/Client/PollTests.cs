using System.Runtime.CompilerServices;
using System.Text.Json;
using RunnerStrength.Bot;
using RunnerStrength.Infrastructure.Telegram;
using Telegram.Bot;
using Telegram.Bot.Types.Enums;
using static RunnerStrength.Wire.Tests.Client.Answers;

namespace RunnerStrength.Wire.Tests.Client;

/// <summary>What the client makes of our own getUpdates, over real connections.</summary>
public class PollTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>As the host does; here before any test has made a call.</summary>
    [ModuleInitializer]
    internal static void Prepare() => RawUpdates.ReadDeeply();

    [Fact]
    public async Task Updates_are_asked_for_as_the_client_does_and_come_as_they_are()
    {
        const string Odd = """{"update_id":2,  "message":{"forward_origin":{"type":"telepathy"},"text":"\ud83d"} }""";
        await using var telegram = await Listener.Start(Result($$"""[{"update_id":1},{{Odd}}, 42]"""));

        var updates = await telegram.Bot().SendRequest(
            new RawUpdates { Offset = 42, Limit = 100, Timeout = 50, AllowedUpdates = [UpdateType.EditedMessage, UpdateType.MyChatMember] },
            Stop);

        updates.Select(update => new RawUpdate(update).Text).ShouldBe(["""{"update_id":1}""", Odd, "42"]);
        var asked = telegram.Asked.ShouldHaveSingleItem();
        asked.Line.ShouldBe($"POST /bot{Listener.Token}/getUpdates");
        asked.ShouldHaveBody("""{"offset":42,"limit":100,"timeout":50,"allowed_updates":["edited_message","my_chat_member"]}""");
    }

    [Fact]
    public async Task An_update_that_is_nested_deeply_does_not_fail_the_batch()
    {
        var deep = string.Concat(Enumerable.Repeat("[", 200)) + string.Concat(Enumerable.Repeat("]", 200));
        await using var telegram = await Listener.Start(Result($$"""[{"update_id":1,"message":{"rich":{{deep}} } },{"update_id":2}]"""));

        var updates = await telegram.Bot().SendRequest(new RawUpdates(), Stop);

        updates.Select(update => new RawUpdate(update).Id).ShouldBe([1, 2]);
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_replaced()
    {
        await using var telegram = await Listener.Start(async context =>
            await context.Response.Body.WriteAsync((byte[])[.. """{"ok":true,"result":[{"update_id":1,"x":" """u8, 0xFF, .. "\"}]}"u8]));

        var updates = await telegram.Bot().SendRequest(new RawUpdates(), Stop);

        new RawUpdate(updates.Single()).Text.ShouldBe("""{"update_id":1,"x":" �"}""");
        Should.Throw<JsonException>(() => new RawUpdate(JsonElement.Parse("null")).Read());
    }
}
