using NodaTime;
using RunnerStrength.Domain.Exercises;

namespace RunnerStrength.Domain.Runners;

/// <summary>A number on a card.</summary>
public enum Number { Exercise, Amount, Sets, Load, Reserve, Rest }

/// <summary>
/// Why a number is what it is: a case with its arguments, put into words by a language. Each carries what it is about, the
/// name of its rule as in docs/training.md, and its source: S0–S4 and E-numbers, or "ours".
/// </summary>
public abstract record Reason
{
    private Reason(Number number, string rule, string source) => (Number, Rule, Source) = (number, rule, source);

    /// <summary>The number that it is about.</summary>
    public Number Number { get; }

    /// <summary>The rule's name.</summary>
    public string Rule { get; }

    /// <summary>Where the rule comes from.</summary>
    public string Source { get; }

    // How many.

    /// <summary>What the last time showed: so many left so many, so more are possible, of which so many are expected.</summary>
    public sealed record LastTime(Amount Done, Amount Left, Amount Possible, Amount Expected) : Reason(Number.Amount, "what you can do", "E12, E14, Epley");

    /// <summary>What all sessions showed, where the last one showed no number of this very exercise.</summary>
    public sealed record Able(Amount Possible, Amount Expected) : Reason(Number.Amount, "what you can do", "E14, Epley");

    /// <summary>A first guess, by experience.</summary>
    public sealed record FirstGuess(Experience Experience, Amount Expected) : Reason(Number.Amount, "first guess", "S3, ours");

    /// <summary>A first guess, by what the runner could do lately: from nine tenths of it.</summary>
    public sealed record FromBest(ExerciseId Of, Amount Expected) : Reason(Number.Amount, "your recent best", "S3, ours");

    /// <summary>More than the top is expected, but the area hurt within the last days.</summary>
    public sealed record HeldForPain(Area Area) : Reason(Number.Amount, "quiet week", "E21");

    /// <summary>More than the top is expected, but the load rose within the last two weeks.</summary>
    public sealed record HeldForDays(LocalDate Raised) : Reason(Number.Amount, "two weeks between loads", "S3");

    /// <summary>More than the top is expected, but enough advances this week.</summary>
    public sealed record HeldForWeek(int Advances) : Reason(Number.Amount, "two advances a week", "S3, ours");

    /// <summary>More than the top is expected, and nothing harder can be done with this kit, or is near enough.</summary>
    public sealed record AtTheTop(Amount Top) : Reason(Number.Amount, "nothing harder", "ours");

    /// <summary>Jumps: so many landings, ten more than the last time at most.</summary>
    public sealed record Landings(int Contacts, int Week) : Reason(Number.Amount, "jumps", "E24");

    /// <summary>The dose of the sources, or ours where they are silent.</summary>
    public sealed record Dosed(int Sets, Amount Lo, Amount Hi) : Reason(Number.Amount, "dose", "S0–S4");

    /// <summary>The range of the phase.</summary>
    public sealed record RangeOfPhase(Phase Phase, Amount Lo, Amount Hi) : Reason(Number.Amount, "range of the phase", "S3");

    // How often.

    /// <summary>Fewer sets, or a lighter weight, for today.</summary>
    public sealed record Eased(Ease Ease, int SetsFrom, int SetsTo) : Reason(Number.Sets, RuleOf(Ease), SourceOf(Ease));

    /// <summary>The sets of the week.</summary>
    public sealed record SetsOfWeek(int Week, int Sets) : Reason(Number.Sets, "sets of the week", "S0, S2, S3");

    /// <summary>Fewer sets than the week asks for: the session or the week may hold no more (2.3, 2.10).</summary>
    public sealed record SetsOfDay(int Sets, int Asked) : Reason(Number.Sets, "sets of the day", "S3, ours");

    // Which weight.

    /// <summary>A heavier weight: with the last one more than the top of the range is expected.</summary>
    public sealed record Heavier(Kilograms From, Kilograms To) : Reason(Number.Load, "load step", "S3, E11");

    /// <summary>A lighter weight: with the last one too few are expected.</summary>
    public sealed record Lighter(Kilograms From, Kilograms To) : Reason(Number.Load, "too few left", "ours");

    /// <summary>The weight is being found: by the estimate, until the last reps are tough.</summary>
    public sealed record FindingWeight(Kilograms Weight) : Reason(Number.Load, "finding the load by 3×10", "S3");

    /// <summary>A lighter weight after a gap.</summary>
    public sealed record LoadAfterGap(Kilograms From, Kilograms To) : Reason(Number.Load, "return", "E17");

    /// <summary>A new phase asks for other reps: the weight by which they are as hard.</summary>
    public sealed record NewRange(Phase Phase, Kilograms From, Kilograms To) : Reason(Number.Load, "new phase", "S3, Epley");

