using System.Text.Json.Nodes;
using RunnerStrength.Simulator.BotApi.Files;
using RunnerStrength.Simulator.BotApi.Messages;
using RunnerStrength.Simulator.World;

namespace RunnerStrength.Simulator.BotApi;

/// <summary>The table of the Bot API's methods.</summary>
public sealed class Methods(
    TelegramWorld world, Polling polling, Sending sending, Editing editing, Tapping tapping, Profiling profile, Downloads files)
{
    private readonly Dictionary<string, Func<Call, JsonNode>> _table = new(StringComparer.OrdinalIgnoreCase)
    {
        ["getMe"] = profile.GetMe,
        ["deleteWebhook"] = profile.DeleteWebhook,
        ["getWebhookInfo"] = profile.GetWebhookInfo,

        ["sendMessage"] = sending.SendMessage,
        ["sendPhoto"] = sending.SendPhoto,
        ["sendAnimation"] = sending.SendAnimation,
        ["sendDocument"] = sending.SendDocument,
        ["sendChatAction"] = sending.SendChatAction,

        ["editMessageText"] = editing.EditMessageText,
        ["editMessageCaption"] = editing.EditMessageCaption,
        ["editMessageMedia"] = editing.EditMessageMedia,
        ["editMessageReplyMarkup"] = editing.EditMessageReplyMarkup,
        ["deleteMessage"] = editing.DeleteMessage,

        ["answerCallbackQuery"] = tapping.AnswerCallbackQuery,
        ["getFile"] = files.GetFile,

        ["setMyCommands"] = profile.SetMyCommands,
        ["getMyCommands"] = profile.GetMyCommands,
        ["deleteMyCommands"] = profile.DeleteMyCommands,
        ["setMyName"] = profile.SetMyName,
        ["getMyName"] = profile.GetMyName,
        ["setMyDescription"] = profile.SetMyDescription,
        ["getMyDescription"] = profile.GetMyDescription,
        ["setMyShortDescription"] = profile.SetMyShortDescription,
        ["getMyShortDescription"] = profile.GetMyShortDescription,
    };

    public async Task<JsonNode?> AnswerAsync(Call call, CancellationToken gone)
    {
        if (call.Method.Equals("getUpdates", StringComparison.OrdinalIgnoreCase))
            return await polling.GetUpdatesAsync(call, gone);
        return _table.TryGetValue(call.Method, out var method)
            ? world.Do(() => method(call))
            : throw RefusedException.With(404, "Not Found: method not found");
    }
}
