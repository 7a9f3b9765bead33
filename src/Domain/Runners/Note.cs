using NodaTime;
using RunnerStrength.Domain.Exercises;

namespace RunnerStrength.Domain.Runners;

/// <summary>What a runner told between sessions, as it is kept: it counts from then on.</summary>
public abstract record Note(LocalDate Day)
{
    /// <summary>Something hurt outside of a session.</summary>
    public sealed record Ached(Area Area, int? Score, bool IsSharp, LocalDate Day) : Note(Day);

    /// <summary>How an area is now, 0–10.</summary>
    public sealed record Reported(Area Area, int Score, LocalDate Day) : Note(Day);

    /// <summary>The runner was asked about an area.</summary>
    public sealed record Asked(Area Area, LocalDate Day) : Note(Day);

    /// <summary>Ill, with fever or chest symptoms or without.</summary>
    public sealed record FellIll(bool IsSevere, LocalDate Day) : Note(Day);

    /// <summary>Without symptoms from this day on.</summary>
    public sealed record GotWell(LocalDate Day) : Note(Day);

    /// <summary>An easy week is wanted, from this day on.</summary>
    public sealed record WantedDeload(LocalDate Day) : Note(Day);
}
