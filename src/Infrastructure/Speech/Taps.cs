using System.Collections.Frozen;
using System.Globalization;
using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Reading;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Infrastructure.Speech;

/// <summary>What a button says ⇄ its callback_data: verb, argument, step.</summary>
public static class Taps
{
    private const char Separator = '|';

    private const string Listed = ",", Side = ".", With = "@";

    /// <summary>Buttons without an argument.</summary>
    private static readonly FrozenDictionary<string, Heard> Plain = new Dictionary<string, Heard>
    {
        ["ready"] = new Heard.Ready(),
        ["skip"] = new Heard.SkipExercise(),
        ["swap"] = new Heard.Swap(),
        ["undo"] = new Heard.Undo(),
        ["stop"] = new Heard.Stop(),
        ["end"] = new Heard.EndSession(),
        ["goon"] = new Heard.GoOn(),
        ["how"] = new Heard.How(),
        ["why"] = new Heard.Why(),
        ["start"] = new Heard.Start(),
        ["hour"] = new Heard.InAnHour(),
        ["nottoday"] = new Heard.NotToday(),
        ["yes"] = new Heard.Yes(),
        ["no"] = new Heard.No(),
        ["ill"] = new Heard.Sick(null),
        ["notyet"] = new Heard.NotYet(),
        ["easyweek"] = new Heard.EasyWeek(),
        ["health"] = new Heard.AnswerHealth(),
        ["cleared"] = new Heard.ClearedByDoctor(),
        ["forget"] = new Heard.ForgetHealth(),
        ["race"] = new Heard.EnterRace(),
        ["norace"] = new Heard.NoRace(),
        ["next"] = new Heard.Answered(new Answer.Next()),
        ["none"] = new Heard.Answered(new Answer.Nothing()),
        ["choose"] = new Heard.Answered(new Answer.Choose()),
        ["again"] = new Heard.Answered(new Answer.Again()),
        ["now"] = new Heard.Answered(new Answer.StartNow()),
        ["wait"] = new Heard.Answered(new Answer.Wait()),
        ["young"] = new Heard.Answered(new Answer.TooYoung()),
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<Heard, string> Verbs = Plain.ToFrozenDictionary(verb => verb.Value, verb => verb.Key);

    /// <summary>The callback_data of a button.</summary>
    public static string Data(Heard says, int step)
    {
        var (verb, argument) = Verbs.TryGetValue(says, out var plain) ? (plain, "") : says switch
        {
            Heard.SetDone { Amount: not null } done => ("done", Set(done)),
            Heard.SetsDone sets => ("sets", string.Join(Listed, sets.Sets.Select(Set))),
            Heard.Felt felt => ("felt", felt.Effort.ToString()),
            Heard.Feels { Readiness: var feels } => ("feels", $"{feels.Form}.{Number(feels.Soreness)}"),
            Heard.Graded graded => ("grade", Number(graded.Score)),
            Heard.Shorten shorten => ("minutes", Number(shorten.Minutes)),
            Heard.Well well => ("well", Number(well.ForDays)),
            Heard.Choose choose => ("plan", choose.Which.ToString()),
            Heard.Budget budget => ("budget", Number(budget.Minutes)),
            Heard.MoreRest more => ("rest", Number(more.Seconds)),
            Heard.Answered { Answer: Answer.Consents consents } => ("keep", Number(consents.Keep ? 1 : 0)),
            Heard.Answered { Answer: Answer.ToggleTopic topic } => ("topic", topic.Topic.ToString()),
            Heard.Answered { Answer: Answer.RunsIt runs } => ("distance", runs.Distance.ToString()),
            Heard.Answered { Answer: Answer.Matters matters } => ("matters", Number(matters.Most ? 1 : 0)),
            Heard.Answered { Answer: Answer.Level level } => ("level", level.Experience.ToString()),
            Heard.Answered { Answer: Answer.Toggle thing } => ("thing", thing.Thing.ToString()),
            Heard.Answered { Answer: Answer.ToggleWeight weight } => ("kg", Number(weight.Each.Grams)),
            Heard.Answered { Answer: Answer.ToggleDay day } => ("day", day.Day.ToString()),
            Heard.Answered { Answer: Answer.Runs runs } => ("runs", runs.Part.ToString()),
            Heard.Answered { Answer: Answer.Count count } => ("count", Number(count.Sessions)),
            Heard.Answered { Answer: Answer.At at } => ("at", Number(at.Time.Hour * 60 + at.Time.Minute)),
            Heard.Answered { Answer: Answer.In place } => ("in", place.Zone.Id),
            _ => throw new ArgumentException($"No button says {says.GetType().Name}.", nameof(says)),
        };
        return string.Join(Separator, verb, argument, Number(step));
    }

    /// <summary>What a tap says, and the step of its question; nothing for data that no button of ours has.</summary>
    public static (Heard Says, int Step)? Read(string? data) =>
        data?.Split(Separator) is [var verb, var argument, var number]
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var step)
        && (Plain.GetValueOrDefault(verb) ?? WithArgument(verb, argument)) is { } says
            ? (says, step)
            : null;