    /// <summary>The weight that was last used.</summary>
    public sealed record SameWeight(Kilograms Weight) : Reason(Number.Load, "same weight", "S3");

    // Which exercise.

    /// <summary>A harder rung: on the last one more than the top of the range is expected.</summary>
    public sealed record HarderRung(ExerciseId From, ExerciseId To) : Reason(Number.Exercise, "next rung", "S1, S3");

    /// <summary>The last session ended at the cap: the next rung is tried.</summary>
    public sealed record TriedAtCap(ExerciseId From, ExerciseId To) : Reason(Number.Exercise, "next rung", "S1, ours");

    /// <summary>An easier rung: on the last one too few are expected.</summary>
    public sealed record EasierRung(ExerciseId From, ExerciseId To) : Reason(Number.Exercise, "too few left", "ours");

    /// <summary>The same, slowly: nothing harder can be done with this kit.</summary>
    public sealed record Slower(ExerciseId Of) : Reason(Number.Exercise, "tempo", "ours");

    /// <summary>A weight takes over from body weight alone.</summary>
    public sealed record WeightTakesOver(ExerciseId From, ExerciseId To) : Reason(Number.Exercise, "weights take over", "S3, E2");

    /// <summary>Another exercise for now, because an area hurts.</summary>
    public sealed record SparesArea(ExerciseId From, Area Area) : Reason(Number.Exercise, "spare what hurts", "E21");

    /// <summary>Pain stopped it: it returns a rung easier.</summary>
    public sealed record EasedForPain(ExerciseId From, ExerciseId To) : Reason(Number.Exercise, "easier after pain", "E21");

    /// <summary>It was worse the next morning: a rung easier.</summary>
    public sealed record WorseOvernight(ExerciseId From, ExerciseId To, Area Area) : Reason(Number.Exercise, "next morning", "E21");

    /// <summary>A rung easier after a gap.</summary>
    public sealed record RungAfterGap(ExerciseId From, ExerciseId To) : Reason(Number.Exercise, "return", "E17");

    /// <summary>Another exercise, for want of kit: what is known of the movement counts on.</summary>
    public sealed record NoKit(ExerciseId From) : Reason(Number.Exercise, "your equipment", "ours");

    /// <summary>Another exercise, since health answers allow light work only.</summary>
    public sealed record LightOnly(ExerciseId From) : Reason(Number.Exercise, "health answers", "E25");

    /// <summary>Another exercise, until the movement has been practised for some weeks.</summary>
    public sealed record FormFirst(ExerciseId From, int Weeks) : Reason(Number.Exercise, "form first", "S1, S3");

    /// <summary>The weak side starts.</summary>
    public sealed record WeakSide(Side Side) : Reason(Number.Exercise, "weak side first", "S0, S3, S4");

    /// <summary>Done in the rests of another exercise, which saves time.</summary>
    public sealed record Paired(ExerciseId With) : Reason(Number.Rest, "pairs", "ours");

    /// <summary>No leg work today.</summary>
    public sealed record LegsSpared(LegBar Bar) : Reason(Number.Exercise, "fresh legs", "S3, E7");

    /// <summary>No session today.</summary>
    public sealed record NoSession(Bar Bar) : Reason(Number.Exercise, "no session", "ours");

    // How many are left, and how long one rests.

    /// <summary>Reps to leave while what fits is being learnt.</summary>
    public sealed record ReserveToLearn(int Rir) : Reason(Number.Reserve, "calibration", "S3");

    /// <summary>Reps to leave in this phase.</summary>
    public sealed record ReserveOfPhase(Phase Phase, int Rir) : Reason(Number.Reserve, "reserve of the phase", "ours");

    /// <summary>Reps to leave with these health answers.</summary>
    public sealed record ReserveForHealth(int Rir) : Reason(Number.Reserve, "health answers", "E25");

    /// <summary>The rest between sets.</summary>
    public sealed record RestOf(int Seconds) : Reason(Number.Rest, "rest", "S2, S3");

    private static string RuleOf(Ease ease) => ease switch
    {
        Ease.DeepTaper or Ease.Taper => "taper",
        Ease.Illness => "after illness",
        Ease.Return => "return",
        Ease.Deload => "deload",
        Ease.Lite or Ease.Tired => "readiness",
        Ease.AfterHardRun => "soon after a hard run",
        Ease.Maintenance => "maintenance",
    };

    private static string SourceOf(Ease ease) => ease switch
    {
        Ease.DeepTaper or Ease.Taper or Ease.Illness or Ease.Deload or Ease.Lite or Ease.Tired => "ours",
        Ease.Return => "E17",
        Ease.AfterHardRun => "S3, E7",
        Ease.Maintenance => "E15",
    };
}
