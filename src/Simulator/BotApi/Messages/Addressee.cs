using RunnerStrength.Simulator.World;

namespace RunnerStrength.Simulator.BotApi.Messages;

/// <summary>Who a call is about, if the bot may.</summary>
internal static class Addressee
{
    public static Chat Of(Call call, TelegramWorld world)
    {
        if (call["chat_id"].Length == 0)
            throw RefusedException.BadRequest("chat_id is empty");
        if (world.Find(call.Long("chat_id")) is not { Started: true } chat)
            throw RefusedException.BadRequest("chat not found");
        return chat.Deactivated ? throw RefusedException.Deactivated : chat;
    }

    /// <summary>Found out last, by Telegram behind the Bot API server.</summary>
    public static void RefuseBlocked(this Chat chat)
    {
        if (chat.Blocked)
            throw RefusedException.Blocked;
    }

    public static Message MessageIn(Chat chat, Call call, string role) =>
        chat.Find(call.Int("message_id", 0)) ?? throw RefusedException.BadRequest($"{role} not found");
}
