using System.Text.Json.Nodes;
using RunnerStrength.Simulator.World;

namespace RunnerStrength.Simulator.BotApi.Messages;

/// <summary>answerCallbackQuery: once, and within 150 seconds of the tap.</summary>
public sealed class Tapping(TelegramWorld world)
{
    private const int LongestToast = 200;

    public JsonNode AnswerCallbackQuery(Call call)
    {
        if (world.FindQuery(call["callback_query_id"]) is not { Answered: false } query
            || world.Now - query.At > CallbackQuery.Lifetime)
            throw RefusedException.BadRequest("query is too old and response timeout expired or query ID is invalid");
        if (call["text"].Length > LongestToast)
            throw RefusedException.BadRequest("MESSAGE_TOO_LONG");

        var chat = world.Find(query.ChatId)!;
        chat.Toast = new(++chat.Revision, query.Id, call["text"], call.Bool("show_alert"));
        world.Keep(chat);
        world.Keep(query with { Answered = true });
        return true;
    }
}
