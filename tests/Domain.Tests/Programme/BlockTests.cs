using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;

namespace RunnerStrength.Domain.Tests.Programme;

public class BlockTests
{
    [Theory]
    [InlineData(1, Phase.Foundation, 8, 15, 3, false)]
    [InlineData(2, Phase.Foundation, 8, 15, 3, false)]
    [InlineData(3, Phase.FoundationPlus, 8, 12, 3, false)]
    [InlineData(4, Phase.FoundationPlus, 8, 12, 3, true)]
    [InlineData(5, Phase.Strength, 6, 10, 2, false)]
    [InlineData(8, Phase.Strength, 6, 10, 2, true)]
    [InlineData(9, Phase.Heavy, 4, 6, 2, false)]
    [InlineData(11, Phase.Heavy, 4, 6, 2, false)]
    [InlineData(12, Phase.Review, 6, 10, 3, true)]
    [InlineData(13, Phase.Foundation, 8, 15, 3, false)] // the next block
    public void Every_week_asks_for_its_phase(int week, Phase phase, int lo, int hi, int rir, bool deload)
    {
        Block.Asks(week).ShouldBe(new Weekly(phase, new RepRange(lo, hi), rir));
        Block.IsDeload(week).ShouldBe(deload);
    }

    [Theory]
    [InlineData("plank", Phase.Strength, 20, 60, 45, 60)]
    [InlineData("squat", Phase.Strength, 13, 20, 90, 120)] // bodyweight
    [InlineData("goblet-squat", Phase.Foundation, 8, 15, 90, 120)]
    [InlineData("goblet-squat", Phase.Strength, 6, 10, 150, 120)]
    [InlineData("goblet-squat", Phase.Heavy, 4, 6, 180, 180)]
    public void Rests_follow_the_phase_and_the_kind_of_exercise(string id, Phase phase, int lo, int hi, int between, int after) =>
        Rests.For(Catalogue.Get(new(id)), phase, new(lo, hi)).ShouldBe(new Rests(between, after));

    // What eases a session: the first of a list, nothing stacks. The runner is in week 5 of the block.
    [Theory]
    [InlineData("", null)]
    [InlineData("tired", Ease.Tired)]
    [InlineData("wrecked", Ease.Lite)]
    [InlineData("sore", Ease.Lite)]
    [InlineData("week4", Ease.Deload)]
    [InlineData("week4 tired", Ease.Deload)]
    [InlineData("wish", Ease.Deload)]
    [InlineData("wish6", Ease.Deload)]
    [InlineData("wish7", null)] // seven days, and it is over
    [InlineData("wish8", null)]
    [InlineData("week4 wish20", null)] // a deload that has just been takes the place of the planned one
    [InlineData("week4 wish23", Ease.Deload)] // before the three weeks that count
    [InlineData("week4 done4", Ease.Deload)] // two thirds of six
    [InlineData("week4 done3", null)] // who trained little needs no easy week
    [InlineData("race22", null)]
    [InlineData("race21", Ease.Taper)]
    [InlineData("race15", Ease.Taper)]
    [InlineData("race14", Ease.DeepTaper)]
    [InlineData("race1", Ease.DeepTaper)]
    [InlineData("race0", null)] // race day is no taper
    [InlineData("b-race10", null)]
    [InlineData("gap7", null)]
    [InlineData("gap8", Ease.Return)]
    [InlineData("gap56", Ease.Return)]
    [InlineData("gap57", null)] // all begins anew
    [InlineData("mild", Ease.Illness)]
    [InlineData("mild8", null)]
    [InlineData("hard16", Ease.AfterHardRun)] // Tuesday's hard run at noon, strength at 14:00
    [InlineData("maintenance", Ease.Maintenance)]
    [InlineData("maintenance week4", Ease.Maintenance)]
    public void A_session_is_eased_by_the_first_of_the_list(string what, Ease? ease) => (Easing.Of(Situation(what))?.Ease).ShouldBe(ease);

