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
    /// <summary>The warm-up; with the session, where it was just made anew for how the runner is.</summary>
    public sealed record WarmUp(Fitted? Fitted, ImmutableArray<Line>? Lines) : Screen;

    /// <summary>The first set of an exercise.</summary>
    /// <param name="Place">1 for the first exercise.</param>
    /// <param name="Last">The sets of the last time.</param>
    /// <param name="Whys">Why numbers changed.</param>
    /// <param name="Finding">How the weight is found, while it is.</param>
    /// <param name="FillsRestsOf">The heavy lift in whose rests its sets are done.</param>
    /// <param name="New">The exercise, where the runner has not done it before: how it is done.</param>
    /// <param name="RampUps">Lighter sets before the first.</param>
    public sealed record FirstCard(
        int Place, int Places, ExerciseId Exercise, int Set, int Sets, int Aim, Kilograms? Load, ImmutableArray<int>? Last, bool IsSlow,
        ImmutableArray<Why> Whys, Finding? Finding, ExerciseId? FillsRestsOf, ExerciseId? New, SetGoal Asked, ImmutableArray<RampUp> RampUps) : Screen;

    /// <summary>Another set of it.</summary>
    public sealed record NextCard(ExerciseId Exercise, int Set, int Sets, int Aim, Kilograms? Load, bool IsSlow, SetGoal Asked) : Screen;

    /// <param name="AsksLeft">Whether it is asked how many more of the last set would have gone.</param>
    public sealed record Resting(Duration Left, DueSet Next, bool AsksLeft) : Screen;

    /// <summary>The set was too much: how many were done?</summary>
    public sealed record CountAsked(ExerciseId Exercise) : Screen;

    /// <summary>One side was told: and the other?</summary>
    public sealed record OtherSideAsked(Side Side, int Amount, ExerciseId Exercise) : Screen;

    public sealed record Paused(int Done, int Left) : Screen;

    /// <summary>What an unclear reply may have meant.</summary>
    public sealed record Guess(Ask Ask, ExerciseId Exercise, ImmutableArray<Choice> Guesses) : Screen;

    /// <summary>How an exercise is done.</summary>
    public sealed record How(ExerciseId Exercise) : Screen;
}

/// <summary>What a set asks beside the number that is expected of it.</summary>
public abstract record SetGoal
{
    private SetGoal() { }

    /// <summary>To leave so many, at most so many.</summary>
    public sealed record Reps(int Left, int Cap) : SetGoal;

    /// <summary>To hold while the form is good, at most so many seconds.</summary>
    public sealed record Hold(int Cap) : SetGoal;

    /// <summary>The number itself, a source's own dose.</summary>
    public sealed record Dose : SetGoal;
}

/// <summary>So many more would have gone.</summary>
public sealed record MoreLeft(int Reps);

/// <summary>Why a number changed.</summary>
public sealed record Why(Reason Reason);

/// <summary>How a weight is found.</summary>
/// <param name="Example">A weight of the runner's own, by which they can say it; nothing where they have done it before.</param>
public sealed record Finding(Kilograms? Example, int Aim);

/// <summary>What the runner's word about themselves did to the session.</summary>
public abstract record Fitted
{
    private Fitted() { }

    /// <summary>It stays as it is.</summary>
    public sealed record Full : Fitted;

    /// <summary>An area is spared.</summary>
    public sealed record Spared : Fitted;

    /// <summary>It is easier, for that or for another reason.</summary>
    public sealed record Eased(Ease Ease) : Fitted;
}

/// <summary>The questions of a session as the chat shows them.</summary>
internal static class Cards
{
    /// <summary>How many amounts a row of buttons offers beside the one that was asked, on each side.</summary>
    private const int Neighbours = 2;

    /// <summary>The most that is asked to have been left: and more.</summary>
    private const int MostLeft = 5;

    /// <summary>How many smaller amounts are offered when a set was too much.</summary>
    private const int Fewer = 8;

    /// <summary>Minutes that a button offers to somebody who is short of time.</summary>
    private const int ShortMinutes = 10;

