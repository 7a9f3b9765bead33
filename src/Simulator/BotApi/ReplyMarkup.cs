using System.Text;
using System.Text.Json;
using RunnerStrength.Simulator.BotApi.Texts;
using RunnerStrength.Simulator.World;

namespace RunnerStrength.Simulator.BotApi;

/// <summary>The keyboard that comes with a message: inline buttons, or one under the input field (or neither).</summary>
public sealed record ReplyMarkup(IReadOnlyList<IReadOnlyList<Button>> Buttons, bool HasReplyKeyboard)
{
    private const int MostButtons = 100, LongestCallbackBytes = 64;
    private static readonly ReplyMarkup None = new([], false);
    private static readonly string[] Others = ["hide_keyboard", "remove_keyboard", "force_reply", "force_reply_keyboard"];
    private static readonly string[] OtherKinds =
        ["callback_game", "pay", "switch_inline_query", "switch_inline_query_current_chat", "web_app", "login_url", "copy_text"];

    /// <summary>The shape, as the Bot API server checks it, before it looks for the chat.</summary>
    public static ReplyMarkup Read(Call call)
    {
        if (call["reply_markup"].Length == 0)
            return None;
        var json = Fields.Object(
            Fields.Parse(call["reply_markup"], "Can't parse reply keyboard markup JSON object"),
            "Object expected as reply markup");

        var keyboard = Rows(json, "keyboard", "Field \"keyboard\" must be an Array of Arrays",
            "Can't parse keyboard button", KeyboardButton);
        var inline = Rows(json, "inline_keyboard",
            "Field \"inline_keyboard\" of the InlineKeyboardMarkup must be an Array of Arrays",
            "Can't parse inline keyboard button", InlineButton);
        var others = Others.Count(name => Fields.OptionalBool(json, name));
        return keyboard.Count > 0 ? new([], true)
            : inline.Count > 0 ? new(inline, false)
            : new([], others > 0);
    }

    /// <summary>What Telegram behind the Bot API server refuses.</summary>
    public ReplyMarkup Checked()
    {
        var all = Buttons.SelectMany(row => row).ToList();
        if (all.Any(b => string.IsNullOrWhiteSpace(b.Text)))
            throw RefusedException.BadRequest("Inline keyboard button text must be non-empty");
        foreach (var url in all.Where(b => b.Kind == "url" && Link.Checked(b.Value) is null))
            throw RefusedException.BadRequest($"Inline keyboard button URL '{url.Value}' is invalid: Wrong HTTP URL");
        if (all.Any(b => b.Kind == Button.Callback && Encoding.UTF8.GetByteCount(b.Value) > LongestCallbackBytes))
            throw RefusedException.BadRequest("BUTTON_DATA_INVALID");
        if (all.Count > MostButtons)
            throw RefusedException.BadRequest("Reply markup is too long");
        return this;
    }

    /// <summary>An edit takes inline buttons only.</summary>
    public ReplyMarkup Inline() =>
        HasReplyKeyboard ? throw RefusedException.BadRequest("Inline keyboard expected") : Checked();

    private static List<IReadOnlyList<T>> Rows<T>(
        JsonElement json, string name, string notRows, string complaint, Func<JsonElement, T> button)
    {
        var rows = new List<IReadOnlyList<T>>();
        foreach (var row in Fields.Array(json, name)?.EnumerateArray() ?? default)
        {
            if (row.ValueKind != JsonValueKind.Array)
                throw RefusedException.BadRequest(notRows);
            rows.Add([.. row.EnumerateArray().Select(b => RefusedException.Within(complaint, () => button(b)))]);
        }
        return rows;
    }

    private static string KeyboardButton(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => json.GetString()!,
        JsonValueKind.Object => Fields.RequiredString(json, "text"),
        _ => throw RefusedException.BadRequest("KeyboardButton must be a String or an Object"),
    };

    private static Button InlineButton(JsonElement json)
    {
        Fields.Object(json, "InlineKeyboardButton must be an Object");
        var text = Fields.RequiredString(json, "text");
        if (Fields.OptionalString(json, "url") is { Length: > 0 } url)
            return new(text, "url", url);
        if (Fields.OptionalString(json, Button.Callback) is { Length: > 0 } data)
            return new(text, Button.Callback, data);
        return OtherKinds.FirstOrDefault(kind => Fields.Has(json, kind) is not null) is { } other
            ? new(text, other, Fields.Has(json, other)!.Value.GetRawText())
            : throw RefusedException.BadRequest("Text buttons are unallowed in the inline keyboard");
    }
}
