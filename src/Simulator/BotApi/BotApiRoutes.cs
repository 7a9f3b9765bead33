using System.Text.Json.Nodes;
using RunnerStrength.Simulator.BotApi.Files;
using RunnerStrength.Simulator.Faults;
using RunnerStrength.Simulator.World;

namespace RunnerStrength.Simulator.BotApi;

/// <summary>The Bot API's HTTP: /bot&lt;token&gt;/&lt;method&gt; and /file/bot&lt;token&gt;/&lt;path&gt;.</summary>
public sealed class BotApiRoutes(
    TelegramWorld world, BotIdentity bot, Methods methods, Downloads downloads, FaultBox faults, RequestLog log)
{
    private const int LargestRequest = 52 << 20;
    /// <summary>How long a request that is never answered is held, where nothing else is said.</summary>
    private const int HeldMs = 120_000;

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.Map("/bot{token}/{method?}", ReceiveAsync);
        routes.Map("/file/bot{token}/{**path}", SendFileAsync);
    }

    private async Task ReceiveAsync(HttpContext context, string token, string? method)
    {
        var call = new Call(method ?? "", new Arguments());
        try
        {
            bot.Check(token);
            call = call with { Arguments = await ReadAsync(context.Request) };
            if (call.Method.Length == 0)
                call = call with { Method = call["method"] };
            await AnswerAsync(context, call);
        }
        catch (RefusedException refused)
        {
            await RefuseAsync(context, call, refused);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            log.Add(world.Now, call, ChatOf(call), 0, null);
        }
    }

    private async Task AnswerAsync(HttpContext context, Call call)
    {
        var fault = faults.TakeForRequest(call.Method, ChatOf(call));
        if (fault?.Kind is Fault.Delay or Fault.Timeout)
            await Task.Delay(fault.DelayMs ?? (fault.Kind == Fault.Timeout ? HeldMs : 1000), context.RequestAborted);
        if (fault?.Kind is Fault.Timeout or Fault.CutBefore)
        {
            Cut(context, call);
            return;
        }
        if (fault is { IsAnswer: true })
        {
            await FailAsync(context, call, fault);
            return;
        }

        var result = await methods.AnswerAsync(call, context.RequestAborted);
        if (fault?.Kind == Fault.CutAfter)
            Cut(context, call);
        else
            await WriteAsync(context, call, 200, new() { ["ok"] = true, ["result"] = result });
    }

    private Task FailAsync(HttpContext context, Call call, Fault fault)
    {
        if (fault.Kind == Fault.ServerError)
            return WriteHtmlAsync(context, call);
        var retryAfter = fault.RetryAfter ?? 1;
        return RefuseAsync(context, call, fault.Kind switch
        {
            "429" => RefusedException.With(429, fault.Description ?? $"Too Many Requests: retry after {retryAfter}", retryAfter),
            "403" => RefusedException.With(403, fault.Description ?? "Forbidden: bot was blocked by the user"),
            _ => RefusedException.With(400, fault.Description ?? "Bad Request: chat not found"),
        });
    }

    private Task RefuseAsync(HttpContext context, Call call, RefusedException refused)
    {
        var answer = new JsonObject
        {
            ["ok"] = false,
            ["error_code"] = refused.Code,
            ["description"] = refused.Message,
        };
        if (refused.RetryAfter is { } seconds)
        {
            answer["parameters"] = new JsonObject { ["retry_after"] = seconds };
            context.Response.Headers.RetryAfter = $"{seconds}";
        }
        return WriteAsync(context, call, refused.Code, answer);
    }

    private Task WriteAsync(HttpContext context, Call call, int status, JsonObject answer)
    {
        var json = answer.ToJsonString();
        log.Add(world.Now, call, ChatOf(call), status, json);
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(json);
    }

    /// <summary>What stands before Telegram answers in HTML when it fails.</summary>
    private Task WriteHtmlAsync(HttpContext context, Call call)
    {
        const string page = "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>";
        log.Add(world.Now, call, ChatOf(call), 502, null);
        context.Response.StatusCode = 502;
        context.Response.ContentType = "text/html";
        return context.Response.WriteAsync(page);
    }

    private void Cut(HttpContext context, Call call)
    {
        log.Add(world.Now, call, ChatOf(call), 0, null);
        context.Abort();
    }

    private async Task SendFileAsync(HttpContext context, string token, string path)
    {
        try
        {
            bot.Check(token);
            await context.Response.Body.WriteAsync(downloads.Download(path));
        }
        catch (RefusedException refused)
        {
            context.Response.StatusCode = refused.Code;
            await context.Response.WriteAsJsonAsync(
                new { ok = false, error_code = refused.Code, description = refused.Message });
        }
    }

    private static async Task<Arguments> ReadAsync(HttpRequest request)
    {
        if (request.ContentLength > LargestRequest)
            throw RefusedException.With(413, "Request Entity Too Large");
        return await Arguments.ReadAsync(request);
    }

    private long? ChatOf(Call call) =>
        call["chat_id"].Length > 0 ? call.Long("chat_id") : world.Do(() => world.FindQuery(call["callback_query_id"])?.ChatId);
}
