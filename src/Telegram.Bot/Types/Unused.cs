namespace Telegram.Bot.Types;

// Types of optional parameters that are always left out; they cannot be made.

public class SuggestedPostParameters
{
    internal SuggestedPostParameters() { }
}

public class InputRichMessage
{
    internal InputRichMessage() { }
}
