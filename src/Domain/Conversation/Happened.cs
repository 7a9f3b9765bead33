using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Reading;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Conversation;

/// <summary>
/// All that can follow from what was heard, refusals and misunderstandings included. Each says by itself what it means, cause
/// and consequence: a language gives it a row of words, which is chosen by its name and its first argument.
/// </summary>
public abstract record Happened
{
    private Happened() { }

    /// <summary>Said beside the question that waits, which stays as it is: it is not asked again.</summary>
    public abstract record Beside : Happened
    {
        private protected Beside() { }
    }

    /// <summary>Something was shown; nothing changes. Its choices are alive where nothing else is waited for.</summary>
    public sealed record Shown(Screen Screen) : Beside;

    // Onboarding.
    public sealed record Welcomed : Beside;

    /// <param name="IsAlone">Asked by itself, later.</param>
    public sealed record QuestionAsked(Question Question, bool IsAlone = false) : Happened;

    public sealed record AnswerTaken(Question Question, Profile Profile, LocalDate Today) : Happened
    {
        public IEnumerable<IsoDayOfWeek> HardDays => Profile.Week.Of(RunDay.Hard);

        public IEnumerable<IsoDayOfWeek> LongDays => Profile.Week.Of(RunDay.Long);

        public IEnumerable<IsoDayOfWeek> RestDays => Profile.Week.Of(RunDay.Rest);

        /// <summary>What it means that there are no health answers.</summary>
        public HealthMeans? Unknown => Profile.Screening is null ? Means : null;

        public HealthMeans Means => HealthMeans.Of(Profile.Screening, Today);

        public RaceNow Race => RaceNow.On(Profile.Race, Today);
    }

    /// <summary>One of several things was marked, or all of them are to be: the answer is not complete yet.</summary>
    public sealed record AnswerMarked(Question Question, Profile Profile) : Happened;

    /// <summary>An answer that does not fit the question: asked again.</summary>
    public sealed record AnswerRefused(Refusal Why, Question Question) : Happened;

    /// <param name="Next">The first session; nothing where it starts at once, or no question of the onboarding led here.</param>
    public sealed record OnboardingFinished(Slot? Next) : Happened;

    // Between sessions.

    /// <summary>What comes next; nothing where the runner has no strength day.</summary>
    public sealed record SessionPlanned(Slot? Slot) : Happened;
    public sealed record SessionOffered(LocalDate Day) : Happened;
    public sealed record SessionSnoozed(Slot Slot) : Happened;

    /// <param name="Next">The session that comes instead.</param>
    public sealed record SessionPassed(PassCause Cause, LocalDate Day, Slot? Next) : Happened;

    /// <param name="Next">The session that comes instead.</param>
    public sealed record SessionMissed(LocalDate Day, Slot? Next) : Happened;

    /// <summary>No session that day, and why.</summary>
    public sealed record SessionBarred(Bar Bar, Slot? Next) : Happened;

    /// <summary>The planned session is on another day, or at another time.</summary>
    public sealed record SessionMoved(Slot Slot) : Happened;

    /// <summary>A day or time that cannot be meant or is not allowed.</summary>
    public sealed record MoveRefused(MoveRefusal Why) : Beside;

    /// <summary>Told between sessions, and kept.</summary>
    /// <param name="Instead">What it takes the place of: a pain that was graded afterwards.</param>
    /// <param name="Area">What it means for the area, where it is about one.</param>
    /// <param name="Until">The last day of what follows from it, or the first after it, where there is one.</param>
    /// <param name="Days">How long what follows from it lasts.</param>
    public sealed record Noted(Note Note, Note? Instead = null, AreaNow? Area = null, LocalDate? Until = null, int? Days = null) : Happened;

    /// <summary>The runner was asked about an area.</summary>
    public sealed record AskNoted(Note.Asked Note) : Beside;

    /// <summary>How is the area, 0–10?</summary>
    /// <param name="Fresh">Whether the runner has just told of it.</param>
    public sealed record AreaAsked(Area Area, bool Fresh) : Happened;

    /// <summary>Fever or chest symptoms?</summary>
    public sealed record FeverAsked : Happened;

    /// <summary>Free of symptoms?</summary>
    public sealed record WellAsked : Happened;
    public sealed record PlanChosen(Plan Plan) : Happened;
    public sealed record BudgetChosen(int Minutes) : Happened;

    /// <summary>The health answers were confirmed as cleared, or taken back.</summary>
    public sealed record HealthChanged(Screening? Screening, HealthMeans Means) : Happened;

    /// <summary>A race was taken out.</summary>
    public sealed record RaceDropped : Happened;
    public sealed record TrainedAlready(Slot? Next) : Beside;

    // In a session.
    public sealed record SessionStarted(Session Session) : Happened;

    /// <summary>The session that has just started, made anew for how the runner is.</summary>
    public sealed record SessionFitted(Session Session) : Happened;
    public sealed record WarmedUp : Happened;

    /// <param name="Effect">What it does to the next set; nothing where that asks the same.</param>
    public sealed record SetLogged(Fact.SetLogged Set, Effect? Effect = null) : Happened;

    /// <summary>A logged set now says this.</summary>
    /// <param name="Effect">What it does to the next set; nothing where that asks the same.</param>
    public sealed record SetChanged(SetChange What, Fact.SetLogged Was, Fact.SetLogged Is, Effect? Effect = null) : Happened;
    public sealed record CountAsked(Effort Effort) : Happened;

