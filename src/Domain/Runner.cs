using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Calendar;
using RunnerStrength.Domain.Progression;
using RunnerStrength.Domain.Safety;
using RunnerStrength.Domain.Sessions;

namespace RunnerStrength.Domain;

/// <summary>Who we coach: what they told us, what is planned, how far they are, and where the conversation stands.</summary>
/// <param name="Id">The private chat.</param>
/// <param name="Language">IETF tag of the language they read, such as <c>en</c>.</param>
/// <param name="Profile">Their answers, with sensible ones until they gave them.</param>
/// <param name="Talk">Where the conversation is.</param>
/// <param name="Next">The next planned session; nothing before onboarding has ended.</param>
/// <param name="Before">Progress as it stood when the latest session began.</param>
/// <param name="Latest">The latest session, under way or closed; nothing before the first.</param>
/// <param name="Notes">What was told since the latest session began, between sessions.</param>
/// <param name="Asked">The question that waits for an answer in the chat.</param>
public sealed record Runner(
    RunnerId Id,
    string Language,
    Profile Profile,
    Talk Talk,
    Slot? Next,
    Progress Before,
    Session? Latest,
    ImmutableList<Note> Notes,
    Asked Asked)
{
    /// <summary>Somebody who has just said hello.</summary>
    public static Runner New(RunnerId id, string language) =>
        new(id, language, Profile.Unasked, new Talk.Idle(), null, Progress.None, null, [], new Asked(0, 0));

    /// <summary>Progress as it stands now: what came before, the latest session once it is closed, and what was told since.</summary>
    public Progress Progress => Notes.Aggregate(
        Latest is { IsOpen: false } closed ? Before.After(closed, Profile) : Before,
        (progress, note) => progress.After(note, Profile));

    /// <summary>The runner's own zone.</summary>
    public DateTimeZone Zone => Profile.Zone;

    public LocalDate Today(Instant now) => now.InZone(Zone).Date;

    public bool IsOnboarded => Profile.IsComplete;
}

/// <summary>A runner's identity: the id of the private chat with them.</summary>
public readonly record struct RunnerId(long Value)
{
    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>The question whose buttons are alive.</summary>
/// <param name="Step">Its number; a tap that carries another one is stale.</param>
/// <param name="Card">The step at which its message was first sent: the message's name until Telegram gives it an id.</param>
public readonly record struct Asked(int Step, int Card);
