using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Calendar;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Reading;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Conversation;

/// <summary>The questions at the start: what an answer means, and which question follows.</summary>
public static class Interview
{
    /// <summary>Weights that a dumbbell may have, kg.</summary>
    public const decimal Lightest = 0.5m, Heaviest = 100m;

    /// <summary>The first question.</summary>
    public const Question First = Question.Consent;

    public static ImmutableArray<Happened> Decide(Runner runner, Talk.Onboarding talk, Answer answer, Instant now) =>
        (talk.Question, answer) switch
        {
            (Question.RaceDay, Answer.RaceOn race) when race.Day <= runner.Today(now) => Refuse(talk, answer),
            (Question.Begin, Answer.StartNow) => Finish(runner, now, [new Happened.SessionStarted(Working.Begin(runner, now))]),
            (Question.Begin, Answer.Wait) => Finish(runner, now, []),
            (Question.Begin, Answer.Again) => [new Happened.QuestionAsked(Question.Experience)],
            (Question.Days, Answer.Choose) =>
                Move(Question.Days, runner.Profile with { Days = Proposal(runner.Profile) }, Question.ChooseDays, runner.Today(now)),
            _ => Read(runner.Profile, talk.Question, answer, runner.Today(now)) is not { } taken ? Refuse(talk, answer)
                : talk.IsAlone && IsLast(talk.Question, taken.Next)
                    ? [new Happened.AnswerTaken(talk.Question, taken.Profile, runner.Today(now)), new Happened.OnboardingFinished(null)]
                : Move(talk.Question, taken.Profile, taken.Next, runner.Today(now), talk.IsAlone),
        };

    /// <summary>The days that the coach would choose.</summary>
    public static ValueSet<IsoDayOfWeek> Proposal(Profile profile) =>
        [.. Placement.Propose(profile).Days.Select(placed => placed.Day)];

    private static ImmutableArray<Happened> Move(Question question, Profile profile, Question next, LocalDate today, bool isAlone = false) =>
        [
            question == next || (question, next) is (Question.Days, Question.ChooseDays)
                ? new Happened.AnswerMarked(question, profile)
                : new Happened.AnswerTaken(question, profile, today),
            new Happened.QuestionAsked(next, isAlone),
        ];

    private static ImmutableArray<Happened> Refuse(Talk.Onboarding talk, Answer answer) =>
        [new Happened.AnswerRefused(Why(talk.Question, answer), talk.Question), new Happened.QuestionAsked(talk.Question, talk.IsAlone)];

    private static Refusal Why(Question question, Answer answer) => (question, answer) switch
    {
        (Question.ChooseDays or Question.Days, Answer.ToggleDay or Answer.WeekDays) => Refusal.LongRun,
        (Question.Consent, Answer.TooYoung) => Refusal.TooYoung,
        (Question.RaceDay, Answer.RaceOn) => Refusal.PastRace,
        (Question.Zone, Answer.UnknownPlace) => Refusal.UnknownPlace,
        _ => Refusal.Other,
    };

    /// <summary>Whether nothing that belongs to a question asked alone follows it.</summary>
    private static bool IsLast(Question question, Question next) => next is Question.Experience || question == Question.RaceKind;

    private static ImmutableArray<Happened> Finish(Runner runner, Instant now, ImmutableArray<Happened> then)
    {
        var today = runner.Today(now);
        var next = then.IsEmpty ? Schedule.First(runner.Profile, now) : Schedule.Next(runner.Profile, today, now);
        return [new Happened.OnboardingFinished(then.IsEmpty ? next : null), .. then, new Happened.SessionPlanned(next)];
    }