    private static Heard? WithArgument(string verb, string argument) => verb switch
    {
        "done" => Set(argument),
        "sets" => argument.Split(Listed).Select(Set).ToList() is var sets && sets.TrueForAll(set => set is not null) ? new Heard.SetsDone([.. sets!]) : null,
        "felt" => Named<Effort>(argument) is { } effort ? new Heard.Felt(effort) : null,
        "feels" => argument.Split('.') is [var form, var sore] && Named<Form>(form) is { } felt && Whole(sore) is { } soreness and <= Readiness.Severe ? new Heard.Feels(new(felt, soreness)) : null,
        "grade" => Whole(argument) is { } score ? new Heard.Graded(score) : null,
        "minutes" => Whole(argument) is { } minutes ? new Heard.Shorten(minutes) : null,
        "well" => Whole(argument) is { } days ? new Heard.Well(days) : null,
        "plan" => Named<Plan>(argument) is { } plan ? new Heard.Choose(plan) : null,
        "budget" => Whole(argument) is { } budget && MinuteBudget.Choices.Contains(budget) ? new Heard.Budget(budget) : null,
        "rest" => Whole(argument) is { } seconds ? new Heard.MoreRest(seconds) : null,
        _ => ReadAnswer(verb, argument) is { } answer ? new Heard.Answered(answer) : null,
    };

    private static Answer? ReadAnswer(string verb, string argument) => verb switch
    {
        "keep" => Whole(argument) is { } keep ? new Answer.Consents(keep == 1) : null,
        "topic" => Named<Topic>(argument) is { } topic ? new Answer.ToggleTopic(topic) : null,
        "distance" => Named<Distance>(argument) is { } distance ? new Answer.RunsIt(distance) : null,
        "matters" => Whole(argument) is { } most ? new Answer.Matters(most == 1) : null,
        "level" => Named<Experience>(argument) is { } level ? new Answer.Level(level) : null,
        "thing" => Named<Equipment>(argument) is { } thing ? new Answer.Toggle(thing) : null,
        "kg" => Whole(argument) is { } grams ? new Answer.ToggleWeight(Kilograms.FromGrams(grams)) : null,
        "day" => Named<IsoDayOfWeek>(argument) is { } day ? new Answer.ToggleDay(day) : null,
        "runs" => Named<TimeOfDay>(argument) is { } part ? new Answer.Runs(part) : null,
        "count" => Whole(argument) is { } count ? new Answer.Count(count) : null,
        "at" => Whole(argument) is { } minutes and < 24 * 60 ? new Answer.At(new LocalTime(minutes / 60, minutes % 60)) : null,
        "in" => DateTimeZoneProviders.Tzdb.GetZoneOrNull(argument) is { } zone ? new Answer.In(zone) : null,
        _ => null,
    };

    /// <summary>"10", "10.8" where the sides differ, "10@12500" with the grams of a load that was named.</summary>
    private static string Set(Heard.SetDone set) =>
        Number(set.Amount!.Value.Left)
        + (set.Amount.Value is var done && done.Left != done.Right ? Side + Number(done.Right) : "")
        + (set.Load is { } load ? With + Number(load.Grams) : "");

    private static Heard.SetDone? Set(string argument)
    {
        var parts = argument.Split(With);
        Kilograms? load = parts is [_, var grams] && Whole(grams) is { } weight ? Kilograms.FromGrams(weight) : null;
        return parts.Length > 2 || (parts.Length == 2) != load.HasValue ? null : parts[0].Split(Side) switch
        {
            [var both] when Whole(both) is { } reps => new(Done.Of(reps), null, load),
            [var left, var right] when Whole(left) is { } one && Whole(right) is { } other => new(new Done(one, other), null, load),
            _ => null,
        };
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int? Whole(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static T? Named<T>(string text) where T : struct, Enum =>
        Enum.TryParse<T>(text, out var value) && Enum.IsDefined(value) ? value : null;
}
