using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;

namespace RunnerStrength.Infrastructure.Speech;

/// <summary>Days, times, doses and names in a language.</summary>
internal sealed class Phrases(Language language)
{
    public Words Words => language.Words;

    public ExerciseWords Of(ExerciseId id) => language.Exercises[id];

    /// <summary>As in mid-sentence.</summary>
    public string Name(ExerciseId id) => Of(id).Name;

    /// <summary>At the start of a line.</summary>
    public string Title(ExerciseId id) => Capital(Name(id));

    public static string Capital(string text) => string.Concat(text[..1].ToUpper(CultureInfo.InvariantCulture), text.AsSpan(1));

    public string List(IEnumerable<string> items) => items.ToList() switch
    {
        [] => "",
        [var one] => one,
        [.. var first, var last] => string.Join(Words["format.and"], first) + Words["format.last-and"] + last,
    };

    public string Weekday(IsoDayOfWeek day) => Words["weekdays", (int)day - 1];

    public string ShortWeekday(IsoDayOfWeek day) => Words["weekdays-short", (int)day - 1];

    public string Days(IEnumerable<IsoDayOfWeek> days) => List(days.Select(Weekday));

    public string Day(LocalDate day) => Words["format.day",
        ("weekday", ShortWeekday(day.DayOfWeek)), ("day", day.Day), ("month", Words["months", day.Month - 1])];

    public string Time(LocalTime time) => Words["format.time", ("hour", Two(time.Hour)), ("minute", Two(time.Minute))];

    /// <summary>"today, 18:00", "Thursday, 18:00".</summary>
    public string When(Instant at, Runner runner, Instant now)
    {
        var local = at.InZone(runner.Zone);
        var days = Period.DaysBetween(runner.Today(now), local.Date);
        var time = ("time", (object)Time(local.TimeOfDay));
        return days switch
        {
            0 => Words["shown.when-today", time],
            1 => Words["shown.when-tomorrow", time],
            < 7 => Words["shown.when", ("day", Weekday(local.DayOfWeek)), time],
            _ => Words["shown.when", ("day", Day(local.Date)), time],
        };
    }

    /// <summary>Minutes and seconds.</summary>
    public static string Clock(Duration duration) =>
        $"{(int)duration.TotalMinutes}:{Two(duration.Seconds)}";

    /// <summary>"10 reps each side", "30 seconds".</summary>
    public string Dose(int amount, Exercise exercise) => Words[$"session.dose.{Unit(exercise)}", ("n", amount)];

    /// <summary>"10 each side", "30 s".</summary>
    public string Short(int amount, Exercise exercise) => Words[$"session.short.{Unit(exercise)}", ("n", amount)];

    /// <summary>"10 each side", or both sides where they differ.</summary>
    public string Amount(Done done, Exercise exercise) => done.Left == done.Right
        ? Short(done.Left, exercise)
        : Words[$"session.sides.{(exercise.Measure is Measure.Reps ? "reps" : "seconds")}", ("left", done.Left), ("right", done.Right)];

    /// <summary>"2×10 each side".</summary>
    public string Sets(int sets, int amount, Exercise exercise) => $"{sets}×{Short(amount, exercise)}";

    public string Load(Kilograms? load) => load is { } kilograms ? Words["session.load", ("load", Weight(kilograms))] : "";

    public string Weight(Kilograms load) =>
        Words["format.kilograms", ("kg", load.Value.ToString("0.###", CultureInfo.InvariantCulture))];

    /// <summary>How a set felt, by the number of reps that were left where the runner gave one.</summary>
    public string Effort(Effort? effort, int? left = null) =>
        left is { } reps ? Words["session.effort.left", ("n", reps)]
        : effort is { } felt ? Words[$"session.effort.{Key(felt)}"]
        : "";

    public string Area(Area area) => Words[$"areas.{Key(area)}"];

    public string Side(Side side) => Words[$"sides.{Key(side)}"];

    /// <summary>What makes a session easier, as the first half of a sentence.</summary>
    public string Ease(Ease ease) => Words[$"eases.{Key(ease)}"];

    public string Phase(Phase phase) => Words[$"phases.{Key(phase)}"];

    public string Plan(Plan plan) => Words[$"plans.{Key(plan)}"];

    /// <summary>The topics of health that apply, as in mid-sentence.</summary>
    public string Topics(IEnumerable<Topic> topics) => List(topics.Select(topic => Words[$"topics.{Key(topic)}"]));

    /// <summary>A day that may be in another year.</summary>
    public string Date(LocalDate day) => Words["format.date",
        ("weekday", ShortWeekday(day.DayOfWeek)), ("day", day.Day), ("month", Words["months", day.Month - 1]), ("year", day.Year)];

    /// <summary>The lines of a prescription, one an exercise.</summary>
    public string Lines(Prescription prescription) => string.Join("\n", prescription.Items.Select(item => Words["offer.item",
        ("exercise", Title(item.Exercise)),
        ("dose", Sets(item.Sets, item.Aim, Catalogue.Get(item.Exercise)) + Load(item.Load)),
        ("change", item.Reasons.Any(Rises) && !item.Reasons.Any(reason => reason is Reason.Eased) ? Words["offer.changed"] : "")]));

    public static int Minutes(ImmutableArray<Prescribed> items) => (SessionTime.Of(items) + 59) / 60;

    /// <summary>The key of an enum's value: TooEasy → too-easy.</summary>
    public static string Key<T>(T value) where T : struct, Enum => string.Concat(value.ToString().Select((letter, i) =>
        char.IsUpper(letter) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(letter) : letter.ToString()));

    /// <summary>More than the last time.</summary>
    private static bool Rises(Reason reason) => reason is Reason.Hit or Reason.TooEasy or Reason.HarderRung or Reason.Heavier
        or Reason.Slower or Reason.MoreSets or Reason.SetAdded;

    private static string Unit(Exercise exercise) =>
        (exercise.Measure is Measure.Reps ? "reps" : "seconds") + (exercise.Sides is Sides.Each ? "-each" : "");

    private static string Two(int number) => number.ToString("00", CultureInfo.InvariantCulture);
}
