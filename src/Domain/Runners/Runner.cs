using System.Collections.Immutable;
using NodaTime;

namespace RunnerStrength.Domain.Runners;

/// <summary>Who we coach: what they told us, what is planned, and how far they are.
/// Where a conversation with them stands is elsewhere.</summary>
/// <param name="Profile">Their answers, with sensible ones until they gave them.</param>
/// <param name="Next">The next planned session; nothing before onboarding has ended.</param>
/// <param name="Before">Progress as it stood when the latest session began.</param>
/// <param name="Latest">The latest session, under way or closed; nothing before the first.</param>
/// <param name="Notes">What was told since the latest session began, between sessions.</param>
public sealed record Runner(RunnerId Id, Profile Profile, Slot? Next, Progress Before, Session? Latest, ImmutableList<Note> Notes)
{
    /// <summary>Somebody of whom nothing is known yet.</summary>
    public static Runner New(RunnerId id) => new(id, Profile.Unasked, null, Progress.None, null, []);

    /// <summary>The runner's own zone.</summary>
    public DateTimeZone Zone => Profile.Zone;

    public LocalDate Today(Instant now) => now.InZone(Zone).Date;

    public bool IsOnboarded => Profile.IsComplete;
}

/// <summary>A runner's identity. It outlives the chats in which one talks with them.</summary>
public readonly record struct RunnerId(long Value)
{
    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
