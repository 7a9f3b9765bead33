using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using NodaTime;
using RunnerStrength.Domain.Calendar;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Reading;

/// <summary>All that can reach the coach: said, tapped, commanded, or an alarm that is due.</summary>
public abstract record Heard
{
    private Heard() { }

    // Safety, heard before everything else.
    public sealed record Pain(Ache Ache) : Heard;

    /// <summary>How bad it is, 0–10: the answer to the question.</summary>
    public sealed record Graded([Range(0, PainRules.Worst)] int Score) : Heard;

    /// <summary>"No pain."</summary>
    public sealed record NoPain : Heard;
    public sealed record RedFlagged(RedFlag Flag) : Heard;

    // In a session.

    /// <summary>A set was done.</summary>
    /// <param name="Amount">How many; as prescribed where the runner gave no number.</param>
    /// <param name="Message">The message that said so; nothing for a tap.</param>
    /// <param name="Load">The weight that the runner named; as prescribed where they named none.</param>
    /// <param name="Of">What was done, where pain in the same message may have changed what is due; what is due where it did not.</param>
    /// <param name="Feeling">How it felt, where the same message says so.</param>
    public sealed record SetDone(Done? Amount, int? Message = null, Kilograms? Load = null, ExerciseId? Of = null, Felt? Feeling = null) : Heard;

    /// <summary>Several sets of the exercise that is due, in their order.</summary>
    public sealed record SetsDone(ImmutableArray<SetDone> Sets) : Heard;

    /// <summary>One side of a set; the other was not named.</summary>
    public sealed record HalfDone(Side Side, int Amount, Kilograms? Load = null) : Heard;

    /// <summary>An edited message now says this about the sets that it logged.</summary>
    /// <param name="Feeling">How the last of them felt, where it says so.</param>
    public sealed record Corrected(int Message, ImmutableArray<SetDone> Sets, Felt? Feeling = null) : Heard;

    /// <summary>"Actually 8": the set that was logged last was this.</summary>
    public sealed record Amended(Done Amount, Kilograms? Load = null) : Heard;

    /// <summary>How the set felt.</summary>
    /// <param name="Effort">In words.</param>
    /// <param name="Rir">Reps in reserve, where the runner gave a number (RPE n is 10 − n), 0–10.</param>
    /// <param name="Message">The message that said so: alone, it may log a set. Nothing for a tap.</param>
    public sealed record Felt(Effort Effort, int? Rir = null, int? Message = null) : Heard;

    /// <summary>How the runner is today.</summary>
    public sealed record Feels(Readiness Readiness) : Heard;
    public sealed record Ready : Heard;
    public sealed record MoreRest(int Seconds) : Heard;
    public sealed record SkipExercise : Heard;
    public sealed record Swap : Heard;

    /// <summary>The next rung down, or up, for the sets that remain.</summary>
    public sealed record Easier : Heard;
    public sealed record Harder : Heard;

    /// <summary>Something is not at hand today.</summary>
    public sealed record Without(Equipment Things) : Heard;

    /// <summary>So many minutes are left for the session.</summary>
    public sealed record Shorten(int Minutes) : Heard;
    public sealed record Undo : Heard;
    public sealed record Stop : Heard;
    public sealed record EndSession : Heard;
    public sealed record GoOn : Heard;
    public sealed record How : Heard;
    public sealed record Why : Heard;

    // At a reminder.
    public sealed record Start : Heard;
    public sealed record InAnHour : Heard;

    /// <summary>So many minutes later.</summary>
    public sealed record PutOff(int Minutes) : Heard;
    public sealed record NotToday : Heard;

    /// <summary>Another day, another time, or both.</summary>
    public sealed record Move(LocalDate? Day, LocalTime? Time) : Heard;

    /// <summary>Ill.</summary>
    /// <param name="Severe">Fever or chest symptoms.</param>
    public sealed record Sick(bool? Severe) : Heard;

    /// <summary>No training until a day, on which it goes on.</summary>
    public sealed record Away(LocalDate? Until) : Heard;

    /// <summary>Free of symptoms again.</summary>
    /// <param name="ForDays">For how many days; 0 from today on.</param>
    public sealed record Well(int ForDays) : Heard;

    /// <summary>Not well yet.</summary>
    public sealed record NotYet : Heard;

    /// <summary>A week with half the work, please.</summary>
    public sealed record EasyWeek : Heard;

    /// <summary>Another plan.</summary>
    public sealed record Choose(Runners.Plan Which) : Heard;

    /// <summary>Sessions of another length.</summary>
    /// <param name="Minutes">One of <see cref="MinuteBudget.Choices"/>.</param>
    public sealed record Budget(int Minutes) : Heard;

    // The health answers, and races.
    public sealed record Health : Heard;
    public sealed record AnswerHealth : Heard;
    public sealed record ClearedByDoctor : Heard;
    public sealed record ForgetHealth : Heard;
    public sealed record Race : Heard;
    public sealed record EnterRace : Heard;
    public sealed record NoRace : Heard;

    // The onboarding.
    public sealed record Answered(Answer Answer) : Heard;

    // Commands.
    public sealed record Greeting : Heard;
    public sealed record Today : Heard;
    public sealed record Next : Heard;
    public sealed record Plan : Heard;

    public sealed record History : Heard;
    public sealed record Help : Heard;
    public sealed record Delete : Heard;

    // Answers to "Delete everything?", and elsewhere.
    public sealed record Yes : Heard;
    public sealed record No : Heard;

    // What cannot be read.

    /// <summary>It could be two things, or none.</summary>
    /// <param name="Ask">What has to be asked.</param>
    public sealed record Unclear(Ask Ask = Ask.WhatDoYouMean) : Heard
    {
        /// <summary>What it may have meant, likeliest first.</summary>
        public ImmutableArray<Heard> Could { get; init; } = [];
    }

    public sealed record Stale : Heard;

    /// <summary>A place was shared, of which the coach wants the time zone.</summary>
    public sealed record Located(DateTimeZone Zone) : Heard;

    /// <summary>A sticker, a voice message, a photo.</summary>
    public sealed record NotText : Heard;

    /// <summary>An alarm is due; a late one is heard late.</summary>
    public sealed record AlarmDue(AlarmKind Kind, Instant At) : Heard;
}
