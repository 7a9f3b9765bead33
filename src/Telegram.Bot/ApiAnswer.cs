using Telegram.Bot.Exceptions;

namespace Telegram.Bot;

internal abstract class ApiAnswer
{
    [JsonIgnore]
    public abstract bool IsComplete { get; }
}

internal sealed class ApiResponse<TResult> : ApiAnswer
{
    public bool Ok { get; init; }
    public TResult? Result { get; init; }

    public override bool IsComplete => Ok && Result is not null;
}

internal sealed class ApiRefusal : ApiAnswer
{
    public int ErrorCode { get; init; }
    public string? Description { get; init; }
    public ResponseParameters? Parameters { get; init; }

    public override bool IsComplete => ErrorCode != 0 && Description is not null;

    public bool MayPassWithin(int seconds)
        => ErrorCode == 429 && seconds > 0 && Parameters?.RetryAfter <= seconds;

    public ApiRequestException ToException() => new(Description!, ErrorCode, Parameters);
}
