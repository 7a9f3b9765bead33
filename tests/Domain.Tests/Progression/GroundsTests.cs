using System.Runtime.CompilerServices;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;

namespace RunnerStrength.Domain.Tests.Progression;

/// <summary>The answer to "why": for every reason the number that it is about, the rule and the source.</summary>
public class GroundsTests
{
    [Theory]
    [InlineData(typeof(Reason.Hit), Number.Amount, "hit", "S3, E11")]
    [InlineData(typeof(Reason.TooEasy), Number.Amount, "too easy", "E12, E14")]
    [InlineData(typeof(Reason.HitHard), Number.Amount, "hard hit", "E12, ours")]
    [InlineData(typeof(Reason.ToppedOnce), Number.Amount, "top once", "E11")]
    [InlineData(typeof(Reason.Bridging), Number.Amount, "bridge", "E11, ours")]
    [InlineData(typeof(Reason.MissedOnce), Number.Amount, "first miss", "ours")]
    [InlineData(typeof(Reason.FromTheBottom), Number.Amount, "from the bottom", "ours")]
    [InlineData(typeof(Reason.AtTheTop), Number.Amount, "nothing harder", "ours")]
    [InlineData(typeof(Reason.HeldForPain), Number.Amount, "quiet week", "E21")]
    [InlineData(typeof(Reason.HeldForDays), Number.Amount, "two weeks between loads", "S3")]
    [InlineData(typeof(Reason.HeldForWeek), Number.Amount, "two advances a week", "S3, ours")]
    [InlineData(typeof(Reason.NoTest), Number.Amount, "eased sessions are no test", "ours")]
    [InlineData(typeof(Reason.SoughtAgain), Number.Amount, "too easy twice", "S3, ours")]
    [InlineData(typeof(Reason.Slower), Number.Amount, "tempo", "ours")]
    [InlineData(typeof(Reason.Landings), Number.Amount, "jumps", "E24")]
    [InlineData(typeof(Reason.MissedTwice), Number.Sets, "second miss", "ours")]
    [InlineData(typeof(Reason.MoreSets), Number.Sets, "a set more", "ours")]
    [InlineData(typeof(Reason.SetAdded), Number.Sets, "sets of the week", "S2, S3")]
    [InlineData(typeof(Reason.Heavier), Number.Load, "load step", "S3, E11")]
    [InlineData(typeof(Reason.Lighter), Number.Load, "third miss", "ours")]
    [InlineData(typeof(Reason.WeightFound), Number.Load, "finding the load by 3×10", "S3")]
    [InlineData(typeof(Reason.StillEasy), Number.Load, "finding the load by 3×10", "S3")]
    [InlineData(typeof(Reason.OwnWeight), Number.Load, "your own weight", "ours")]
    [InlineData(typeof(Reason.LoadAfterGap), Number.Load, "return", "E17")]
    [InlineData(typeof(Reason.NewRange), Number.Load, "new phase", "S3, Epley")]
    [InlineData(typeof(Reason.HarderRung), Number.Exercise, "next rung", "S1, S3")]
    [InlineData(typeof(Reason.EasierRung), Number.Exercise, "third miss", "ours")]
    [InlineData(typeof(Reason.RungFound), Number.Exercise, "finding the rung", "S3")]
    [InlineData(typeof(Reason.RungAfterGap), Number.Exercise, "return", "E17")]
    [InlineData(typeof(Reason.SparesArea), Number.Exercise, "spare what hurts", "E21")]
    [InlineData(typeof(Reason.EasedForPain), Number.Exercise, "easier after pain", "E21")]
    [InlineData(typeof(Reason.WorseOvernight), Number.Exercise, "next morning", "E21")]
    [InlineData(typeof(Reason.NoKit), Number.Exercise, "your equipment", "ours")]
    [InlineData(typeof(Reason.LightOnly), Number.Exercise, "health answers", "E25")]
    [InlineData(typeof(Reason.FormFirst), Number.Exercise, "form first", "S1, S3")]
    [InlineData(typeof(Reason.WeakSide), Number.Exercise, "weak side first", "S0, S3, S4")]
    [InlineData(typeof(Reason.LegsSpared), Number.Exercise, "fresh legs", "S3, E7")]
    [InlineData(typeof(Reason.NoSession), Number.Exercise, "no session", "ours")]
    [InlineData(typeof(Reason.Dosed), Number.Amount, "dose", "S0–S4")]
    [InlineData(typeof(Reason.RangeOfPhase), Number.Amount, "range of the phase", "S3")]
    [InlineData(typeof(Reason.SetsOfWeek), Number.Sets, "sets of the week", "S0, S2, S3")]
    [InlineData(typeof(Reason.SetsOfDay), Number.Sets, "sets of the day", "S3, ours")]
    [InlineData(typeof(Reason.LightestFirst), Number.Load, "begin clearly too easy", "S3")]
    [InlineData(typeof(Reason.SameWeight), Number.Load, "same weight", "S3")]
    [InlineData(typeof(Reason.ReserveToLearn), Number.Reserve, "calibration", "S3")]
    [InlineData(typeof(Reason.ReserveOfPhase), Number.Reserve, "reserve of the phase", "ours")]
    [InlineData(typeof(Reason.ReserveForHealth), Number.Reserve, "health answers", "E25")]
    [InlineData(typeof(Reason.RestOf), Number.Rest, "rest", "S2, S3")]
    public void Every_reason_is_about_a_number_and_has_a_rule_and_a_source(Type kind, Number number, string rule, string source)
    {
        var reason = (Reason)RuntimeHelpers.GetUninitializedObject(kind);
        Grounds.Of(reason).ShouldBe(new Ground(number, reason, rule, source));
    }

