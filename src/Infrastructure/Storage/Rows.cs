using NodaTime;
using RunnerStrength.Domain.Calendar;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Infrastructure.Storage;

/// <summary>A runner: answers and the next slot as columns, the talk and earlier progress as JSON.</summary>
public sealed class RunnerRow
{
    public required RunnerId Id { get; init; }

    /// <summary>Counts the saves; a save that expected another number fails.</summary>
    public int Version { get; set; }
    public required string Language { get; set; }

    /// <summary>Whether the chat can be written to: false from a block to the next word.</summary>
    public bool Active { get; set; } = true;

    public Experience Experience { get; set; }
    public Equipment Equipment { get; set; }

    /// <summary>JSON: grams, rising.</summary>
    public string Weights { get; set; } = "";

    /// <summary>JSON: a kind for each day, Monday first.</summary>
    public string Week { get; set; } = "";
    public TimeOfDay RunsAt { get; set; }
    public int SessionsPerWeek { get; set; }

    /// <summary>JSON: the days of strength.</summary>
    public string Days { get; set; } = "";
    public LocalTime Time { get; set; }
    public string Zone { get; set; } = "";
    public int Minutes { get; set; }
    public bool IsComplete { get; set; }
    public Plan Plan { get; set; }

    /// <summary>JSON: the answers about health; nothing where the runner keeps them to themselves.</summary>
    public string? Screening { get; set; }

    /// <summary>JSON: the race.</summary>
    public string? Race { get; set; }

    public LocalDate? NextDay { get; set; }
    public Instant? NextAt { get; set; }

    public int TalkVersion { get; set; }
    public string Talk { get; set; } = "";
    public string Before { get; set; } = "";
    public int AskedStep { get; set; }
    public int AskedCard { get; set; }
}

/// <summary>A session, with what was prescribed as it was issued.</summary>
public sealed class SessionRow
{
    public required RunnerId Runner { get; init; }
    public required int Number { get; init; }
    public required LocalDate Day { get; init; }
    public required Instant StartedAt { get; init; }
    public required string Prescription { get; set; }

    /// <summary>As the last fact says; nothing while it is open.</summary>
    public Ending? Ending { get; set; }
    public Instant? EndedAt { get; set; }

    public List<SetRow> Sets { get; } = [];
    public List<FactRow> Facts { get; } = [];
}

/// <summary>A set that was done. Its ordinal is its place among all facts of the session.</summary>
public sealed class SetRow
{
    public required RunnerId Runner { get; init; }
    public required int Session { get; init; }
    public required int Ordinal { get; init; }
    public int Place { get; set; }
    public ExerciseId Exercise { get; set; }
    public int Set { get; set; }
    public int Asked { get; set; }
    public int Left { get; set; }
    public int Right { get; set; }
    public Kilograms? Load { get; set; }
    public Effort? Effort { get; set; }

    /// <summary>Reps in reserve, where the runner gave a number.</summary>
    public int? Rir { get; set; }
    public Instant At { get; set; }
    public int? Message { get; set; }
}

/// <summary>Any other fact of a session.</summary>
public sealed class FactRow
{
    public required RunnerId Runner { get; init; }
    public required int Session { get; init; }
    public required int Ordinal { get; init; }
    public string Kind { get; set; } = "";
    public string Fact { get; set; } = "";
}

/// <summary>Something that was told between sessions.</summary>
public sealed class NoteRow
{
    public required RunnerId Runner { get; init; }

    /// <summary>The session after which it was told; 0 before the first.</summary>
    public required int Session { get; init; }

    /// <summary>Its place among the notes after that session.</summary>
    public required int Ordinal { get; init; }
    public LocalDate Day { get; set; }
    public string Kind { get; set; } = "";
    public string Note { get; set; } = "";
}

/// <summary>Something to be heard later.</summary>
public sealed class AlarmRow
{
    public required RunnerId Runner { get; init; }
    public required AlarmKind Kind { get; init; }
    public Instant Due { get; set; }
}

/// <summary>Something to do in a chat, not done yet or not known to be done.</summary>
public sealed class OutboxRow
{
    /// <summary>Rising in the order in which things were said.</summary>
    public required long Id { get; init; }
    public required long Chat { get; init; }
    public required string Kind { get; init; }
    public required string Utterance { get; init; }
    public int? Card { get; init; }
    public required Priority Priority { get; init; }

    /// <summary>Whether it may have been sent already: it is tried once more, and no more.</summary>
    public bool Repeated { get; set; }

    /// <summary>The message to edit, where the card is forgotten by the time of sending.</summary>
    public int? Message { get; init; }
}

/// <summary>Whether somebody waits for it.</summary>
public enum Priority { Reply, Reminder }

/// <summary>The message that shows a card.</summary>
public sealed class CardRow
{
    public required long Chat { get; init; }
    public required int Card { get; init; }
    public int Message { get; set; }
}

/// <summary>An update whose effects are committed.</summary>
public sealed class InboxRow
{
    public required int Update { get; init; }
    public required Instant At { get; init; }
}

/// <summary>What could not be handled, kept for the operator.</summary>
public sealed class SetAsideRow
{
    public long Id { get; init; }
    public long? Runner { get; init; }

    /// <summary>The update as it came, as JSON, or the alarm.</summary>
    public required string Letter { get; init; }

    /// <summary>The exception's type; its text could hold the runner's words.</summary>
    public required string Error { get; init; }
    public required Instant At { get; init; }
}
