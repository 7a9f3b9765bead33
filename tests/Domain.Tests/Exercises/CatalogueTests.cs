using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Tests.Exercises;

public class CatalogueTests
{
    /// <summary>Reps a set never goes beyond (2.1).</summary>
    private const int RepsCap = 20;

    public static TheoryData<string> Ids => [.. Catalogue.All.Select(exercise => exercise.Id.Value)];

    /// <summary>A kettlebell is a name for dumbbells.</summary>
    public static TheoryData<Equipment> Things => [.. Enum.GetValues<Equipment>().Except([Equipment.None, Equipment.Kettlebell])];

    [Fact]
    public void No_two_exercises_share_an_id() =>
        Catalogue.All.Select(exercise => exercise.Id).ShouldBeUnique();

    [Theory, MemberData(nameof(Ids))]
    public void A_dose_stays_within_its_own_range_and_the_caps(string id)
    {
        var exercise = Catalogue.Get(new(id));
        var dose = exercise.Dose;

        dose.Sets.ShouldBeInRange(1, 4);
        dose.Lo.ShouldBePositive();
        dose.Hi.ShouldBeGreaterThan(dose.Lo);
        dose.Aim.ShouldBeInRange(dose.Lo, dose.Hi);
        dose.PauseSeconds.ShouldBeInRange(0, 5);
        if (exercise.Measure == Measure.Reps)
            dose.Hi.ShouldBeLessThanOrEqualTo(RepsCap);
    }

    [Theory, MemberData(nameof(Ids))]
    public void Every_field_of_an_exercise_is_filled_and_within_its_range(string id)
    {
        var exercise = Catalogue.Get(new(id));

        exercise.Difficulty.Body.ShouldBeInRange(50, 2000);
        exercise.Difficulty.Load.ShouldBeInRange(500, 5000);
        exercise.Impact.ShouldBeInRange(0, 3);
        exercise.SpineLoad.ShouldBeInRange(0, 3);
        exercise.Muscles.ShouldNotBeEmpty();
        exercise.Muscles.ShouldBeUnique();
        exercise.Areas.ShouldBeUnique();
        exercise.Sources.ShouldBeUnique();
    }

    [Theory, MemberData(nameof(Ids))]
    public void Whatever_an_exercise_loads_is_among_its_areas(string id)
    {
        var exercise = Catalogue.Get(new(id));
        Area[] loaded =
        [
            .. exercise.SpineLoad > 0 ? [Area.LowerBack] : Array.Empty<Area>(),
            .. exercise.Impact > 0 ? [Area.Foot] : Array.Empty<Area>(),
            .. exercise.Muscles.Take(2).SelectMany(AreasOf),
        ];

        loaded.ShouldBeSubsetOf(exercise.Areas);
    }

    [Theory, MemberData(nameof(Ids))]
    public void A_weight_is_felt_in_the_back_or_the_shoulder(string id)
    {
        var exercise = Catalogue.Get(new(id));
        if (exercise.Loaded)
            exercise.Areas.ShouldContain(area => area == Area.LowerBack || area == Area.Shoulder);
    }

    [Theory, MemberData(nameof(Ids))]
    public void Whatever_jumps_is_impact(string id)
    {
        var exercise = Catalogue.Get(new(id));
        if (exercise.Pattern == Pattern.Plyo)
            exercise.Impact.ShouldBePositive();
    }

    [Theory, MemberData(nameof(Things))]
    public void Equipment_that_a_runner_is_asked_for_is_used(Equipment thing) =>
        Catalogue.All.ShouldContain(exercise => exercise.Needs.HasFlag(thing));

    /// <summary>The area that work of a muscle is felt in, where it always is.</summary>
    private static Area[] AreasOf(Muscle muscle) => muscle switch
    {
        Muscle.Calves or Muscle.Soleus => [Area.Achilles],
        Muscle.Hamstrings => [Area.Hamstring],
        Muscle.HipFlexors => [Area.Hip],
        Muscle.Quads or Muscle.Glutes or Muscle.Adductors or Muscle.Abductors or Muscle.Abs or Muscle.Obliques
            or Muscle.LowerBack or Muscle.UpperBack or Muscle.Chest or Muscle.Shoulders or Muscle.Triceps
            or Muscle.Biceps or Muscle.Feet => [],
    };
}
