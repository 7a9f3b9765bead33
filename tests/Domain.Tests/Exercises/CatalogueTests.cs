using RunnerStrength.Domain.Exercises;

namespace RunnerStrength.Domain.Tests.Exercises;

public class CatalogueTests
{
    /// <summary>Reps a set never goes beyond (2.3, rule 6).</summary>
    private const int RepsCap = 20;

    public static TheoryData<string> Ids => [.. Catalogue.All.Select(exercise => exercise.Id.Value)];

    public static TheoryData<Pattern> Strength => [.. Enum.GetValues<Pattern>().Except([Pattern.Plyo, Pattern.Mobility])];

    public static TheoryData<Area> Areas => [.. Enum.GetValues<Area>()];

    [Fact]
    public void No_two_exercises_share_an_id() =>
        Catalogue.All.Select(exercise => exercise.Id).ShouldBeUnique();

    [Theory]
    [InlineData("push-up", 2, 10, 10)]
    [InlineData("dumbbell-row", 2, 12, 12, Measure.Reps, Sides.Each)]
    [InlineData("triceps-dip", 2, 12, 12)]
    [InlineData("step-up", 2, 10, 10, Measure.Reps, Sides.Each)]
    [InlineData("squat", 2, 15, 15)]
    [InlineData("walking-lunge", 2, 8, 8, Measure.Reps, Sides.Each)]
    [InlineData("lunge", 3, 10, 12, Measure.Reps, Sides.Each)]
    [InlineData("single-leg-deadlift", 2, 10, 10, Measure.Reps, Sides.Each)]
    [InlineData("deadlift", 3, 10, 12)]
    [InlineData("calf-raise", 3, 10, 12)]
    [InlineData("plank", 3, 30, 60, Measure.Seconds)]
    [InlineData("back-extension", 2, 10, 10)]
    [InlineData("glute-bridge", 2, 15, 15, Measure.Reps, Sides.Both, 2)]
    [InlineData("leg-raise", 2, 10, 10)]
    public void A_runner_starts_with_the_sources_own_dose(
        string id, int sets, int aim, int top, Measure measure = Measure.Reps, Sides sides = Sides.Both, int pause = 0)
    {
        var exercise = Catalogue.Get(new(id));

        (exercise.Dose.Sets, exercise.Dose.Aim, exercise.Measure, exercise.Sides, exercise.Dose.PauseSeconds)
            .ShouldBe((sets, aim, measure, sides, pause));
        exercise.Dose.Hi.ShouldBeGreaterThanOrEqualTo(top);
        exercise.Sources.ShouldNotBeEmpty();
        (exercise.Easier ?? exercise.Harder).ShouldNotBeNull("a dosed exercise has somewhere to go");
    }

    [Theory]
    [InlineData("side-plank")]
    [InlineData("plank-jack")]
    [InlineData("plank-hip-dip")]
    [InlineData("crunch")]
    [InlineData("v-sit")]
    [InlineData("overhead-triceps-extension")]
    [InlineData("overhead-press")]
    [InlineData("donkey-kick")]
    [InlineData("wall-squat")]
    public void What_a_source_only_names_is_here_too(string id) =>
        Catalogue.Get(new(id)).Sources.ShouldNotBeEmpty();

    [Theory]
    [InlineData("push-up", Equipment.None)]
    [InlineData("dumbbell-row", Equipment.Dumbbells | Equipment.Bench)]
    [InlineData("triceps-dip", Equipment.Bench)]
    [InlineData("step-up", Equipment.Bench)]
    [InlineData("squat", Equipment.None)]
    [InlineData("walking-lunge", Equipment.None)]
    [InlineData("lunge", Equipment.None)]
    [InlineData("single-leg-deadlift", Equipment.None)]
    [InlineData("deadlift", Equipment.Barbell)]
    [InlineData("calf-raise", Equipment.None)]
    [InlineData("plank", Equipment.None)]
    [InlineData("back-extension", Equipment.None)]
    [InlineData("glute-bridge", Equipment.None)]
    [InlineData("leg-raise", Equipment.None)]
    public void An_exercise_asks_for_the_equipment_its_source_names(string id, Equipment needs) =>
        Catalogue.Get(new(id)).Needs.ShouldBe(needs);

