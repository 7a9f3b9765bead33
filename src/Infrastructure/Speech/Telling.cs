using System.Collections;
using System.Globalization;
using NodaTime;
using RunnerStrength.Domain.Conversation;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Reading;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Infrastructure.Speech;

/// <summary>Values in the words of a language, each by its type, as the runner's own day and zone have them.</summary>
internal sealed class Telling(Language language, DateTimeZone zone, LocalDate today)
{
    private Words Words => language.Words;

    /// <summary>A value by its row; nothing where it has none, or none of its lines says anything.</summary>
    public string? Row(object value, Scope? outer = null, string? key = null) =>
        Words.Find(value, key ?? Naming.KeyOf(value.GetType())) is { } row ? Filled(row, new Scope(value, outer)) : null;

    /// <summary>A button.</summary>
    public string Label(Choice choice, Screen screen)
    {
        var says = choice.About ?? (choice.Says is Heard.Answered { Answer: var answer } ? answer : choice.Says);
        var key = $"choice.{choice.Label ?? Naming.Kebab(says.GetType().Name)}";
        var text = Row(says, new Scope(screen), key) ?? throw new KeyNotFoundException($"There are no words for {key}.");
        return choice.IsOn ? With("marked", text) : text;
    }

    public static string Capital(string text) => string.Concat(text[..1].ToUpper(CultureInfo.InvariantCulture), text.AsSpan(1));

    private string Filled(Template row, Scope scope) => row.Fill(scope, (value, format) => Text(value, format, scope));

    private string? Text(object? value, string? format, Scope scope) => value is null ? null : value switch
    {
        _ when format is "title" => Text(value, null, scope) is { Length: > 0 } text ? Capital(text) : null,
        Choice choice => Label(choice, (Screen)scope.Value),
        string rule when format is "rule" => Words[$"rules.{rule}"],
        string source => source.Replace("ours", Words["format.ours"], StringComparison.Ordinal),
        Reason reason when format is "clause" => Row(reason, scope)?.TrimEnd('.'),
        int number when format is "word" => Words["numbers", number],
        int seconds when format is "clock" => Time(Duration.FromSeconds(seconds), null),
        int amount when format is "dose" or "short" => Amount(amount, format, scope),
        IFormattable number when value is int or double => number.ToString(null, CultureInfo.InvariantCulture),
        Amount amount => Amount(amount.Count, format ?? "short", new Scope(new { Exercise = amount.Of })),
        Done done => Amount(done, scope),
        Kilograms load when format is "plain" => Plain(load),
        Kilograms load => With("kilograms", Plain(load)),
        Fact.SetLogged set when format is "feeling" => Feeling(set),
        Fact.SetLogged set when format is "amount" => Filled(Words.Row("format.set"), new Scope(set, scope)),
        ExerciseId id => Exercise(language.Exercises[id], format),
        Kit kit => Kit(kit),
        Enum each when each is IsoDayOfWeek day => Words[format is "short" ? "weekdays-short" : "weekdays", (int)day - 1],
        Enum named => Words[$"{Naming.KeyOf(named.GetType())}{(format is null ? "" : "-" + format)}.{Naming.CaseOf(named)}"],
        IEnumerable list => List([.. list.Cast<object>().Select(item => Text(item, null, scope)).OfType<string>()], format),
        _ => Time(value, format) ?? Row(value, scope),
    };

    /// <summary>Days, times and lengths of time; nothing for anything else.</summary>
    private string? Time(object value, string? format) => value switch
    {
        LocalDate day when format is "weekday" => Words["weekdays", (int)day.DayOfWeek - 1],
        LocalDate day when format is "iso" => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        LocalDate day => Filled(Words.Row(format is "date" ? "format.date" : "format.day"), new Scope(new
        {
            Weekday = Words["weekdays-short", (int)day.DayOfWeek - 1],
            day.Day,
            Month = Words["months", day.Month - 1],
            day.Year,
        })),
        LocalTime time => Filled(Words.Row("format.time"), new Scope(new { Hour = Two(time.Hour), Minute = Two(time.Minute) })),
        Duration length => $"{(int)length.TotalMinutes}:{Two(length.Seconds)}",
        DateTimeZone place => place.Id[(place.Id.LastIndexOf('/') + 1)..].Replace('_', ' '),
        Slot slot when format is "time" => Time(slot.At.InZone(zone).TimeOfDay, null),
        Slot slot when format is "sentence" => With("next", When(slot)),
        Slot slot => When(slot),
        _ => null,
    };