    /// <summary>The question that waits in a session.</summary>
    /// <param name="arrived">Whether the exercise is new, so that its card says how it is done.</param>
    /// <param name="fitted">Whether the session was just made anew for how the runner is.</param>
    public static Screen Of(Runner runner, Session session, Talk.InSession talk, Instant now, bool arrived, bool fitted) =>
        (talk, Course.Of(session).Due) switch
        {
            (Talk.WarmingUp, _) => WarmUp(session.Prescription, fitted),
            (Talk.Grading, _) => Pains.Grading(),
            (Talk.Hurting hurting, _) => Pains.Hurting(hurting.Instead),
            (Talk.Paused, _) => Paused(session),
            (Talk.Resting resting, { } next) => Rest(runner, session, next, resting.Until - now),
            (Talk.Counting, { } due) => new Screen.CountAsked(due.Exercise.Id) { InPlace = true, Choices = Counts(due) },
            (Talk.Halfway half, { } due) => OtherSide(half, due),
            (_, { } due) => arrived && due.Station.Logged.All(set => set.Exercise != due.Exercise.Id) ? First(runner, session, due) : Next(due),
            _ => Paused(session),
        };

    /// <summary>What an unclear reply may have meant, as buttons.</summary>
    public static Screen Guess(Session session, Ask ask, ImmutableArray<Heard> could)
    {
        ImmutableArray<Choice> guesses = [.. could.Select(heard => Tap(heard, heard is Heard.SetsDone ? null : "guess"))];
        return new Screen.Guess(ask, Course.Of(session).Due!.Exercise.Id, guesses) { Choices = Grid(ask is Ask.IsThatRight ? 4 : 1, guesses) };
    }

    /// <summary>The set that is due; nothing where none is.</summary>
    public static DueSet? Due(Session session) => Course.Of(session).Due is { } due ? Due(due) : null;

    private static DueSet Due(Due due) => new(due.Exercise.Id, due.Set, due.Station.Planned, due.Aim, due.Load);

    private static Screen.WarmUp WarmUp(Prescription prescription, bool fitted)
    {
        var readiness = prescription.Readiness;
        return new(fitted ? How(prescription) : null, fitted ? Line.Of(prescription) : null)
        {
            Choices = Rows(
                [Tap(new Heard.Ready(), "warmed-up")],
                Row(Feels("fresh", new(Form.Fresh)), Feels("tired", new(Form.Tired)), Feels("wrecked", new(Form.Wrecked)), Feels("sore", new(Form.Normal, Readiness.Severe))),
                Row(Minutes(), readiness is { IsLite: true } ? Tap(new Heard.NotToday(), "skip-today") : null)),
        };

        Choice Feels(string label, Readiness means) => new(new Heard.Feels(means), label, readiness == means);
    }

    private static Fitted How(Prescription prescription) => prescription switch
    {
        { Readiness: null } => new Fitted.Spared(),
        { Readiness.IsLow: true, Ease: { } ease } => new Fitted.Eased(ease),
        _ => new Fitted.Full(),
    };

    private static Screen.FirstCard First(Runner runner, Session session, Due due)
    {
        var item = due.Station.Item;
        var isAsPrescribed = due.Station.IsAsPrescribed;
        var last = runner.Before.Lifts.GetValueOrDefault(due.Exercise.Family);
        var known = last is not null && last.LastOf == due.Exercise.Id && !last.Last.IsEmpty;
        return new(
            due.Station.Place + 1, session.Prescription.Items.Length, due.Exercise.Id, due.Set, due.Station.Planned, due.Aim, due.Load,
            known ? last!.Last.Items : null, IsSlow(due),
            isAsPrescribed ? [.. Grounds.Changes(item).Select(reason => new Why(reason))] : [],
            isAsPrescribed && item is { Stage: Stage.Calibrating, Load: not null } ? new(known ? null : item.Owned[item.Owned.Length / 2], due.Aim) : null,
            isAsPrescribed ? item.InRestsOf : null, known ? null : due.Exercise.Id, GoalOf(due),
            isAsPrescribed ? RampUp.Of(item) : [])
        {
            Choices = SetButtons(due, isAsPrescribed && (item.Reasons.Length > 0 || item.InRestsOf is not null || item is { Stage: Stage.Calibrating, Load: not null })),
        };
    }

