using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Reading;

/// <summary>What a phrase means by itself, before the words around it are looked at.</summary>
public abstract record Sense
{
    private Sense() { }

    public sealed record Says(Meaning Meaning) : Sense;

    /// <summary>A number, in digits or as a word.</summary>
    public sealed record Number(decimal Value) : Sense;

    /// <summary>"1:15": a time of day, or minutes and seconds of a hold.</summary>
    /// <param name="Value">60 times the first plus the second.</param>
    public sealed record Clock(int Value) : Sense;

    public sealed record Measured(Unit Unit) : Sense;

    /// <summary>A part of the body; no area where no exercise is chosen by it, as for an elbow.</summary>
    public sealed record Body(Area? Area) : Sense;

    /// <summary>Pain and where it is in one: "shin splints".</summary>
    public sealed record Ails(Area Area) : Sense;

    public sealed record OnDay(Day Day) : Sense;

    public sealed record Thing(Equipment Equipment) : Sense;

    /// <summary>A band's colour or strength, in English: bands are named so across languages.</summary>
    public sealed record Colour(string Name) : Sense;

    /// <summary>Changes nothing.</summary>
    public sealed record Filler : Sense;

    /// <summary>A word that is none of ours; named so that it is not taken for a misspelling of one.</summary>
    public sealed record Unknown : Sense;
}

/// <summary>What is measured.</summary>
public enum Unit { Reps, Seconds, Minutes, Hours, Kilograms, Pounds, Other }

/// <summary>A day as it is said.</summary>
public enum Day { Today, Tomorrow, DayAfterTomorrow, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday }

/// <summary>What a phrase can mean.</summary>
public enum Meaning
{
    // Small words that hold others together. Left over, the first line says nothing.
    And, Or, Of, For, In, With, At, Only, Have, To, Told, Are,
    AtSign, Plus, Minus, Slash, Times, Not, No, Ordinal, Half, HalfBefore, Quarter, Past, Before, Until, Than, Instead, Question,

    // Another time, somebody else, a wish: what is said beside it was not done now. And words that mean something else beside an effort.
    Elsewhen, Aside,

    // Sums: "in total"; once more: "another 10"; where a set came to its end: "stopped at 6".
    Total, Another, Ended,

    // Amounts.
    Done, AllDone, AllSets, All, Same, Each, Left, Right, Both, Sets, More, Less,

    // Loads.
    Bodyweight, EmptyBar, Pair, Ones,

    // Effort. Degrees stand before what they grade.
    TooMuch, Very, Slightly, AtAll,
    Easy, Good, Hard, TooEasy, TooHard, Failed, Easier, Harder, Rpe, Rir, InReserve, CouldHave, NothingLeft, Last,

    // Pain. A complaint is pain only where it names a part of the body, and of a muscle it is soreness;
    // pressure in the chest is an alarm.
    Pain, Sharp, Complaint, Sore, Gone, NoPain, Chest, Pressure, Muscle, Swollen, Numb,

    // A sign of danger by itself; that it is told of is the lookout's to say, here it can only be denied.
    Symptom,

    // In a session.
    Skip, Swap, MakeEasier, MakeHarder, How, Why, Ready, Wait, NotYet, Pause, Stop, End, Undo, Oops, Actually, GoOn,

    // At a reminder, and commands.
    Start, Later, Move, NotToday, Sick, Away, Tonight, ShortOfTime,
    Today, Next, Progress, Plan, History, Help, Delete,

    // Times of day.
    Am, Pm, Noon, Midnight, Clock, Morning, Midday, Evening,

    // Answers.
    Thanks, Hello, Agreed, Onward,
    Yes, Nothing, Choose, WaitFor, Again, New, Some, Regular,
}
