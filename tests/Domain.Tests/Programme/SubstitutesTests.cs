using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;

namespace RunnerStrength.Domain.Tests.Programme;

/// <summary>Which exercise serves where another cannot.</summary>
public class SubstitutesTests
{
    // Level 0 for a newcomer, 1 with some experience, 2 for those who train regularly; or the level of the exercise itself.
    [Theory]
    [InlineData("squat", Equipment.None, Equipment.None, Experience.New, "chair-squat")]
    [InlineData("goblet-squat", Equipment.Dumbbells, Equipment.None, Experience.New, "chair-squat")] // nothing of its level: the first below it
    [InlineData("goblet-squat", Equipment.Dumbbells | Equipment.Bench, Equipment.None, Experience.Regular, "chair-squat")] // one level off, as is the split squat, and before it
    [InlineData("barbell-squat", Equipment.Dumbbells | Equipment.Bench, Equipment.None, Experience.Regular, "bulgarian-split-squat")]
    [InlineData("barbell-squat", Equipment.Dumbbells | Equipment.Bench, Equipment.None, Experience.New, "bulgarian-split-squat")]
    [InlineData("barbell-squat", Equipment.Dumbbells | Equipment.Bench, Equipment.Bench, Experience.Regular, "goblet-squat")] // the bench is taken
    [InlineData("barbell-squat", Equipment.Dumbbells | Equipment.Bench, Equipment.Bench | Equipment.Dumbbells, Experience.Regular, "chair-squat")]
    [InlineData("wall-squat", Equipment.None, Equipment.None, Experience.Some, "chair-squat")] // nothing else is held: counted reps will do
    [InlineData("plank", Equipment.None, Equipment.None, Experience.Some, "knee-plank")]
    [InlineData("knee-plank", Equipment.None, Equipment.None, Experience.New, "plank")]
    [InlineData("crunch", Equipment.None, Equipment.None, Experience.New, "dead-bug")]
    [InlineData("side-plank", Equipment.None, Equipment.None, Experience.Some, null)]
    [InlineData("side-plank", Equipment.Bench, Equipment.None, Experience.Some, null)] // the Copenhagen plank is too hard
    [InlineData("side-plank", Equipment.Bench, Equipment.None, Experience.Regular, "copenhagen-plank")]
    public void Another_of_the_same_kind_and_level(string wanted, Equipment has, Equipment without, Experience experience, string? other) =>
        (Substitutes.Other(Catalogue.Get(new(wanted)), Situation(has, experience), without)?.Id.Value).ShouldBe(other);

    [Theory]
    [InlineData("walking-lunge", "Knee", Experience.Some, "single-leg-deadlift")] // another pattern of the same part
    [InlineData("squat", "Achilles", Experience.Some, "chair-squat")]
    [InlineData("push-up", "Wrist", Experience.Some, "shoulder-blade-squeeze")]
    [InlineData("calf-raise", "Achilles", Experience.New, "chair-squat")]
    [InlineData("calf-raise", "Achilles Foot Hip Knee", Experience.New, null)]
    public void What_spares_an_area(string wanted, string areas, Experience experience, string? other) =>
        (Substitutes.Sparing(Catalogue.Get(new(wanted)), Situation(Equipment.None, experience), [.. areas.Split(' ').Select(Enum.Parse<Area>)])?.Id.Value).ShouldBe(other);

    [Theory]
    [InlineData(Equipment.None, false, "NoKit")]
    [InlineData(Equipment.None, true, "NoKit")]
    [InlineData(Equipment.Barbell, true, "LightOnly")]
    [InlineData(Equipment.Barbell, false, "FormFirst")]
    public void Why_a_barbell_is_not_for_now(Equipment has, bool restricted, string why)
    {
        var now = Situation(has, Experience.Regular);
        if (restricted)
            now = now with { Profile = now.Profile with { Screening = null } };
        Substitutes.Why(Catalogue.Get(new("deadlift")), now).GetType().Name.ShouldBe(why);
    }

    private static Situation Situation(Equipment has, Experience experience) => new(
        A.Runner(new Kit(has, [new(5), new(8)]), experience).Profile, Progress.None, A.Tuesday, new LocalDate(2026, 11, 3).At(new(18, 0)), null);
}
