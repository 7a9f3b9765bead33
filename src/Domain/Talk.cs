using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Onboarding;
using RunnerStrength.Domain.Safety;
using RunnerStrength.Domain.Sessions;

namespace RunnerStrength.Domain;

/// <summary>Where the conversation is: what we wait for. While in a session, the session is the runner's latest.</summary>
public abstract record Talk
{
    private Talk() { }

    /// <summary>A question of the onboarding waits.</summary>
    public sealed record Onboarding(Question Question) : Talk;

    /// <summary>Nothing waits.</summary>
    public sealed record Idle : Talk;

    /// <summary>The session of a day was offered and waits for Start, In an hour or Skip.</summary>
    public sealed record Offered(LocalDate Day) : Talk;

    /// <summary>"Delete everything?" waits; a no leads back.</summary>
    public sealed record Deleting(Talk Back) : Talk;

    /// <summary>A red flag: no training until the runner confirms that a professional cleared them.</summary>
    public sealed record Halted(RedFlag Flag) : Talk;

    /// <summary>A session is under way.</summary>
    public abstract record InSession : Talk
    {
        private protected InSession() { }
    }

    /// <summary>The warm-up was shown; "done" leads to the first set.</summary>
    public sealed record WarmingUp : InSession;

    /// <summary>The next set is due.</summary>
    public sealed record Working : InSession;

    /// <summary>A rest runs.</summary>
    public sealed record Resting(Instant Until) : InSession;

    /// <summary>The set was too much: how many were done?</summary>
    public sealed record Counting(Effort Effort) : InSession;

    /// <summary>An exercise was stopped for pain: another one, or stop?</summary>
    /// <param name="Instead">What would spare the area; nothing where nothing does.</param>
    public sealed record Hurting(ExerciseId? Instead) : InSession;

    /// <summary>The runner said stop; any message goes on.</summary>
    public sealed record Paused : InSession;
}