    [Theory]
    [InlineData(Ease.DeepTaper, "taper", "ours")]
    [InlineData(Ease.Taper, "taper", "ours")]
    [InlineData(Ease.Illness, "after illness", "ours")]
    [InlineData(Ease.Return, "return", "E17")]
    [InlineData(Ease.Deload, "deload", "ours")]
    [InlineData(Ease.Lite, "readiness", "ours")]
    [InlineData(Ease.Tired, "readiness", "ours")]
    [InlineData(Ease.AfterHardRun, "soon after a hard run", "S3, E7")]
    [InlineData(Ease.Maintenance, "maintenance", "E15")]
    public void What_eases_a_session_is_about_its_sets(Ease ease, string rule, string source)
    {
        var reason = new Reason.Eased(ease, 3, 2);
        Grounds.Of(reason).ShouldBe(new Ground(Number.Sets, reason, rule, source));
    }

    [Fact]
    public void Every_reason_and_every_ease_has_its_row()
    {
        Rows(nameof(Every_reason_is_about_a_number_and_has_a_rule_and_a_source)).Append(typeof(Reason.Eased))
            .ShouldBe(typeof(Reason).GetNestedTypes(), ignoreOrder: true);
        Rows(nameof(What_eases_a_session_is_about_its_sets)).ShouldBe(Enum.GetValues<Ease>().Cast<object>(), ignoreOrder: true);

        static IEnumerable<object?> Rows(string theory) => typeof(GroundsTests).GetMethod(theory)!
            .GetCustomAttributes(typeof(InlineDataAttribute), false).Cast<InlineDataAttribute>().Select(row => row.Data[0]);
    }

