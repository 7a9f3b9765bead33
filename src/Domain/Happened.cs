using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Calendar;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Onboarding;
using RunnerStrength.Domain.Safety;
using RunnerStrength.Domain.Sessions;

namespace RunnerStrength.Domain;

/// <summary>All that can follow from what was heard, refusals and misunderstandings included.</summary>
public abstract record Happened
{
    private Happened() { }

    // Onboarding.
    public sealed record QuestionAsked(Question Question) : Happened;
    public sealed record AnswerTaken(Question Question, Profile Profile) : Happened;

    /// <summary>An answer that does not fit the question: asked again.</summary>
    public sealed record AnswerRefused(Question Question, Answer Answer) : Happened;
    public sealed record OnboardingFinished : Happened;

    // Between sessions.

    /// <summary>What comes next; nothing where the runner has no strength day.</summary>
    public sealed record SessionPlanned(Slot? Slot) : Happened;
    public sealed record SessionOffered(LocalDate Day) : Happened;
    public sealed record SessionSnoozed(Slot Slot) : Happened;
    public sealed record SessionPassed(LocalDate Day) : Happened;
    public sealed record SessionMissed(LocalDate Day) : Happened;
    public sealed record TrainedAlready : Happened;

    // In a session.
    public sealed record SessionStarted(Session Session) : Happened;
    public sealed record WarmedUp : Happened;
    public sealed record SetLogged(Fact.SetLogged Set) : Happened;

    /// <summary>A logged set now says this.</summary>
    public sealed record SetChanged(Fact.SetLogged Was, Fact.SetLogged Is) : Happened;
    public sealed record CountAsked(Effort Effort) : Happened;

    /// <summary>A number that cannot be meant: asked back.</summary>
    public sealed record AmountDoubted(Done Amount) : Happened;
    public sealed record RestStarted(Instant Until) : Happened;
    public sealed record RestChanged(Instant Until) : Happened;
    public sealed record RestEnded(bool Early) : Happened;
    public sealed record ExerciseSkipped(Fact.Skipped Fact) : Happened;
    public sealed record ExerciseSwapped(Fact.Swapped Fact) : Happened;
    public sealed record ExerciseHurt(Fact.Hurt Fact, ExerciseId? Instead) : Happened;
    public sealed record Undone(Fact Fact) : Happened;
    public sealed record NothingToUndo : Happened;
    public sealed record Paused : Happened;
    public sealed record Resumed : Happened;

    /// <summary>From an exercise that pain stopped to the next.</summary>
    public sealed record WentOn : Happened;
    public sealed record SessionClosed(Fact.Closed Fact) : Happened;

    /// <summary>A red flag, in a session or outside of one: nothing more until it is cleared.</summary>
    public sealed record Halted(RedFlag Flag) : Happened;

    /// <summary>The runner confirmed that a professional cleared them.</summary>
    public sealed record Cleared : Happened;

    /// <summary>Pain outside of an exercise.</summary>
    public sealed record PainHeard(Area? Area) : Happened;

    // Shown; nothing changes.
    public sealed record HowShown(ExerciseId Exercise) : Happened;
    public sealed record WhyShown : Happened;
    public sealed record NextShown : Happened;
    public sealed record PlanShown : Happened;
    public sealed record HistoryShown(ImmutableList<Session> Sessions) : Happened;
    public sealed record HelpShown : Happened;

    /// <summary>Where we are, said again.</summary>
    public sealed record WhereShown : Happened;

    // Deleting everything.
    public sealed record DeleteAsked : Happened;
    public sealed record Deleted : Happened;
    public sealed record Kept : Happened;

    // Refusals.
    public sealed record NotNow : Happened;
    public sealed record NotUnderstood : Happened;
    public sealed record StaleTapped : Happened;
    public sealed record NotReadable : Happened;
}
