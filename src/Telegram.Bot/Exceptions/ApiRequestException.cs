namespace Telegram.Bot.Exceptions;

public class ApiRequestException : RequestException
{
    public ApiRequestException(string message, int errorCode) : base(message) => ErrorCode = errorCode;

    public ApiRequestException(string message, int errorCode, ResponseParameters? parameters) : this(message, errorCode)
        => Parameters = parameters;

    public virtual int ErrorCode { get; }
    public ResponseParameters? Parameters { get; }

    public override string ToString()
    {
        var text = base.ToString();
        return $"Telegram Bot API error {ErrorCode}{text[text.IndexOf(':', StringComparison.Ordinal)..]}";
    }
}