    // Week 1 asks for 8–15 and three in reserve, week 9 for 4–6 and two. The weights at hand are 16, 18 and 20 kg.
    [Theory]
    [InlineData("goblet-squat", 1, 8, 15, 18, 3, Stage.Building, "RangeOfPhase SetsOfWeek SameWeight ReserveOfPhase RestOf")]
    [InlineData("goblet-squat", 9, 4, 6, 18, 2, Stage.Building, "RangeOfPhase SetsOfWeek SameWeight ReserveOfPhase RestOf")]
    [InlineData("goblet-squat", 9, 6, 10, 18, 4, Stage.Building, "Dosed SetsOfWeek SameWeight ReserveForHealth RestOf")]
    [InlineData("goblet-squat", 1, 8, 15, 16, 4, Stage.Calibrating, "RangeOfPhase SetsOfWeek LightestFirst ReserveToLearn RestOf")]
    [InlineData("goblet-squat", 1, 8, 15, 18, 4, Stage.Calibrating, "RangeOfPhase SetsOfWeek SameWeight ReserveToLearn RestOf")]
    [InlineData("goblet-squat", 1, 8, 15, 16, 3, Stage.Building, "RangeOfPhase SetsOfWeek SameWeight ReserveOfPhase RestOf")]
    [InlineData("push-up", 1, 8, 15, null, 3, Stage.Building, "Dosed SetsOfWeek ReserveOfPhase RestOf")] // its own range, which happens to be the phase's
    public void Where_nothing_changed_a_number_it_says_where_it_comes_from(
        string id, int week, int lo, int hi, int? kg, int rir, Stage stage, string reasons) =>
        string.Join(' ', Grounds.Of(Item(id, lo, hi, kg, rir, stage), new([], week)).Select(ground => ground.Reason.GetType().Name)).ShouldBe(reasons);

    [Theory]
    [InlineData(5, 2, 3, true)] // fewer than it has reached
    [InlineData(5, 3, 3, false)]
    [InlineData(1, 2, 3, false)] // the week asks for two
    public void Fewer_sets_than_were_reached_are_for_the_day(int week, int sets, int reached, bool forTheDay)
    {
        var item = Item("push-up", 8, 15, null, 3, Stage.Building) with { Sets = sets, Stands = Lift.On(Catalogue.Get(new("push-up")), Kit.Nothing) with { Sets = reached } };
        Grounds.Of(item, new([], week)).Select(ground => ground.Reason).Single(reason => Grounds.Of(reason).Number is Number.Sets)
            .ShouldBe(forTheDay ? new Reason.SetsOfDay(sets, reached) : new Reason.SetsOfWeek(week, sets));
    }

    [Fact]
    public void What_stands_carries_the_numbers_of_the_card()
    {
        Grounds.Of(Item("goblet-squat", 4, 6, 18, 2, Stage.Building), new([], 21)).Select(ground => ground.Reason).ShouldBe(
        [
            new Reason.RangeOfPhase(Phase.Heavy, 4, 6), new Reason.SetsOfWeek(9, 3), new Reason.SameWeight(new(18)),
            new Reason.ReserveOfPhase(Phase.Heavy, 2), new Reason.RestOf(90),
        ]);
        Grounds.Of(Item("goblet-squat", 8, 15, 16, 4, Stage.Calibrating), new([], 9)).Select(ground => ground.Reason).ShouldBe(
        [
            new Reason.Dosed(3, 8, 15), new Reason.SetsOfWeek(9, 3), new Reason.LightestFirst(new(16)),
            new Reason.ReserveToLearn(4), new Reason.RestOf(90),
        ]);
    }

    [Fact]
    public void What_changed_a_number_comes_first_and_takes_the_place_of_what_stands()
    {
        var changed = Item("push-up", 8, 15, null, 3, Stage.Building) with { Reasons = [new Reason.SetAdded(2, 3, 5), new Reason.Hit(10, 10, 11)] };
        Grounds.Of(changed, new([], 5)).Select(ground => ground.Reason.GetType().Name).ShouldBe(["SetAdded", "Hit", "ReserveOfPhase", "RestOf"]);
    }

    private static Prescribed Item(string id, int lo, int hi, int? kg, int rir, Stage stage) =>
        new(new(id), new(id), 3, lo, lo, hi, kg is { } load ? new Kilograms(load) : null, rir, 90, 120, [], stage, Owned: [new(16), new(18), new(20)]);
}
