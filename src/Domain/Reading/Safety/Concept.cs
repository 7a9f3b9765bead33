namespace RunnerStrength.Domain.Reading.Safety;

/// <summary>What red flags are put together from, and what takes them back.</summary>
public enum Concept
{
    // Where.
    Chest, Heart, Head, Face, Speech, Vision, Around, Saddle, Back, Leg, Calf, Bone, Bladder, Blood,

    // What is wrong there.
    Hurts, Tight, Heavy, Strange, Racing, ByItself, Irregular, Dark, Spins, Droops, Numb, Swollen, Broken, Coughing,
    Headache, Extreme, Night,

    // What does not work.
    Breathe, Trouble, Walk, Carry, Weight, Move, Lost,

    // Red flags by themselves.
    HeartAttack, Palpitations, Fainted, Dizzy, WentBlack, Breathless, WorstHeadache, Stroke, NumbSaddle, NoControl, Clot,
    NoWeight, Fracture, WakesAtNight,

    // What changes them: "not", "hardly", "can", "cannot"; somebody else's, or long past; over, or only supposed; well.
    Not, Hardly, Can, Cannot, Someone, LongAgo, Gone, If, Fine,

    /// <summary>Another part of the body: what is said after it is about that.</summary>
    Elsewhere,

    /// <summary>Words that mean something else together: "chest press", "walk the dog".</summary>
    Harmless,

    /// <summary>A new thought begins: "but".</summary>
    But,
}