    [Fact]
    public void Every_kind_of_ease_is_in_the_list() =>
        typeof(BlockTests).GetMethod(nameof(A_session_is_eased_by_the_first_of_the_list))!
            .GetCustomAttributes(typeof(InlineDataAttribute), false).Cast<InlineDataAttribute>()
            .Select(row => row.Data[1]).OfType<Ease>().Distinct().Order()
            .ShouldBe(Enum.GetValues<Ease>());

    [Theory]
    [InlineData(Ease.Deload, 0.5, 0, "1 1 1 1", "3 3 3 3", 6)] // half of twelve, the legs first
    public void Half_the_sets_is_half_of_the_session(Ease ease, double share, int less, string least, string sets, int total)
    {
        var items = Items(sets);
        var eased = new Easing(ease, share, 1, less).Apply(items);
        eased.Sum(item => item.Sets).ShouldBe(total);
        eased.Zip(least.Split(' ').Select(int.Parse)).ShouldAllBe(pair => pair.First.Sets >= pair.Second);
        eased[0].Sets.ShouldBeGreaterThan(eased[3].Sets);
    }

    [Fact]
    public void A_deload_takes_a_tenth_of_the_load_and_says_why()
    {
        var item = Items("3").Single() with { Exercise = new("goblet-squat"), Load = new Kilograms(20), Owned = [new Kilograms(18), new Kilograms(20)] };
        var eased = new Easing(Ease.Deload, 0.5, 0.9m).Apply([item]).Single();
        (eased.Load, eased.Stage, eased.Reasons[0]).ShouldBe((new Kilograms(18), Stage.Deloading, new Reason.Eased(Ease.Deload, 3, 1)));
    }

    [Fact]
    public void Tired_takes_a_set_off_the_legs_and_nothing_else() =>
        new Easing(Ease.Tired, 1, 1, LegSetsLess: 1).Apply(Items("3 3 3 3")).Select(item => item.Sets).ShouldBe([2, 2, 3, 3]);

    [Fact]
    public void Only_where_sets_fell_it_says_so() =>
        new Easing(Ease.Tired, 1, 1, LegSetsLess: 1).Apply(Items("3 1 3 3")).Select(item => item.Reasons.Length).ShouldBe([1, 0, 0, 0]);

    [Fact]
    public void What_has_one_set_keeps_it_and_gets_no_second() =>
        new Easing(Ease.Deload, 0.5, 1).Apply(Items("1 3 3 3")).Select(item => item.Sets).ShouldBe([1, 2, 1, 1]);

    [Fact]
    public void A_weight_stays_where_only_the_sets_are_fewer()
    {
        // 17 kg: the runner's own, none of those at hand.
        var item = Items("3").Single() with { Exercise = new("goblet-squat"), Load = new Kilograms(17), Owned = [new Kilograms(16), new Kilograms(20)] };
        new Easing(Ease.Illness, 0.5, 1).Apply([item]).Single().Load.ShouldBe(new Kilograms(17));
    }

