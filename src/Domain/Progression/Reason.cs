using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Sessions;

namespace RunnerStrength.Domain.Progression;

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
}
