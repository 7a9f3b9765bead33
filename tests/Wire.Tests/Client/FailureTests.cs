using System.Net;
using Microsoft.AspNetCore.Http;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;
using static RunnerStrength.Wire.Tests.Client.Answers;

namespace RunnerStrength.Wire.Tests.Client;

/// <summary>How the client tells of failures: what the gateway and the poller rely on, over real connections.</summary>
public class FailureTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_refusal_carries_Telegrams_code_and_sentence()
    {
        var problem = await Refused(Refusal(403, "Forbidden: bot was blocked by the user"));

        (problem.ErrorCode, problem.Message).ShouldBe((403, "Forbidden: bot was blocked by the user"));
        problem.HttpStatusCode.ShouldBeNull();
        problem.ToString().ShouldStartWith(
            "Telegram Bot API error 403: Forbidden: bot was blocked by the user", Case.Sensitive);
    }

    [Fact]
    public async Task A_429_says_how_long_to_wait_and_is_not_repeated_when_retries_are_off()
    {
        await using var telegram = await Listener.Start(Refusal(429, "Too Many Requests: retry after 7", """{"retry_after":7}"""));

        var problem = await Should.ThrowAsync<ApiRequestException>(Say(telegram.Bot()));

        problem.Parameters.ShouldNotBeNull().RetryAfter.ShouldBe(7);
        telegram.Asked.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_group_that_moved_names_its_new_id()
    {
        var problem = await Refused(Refusal(400, "Bad Request: group chat was upgraded to a supergroup chat",
            """{"migrate_to_chat_id":-1001234567890}"""));

        problem.Parameters.ShouldNotBeNull().MigrateToChatId.ShouldBe(-1001234567890);
    }

    public static TheoryData<string, RequestDelegate, HttpStatusCode?> NotFromTelegram => new()
    {
        { "a page of a proxy", Page(502), HttpStatusCode.BadGateway },
        { "a page that says all is well", Page(200), HttpStatusCode.OK },
        { "an empty body", Body(500, "application/json", ""), HttpStatusCode.InternalServerError },
        { "a refusal without a code", Body(500, "application/json", "{}"), HttpStatusCode.InternalServerError },
        { "a success without a result", Body(200, "application/json", """{"ok":true}"""), HttpStatusCode.OK },
        { "a success that is none", Body(200, "application/json", """{"ok":false,"result":{}}"""), HttpStatusCode.OK },
        { "a cut connection", Cut, null },
    };

    [Theory, MemberData(nameof(NotFromTelegram))]
    public async Task What_is_no_answer_of_Telegrams_is_told_apart_from_a_refusal(
        string what, RequestDelegate answer, HttpStatusCode? status)
    {
        await using var telegram = await Listener.Start(answer);

        var problem = await Should.ThrowAsync<RequestException>(Say(telegram.Bot()), what);

        problem.ShouldNotBeOfType<ApiRequestException>(what);
        problem.HttpStatusCode.ShouldBe(status, what);
        problem.ToString().ShouldNotContain("secret");
    }

    [Fact]
    public async Task Nobody_listening_is_a_failed_request_that_does_not_tell_the_token()
    {
        var telegram = await Listener.Start(Cut);
        var bot = telegram.Bot();
        await telegram.DisposeAsync();

        var problem = await Should.ThrowAsync<RequestException>(Say(bot));

        problem.HttpStatusCode.ShouldBeNull();
        problem.InnerException.ShouldBeOfType<HttpRequestException>();
        problem.ToString().ShouldNotContain("secret");
    }

    [Fact]
    public async Task A_server_that_never_answers_is_a_failed_request()
    {
        await using var telegram = await Listener.Start(Never);
        using var impatient = new HttpClient { Timeout = TimeSpan.FromMilliseconds(50) };

        var problem = await Should.ThrowAsync<RequestException>(Say(telegram.Bot(http: impatient)));

        problem.Message.ShouldBe("Bot API Request timed out");
    }

    [Fact]
    public async Task A_call_that_is_called_off_ends_at_once_as_cancelled()
    {
        await using var telegram = await Listener.Start(Never);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var polling = telegram.Bot().GetUpdates(timeout: 50, cancellationToken: stop.Token);
        await telegram.FirstAsked.WaitAsync(Stop);

        await stop.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(polling);
    }

    private static async Task<ApiRequestException> Refused(RequestDelegate answer)
    {
        await using var telegram = await Listener.Start(answer);
        return await Should.ThrowAsync<ApiRequestException>(Say(telegram.Bot()));
    }

    private static Task<Message> Say(TelegramBotClient bot) => bot.SendMessage(5, "hello", cancellationToken: Stop);
}