    [Theory, MemberData(nameof(Ids))]
    public void A_dose_stays_within_its_own_range_and_the_caps(string id)
    {
        var exercise = Catalogue.Get(new(id));
        var dose = exercise.Dose;

        dose.Sets.ShouldBeInRange(1, 4);
        dose.Lo.ShouldBePositive();
        dose.Aim.ShouldBeInRange(dose.Lo, dose.Hi);
        if (exercise.Measure == Measure.Reps)
            dose.Hi.ShouldBeLessThanOrEqualTo(RepsCap);
    }

    [Theory, MemberData(nameof(Ids))]
    public void A_rung_up_and_the_rung_down_again_lead_back(string id)
    {
        var exercise = Catalogue.Get(new(id));

        if (exercise.Harder is { } harder)
            Catalogue.Get(harder).Easier.ShouldBe(exercise.Id);
        if (exercise.Easier is { } easier)
            Catalogue.Get(easier).Harder.ShouldBe(exercise.Id);
    }

    [Theory, MemberData(nameof(Ids))]
    public void Every_ladder_has_a_lowest_rung(string id) =>
        Down(Catalogue.Get(new(id))).Take(Catalogue.All.Length + 1).Count().ShouldBeLessThanOrEqualTo(Catalogue.All.Length);

    [Theory, MemberData(nameof(Ids))]
    public void The_rung_below_is_the_same_movement_and_no_harder(string id)
    {
        var exercise = Catalogue.Get(new(id));
        if (exercise.Easier is not { } below)
            return;

        var easier = Catalogue.Get(below);
        easier.Pattern.ShouldBe(exercise.Pattern);
        easier.Level.ShouldBeLessThanOrEqualTo(exercise.Level);
        easier.Impact.ShouldBeLessThanOrEqualTo(exercise.Impact);
    }

    [Theory, MemberData(nameof(Ids))]
    public void What_loads_the_spine_or_lands_says_so_in_its_areas(string id)
    {
        var exercise = Catalogue.Get(new(id));

        exercise.Level.ShouldBeInRange(0, 3);
        exercise.Impact.ShouldBeInRange(0, 3);
        exercise.SpineLoad.ShouldBeInRange(0, 3);
        exercise.Muscles.ShouldNotBeEmpty();
        exercise.Areas.ShouldBeUnique();
        if (exercise.SpineLoad > 0)
            exercise.Areas.ShouldContain(Area.LowerBack);
        if (exercise.Impact > 0)
            exercise.Areas.ShouldContain(Area.Foot);
    }

    [Theory, MemberData(nameof(Strength))]
    public void A_beginner_without_equipment_can_train_every_movement(Pattern pattern) =>
        Catalogue.All.ShouldContain(exercise => exercise.Pattern == pattern && exercise.Level == 0 && exercise.Needs == Equipment.None);

    [Theory, MemberData(nameof(Strength))]
    public void A_strong_runner_finds_something_hard_in_every_movement(Pattern pattern) =>
        Catalogue.All.ShouldContain(exercise => exercise.Pattern == pattern && exercise.Level >= 2);

    [Theory, MemberData(nameof(Areas))]
    public void Whatever_hurts_legs_core_and_upper_body_can_still_train_without_equipment(Area sore)
    {
        Sparing(sore, Pattern.Squat, Pattern.Lunge, Pattern.Hinge, Pattern.Calf, Pattern.Hip).ShouldNotBeEmpty();
        Sparing(sore, Pattern.CoreFront, Pattern.CoreSide, Pattern.CoreBack).ShouldNotBeEmpty();
        Sparing(sore, Pattern.Push, Pattern.Pull).ShouldNotBeEmpty();
    }

    private static IEnumerable<ExerciseId> Sparing(Area sore, params Pattern[] patterns) =>
        from exercise in Catalogue.All
        where patterns.Contains(exercise.Pattern) && exercise.Needs == Equipment.None && exercise.Level == 0
        where !exercise.Areas.Contains(sore)
        select exercise.Id;

    private static IEnumerable<Exercise> Down(Exercise from)
    {
        for (Exercise? rung = from; rung is not null; rung = rung.Easier is { } easier ? Catalogue.Get(easier) : null)
            yield return rung;
    }
}
