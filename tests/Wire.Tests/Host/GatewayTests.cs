using Microsoft.AspNetCore.Http;
using RunnerStrength.Infrastructure.Speech;
using RunnerStrength.Infrastructure.Telegram;
using RunnerStrength.Wire.Tests.Client;
using Telegram.Bot;

namespace RunnerStrength.Wire.Tests.Host;

/// <summary>What the client makes of real connections, and what that means.</summary>
public class GatewayTests
{
    private static readonly Utterance.Say Hello = new("hello", [], null, Silent: true);
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_refused_connection_surely_did_nothing() =>
        (await SayAsync(At("http://127.0.0.1:1"))).ShouldBe(new Outcome.NotReached());

    [Fact]
    public async Task A_host_that_nobody_knows_surely_did_nothing() =>
        (await SayAsync(At("http://nowhere.invalid"))).ShouldBe(new Outcome.NotReached());

    [Fact]
    public async Task A_message_goes_out_as_HTML_without_preview_and_sound()
    {
        await using var telegram = await Listener.Start(Answers.Result(Answers.SomeMessage));

        (await SayAsync(telegram.Bot())).ShouldBe(new Outcome.Done(7));

        telegram.Asked.Single().ShouldHaveBody("""
            {
              "chat_id": 5, "text": "hello", "parse_mode": "Html",
              "link_preview_options": { "is_disabled": true }, "disable_notification": true
            }
            """);
    }

    public static TheoryData<int, string, string, Outcome> Refusals => new()
    {
        { 429, "Too Many Requests: retry after 7", """{"retry_after":7}""", new Outcome.TooMany(TimeSpan.FromSeconds(7)) },
        { 403, "Forbidden: user is deactivated", "{}", new Outcome.Gone() },
        { 400, "Bad Request: chat not found", "{}", new Outcome.Gone() },
        { 400, "Bad Request: message is not modified: specified …", "{}", new Outcome.Done() },
        { 400, "Bad Request: message can't be edited", "{}", new Outcome.NotEditable() },
        { 400, "Bad Request: message to edit not found", "{}", new Outcome.NotEditable() },
        { 400, "Bad Request: can't parse entities: …", "{}", new Outcome.Unparsable() },
        { 400, "Bad Request: message is too long", "{}", new Outcome.Refused(400, "message is too long") },
        { 401, "Unauthorized", "{}", new Outcome.NotReached() },
        { 500, "Internal Server Error", "{}", new Outcome.Unclear() },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task A_refusal_has_a_meaning(int code, string description, string parameters, Outcome meaning)
    {
        await using var telegram = await Listener.Start(Answers.Refusal(code, description, parameters));

        (await SayAsync(telegram.Bot())).ShouldBe(meaning);
    }

    [Fact]
    public async Task A_page_instead_of_an_answer_may_mean_that_it_happened()
    {
        await using var telegram = await Listener.Start(Answers.Page(502));

        (await SayAsync(telegram.Bot())).ShouldBe(new Outcome.Unclear());
    }

    [Fact]
    public async Task A_connection_that_is_cut_may_mean_that_it_happened()
    {
        await using var telegram = await Listener.Start(Cut);

        (await SayAsync(telegram.Bot())).ShouldBe(new Outcome.Unclear());

        static Task Cut(HttpContext context)
        {
            context.Abort();
            return Task.CompletedTask;
        }
    }

    private static TelegramBotClient At(string url) => new(new TelegramBotClientOptions(RunningBot.Token, url) { RetryCount = 0 });

    private static Task<Outcome> SayAsync(TelegramBotClient client) => new Gateway(client).SayAsync(5, Hello, plain: false, Stop);
}
