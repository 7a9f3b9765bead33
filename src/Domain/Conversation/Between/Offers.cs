using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Reading;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;
using static RunnerStrength.Domain.Conversation.Buttons;

namespace RunnerStrength.Domain.Conversation;

public abstract partial record Screen
{
    /// <summary>A session is offered: the planned one, or one for whoever wants to train now.</summary>
    public sealed record Offer(bool IsPlanned, LocalTime? Time, Outline Outline, bool IsHealthDue) : Screen;

    /// <summary>The planned session, for somebody who asks what comes next.</summary>
    public sealed record NextUp(Slot Slot, Outline Outline) : Screen;

    /// <summary>No session is planned.</summary>
    public sealed record NothingPlanned : Screen;

    /// <summary>Nothing is under way; the next session, and how to change the answers.</summary>
    public sealed record Idle(Slot Next) : Screen;

    /// <summary>No session before a professional has cleared the runner.</summary>
    public sealed record ClearanceAsked : Screen;
}

/// <summary>A session in outline.</summary>
/// <param name="Minutes">How long it takes.</param>
/// <param name="Exercises">How many there are.</param>
/// <param name="Why">Why it is as it is, as a whole.</param>
public sealed record Outline(Position Position, int Minutes, int Exercises, SessionWhy Why, ImmutableArray<Line> Lines)
{
    public static Outline Of(Prescription prescription, Plan plan) => new(
        Position.At(plan, prescription.Week), SessionTime.Minutes(prescription.Items), prescription.Items.Length,
        SessionWhy.Of(prescription), Line.Of(prescription));
}

/// <summary>An exercise of a session in a line.</summary>
/// <param name="IsMore">Whether it asks more than the last time.</param>
public sealed record Line(ExerciseId Exercise, int Sets, int Aim, Kilograms? Load, bool IsMore)
{
    public static ImmutableArray<Line> Of(Prescription prescription) => [.. prescription.Items.Select(Of)];

    private static Line Of(Prescribed item) => new(
        item.Exercise, item.Sets, item.Aim, item.Load, item.Reasons.Any(Rises) && !item.Reasons.Any(reason => reason is Reason.Eased));

    private static bool Rises(Reason reason) => reason is Reason.HarderRung or Reason.TriedAtCap or Reason.Heavier or Reason.Slower
        or Reason.WeightTakesOver or Reason.NewRange;
}

/// <summary>Why a session as a whole is as it is; what does not apply is nothing.</summary>
/// <param name="Legs">Why there is no leg work.</param>
/// <param name="None">Why there is nothing in it.</param>
public sealed record SessionWhy(Ease? Ease, LegBar? Legs, Bar? None)
{
    public static SessionWhy Of(Prescription prescription) => new(
        prescription.Ease, prescription.Reasons.OfType<Reason.LegsSpared>().Select(spared => (LegBar?)spared.Bar).FirstOrDefault(), prescription.Bar);
}

/// <summary>Where somebody is in what they train by.</summary>
public abstract record Position
{
    private Position() { }
    public sealed record InBlock(int Week, int Weeks, Phase Phase) : Position;
    public sealed record OnPlan(Plan Plan) : Position;

    public static Position At(Plan plan, int week) =>
        plan is Plan.Block ? new InBlock(Block.InBlock(week), Block.Weeks, Block.Asks(week).Phase) : new OnPlan(plan);
}

/// <summary>Sessions that are offered or looked at ahead, as the chat shows them.</summary>
internal static class Offers
{
    public static Screen Of(Runner runner, LocalDate day, Instant now)
    {
        var planned = runner.Next is { } next && next.Day == day ? next : null;
        return new Screen.Offer(
            planned is not null, planned?.At.InZone(runner.Zone).TimeOfDay, Outline.Of(Prescriber.For(runner, now), runner.Profile.Plan),
            runner.Profile.Screening?.IsDue(runner.Today(now)) == true)
        {
            Choices = Rows([Tap(new Heard.Start())], Row(Tap(new Heard.InAnHour()), Tap(new Heard.NotToday()), Tap(new Heard.Sick(null)))),
        };
    }

    public static Screen Next(Runner runner) => runner.Next is { } next
        ? new Screen.NextUp(next, Outline.Of(Prescriber.For(runner, next.At), runner.Profile.Plan))
        : new Screen.NothingPlanned();

    public static Screen Idle(Slot next) => new Screen.Idle(next) { Choices = Rows([Tap(new Answer.Again())]) };

    public static Screen Clearance() => new Screen.ClearanceAsked
    {
        Choices = Rows([Tap(new Heard.ClearedByDoctor())], [Tap(new Heard.AnswerHealth(), "answer-again")]),
    };
}
