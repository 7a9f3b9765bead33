using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Reading;

/// <summary>The questions at the start, in their order, and those about a race, which come alone.</summary>
public enum Question
{
    Consent, Health, Experience, Equipment, Weights, HardDays, LongDay, RestDays, RunsAt, Frequency, Days, ChooseDays, Time, Zone, Begin,
    RaceDay, RaceDistance, RaceKind,
}

/// <summary>An answer to one of them, tapped or typed.</summary>
public abstract record Answer
{
    private Answer() { }

    /// <summary>"Go on": what is marked stands.</summary>
    public sealed record Next : Answer;

    /// <summary>None of them.</summary>
    public sealed record Nothing : Answer;

    /// <summary>All the questions once more.</summary>
    public sealed record Again : Answer;
    public sealed record Level(Experience Experience) : Answer;


    /// <summary>18 or older, and whether the answers about health may be kept.</summary>
    public sealed record Consents(bool Keep) : Answer;

    /// <summary>Under 18.</summary>
    public sealed record TooYoung : Answer;

    /// <summary>Marks or unmarks one topic of health.</summary>
    public sealed record ToggleTopic(Topic Topic) : Answer;
    public sealed record RaceOn(LocalDate Day) : Answer;
    public sealed record RunsIt(Distance Distance) : Answer;

    /// <summary>Marks or unmarks one thing.</summary>
    public sealed record Toggle(Equipment Thing) : Answer;

    /// <summary>Typed: exactly these.</summary>
    public sealed record Things(Equipment Has) : Answer;
    public sealed record Weights(ImmutableArray<Kilograms> Each) : Answer;

    /// <summary>Marks or unmarks one weight.</summary>
    public sealed record ToggleWeight(Kilograms Each) : Answer;

    /// <summary>Marks or unmarks one day.</summary>
    public sealed record ToggleDay(IsoDayOfWeek Day) : Answer;

    /// <summary>Typed: exactly these.</summary>
    public sealed record WeekDays(ValueSet<IsoDayOfWeek> Days) : Answer;
    public sealed record Runs(TimeOfDay Part) : Answer;
    public sealed record Count(int Sessions) : Answer;

    /// <summary>Opens the days for choosing, instead of the proposal.</summary>
    public sealed record Choose : Answer;
    public sealed record At(LocalTime Time) : Answer;

    /// <summary>An A race, or a B race.</summary>
    public sealed record Matters(bool Most) : Answer;
    public sealed record In(DateTimeZone Zone) : Answer;

    /// <summary>A place that no zone of the list goes by.</summary>
    public sealed record UnknownPlace : Answer;
    public sealed record StartNow : Answer;
    public sealed record Wait : Answer;
}
