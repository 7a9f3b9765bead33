namespace RunnerStrength.Conversation.Tests.Replies;

/// <summary>Texts with a number, a part of the body or a wish in them that mean something else.</summary>
public class TrapsChats
{
    [Theory]
    [InlineData("see you at 10")]
    [InlineData("10 downing street")]
    [InlineData("I'll do 10")]
    [InlineData("10?")]
    [InlineData("maybe 10")]
    [InlineData("ran 10 km today")]
    [InlineData("not done")]
    [InlineData("my neighbour is a pain in the ass")]
    [InlineData("8-10")]
    public async Task It_logs_nothing(string text) =>
        (await Chat.InFirstSession($"""
            runner: {text}
            coach: …
            """)).Latest!.Facts.ShouldBeEmpty();
}
