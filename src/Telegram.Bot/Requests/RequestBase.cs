using System.Net.Http.Json;

namespace Telegram.Bot.Requests;

public abstract class RequestBase<TResponse>(string methodName) : IRequest<TResponse>
{
    [JsonIgnore]
    public HttpMethod HttpMethod { get; set; } = HttpMethod.Post;

    [JsonIgnore]
    public string MethodName { get; } = methodName;

    public virtual HttpContent? ToHttpContent() => JsonContent.Create(this, GetType(), options: JsonBotAPI.Options);
}

public abstract class ParameterlessRequest<TResult>(string methodName) : RequestBase<TResult>(methodName)
{
    public override HttpContent? ToHttpContent() => null;
}
