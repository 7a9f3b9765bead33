using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Reading;

/// <summary>What a reply is read against: what is due, and where the talk is.</summary>
/// <param name="Place">Where the talk is.</param>
/// <param name="Measure">Reps, or seconds of a hold.</param>
/// <param name="Sided">Whether each side counts for itself.</param>
/// <param name="Aim">What is asked of the set that is due, in its measure.</param>
/// <param name="SetsLeft">How many sets of the exercise are still due, 0–5.</param>
/// <param name="Load">The weight that is asked for; nothing for the body's own.</param>
/// <param name="Last">The set that was logged last in this exercise; nothing before the first.</param>
public sealed record Context(
    Place Place, Measure Measure, bool Sided, int Aim, int SetsLeft, Kilograms? Load, Done? Last)
{
    /// <summary>No set is due: numbers log nothing.</summary>
    public static Context Without(Place place) => new(place, Measure.Reps, false, 0, 0, null, null);

    /// <summary>Whether a set can be logged.</summary>
    public bool CanLog => Place is Place.Set or Place.Rest && SetsLeft > 0;
}

/// <summary>Where the talk is, as far as it changes what a reply means.</summary>
public enum Place { Set, Rest, Reminder, Idle }
