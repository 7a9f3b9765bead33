using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Calendar;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Reading;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;

namespace RunnerStrength.Infrastructure.Speech;

/// <summary>What somebody trains by: where they are in it, the days, the next sessions, and the other plans.</summary>
internal sealed class PlanSpeech(Phrases phrases)
{
    /// <summary>Sessions that are looked ahead.</summary>
    private const int Ahead = 3;

    private readonly OfferSpeech _offer = new(phrases);
    private readonly Whys _whys = new(phrases);

    private Words Words => phrases.Words;

    public Fragment.Ask Ask(Runner runner, Instant now, bool inPlace) => new(Of(runner, now) + "\n\n" + Words["plan.others"],
        [
            .. HasBudget(runner) ? new[] { Budgets(runner.Profile.Minutes) } : [],
            .. Enum.GetValues<Plan>().Where(plan => plan != runner.Profile.Plan).Select(plan => ImmutableArray.Create(new Choice(Title(plan), new Heard.Choose(plan)))),
        ], inPlace);

    public string Of(Runner runner, Instant now)
    {
        var plan = runner.Profile.Plan;
        var week = Prescriber.Now(runner, now).Week;
        return string.Join("\n\n", new[]
        {
            Words["plan.title", ("plan", phrases.Plan(plan))] + "\n" + Words[$"plan.about.{Phrases.Key(plan)}"],
            plan is Plan.Block ? string.Join("\n", [_offer.Week(plan, week) + " " + Words[$"plan.phase.{Phrases.Key(Block.Asks(week).Phase)}"], .. Coming(week)]) : "",
            Days(runner.Profile, runner.Today(now)) + (HasBudget(runner) ? "\n" + Words["plan.budget.now", ("minutes", runner.Profile.Minutes)] : ""),
            Routine.Of(plan) is null
                ? Words["plan.sessions"] + "\n" + string.Join("\n", Sessions(runner, now))
                : Words["plan.each"] + "\n" + string.Join("\n", Prescriber.For(runner, runner.Next?.At ?? now).Items.Select(item => Lift("plan.item", phrases.Title(item.Exercise), item))),
            runner.Profile.Screening is null ? Words["plan.light"] : "",
            Words["plan.done", ("n", runner.Progress.Sessions)],
        }.Where(part => part.Length > 0));
    }

    /// <summary>A routine takes as long as it takes.</summary>
    private static bool HasBudget(Runner runner) => Routine.Of(runner.Profile.Plan) is null;

    private ImmutableArray<Choice> Budgets(int now) =>
        [.. MinuteBudget.Choices.Where(minutes => minutes != now).Select(minutes => new Choice(Words["plan.budget.choice", ("minutes", minutes)], new Heard.Budget(minutes)))];

    private string Title(Plan plan) => Routine.Of(plan) is { } routine
        ? Words["plan.routine", ("plan", phrases.Plan(plan)), ("n", routine.Length), ("minutes", Phrases.Minutes([.. routine.Select(AsItStands)]))]
        : phrases.Plan(plan);

    /// <summary>An exercise with the source's own dose and rests.</summary>
    private static Prescribed AsItStands(RoutineItem item) => new(
        item.Exercise, item.Exercise, item.As.Dose.Sets, item.As.Dose.Aim, item.As.Dose.Lo, item.As.Dose.Hi, null,
        Block.CalibrationRir, item.Rests.BetweenSets, item.Rests.After, []);

    /// <summary>The next easy week, and the next phase.</summary>
    private IEnumerable<string> Coming(int week)
    {
        var (at, ahead) = (Block.InBlock(week), Enumerable.Range(Block.InBlock(week) + 1, Block.Weeks - Block.InBlock(week)).ToList());
        if (Block.IsDeload(at))
            yield return Words["plan.easy-now"];
        if (ahead.FirstOrDefault(Block.IsDeload) is > 0 and var easy)
            yield return Words["plan.easy", ("week", easy)];
        yield return ahead.FirstOrDefault(later => Block.Asks(later).Phase != Block.Asks(at).Phase) is > 0 and var next
            ? Words["plan.then", ("week", next), ("phase", phrases.Phase(Block.Asks(next).Phase))]
            : Words["plan.last"];
    }

    private string Days(Profile profile, LocalDate today) => string.Join("\n", Placement.Of(profile, profile.Days).Select(placed => placed.Focus switch
    {
        Focus.Whole => Words["plan.day.whole", ("day", phrases.Weekday(placed.Day)), ("time", phrases.Time(profile.Time))],
        Focus.WithoutLegs => Words["plan.day.without-legs", ("day", phrases.Weekday(placed.Day)), ("time", phrases.Time(profile.Time)),
            ("why", Words[$"leg-bars.{Phrases.Key(WhyWithoutLegs(profile, today.With(DateAdjusters.NextOrSame(placed.Day))))}"])],
    }));

    private static LegBar WhyWithoutLegs(Profile profile, LocalDate day) => LegDays.RunAfter(profile, day.At(profile.Time)) switch
    {
        RunDay.Hard => LegBar.HardRunSoon,
        RunDay.Long => LegBar.LongRunSoon,
        _ => LegBar.LegsLately,
    };

    private IEnumerable<string> Sessions(Runner runner, Instant now)
    {
        var slots = Slots(runner, now).Take(Ahead).ToList();
        return slots.Zip(Prescriber.Ahead(runner, slots.Select(slot => slot.At)), (slot, prescription) => Words["plan.session",
            ("day", phrases.Day(slot.Day)), ("lifts", prescription.Items.IsEmpty
                ? string.Join(" ", _offer.Reasons(prescription))
                : string.Join(Words["format.and"], prescription.Items.Select(item => Lift("plan.lift", phrases.Name(item.Exercise), item))))]);
    }

    private static IEnumerable<Slot> Slots(Runner runner, Instant now)
    {
        for (var slot = runner.Next; slot is not null; slot = Schedule.Next(runner.Profile, slot.Day, now))
            yield return slot;
    }

    private string Lift(string key, string name, Prescribed item) => Words[key,
        ("exercise", name), ("dose", phrases.Sets(item.Sets, item.Aim, Catalogue.Get(item.Exercise))), ("load", phrases.Load(item.Load)),
        ("why", item.Reasons is [Reason.NoKit or Reason.LightOnly or Reason.FormFirst or Reason.SparesArea, ..]
            ? Words["plan.instead", ("why", _whys.Of(item.Reasons[0], Catalogue.Get(item.Exercise)).TrimEnd('.'))] : "")];
}