    /// <summary>One side of a set is known: the other is asked for.</summary>
    public sealed record SideAsked(Side Side, int Amount, Kilograms? Load) : Happened;

    /// <summary>A number that cannot be meant: asked back.</summary>
    public sealed record AmountDoubted(int Amount) : Happened;

    /// <summary>A grade of pain that is none.</summary>
    public sealed record ScoreDoubted : Happened;
    public sealed record RestStarted(Instant Until) : Happened;
    public sealed record RestChanged(Instant Until) : Happened;
    public sealed record RestEnded(bool Early) : Happened;
    public sealed record ExerciseSkipped(Fact.Skipped Fact, ExerciseId Exercise) : Happened;
    public sealed record ExerciseSwapped(SwapCause Cause, Fact.Swapped Fact) : Happened;

    /// <summary>An exercise hurts.</summary>
    /// <param name="Instead">What would spare the area; nothing where nothing does.</param>
    public sealed record ExerciseHurt(Fact.Hurt Fact, ExerciseId? Instead, Verdict Verdict) : Happened;

    /// <summary>The pain was graded.</summary>
    public sealed record PainGraded(Fact.Hurt Was, Fact.Hurt Is, ExerciseId? Instead, Verdict Verdict) : Happened;

    /// <summary>Sore on both sides after a session: no pain.</summary>
    public sealed record SorenessHeard : Beside;

    /// <summary>What there is no time for is left out.</summary>
    /// <param name="Without">The exercises that are left out.</param>
    /// <param name="Sets">The sets that stay.</param>
    public sealed record SessionShortened(Shortening How, int Minutes, ImmutableArray<Fact> Facts, ImmutableArray<ExerciseId> Without, int Sets) : Happened;
    public sealed record Undone(Fact Fact) : Happened;
    public sealed record NothingToUndo : Beside;
    public sealed record Paused : Happened;
    public sealed record Resumed : Happened;

    /// <summary>From an exercise that pain stopped, or from half a set, to the set that is due.</summary>
    public sealed record WentOn : Happened;
    public sealed record SessionClosed(Fact.Closed Fact) : Happened;

    /// <summary>A red flag, in a session or outside of one: nothing more until it is cleared.</summary>
    public sealed record Halted(RedFlag Flag) : Happened;

    /// <summary>The runner confirmed that a professional cleared them.</summary>
    public sealed record Cleared(Slot? Next) : Happened;

    /// <summary>Pain outside of an exercise, without a place.</summary>
    public sealed record PainHeard : Beside;

    /// <summary>Where we are, said again.</summary>
    public sealed record WhereShown : Happened;

    // Deleting everything.
    public sealed record DeleteAsked : Happened;
    public sealed record Deleted : Happened;
    public sealed record Kept : Happened;

    // Refusals.
    public sealed record NotNow : Beside;

    /// <summary>Said in a session, and none is under way.</summary>
    public sealed record NoSessionNow(Slot Next) : Beside;

    /// <summary>Not understood where a question waits, which is asked again.</summary>
    public sealed record NotUnderstood(Lost Where, Ask Ask = Ask.WhatDoYouMean) : Happened
    {
        /// <summary>What it may have meant, likeliest first.</summary>
        public ImmutableArray<Heard> Could { get; init; } = [];
    }

    /// <summary>Not understood where nothing waits that has to be answered now.</summary>
    public sealed record Puzzled(Puzzle Where) : Beside;

    /// <param name="Due">Where we are; nothing outside a session.</param>
    public sealed record StaleTapped(DueSet? Due) : Beside;
    public sealed record NotReadable : Beside;
}

/// <summary>Why a session cannot be moved there.</summary>
public enum MoveRefusal { Past, LongRun, NothingPlanned }

/// <summary>Why a planned session is passed over: the runner said so, or trains already, or its day has gone by.</summary>
public enum PassCause { Wish, Busy, DayOver }

/// <summary>Why an answer does not fit: it is none to the question, or what it would mean.</summary>
public enum Refusal { Other, LongRun, TooYoung, PastRace, UnknownPlace }

/// <summary>What changed about a logged set: what was done, or how it felt.</summary>
public enum SetChange { Amount, Feeling }

/// <summary>Why another exercise takes the place: the runner's wish, a set that was far too easy or too much, pain.</summary>
public enum SwapCause { Wish, TooEasy, FarMiss, Pain }

/// <summary>What shorter time does to a session: exercises go, sets go, or it fits as it is.</summary>
public enum Shortening { Without, Sets, Fits }

/// <summary>Where a reply was not understood, while a question waits; twice in a row, the buttons stand alone.</summary>
public enum Lost { Question, Score, Session, Again }

/// <summary>Where a reply was not understood, while none has to be answered.</summary>
public enum Puzzle { When, Offer, Score, Idle }

/// <summary>What a set does to the next one of the same exercise.</summary>
public abstract record Effect
{
    private Effect() { }
    public sealed record Heavier(Kilograms Load) : Effect;
    public sealed record Lighter(Kilograms Load) : Effect;
    public sealed record More(int Amount, ExerciseId Exercise) : Effect;
    public sealed record Fewer(int Amount, ExerciseId Exercise) : Effect;
}

/// <summary>The set that is due.</summary>
/// <param name="Set">1 for the first.</param>
/// <param name="Sets">Sets of the exercise.</param>
/// <param name="Aim">Reps or seconds.</param>
public sealed record DueSet(ExerciseId Exercise, int Set, int Sets, int Aim, Kilograms? Load);