    /// <summary>"today, 18:00", "Thursday, 18:00".</summary>
    private string When(Slot slot)
    {
        var local = slot.At.InZone(zone);
        var key = Period.DaysBetween(today, local.Date) switch { 0 => "today", 1 => "tomorrow", < 7 => "soon", _ => "later" };
        return Filled(Words.Row($"format.when.{key}"), new Scope(new { Day = local.Date, Time = local.TimeOfDay }));
    }

    private string Amount(int amount, string form, Scope scope) =>
        Filled(Words.Row($"format.{form}.{Unit(scope)}"), new Scope(new { N = amount }));

    /// <summary>"10 each side", or both sides where they differ.</summary>
    private string Amount(Done done, Scope scope) => done.Left == done.Right
        ? Amount(done.Left, "short", scope)
        : Filled(Words.Row($"format.sides.{(Of(scope).Measure is Measure.Reps ? "reps" : "seconds")}"), new Scope(done));

    private static string Unit(Scope scope) =>
        (Of(scope).Measure is Measure.Reps ? "reps" : "seconds") + (Of(scope).Sides is Sides.Each ? "-each" : "");

    /// <summary>The exercise that an amount is of: the nearest one.</summary>
    private static Exercise Of(Scope scope) => Catalogue.Get(scope.Nearest<ExerciseId>("exercise")
        ?? throw new KeyNotFoundException($"{scope.Value.GetType().Name} has an amount, and no exercise."));

    /// <summary>How a set felt, by the number of reps that were left where the runner gave one.</summary>
    private string? Feeling(Fact.SetLogged set) =>
        set.Rir is { } left ? With("left", left)
        : set.Effort is { } felt ? Words[$"effort.{Naming.CaseOf(felt)}"]
        : null;

    private string Exercise(ExerciseWords words, string? format) => format switch
    {
        "setup" => words.Setup,
        "steps" => string.Join(" ", words.Steps),
        "cues" => string.Join("\n", words.Cues.Select(cue => With("cue", cue))),
        "faults" => string.Join(" ", words.Faults),
        "benefit" => words.Benefit,
        _ => words.Name,
    };

    private string Kit(Kit kit) => kit.Has == Equipment.None
        ? Words["equipment.none"]
        : List([.. Enum.GetValues<Equipment>().Where(thing => thing is not Equipment.None && kit.Has.HasFlag(thing)).Select(thing => Thing(thing, kit))], null);

    private string Thing(Equipment thing, Kit kit)
    {
        var name = Words[$"equipment.{Naming.CaseOf(thing)}"];
        return thing is Equipment.Dumbbells && !kit.Weights.IsEmpty
            ? $"{name} ({List([.. kit.Weights.Select(weight => With("kilograms", Plain(weight)))], null)})"
            : name;
    }

    private string List(IReadOnlyList<string> items, string? format) => (items, format) switch
    {
        ([], "or-none") => Words["format.none"],
        (_, "lines") => string.Join("\n", items),
        (_, "commas") => string.Join(Words["format.and"], items),
        (_, "dots") => string.Join(" · ", items),
        (_, "then") => string.Join(Words["format.then"], items),
        (_, "choice") => string.Join(Words["format.last-or"], items),
        (_, "sentences") => string.Join(" ", items.Select((item, place) => place == 0 ? item : Capital(item))),
        ([], _) => "",
        ([var one], _) => one,
        _ => string.Join(Words["format.and"], items.SkipLast(1)) + Words["format.last-and"] + items[^1],
    };

    private string With(string format, object value) => Filled(Words.Row($"format.{format}"), new Scope(new { Value = value }));

    private static string Plain(Kilograms load) => load.Value.ToString("0.###", CultureInfo.InvariantCulture);

    private static string Two(int number) => number.ToString("00", CultureInfo.InvariantCulture);
}
