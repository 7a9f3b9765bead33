using RunnerStrength.Domain.Training;
using RunnerStrength.Simulator.Play;

namespace RunnerStrength.Conversation.Tests;

public class DemoTests
{
    [Fact]
    public async Task The_demo_plays_to_its_end()
    {
        using var script = new StreamReader(typeof(ChatScript).Assembly.GetManifestResourceStream("two-weeks.chat")!);

        (await Chat.Plays(await script.ReadToEndAsync(TestContext.Current.CancellationToken))).Progress.Sessions.ShouldBe(3);
    }
}
