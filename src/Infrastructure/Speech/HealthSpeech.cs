using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Reading;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Infrastructure.Speech;

/// <summary>The health answers and what they mean; the race and what it changes.</summary>
internal sealed class HealthSpeech(Phrases phrases)
{
    private Words Words => phrases.Words;

    public Fragment.Ask Ask(Runner runner, Instant now) => new(Of(runner.Profile.Screening, runner.Today(now)),
        [
            [new(Words[runner.Profile.Screening is null ? "health.answer" : "health.again"], new Heard.AnswerHealth())],
            .. runner.Profile.Screening is { } restricting && Restricts(restricting, runner.Today(now)) ? new ImmutableArray<Choice>[] { [new(Words["health.cleared-button"], new Heard.ClearedByDoctor())] } : [],
            .. runner.Profile.Screening is not null ? new ImmutableArray<Choice>[] { [new(Words["health.delete"], new Heard.ForgetHealth())] } : [],
        ], false);

    /// <summary>The answers, and what follows from them.</summary>
    public string Of(Screening? screening, LocalDate today) => screening is null
        ? Words["health.nothing"]
        : string.Join("\n",
        [
            screening.Yes.IsEmpty ? Words["health.none", ("day", phrases.Date(screening.Day))] : Words["health.some", ("day", phrases.Date(screening.Day)), ("topics", phrases.Topics(screening.Yes))],
            Means(screening, today),
            .. screening.IsDue(today) ? [Words["health.due"]] : Array.Empty<string>(),
        ]);

    /// <summary>What the answers mean for training, in a sentence.</summary>
    public string Means(Screening? screening, LocalDate today) =>
        screening is null ? Words["health.means.kept"]
        : screening.Forbids(today) ? Words["health.means.forbids"]
        : screening.Restricts(today) ? Words["health.means.restricts"]
        : screening is { Cleared: { } cleared } ? Words["health.means.cleared", ("day", phrases.Date(cleared.PlusMonths(Screening.Months)))]
        : screening.Yes.Contains(Topic.StressFracture) ? Words["health.means.no-jumps"]
        : Words["health.means.full"];

    public Fragment.Ask Race(Runner runner, Instant now) => new(Race(runner.Profile.Race, runner.Today(now)),
        [
            [new(Words["race.enter"], new Heard.EnterRace())],
            .. runner.Profile.Race is not null ? new ImmutableArray<Choice>[] { [new(Words["race.remove"], new Heard.NoRace())] } : [],
        ], false);

    /// <summary>The race, and what it changes.</summary>
    public string Race(Race? race, LocalDate today) => race is null ? Words["race.nothing"]
        : race.DaysFrom(today) < 0 ? Words["race.past", ("race", Name(race))]
        : string.Join("\n",
            Words["race.shown", ("race", Name(race)), ("days", race.DaysFrom(today))],
            race.Matters
                ? Words["race.matters", ("taper", phrases.Day(race.Day.PlusDays(-Domain.Runners.Race.Taper))), ("legs", phrases.Day(race.Day.PlusDays(-Domain.Runners.Race.NoLegs))), ("pause", race.Pause)]
                : Words["race.way", ("legs", phrases.Day(race.Day.PlusDays(-Domain.Runners.Race.NoLegsBefore))), ("pause", race.Pause)]);

    private string Name(Race race) => Words["race.name", ("distance", Words[$"distances.{Phrases.Key(race.Distance)}"]), ("day", phrases.Date(race.Day))];

    private static bool Restricts(Screening screening, LocalDate today) => screening.Restricts(today) || screening.Forbids(today);
}
