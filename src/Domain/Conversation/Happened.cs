using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Reading;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Conversation;

/// <summary>All that can follow from what was heard, refusals and misunderstandings included.</summary>
public abstract record Happened
{
    private Happened() { }

    // Onboarding.
    /// <param name="IsAlone">Asked by itself, later.</param>
    public sealed record QuestionAsked(Question Question, bool IsAlone = false) : Happened;
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

    /// <summary>No session that day, and why.</summary>
    public sealed record SessionBarred(Bar Bar) : Happened;

    /// <summary>The planned session is on another day, or at another time.</summary>
    public sealed record SessionMoved(Slot Slot) : Happened;

    /// <summary>A day or time that cannot be meant or is not allowed.</summary>
    public sealed record MoveRefused(MoveRefusal Why) : Happened;

    /// <summary>Told between sessions, and kept.</summary>
    /// <param name="Instead">What it takes the place of: a pain that was graded afterwards.</param>
    public sealed record Noted(Note Note, Note? Instead = null) : Happened;

    /// <summary>How is the area, 0–10?</summary>
    /// <param name="Fresh">Whether the runner has just told of it.</param>
    public sealed record AreaAsked(Area Area, bool Fresh) : Happened;

    /// <summary>Fever or chest symptoms?</summary>
    public sealed record FeverAsked : Happened;

    /// <summary>Free of symptoms?</summary>
    public sealed record WellAsked : Happened;
    public sealed record PlanChosen(Profile Profile) : Happened;
    public sealed record BudgetChosen(Profile Profile) : Happened;

    /// <summary>The health answers: shown, confirmed as cleared, or taken back.</summary>
    public sealed record HealthShown : Happened;
    public sealed record HealthChanged(Profile Profile) : Happened;

    /// <summary>A race was entered, or taken out.</summary>
    public sealed record RaceShown : Happened;
    public sealed record TrainedAlready : Happened;

    // In a session.
    public sealed record SessionStarted(Session Session) : Happened;

    /// <summary>The session that has just started, made anew for how the runner is.</summary>
    public sealed record SessionFitted(Session Session) : Happened;
    public sealed record WarmedUp : Happened;
    public sealed record SetLogged(Fact.SetLogged Set) : Happened;

    /// <summary>A logged set now says this.</summary>
    public sealed record SetChanged(Fact.SetLogged Was, Fact.SetLogged Is) : Happened;
    public sealed record CountAsked(Effort Effort) : Happened;

    /// <summary>One side of a set is known: the other is asked for.</summary>
    public sealed record SideAsked(Side Side, int Amount, Kilograms? Load) : Happened;

    /// <summary>A number that cannot be meant: asked back.</summary>
    public sealed record AmountDoubted(Done Amount) : Happened;
    public sealed record RestStarted(Instant Until) : Happened;
    public sealed record RestChanged(Instant Until) : Happened;
    public sealed record RestEnded(bool Early) : Happened;
    public sealed record ExerciseSkipped(Fact.Skipped Fact) : Happened;
    public sealed record ExerciseSwapped(Fact.Swapped Fact) : Happened;

    /// <summary>An exercise hurts.</summary>
    /// <param name="Instead">What would spare the area; nothing where nothing does.</param>
    /// <param name="Physio">Whether a physiotherapist should look at it.</param>
    public sealed record ExerciseHurt(Fact.Hurt Fact, ExerciseId? Instead, bool Physio = false) : Happened;

    /// <summary>The pain was graded.</summary>
    public sealed record PainGraded(Fact.Hurt Was, Fact.Hurt Is, ExerciseId? Instead, bool Physio = false) : Happened;

    /// <summary>Sore on both sides after a session: no pain.</summary>
    public sealed record SorenessHeard : Happened;

    /// <summary>What there is no time for is left out.</summary>
    public sealed record SessionShortened(int Minutes, ImmutableArray<Fact> Facts) : Happened;

    /// <summary>Taken back.</summary>
    /// <param name="Pain">The pain that is asked about again, where nothing else is left to do.</param>
    /// <param name="Instead">What would spare its area; nothing where nothing does.</param>
    public sealed record Undone(Fact Fact, Fact.Hurt? Pain = null, ExerciseId? Instead = null) : Happened;
    public sealed record NothingToUndo : Happened;
    public sealed record Paused : Happened;
    public sealed record Resumed : Happened;

    /// <summary>From an exercise that pain stopped, or from half a set, to the set that is due.</summary>
    public sealed record WentOn : Happened;
    public sealed record SessionClosed(Fact.Closed Fact) : Happened;

    /// <summary>A red flag, in a session or outside of one: nothing more until it is cleared.</summary>
    public sealed record Halted(RedFlag Flag) : Happened;

    /// <summary>The runner confirmed that a professional cleared them.</summary>
    public sealed record Cleared : Happened;

    /// <summary>Pain outside of an exercise, without a place.</summary>
    public sealed record PainHeard : Happened;

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

    /// <param name="Ask">What has to be asked.</param>
    /// <param name="Again">Whether the message before was not understood either.</param>
    public sealed record NotUnderstood(Ask Ask = Ask.WhatDoYouMean, bool Again = false) : Happened
    {
        /// <summary>What it may have meant, likeliest first.</summary>
        public ImmutableArray<Heard> Could { get; init; } = [];
    }
    public sealed record StaleTapped : Happened;
    public sealed record NotReadable : Happened;
}

/// <summary>Why a session cannot be moved there.</summary>
public enum MoveRefusal { Past, LongRun, NothingPlanned }
