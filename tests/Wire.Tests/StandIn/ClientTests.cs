using Moq;
using Telegram.Bot;
using Telegram.Bot.Requests;
using Telegram.Bot.Types;

namespace RunnerStrength.Wire.Tests.StandIn;

public class ClientTests
{
    [Fact]
    public void The_bots_id_is_in_its_token()
        => new TelegramBotClient("123:secret").BotId.ShouldBe(123);

    [Theory]
    [InlineData("")]
    [InlineData(":secret")]
    [InlineData("secret")]
    [InlineData("abc:secret")]
    [InlineData("12345678901234567:secret")]
    public void A_token_without_an_id_is_refused(string token)
        => Should.Throw<ArgumentException>(() => new TelegramBotClientOptions(token));

    [Theory]
    [InlineData(null, false, "https://api.telegram.org/bot1:s", "https://api.telegram.org/file/bot1:s")]
    [InlineData(null, true, "https://api.telegram.org/bot1:s/test", "https://api.telegram.org/file/bot1:s/test")]
    [InlineData("http://localhost:8081", false, "http://localhost:8081/bot1:s", "http://localhost:8081/file/bot1:s")]
    [InlineData("http://localhost:81/path/", false, "http://localhost:81/bot1:s", "http://localhost:81/file/bot1:s")]
    public void Calls_go_to_Telegram_or_to_the_server_that_is_named(
        string? baseUrl, bool test, string calls, string files)
    {
        var options = new TelegramBotClientOptions("1:s", baseUrl, test);

        (options.BaseRequestUrl, options.BaseFileUrl).ShouldBe((calls, files));
        options.LocalBotServer.ShouldBe(baseUrl is not null);
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("file:///data")]
    public void A_server_without_a_scheme_and_a_host_is_refused(string baseUrl)
        => Should.Throw<ArgumentException>(() => new TelegramBotClientOptions("1:s", baseUrl));

    [Fact]
    public async Task Every_call_goes_through_SendRequest_where_a_test_can_stand_in()
    {
        var bot = new Mock<ITelegramBotClient>();
        bot.Setup(b => b.SendRequest(
                It.Is<SendMessageRequest>(request => request.ChatId == 5 && request.Text == "hello"),
                It.IsAny<CancellationToken>()))
            .ReturnsAsync(new Message { Id = 7 });

        var sent = await bot.Object.SendMessage(5, "hello", cancellationToken: TestContext.Current.CancellationToken);

        sent.MessageId.ShouldBe(7);
    }

    [Fact]
    public void Chats_are_equal_by_their_id()
    {
        ChatId five = 5;

        five.ShouldBe(new ChatId(5));
        (five == 5).ShouldBeTrue();
        (five != 6).ShouldBeTrue();
        five.Equals((object)new ChatId(5)).ShouldBeTrue();
        five.ToString().ShouldBe("5");
    }
}