    // Days since an unplanned deload began.
    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(6, true)]
    [InlineData(7, false)]
    public void A_deload_that_was_wanted_lasts_seven_days(int days, bool on)
    {
        var first = new LocalDate(2026, 11, 3);
        Deloads.IsOn(Progress.None with { Deload = first }, first.PlusDays(days)).ShouldBe(on);
    }

    [Theory]
    [InlineData("", null, false)]
    [InlineData("low", null, false)]
    [InlineData("low low", null, true)]
    [InlineData("ok low low", null, true)]
    [InlineData("ok low", null, false)]
    [InlineData("low ok", null, false)]
    [InlineData("low low ok", null, false)]
    [InlineData("low low", 3, false)] // one is under way
    [InlineData("low low", 7, true)]
    public void Two_tired_sessions_in_a_row_offer_a_deload(string forms, int? deloadSince, bool due)
    {
        var day = new LocalDate(2026, 11, 3);
        Deloads.IsDue(
            Progress.None with
            {
                Forms = [.. forms.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(form => new FormOn(day.PlusDays(-4), form == "low"))],
                Deload = deloadSince is { } days ? day.PlusDays(-days) : null,
            },
            day).ShouldBe(due);
    }

    // The barbell deadlift waits for hinges, any other lift with a barbell for training.
    [Theory]
    [InlineData("deadlift", 3, 9, false)]
    [InlineData("deadlift", 4, 0, true)]
    [InlineData("barbell-squat", 9, 3, false)]
    [InlineData("barbell-squat", 0, 4, true)]
    [InlineData("dumbbell-single-leg-deadlift", 0, 0, true)]
    public void A_barbell_waits_for_four_weeks_of_practice(string id, int hingeWeeks, int weeks, bool opens)
    {
        var profile = A.Runner(new Kit(Equipment.Barbell | Equipment.Dumbbells, [new(5)])).Profile;
        Gates.Allow(Catalogue.Get(new(id)), profile, Progress.None with { HingeWeeks = hingeWeeks, Weeks = weeks }, new(2026, 11, 3)).ShouldBe(opens);
    }

    [Theory]
    [InlineData(Experience.Regular, true, true)]
    [InlineData(Experience.Regular, false, false)]
    [InlineData(Experience.Some, true, false)]
    public void Whoever_trains_regularly_and_says_what_they_lift_begins_with_the_bar(Experience experience, bool says, bool opens)
    {
        var profile = A.Runner(new Kit(Equipment.Barbell, []), experience).Profile with { Bests = says ? [new(new("barbell-squat"), 5, new(80))] : [] };
        Gates.Allow(Catalogue.Get(new("barbell-squat")), profile, Progress.None, new(2026, 11, 3)).ShouldBe(opens);
    }

    /// <summary>A squat, a calf raise, a plank and a push-up.</summary>
    private static System.Collections.Immutable.ImmutableArray<Prescribed> Items(string sets) =>
        [.. sets.Split(' ').Select(int.Parse).Zip(["squat", "calf-raise", "plank", "push-up"], (count, id) =>
            new Prescribed(new(id), count, 10, 8, 15, null, 3, 90, 120, []))];

    /// <summary>So many sessions in the three weeks before a Tuesday's.</summary>
    private static System.Collections.Immutable.ImmutableArray<LocalDate> Days(LocalDate day, int sessions) =>
        [.. Enumerable.Range(0, sessions).Select(i => day.PlusDays(-4 - 3 * i)).Reverse()];

    private static Situation Situation(string what)
    {
        var day = new LocalDate(2026, 11, 3);
        var profile = A.Runner().Profile with { RunsAt = TimeOfDay.Morning };
        var progress = Progress.None with { Sessions = 9, LastDay = day.PlusDays(-3), Weeks = 4, Days = Days(day, 6) };
        var time = new LocalTime(18, 0);
        Readiness? readiness = null;
        foreach (var word in what.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var number = int.TryParse(word.TrimStart([.. "abcdefghijklmnopqrstuvwxyz-"]), out var n) ? n : 0;
            (profile, progress, readiness, time) = word.TrimEnd([.. "0123456789"]) switch
            {
                "tired" => (profile, progress, new Readiness(Form.Tired), time),
                "wrecked" => (profile, progress, new Readiness(Form.Wrecked), time),
                "sore" => (profile, progress, new Readiness(Form.Normal, 3), time),
                "week" => (profile, progress with { Weeks = number - 1 }, readiness, time),
                "wish" => (profile, progress with { Deload = day.PlusDays(-number) }, readiness, time),
                "race" => (profile with { Race = new(day.PlusDays(number), Distance.Half, true) }, progress, readiness, time),
                "b-race" => (profile with { Race = new(day.PlusDays(number), Distance.Half, false) }, progress, readiness, time),
                "gap" => (profile, progress with { LastDay = day.PlusDays(-number) }, readiness, time),
                "done" => (profile, progress with { Days = Days(day, number) }, readiness, time),
                "mild" => (profile, progress with { Illness = new(day.PlusDays(-number), false, null) }, readiness, time),
                "hard" => (profile with { RunsAt = TimeOfDay.Midday }, progress, readiness, new LocalTime(14, 0)),
                "maintenance" => (profile with { Plan = Plan.Maintenance }, progress, readiness, time),
                _ => throw new ArgumentException(word),
            };
        }
        return new(profile, progress, A.Tuesday, day.At(time), readiness);
    }
}
