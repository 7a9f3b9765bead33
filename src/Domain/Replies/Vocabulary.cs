using System.Collections.Frozen;
using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Safety;

namespace RunnerStrength.Domain.Replies;

/// <summary>What phrases mean in a language. Data: a phrase is a row.</summary>
/// <param name="Meanings">Phrase → meaning, in lower case, words parted by one space.</param>
/// <param name="Numbers">Number words.</param>
/// <param name="Areas">Body parts.</param>
/// <param name="RedFlags">Phrases that end all training.</param>
/// <param name="Days">Names of the days.</param>
/// <param name="Fillers">Words that carry no meaning here.</param>
public sealed record Vocabulary(
    FrozenDictionary<string, Meaning> Meanings,
    FrozenDictionary<string, int> Numbers,
    FrozenDictionary<string, Area> Areas,
    FrozenDictionary<string, RedFlag> RedFlags,
    FrozenDictionary<string, IsoDayOfWeek> Days,
    FrozenSet<string> Fillers);

/// <summary>What a phrase can mean.</summary>
public enum Meaning
{
    // A set.
    Done, Each, Left, Right, Seconds, Minutes, Kilograms,

    // Effort.
    TooEasy, Easy, Good, Hard, TooHard, Failed,

    // Pain.
    Pain, NoPain,

    // Actions in a session.
    Skip, Swap, Undo, Stop, End, GoOn, Ready, MoreRest, How, Why,

    // At a reminder, and commands.
    Start, InAnHour, NotToday, Today, Next, Plan, History, Help, Delete,

    // Answers.
    Yes, No, Nothing, Choose, Wait, Again, New, Some, Regular, Bench, Dumbbells, Morning, Midday, Evening, Am, Pm,
}
