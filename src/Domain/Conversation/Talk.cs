using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Reading;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Conversation;

/// <summary>Where the conversation is: what we wait for. While in a session, the session is the runner's latest.</summary>
public abstract record Talk
{
    private Talk() { }

    /// <summary>A question of the onboarding waits.</summary>
    /// <param name="IsAlone">Asked by itself, later: nothing follows it but what belongs to it.</param>
    public sealed record Onboarding(Question Question, bool IsAlone = false) : Talk;

    /// <summary>Nothing waits.</summary>
    public sealed record Idle : Talk;

    /// <summary>The session of a day was offered and waits for Start, In an hour or Skip.</summary>
    public sealed record Offered(LocalDate Day) : Talk;

    /// <summary>"How is it, 0–10?" waits for a number.</summary>
    /// <param name="Fresh">Whether the pain has just been told of: then the number belongs to that.</param>
    public sealed record Checking(Area Area, bool Fresh) : Talk;

    /// <summary>"Fever or chest symptoms?" waits.</summary>
    public sealed record Ailing : Talk;

    /// <summary>"Free of symptoms?" waits.</summary>
    public sealed record Recovering : Talk;

    /// <summary>"Delete everything?" waits; a no leads back.</summary>
    public sealed record Deleting(Talk Back) : Talk;

    /// <summary>"Is that happening right now?" waits: what was said may be a red flag; a no leads back.</summary>
    public sealed record Wondering(RedFlag Flag, Talk Back) : Talk;

    /// <summary>A red flag: no training until the runner confirms that a professional cleared them.</summary>
    public sealed record Halted(RedFlag Flag) : Talk;

    /// <summary>A session is under way.</summary>
    public abstract record InSession : Talk
    {
        private protected InSession() { }

        /// <summary>What was asked about the last message; nothing where it was understood.</summary>
        public Ask? Doubt { get; init; }
    }

    /// <summary>The warm-up was shown; "done" leads to the first set.</summary>
    public sealed record WarmingUp : InSession;

    /// <summary>The next set is due.</summary>
    public sealed record Working : InSession;

    /// <summary>A rest runs.</summary>
    public sealed record Resting(Instant Until) : InSession;

    /// <summary>The set was too much: how many were done?</summary>
    public sealed record Counting(Effort Effort) : InSession;

    /// <summary>One side of a set was told: and the other?</summary>
    public sealed record Halfway(Side Side, int Amount, Kilograms? Load) : InSession;

    /// <summary>An exercise hurts: how bad, 0–10?</summary>
    /// <param name="Instead">What would spare the area; nothing where nothing does.</param>
    public sealed record Grading(ExerciseId? Instead) : InSession;

    /// <summary>An exercise was stopped for pain: another one, or stop?</summary>
    /// <param name="Instead">What would spare the area; nothing where nothing does.</param>
    public sealed record Hurting(ExerciseId? Instead) : InSession;

    /// <summary>The runner said stop; any message goes on.</summary>
    public sealed record Paused : InSession;
}
