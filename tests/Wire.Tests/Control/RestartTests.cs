using RunnerStrength.Simulator;
using RunnerStrength.Wire.Tests.BotApi;

namespace RunnerStrength.Wire.Tests.Control;

public sealed class RestartTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("restart");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task After_a_restart_everything_goes_on_where_it_was()
    {
        long chat;
        int message, edited, lastUpdate;
        string photo, query;
        DateTimeOffset now;
        await using (var desk = await OpenAsync())
        {
            chat = await desk.NewRunnerAsync();
            message = await desk.SentAsync(chat, "tap", Desk.Buttons("a"));
            photo = await Pictures.SentIdAsync(desk, chat);
            await desk.CallAsync("setMyDescription", new { description = "Coach" });
            query = (await desk.PostAsync($"chats/{chat}/taps", new { messageId = message, button = "a" }))["callbackQueryId"]!.GetValue<string>();
            edited = (await desk.CallAsync("editMessageText", new { chat_id = chat, message_id = message, text = "tapped" })).Status;
            await desk.PostAsync("clock", new { advance = "PT1M" });
            lastUpdate = (await desk.CallAsync("getUpdates", new { offset = 0 })).Result[1].GetProperty("update_id").GetInt32();
            now = desk.Simulator.Clock.GetUtcNow();
        }
        edited.ShouldBe(200);

        await using var again = await OpenAsync();

        again.Simulator.Clock.GetUtcNow().ShouldBe(now);
        var seen = await again.MessagesAsync(chat);
        seen.Select(m => m!["text"]?.GetValue<string>() ?? m["caption"]!.GetValue<string>()).ShouldBe(["/start", "tapped", ""]);
        (await again.CallAsync("sendPhoto", new { chat_id = chat, photo })).Status.ShouldBe(200);
        (await again.CallAsync("answerCallbackQuery", new { callback_query_id = query })).Status.ShouldBe(200);
        (await again.CallAsync("getMyDescription")).Result.GetProperty("description").GetString().ShouldBe("Coach");
        (await again.CallAsync("getUpdates", new { offset = 0 })).Result.GetArrayLength().ShouldBe(2);
        (await again.PostAsync($"chats/{chat}/messages", new { text = "on" }))["updateId"]!.GetValue<int>().ShouldBe(lastUpdate + 1);
        (await again.NewChatAsync()).ShouldBe(chat + 1);
    }

    [Fact]
    public async Task A_second_Simulator_on_the_same_file_is_refused()
    {
        await using var first = await OpenAsync();

        var refused = await Should.ThrowAsync<InvalidOperationException>(OpenAsync);

        refused.Message.ShouldEndWith("is in use by another Simulator.");
    }

    private Task<Desk> OpenAsync() => Desk.OpenAsync(new SimulatorOptions { Database = Path.Combine(_folder.FullName, "bot.db") });
}