    private static Screen.NextCard Next(Due due) =>
        new(due.Exercise.Id, due.Set, due.Station.Planned, due.Aim, due.Load, IsSlow(due), GoalOf(due)) { Choices = SetButtons(due, hasWhy: false) };

    private static SetGoal GoalOf(Due due) =>
        due.Goal is not { } goal ? new SetGoal.Dose()
        : due.Exercise.Measure is Measure.Reps ? new SetGoal.Reps(goal.Reserve, goal.Cap)
        : new SetGoal.Hold(goal.Cap);

    private static bool IsSlow(Due due) => due.Station is { Item.IsSlow: true, IsAsPrescribed: true };

    private static Screen.Resting Rest(Runner runner, Session session, Due next, Duration left)
    {
        var last = Course.Of(session).Last is { IsOver: true } over ? MoreLeft(over, runner) : [];
        return new(left, Due(next), last.Length > 0) { InPlace = true, Choices = RestButtons(last) };
    }

    /// <summary>How many more would have gone, one tap each; nothing where it is not asked.</summary>
    public static ImmutableArray<Choice> MoreLeft(Station station, Runner runner) =>
        ReserveQuestion.IsAsked(station, runner.Before.Lifts.GetValueOrDefault(Catalogue.Get(station.Exercise).Family))
            ? [.. Enumerable.Range(0, MostLeft + 1).Select(left => new Choice(new Heard.Felt(Effort.Right, left), "more-left", About: new MoreLeft(left)))]
            : [];

    private static ImmutableArray<ImmutableArray<Choice>> RestButtons(ImmutableArray<Choice> left) => Rows(
            left,
            Row(Tap(new Heard.Ready(), "skip-rest"), Tap(new Heard.MoreRest(Working.MoreRest))),
            Row(Tap(new Heard.Felt(Effort.TooEasy)), Tap(new Heard.Felt(Effort.Hard)), Tap(new Heard.Undo())));

    private static Screen.Paused Paused(Session session)
    {
        var course = Course.Of(session);
        return new(course.SetsDone, course.SetsLeft)
        {
            InPlace = true,
            Choices = Rows(Row(Tap(new Heard.GoOn()), Minutes()), [Tap(new Heard.EndSession())]),
        };
    }

    private static Choice Minutes() => Tap(new Heard.Shorten(ShortMinutes));

    private static ImmutableArray<ImmutableArray<Choice>> SetButtons(Due due, bool hasWhy) => Rows(
        due.Goal is null ? [Tap(new Heard.SetDone(Done.Of(due.Aim)), "as-asked")] : [],
        [
            .. Enumerable.Range(-Neighbours, 2 * Neighbours + 1).Where(steps => steps != 0 || due.Goal is not null)
                .Select(steps => due.Aim + steps * due.Exercise.Step()).Where(amount => amount > 0).Select(Number),
        ],
        Row(Tap(new Heard.Felt(Effort.TooEasy)), Tap(new Heard.Felt(Effort.TooHard))),
        Row(Tap(new Heard.How()), hasWhy ? Tap(new Heard.Why()) : null, Tap(new Heard.SkipExercise()), Tap(new Heard.Stop())));

    private static Screen.OtherSideAsked OtherSide(Talk.Halfway half, Due due)
    {
        var step = due.Exercise.Step();
        var amounts = Enumerable.Range(0, Fewer).Select(i => half.Amount - (Fewer - 3 - i) * step).Where(amount => amount >= 0);
        var (label, isLeft) = (half.Side is Side.Left ? "right-side" : "left-side", half.Side is Side.Left);
        return new(half.Side, half.Amount, due.Exercise.Id)
        {
            InPlace = true,
            Choices = Grid(4, amounts.Select(amount => Tap(
                new Heard.SetDone(isLeft ? new(half.Amount, amount) : new(amount, half.Amount), null, half.Load), label))),
        };
    }

    private static ImmutableArray<ImmutableArray<Choice>> Counts(Due due) =>
        Grid(4, Enumerable.Range(0, Fewer).Select(i => due.Aim - (Fewer - 1 - i) * due.Exercise.Step()).Where(amount => amount >= 0).Select(Number));

    private static Choice Number(int amount) => Tap(new Heard.SetDone(Done.Of(amount)));
}
