using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using RunnerStrength.Domain.Calendar;
using RunnerStrength.Domain.Conversation;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Reading;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Infrastructure.Speech;

/// <summary>The questions at the start, and how an answer is echoed.</summary>
internal sealed class OnboardingSpeech(Phrases phrases)
{
    private const string Continue = "onboarding.continue";

    /// <summary>Dumbbells that people have, kg each.</summary>
    private static readonly ImmutableArray<decimal> Weights = [1, 2, 3, 4, 5, 6, 8, 10, 12, 14, 16, 20];

    /// <summary>The equipment that is asked for.</summary>
    private static readonly ImmutableArray<Equipment> Asked = [Equipment.Bench, Equipment.Dumbbells, Equipment.Band, Equipment.Barbell];

    /// <summary>Weeks from now to the race day that serves as an example.</summary>
    private const int ExampleWeeks = 12;

    private static readonly ImmutableArray<int> Hours = [7, 9, 12, 17, 18, 19, 20, 21];

    private static readonly ImmutableArray<string> Zones =
    [
        "Europe/London", "Europe/Berlin", "Europe/Helsinki", "America/New_York", "America/Chicago", "America/Denver",
        "America/Los_Angeles", "Asia/Kolkata", "Asia/Singapore", "Asia/Tokyo", "Australia/Sydney", "Africa/Johannesburg",
    ];

    private readonly HealthSpeech _health = new(phrases);

    private Words Words => phrases.Words;

