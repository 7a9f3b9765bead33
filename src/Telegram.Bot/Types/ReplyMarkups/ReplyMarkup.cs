namespace Telegram.Bot.Types.ReplyMarkups;

[JsonDerivedType(typeof(InlineKeyboardMarkup))]
public abstract class ReplyMarkup;
