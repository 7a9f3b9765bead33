namespace Telegram.Bot.Types.ReplyMarkups;

public class InlineKeyboardButton
{
    public InlineKeyboardButton() { }

    [SetsRequiredMembers]
    public InlineKeyboardButton(string text) => Text = text;

    [JsonIgnore(Condition = Never)]
    public required string Text { get; set; }
    public string? Url { get; set; }
    public string? CallbackData { get; set; }

    public static InlineKeyboardButton WithCallbackData(string text, string callbackData)
        => new(text) { CallbackData = callbackData };

    public static InlineKeyboardButton WithUrl(string text, string url) => new(text) { Url = url };
}
