namespace RunnerStrength.Simulator.World;

/// <summary>A tap that waits for its answerCallbackQuery.</summary>
public sealed record CallbackQuery(string Id, long ChatId, DateTimeOffset At, bool Answered)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(150);
}