    /// <param name="again">Whether it is the same question once more: then its card is rewritten in place.</param>
    public Fragment.Ask Ask(Question question, Runner runner, Instant now, bool again)
    {
        var profile = runner.Profile;
        var ask = question switch
        {
            Question.Consent => Rows(question,
                [
                    Row(Option("consent.keep", new Answer.Consents(true))),
                    Row(Option("consent.none", new Answer.Consents(false))),
                    Row(Option("consent.young", new Answer.TooYoung())),
                ]),
            Question.Health => Rows(question,
                [
                    .. Enum.GetValues<Topic>().Select(topic => Row(Toggle($"health.{Key(topic)}", profile.Screening?.Yes.Contains(topic) == true, new Answer.ToggleTopic(topic)))),
                    Row(profile.Screening is { Yes.IsEmpty: false } ? Next() : Option("health.nothing", new Answer.Nothing())),
                ]),
            Question.Experience => Rows(question, [.. Enum.GetValues<Experience>().Select(level => Row(Option($"experience.{Key(level)}", new Answer.Level(level))))]),
            Question.Equipment => Rows(question,
                [
                    .. Asked.Select(thing => Row(Toggle($"equipment.{Key(thing)}", profile.Kit.Has.HasFlag(thing), new Answer.Toggle(thing)))),
                    Row(profile.Kit.Has == Equipment.None ? Option("equipment.nothing", new Answer.Nothing()) : Next()),
                ]),
            Question.Weights => Rows(question,
                [
                    .. Grid(4, Weights.Select(kg => new Kilograms(kg)).Select(weight => new Choice(
                        Marked(Plain(weight), profile.Kit.Weights.Contains(weight)), new Heard.Answered(new Answer.ToggleWeight(weight))))),
                    Row(profile.Kit.Weights.IsEmpty ? Option("weights.nothing", new Answer.Nothing()) : Next()),
                ]),
            Question.HardDays => DayToggles(question, profile.Week.Of(RunDay.Hard), profile.Week, "hard-days.nothing"),
            Question.LongDay => Rows(question, [.. DayGrid([]), Row(Option("long-day.nothing", new Answer.Nothing()))]),
            Question.RestDays => DayToggles(question, profile.Week.Of(RunDay.Rest), profile.Week, "rest-days.nothing"),
            Question.RunsAt => Rows(question, [Row([.. Enum.GetValues<TimeOfDay>().Select(part => Option($"runs-at.{Key(part)}", new Answer.Runs(part)))])]),
            Question.Frequency => Rows(question, [Row(Option("frequency.two", new Answer.Count(2)), Option("frequency.three", new Answer.Count(3)))], ("minutes", profile.Minutes)),
            Question.Days => Days(profile),
            Question.ChooseDays => Rows(question, [.. DayGrid(profile.Days), .. profile.Days.IsEmpty ? [] : new[] { Row(Next()) }]),
            Question.Time => Rows(question, [.. Grid(4, Hours.Select(hour => new LocalTime(hour, 0)).Select(time =>
                new Choice(phrases.Time(time), new Heard.Answered(new Answer.At(time)))))]),
            Question.Zone => Rows(question, [.. Grid(3, Zones.Select(id => new Choice(City(id), new Heard.Answered(new Answer.In(DateTimeZoneProviders.Tzdb[id])))))]),
            Question.Begin => Begin(runner, now),
            Question.RaceDay => Rows(question, [], ("example", runner.Today(now).PlusWeeks(ExampleWeeks).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))),
            Question.RaceDistance => Rows(question, [.. Grid(2, Enum.GetValues<Distance>().Select(distance => new Choice(Phrases.Capital(Words[$"distances.{Key(distance)}"]), new Heard.Answered(new Answer.RunsIt(distance)))))]),
            Question.RaceKind => Rows(question, [Row(Option("race-kind.most", new Answer.Matters(true))), Row(Option("race-kind.way", new Answer.Matters(false)))]),
        };
        return ask with { InPlace = again };
    }

    /// <summary>What was understood; nothing while things are still being marked.</summary>
    /// <param name="next">The question that waits now; itself or the last one where none does.</param>
    public string? Echo(Question question, Profile profile, Question next, LocalDate today)
    {
        if (question == next || question is Question.Begin)
            return null;
        return question switch
        {
            Question.Consent => profile.Screening is null ? Words["onboarding.consent.echo-none", ("means", _health.Means(null, today))] : Words["onboarding.consent.echo"],
            Question.Health => Words["onboarding.health.echo",
                ("answer", profile.Screening is { Yes.IsEmpty: false } some ? phrases.Topics(some.Yes) : Words["onboarding.none"]), ("means", _health.Means(profile.Screening, today))],
            Question.Experience => Line(question, Words[$"onboarding.experience.said.{Key(profile.Experience)}"]),
            Question.Equipment => Line(question, profile.Kit.Has == Equipment.None ? Words["onboarding.equipment.none"] : phrases.List(Things(profile.Kit))),
            Question.Weights => Line(question, profile.Kit.Weights.IsEmpty ? Words["onboarding.none"] : phrases.List(profile.Kit.Weights.Select(phrases.Weight))),
            Question.HardDays => Line(question, DaysOrNone(profile.Week.Of(RunDay.Hard))),
            Question.LongDay => Line(question, DaysOrNone(profile.Week.Of(RunDay.Long))),
            Question.RestDays => Line(question, DaysOrNone(profile.Week.Of(RunDay.Rest))),
            Question.RunsAt => Line(question, Words[$"onboarding.runs-at.said.{Key(profile.RunsAt)}"]),
            Question.Frequency => Line(question, Words[$"onboarding.frequency.said.{(profile.SessionsPerWeek == 2 ? "two" : "three")}"]),
            Question.Days when next is Question.ChooseDays => null,
            Question.Days or Question.ChooseDays => Line(Question.Days, phrases.Days(profile.Days)),
            Question.Time => Line(question, phrases.Time(profile.Time)),
            Question.Zone => Line(question, City(profile.Zone.Id)),
            Question.RaceDay when profile.Race is null => Words["race.removed"],
            Question.RaceDay => Line(question, phrases.Date(profile.Race.Day)),
            Question.RaceDistance => Line(question, Words[$"distances.{Key(profile.Race!.Distance)}"]),
            Question.RaceKind => _health.Race(profile.Race, today),
            Question.Begin => throw new System.Diagnostics.UnreachableException(),
        };
    }

    /// <summary>Why an answer is not taken.</summary>
    public string Refused(Question question, Answer answer, LocalDate today) => (question, answer) switch
    {
        (Question.ChooseDays or Question.Days, Answer.ToggleDay or Answer.WeekDays) => Words["onboarding.choose-days.refused-long"],
        (Question.Consent, Answer.TooYoung) => Words["onboarding.consent.too-young"],
        (Question.RaceDay, Answer.RaceOn race) when race.IsFar(today) => Words["onboarding.race-day.far", ("years", Answer.RaceOn.Years)],
        (Question.RaceDay, Answer.RaceOn) => Words["onboarding.race-day.past"],
        (Question.Zone, Answer.UnknownPlace) => Words["onboarding.zone.unknown"],
        _ => Words["onboarding.refused"],
    };

    private Fragment.Ask Days(Profile profile)
    {
        var days = Interview.Proposal(profile);
        var reason = days.Count < profile.SessionsPerWeek ? Words["onboarding.days.fewer", ("n", days.Count)]
            : days.Any(day => profile.Week[day] is RunDay.Hard) ? Words["onboarding.days.reason-hard"]
            : Words["onboarding.days.reason-easy"];
        return Rows(Question.Days,
            [Row(Option("days.accept", new Answer.Next())), Row(Option("days.choose", new Answer.Choose()))],
            ("days", phrases.Days(days)), ("reason", reason));
    }

    private Fragment.Ask Begin(Runner runner, Instant now)
    {
        var profile = runner.Profile;
        var when = Schedule.First(profile, now) is { } first ? phrases.When(first.At, runner, now) : "";
        return Rows(Question.Begin,
            [
                Row(Option("begin.start", new Answer.StartNow())),
                Row(new Choice(Words["onboarding.begin.wait", ("when", when)], new Heard.Answered(new Answer.Wait()))),
                Row(Option("begin.again", new Answer.Again())),
            ],
            ("now", phrases.Time(now.InZone(profile.Zone).TimeOfDay)), ("days", phrases.Days(profile.Days)), ("time", phrases.Time(profile.Time)),
            ("minutes", profile.Minutes), ("kit", Phrases.Capital(profile.Kit.Has == Equipment.None ? Words["onboarding.equipment.none"] : phrases.List(Things(profile.Kit)))),
            ("when", when));
    }

    private IEnumerable<string> Things(Kit kit)
    {
        foreach (var thing in Asked.Where(thing => kit.Has.HasFlag(thing)))
            yield return thing is Equipment.Dumbbells && !kit.Weights.IsEmpty
                ? $"{Words["onboarding.things.dumbbells"]} ({phrases.List(kit.Weights.Select(phrases.Weight))})"
                : Words[$"onboarding.things.{Key(thing)}"];
    }

    private Fragment.Ask DayToggles(Question question, IEnumerable<IsoDayOfWeek> marked, RunningWeek week, string nothing)
    {
        var days = marked.ToImmutableSortedSet();
        var free = RunningWeek.All.Where(day => week[day] is RunDay.Easy || days.Contains(day));
        return Rows(question, [.. DayGrid(days, free), Row(days.IsEmpty ? Option(nothing, new Answer.Nothing()) : Next())]);
    }

    private IEnumerable<ImmutableArray<Choice>> DayGrid(ImmutableSortedSet<IsoDayOfWeek> marked, IEnumerable<IsoDayOfWeek>? of = null) =>
        Grid(4, (of ?? RunningWeek.All).Select(day => new Choice(
            Marked(phrases.ShortWeekday(day), marked.Contains(day)), new Heard.Answered(new Answer.ToggleDay(day)))));

    private Fragment.Ask Rows(Question question, ImmutableArray<ImmutableArray<Choice>> rows, params (string, object)[] values) =>
        new(Words[$"onboarding.{Key(question)}.ask", values], rows, false);

    private Choice Option(string key, Answer answer) => new(Words[$"onboarding.{key}"], new Heard.Answered(answer));

    private Choice Toggle(string key, bool on, Answer answer) => new(Marked(Words[$"onboarding.{key}"], on), new Heard.Answered(answer));

    private Choice Next() => new(Words[Continue], new Heard.Answered(new Answer.Next()));

    private string Marked(string text, bool on) => on ? Words["onboarding.marked", ("what", text)] : text;

    private string Line(Question question, string answer) => Words[$"onboarding.{Key(question)}.echo", ("answer", answer)];

    private string DaysOrNone(IEnumerable<IsoDayOfWeek> days) => days.ToList() is { Count: > 0 } some ? phrases.Days(some) : Words["onboarding.none"];

    private static string Plain(Kilograms weight) => weight.Value.ToString("0.###", CultureInfo.InvariantCulture);

    private static string City(string zone) => zone[(zone.LastIndexOf('/') + 1)..].Replace('_', ' ');

    private static string Key<T>(T value) where T : struct, Enum => Phrases.Key(value);

    private static ImmutableArray<Choice> Row(params ImmutableArray<Choice> choices) => choices;

    private static IEnumerable<ImmutableArray<Choice>> Grid(int width, IEnumerable<Choice> choices) =>
        choices.Chunk(width).Select(row => row.ToImmutableArray());
}