    /// <summary>The profile with the answer in it, and the next question; nothing where the answer does not fit.</summary>
    private static (Profile Profile, Question Next)? Read(Profile profile, Question question, Answer answer, LocalDate today) =>
        (question, answer) switch
        {
            (Question.Consent, Answer.Consents { Keep: true }) => (profile with { Screening = new([], today) }, Question.Health),
            (Question.Consent, Answer.Consents) => (profile with { Screening = null }, Question.Experience),
            (Question.Health, Answer.ToggleTopic topic) => (profile with { Screening = Toggle(profile.Screening, topic.Topic, today) }, question),
            (Question.Health, Answer.Nothing) => (profile with { Screening = new([], today) }, Question.Experience),
            (Question.Health, Answer.Next) => (profile, Question.Experience),

            (Question.RaceDay, Answer.RaceOn race) => (profile with { Race = new(race.Day, profile.Race?.Distance ?? Distance.Half, profile.Race?.Matters ?? true) }, Question.RaceDistance),
            (Question.RaceDistance, Answer.RunsIt runs) => (profile with { Race = profile.Race! with { Distance = runs.Distance } }, Question.RaceKind),
            (Question.RaceKind, Answer.Matters matters) => (profile with { Race = profile.Race! with { Matters = matters.Most } }, question),

            (Question.Experience, Answer.Level level) => (profile with { Experience = level.Experience }, Question.Equipment),

            (Question.Equipment, Answer.Toggle toggle) => (profile with { Kit = profile.Kit.Toggle(toggle.Thing) }, question),
            (Question.Equipment, Answer.Nothing) => (profile with { Kit = Kit.Nothing }, Question.HardDays),
            (Question.Equipment, Answer.Things things) => AfterEquipment(profile with { Kit = profile.Kit.Of(things.Has) }),
            (Question.Equipment, Answer.Next) => AfterEquipment(profile),

            (Question.Weights, Answer.ToggleWeight toggle) => (profile with { Kit = profile.Kit.Toggle(toggle.Each) }, question),
            (Question.Weights, Answer.Weights weights) when weights.Each.All(IsWeight) =>
                (profile with { Kit = profile.Kit with { Weights = [.. weights.Each.Distinct().Order()] } }, Question.HardDays),
            (Question.Weights, Answer.Next) when !profile.Kit.Weights.IsEmpty => (profile, Question.HardDays),
            (Question.Weights, Answer.Nothing) => (profile with { Kit = profile.Kit.Of(profile.Kit.Has & ~Equipment.Dumbbells) }, Question.HardDays),

            (Question.HardDays, Answer.ToggleDay day) => (profile with { Week = Toggle(profile.Week, day.Day, RunDay.Hard) }, question),
            (Question.HardDays, Answer.WeekDays days) => (profile with { Week = Mark(profile.Week, days.Days, RunDay.Hard) }, Question.LongDay),
            (Question.HardDays, Answer.Nothing) => (profile with { Week = Mark(profile.Week, [], RunDay.Hard) }, Question.LongDay),
            (Question.HardDays, Answer.Next) => (profile, Question.LongDay),

            (Question.LongDay, Answer.ToggleDay day) => (profile with { Week = Mark(profile.Week, [day.Day], RunDay.Long) }, Question.RestDays),
            (Question.LongDay, Answer.WeekDays { Days.Count: 1 } days) => (profile with { Week = Mark(profile.Week, days.Days, RunDay.Long) }, Question.RestDays),
            (Question.LongDay, Answer.Nothing) => (profile with { Week = Mark(profile.Week, [], RunDay.Long) }, Question.RestDays),

            (Question.RestDays, Answer.ToggleDay day) => (profile with { Week = Toggle(profile.Week, day.Day, RunDay.Rest) }, question),
            (Question.RestDays, Answer.WeekDays days) => (profile with { Week = Mark(profile.Week, days.Days, RunDay.Rest) }, Question.RunsAt),
            (Question.RestDays, Answer.Nothing) => (profile with { Week = Mark(profile.Week, [], RunDay.Rest) }, Question.RunsAt),
            (Question.RestDays, Answer.Next) => (profile, Question.RunsAt),

            (Question.RunsAt, Answer.Runs runs) => (profile with { RunsAt = runs.Part }, Question.Frequency),

            (Question.Frequency, Answer.Count { Sessions: 2 or 3 } count) => AfterFrequency(profile with { SessionsPerWeek = count.Sessions }),

            (Question.Days, Answer.Next) => (profile with { Days = Proposal(profile) }, Question.Time),
            (Question.Days or Question.ChooseDays, Answer.WeekDays days) when days.Days.Count > 0 && days.Days.All(day => Placement.Allows(profile.Week, day)) =>
                (profile with { Days = days.Days }, Question.Time),
            (Question.ChooseDays, Answer.ToggleDay day) when Placement.Allows(profile.Week, day.Day) =>
                (profile with { Days = profile.Days.Toggle(day.Day) }, question),
            (Question.ChooseDays, Answer.Next) when profile.Days.Count > 0 => (profile, Question.Time),

            (Question.Time, Answer.At at) => (profile with { Time = at.Time }, Question.Zone),

            (Question.Zone, Answer.In place) => (profile with { Zone = place.Zone, IsComplete = true }, Question.Begin),

            _ => null,
        };

    private static Screening Toggle(Screening? screening, Topic topic, LocalDate today) =>
        new((screening?.Yes ?? []).Toggle(topic), today);

    private static (Profile, Question)? AfterEquipment(Profile profile) =>
        (profile, profile.Kit.Has.HasFlag(Equipment.Dumbbells) ? Question.Weights : Question.HardDays);

    /// <summary>A week without a day that we may propose leaves the choice to the runner.</summary>
    private static (Profile, Question)? AfterFrequency(Profile profile) =>
        Proposal(profile).IsEmpty ? (profile with { Days = [] }, Question.ChooseDays) : (profile, Question.Days);

    private static bool IsWeight(Kilograms weight) => weight.Value is >= Lightest and <= Heaviest;

    private static RunningWeek Toggle(RunningWeek week, IsoDayOfWeek day, RunDay kind) =>
        week.With(day, week[day] == kind ? RunDay.Easy : kind);

    /// <summary>Exactly these days are of this kind; others that were are easy.</summary>
    private static RunningWeek Mark(RunningWeek week, ValueSet<IsoDayOfWeek> days, RunDay kind) =>
        RunningWeek.All.Aggregate(week, (marked, day) =>
            days.Contains(day) ? marked.With(day, kind) : marked[day] == kind ? marked.With(day, RunDay.Easy) : marked);

    private static Kit Toggle(this Kit kit, Equipment thing) => kit.Of(kit.Has ^ thing);

    private static Kit Toggle(this Kit kit, Kilograms each) => kit with
    {
        Weights = kit.Weights.Contains(each) ? kit.Weights.Remove(each) : [.. kit.Weights.Add(each).Order()],
    };

    /// <summary>Other things; without dumbbells there are no weights.</summary>
    private static Kit Of(this Kit kit, Equipment has) =>
        new(has, has.HasFlag(Equipment.Dumbbells) ? kit.Weights : []);
}
