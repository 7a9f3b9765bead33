using NodaTime;
using RunnerStrength.Domain.Exercises;

namespace RunnerStrength.Domain.Runners;

/// <summary>Why a number changed, or did not: a code with its arguments, put into words by a language.</summary>
public abstract record Reason
{
    private Reason() { }

    /// <summary>Every set reached the range.</summary>
    public sealed record Hit(int Lowest, int From, int To) : Reason;

    /// <summary>Every set reached the range, and it was too easy.</summary>
    public sealed record TooEasy(int Lowest, int From, int To) : Reason;

    /// <summary>The top of the range for the first time: once more, then it advances.</summary>
    public sealed record ToppedOnce(int Top) : Reason;

    /// <summary>The top of the range twice, or once with much in reserve: a harder exercise.</summary>
    public sealed record HarderRung(ExerciseId From, ExerciseId To, int Top) : Reason;

    /// <summary>The top of the range, and nothing harder can be done with this kit.</summary>
    public sealed record AtTheTop(int Top) : Reason;

    /// <summary>Ready to advance, but the area hurt within the last days.</summary>
    public sealed record HeldForPain(Area Area) : Reason;

    /// <summary>A first miss: the same again.</summary>
    public sealed record MissedOnce(int Lowest, int Lo) : Reason;

    /// <summary>A second miss running: a set less.</summary>
    public sealed record MissedTwice(int From, int To) : Reason;

    /// <summary>A third miss running: an easier exercise.</summary>
    public sealed record EasierRung(ExerciseId From, ExerciseId To) : Reason;

    /// <summary>A third miss running: a lighter weight.</summary>
    public sealed record Lighter(Kilograms From, Kilograms To) : Reason;

    /// <summary>A third miss running, and nothing easier: from the bottom of the range.</summary>
    public sealed record FromTheBottom(int Lo) : Reason;

    /// <summary>Another exercise for now, because an area hurts.</summary>
    public sealed record SparesArea(ExerciseId From, Area Area) : Reason;

    /// <summary>Pain stopped it: it returns a rung easier.</summary>
    public sealed record EasedForPain(ExerciseId From, ExerciseId To) : Reason;

    /// <summary>Every set reached the range, but the last left less than was asked for: the same again.</summary>
    public sealed record HitHard(int Lowest, int Left) : Reason;

    /// <summary>The top of the range twice, or once with much in reserve: a heavier weight.</summary>
    public sealed record Heavier(Kilograms From, Kilograms To, int Top) : Reason;

    /// <summary>The next weight is a large step up: first more reps with this one.</summary>
    public sealed record Bridging(Kilograms Next, int Reps) : Reason;

    /// <summary>Nothing harder and nothing heavier: the same, slowly.</summary>
    public sealed record Slower(int Top) : Reason;

    /// <summary>Nothing harder, nothing heavier, slow already: a set more.</summary>
    public sealed record MoreSets(int From, int To) : Reason;

    /// <summary>Ready to advance, but the load rose within the last two weeks.</summary>
    public sealed record HeldForDays(LocalDate Raised) : Reason;

    /// <summary>Ready to advance, but two exercises did this week.</summary>
    public sealed record HeldForWeek(int Advances) : Reason;

    /// <summary>The weight that leaves the last reps of the last set quite tough.</summary>
    public sealed record WeightFound(Kilograms Weight) : Reason;

    /// <summary>The first sessions showed that another rung fits.</summary>
    public sealed record RungFound(ExerciseId From, ExerciseId To) : Reason;

    /// <summary>The last reps were easy: a heavier weight is tried.</summary>
    public sealed record StillEasy(Kilograms From, Kilograms To) : Reason;

    /// <summary>Two sessions running were too easy: what fits is looked for again.</summary>
    public sealed record SoughtAgain(int Lowest) : Reason;

    /// <summary>Another weight than asked was used: it counts from there.</summary>
    public sealed record OwnWeight(Kilograms Asked, Kilograms Used) : Reason;

    /// <summary>An eased session is no test: nothing changes.</summary>
    public sealed record NoTest(Ease Ease) : Reason;

    /// <summary>After a gap, a rung down.</summary>
    public sealed record RungAfterGap(ExerciseId From, ExerciseId To) : Reason;

    /// <summary>After a gap, a lighter weight.</summary>
    public sealed record LoadAfterGap(Kilograms From, Kilograms To) : Reason;

    /// <summary>The area was worse the next morning: a rung down.</summary>
    public sealed record WorseOvernight(ExerciseId From, ExerciseId To, Area Area) : Reason;

    /// <summary>Another exercise, for want of equipment.</summary>
    public sealed record NoKit(ExerciseId From) : Reason;

    /// <summary>Another exercise, since health answers allow light work only.</summary>
    public sealed record LightOnly(ExerciseId From) : Reason;

    /// <summary>Another exercise, until the hinge has been practised for some weeks.</summary>
    public sealed record FormFirst(ExerciseId From, int Weeks) : Reason;

    /// <summary>A set more, as the week of the block asks for.</summary>
    public sealed record SetAdded(int From, int To, int Week) : Reason;

    /// <summary>A new phase, with a weight that is as hard for its reps.</summary>
    public sealed record NewRange(int Week, Kilograms From, Kilograms To, int Lo, int Hi) : Reason;

    /// <summary>The weak side starts.</summary>
    public sealed record WeakSide(Side Side) : Reason;

    /// <summary>Fewer sets, or a lighter weight, for today.</summary>
    public sealed record Eased(Ease Ease, int SetsFrom, int SetsTo) : Reason;

    /// <summary>Jumps: so many landings, ten more than the last time at most.</summary>
    public sealed record Landings(int Contacts, int Week) : Reason;

    /// <summary>No leg work today.</summary>
    public sealed record LegsSpared(LegBar Bar) : Reason;

    /// <summary>No session today.</summary>
    public sealed record NoSession(Bar Bar) : Reason;

    // Why a number is what it is where nothing changed it.

    /// <summary>The dose of the sources, or ours where they are silent.</summary>
    public sealed record Dosed(int Sets, int Lo, int Hi) : Reason;

    /// <summary>The sets of the week.</summary>
    public sealed record SetsOfWeek(int Week, int Sets) : Reason;

    /// <summary>
    /// Fewer sets than the lift has reached, for the day: more would not fit the minutes (2.10), or the week may hold no
    /// more (2.3, rule 6).
    /// </summary>
    public sealed record SetsOfDay(int Sets, int Reached) : Reason;

    /// <summary>The range of the phase.</summary>
    public sealed record RangeOfPhase(Phase Phase, int Lo, int Hi) : Reason;

    /// <summary>The lightest weight: it is found from there.</summary>
    public sealed record LightestFirst(Kilograms Weight) : Reason;

    /// <summary>The weight that was last used.</summary>
    public sealed record SameWeight(Kilograms Weight) : Reason;

    /// <summary>Reps to leave while what fits is being learnt.</summary>
    public sealed record ReserveToLearn(int Rir) : Reason;

    /// <summary>Reps to leave in this phase.</summary>
    public sealed record ReserveOfPhase(Phase Phase, int Rir) : Reason;

    /// <summary>Reps to leave with these health answers.</summary>
    public sealed record ReserveForHealth(int Rir) : Reason;

    /// <summary>The rest between sets.</summary>
    public sealed record RestOf(int Seconds) : Reason;
}
