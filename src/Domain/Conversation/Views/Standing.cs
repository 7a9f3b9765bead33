using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Reading;
using RunnerStrength.Domain.Runners;
using static RunnerStrength.Domain.Conversation.Buttons;

namespace RunnerStrength.Domain.Conversation;

public abstract partial record Screen
{
    /// <summary>The health answers, and what follows from them.</summary>
    /// <param name="None">The day of answers of which none applied.</param>
    /// <param name="Some">The day of answers of which some did.</param>
    public sealed record HealthShown(bool IsKnown, LocalDate? None, LocalDate? Some, ValueSet<Topic> Topics, HealthMeans Means, bool IsDue) : Screen;

    /// <summary>The race, and what it changes.</summary>
    public sealed record RaceShown(RaceNow Now) : Screen;

    /// <summary>What can be said here.</summary>
    public sealed record Help : Screen;

    /// <summary>Delete everything?</summary>
    public sealed record DeleteAsked : Screen;
}

/// <summary>A race as it is seen on a day.</summary>
public abstract record RaceNow
{
    private RaceNow() { }
    public sealed record None : RaceNow;
    public sealed record Past(Race Race) : RaceNow;

    /// <summary>The race that matters.</summary>
    public sealed record Matters(Race Race, int Days, LocalDate Taper, LocalDate Legs, int Pause) : RaceNow;

    /// <summary>One on the way.</summary>
    public sealed record OnTheWay(Race Race, int Days, LocalDate Legs, int Pause) : RaceNow;

    public static RaceNow On(Race? race, LocalDate today) => race switch
    {
        null => new None(),
        _ when race.DaysFrom(today) < 0 => new Past(race),
        { Matters: true } => new Matters(race, race.DaysFrom(today), race.Day.PlusDays(-Race.Taper), race.Day.PlusDays(-Race.NoLegs), race.Pause),
        _ => new OnTheWay(race, race.DaysFrom(today), race.Day.PlusDays(-Race.NoLegsBefore), race.Pause),
    };
}

/// <summary>What is known of the runner, as the chat shows it.</summary>
internal static class Standing
{
    public static Screen Health(Runner runner, Instant now)
    {
        var (screening, today) = (runner.Profile.Screening, runner.Today(now));
        var (isNone, day) = (screening?.Yes.IsEmpty == true, screening?.Day);
        return new Screen.HealthShown(
            screening is not null, isNone ? day : null, isNone ? null : day, screening?.Yes ?? [], HealthMeans.Of(screening, today),
            screening?.IsDue(today) == true)
        {
            Choices = Rows(
                [Tap(new Heard.AnswerHealth(), screening is null ? null : "answer-again")],
                Row(screening is not null && (screening.Restricts(today) || screening.Forbids(today)) ? Tap(new Heard.ClearedByDoctor()) : null),
                Row(screening is not null ? Tap(new Heard.ForgetHealth()) : null)),
        };
    }

    public static Screen Race(Runner runner, Instant now) => new Screen.RaceShown(RaceNow.On(runner.Profile.Race, runner.Today(now)))
    {
        Choices = Rows([Tap(new Heard.EnterRace())], Row(runner.Profile.Race is null ? null : Tap(new Heard.NoRace()))),
    };

    public static Screen Deleting() => new Screen.DeleteAsked { Choices = Rows([Tap(new Heard.No(), "keep")], [Tap(new Heard.Yes(), "delete")]) };
}
