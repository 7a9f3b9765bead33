using System.Collections.Immutable;
using System.Reflection;
using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;

namespace RunnerStrength.Domain.Tests;

/// <summary>Records that hold collections compare them by content: each is made twice, and once with every property different.</summary>
public class EqualityTests
{
    private static readonly LocalDate Day = new(2026, 11, 3), Later = new(2026, 11, 5);

    private static readonly ImmutableArray<(Func<object> One, Func<object> Other)> Samples =
    [
        (() => new Sore(Day, Day, 4, false, [Day], 1, ["squat"]), () => new Sore(Later, Later, 5, true, [Later], 2, ["lunge"], Later)),
        (() => new Screening([Topic.Heart], Day), () => new Screening([Topic.Joints], Later, Later)),
        (() => new Kit(Equipment.Dumbbells, [new(5), new(8)]), () => new Kit(Equipment.Bench, [new(5), new(10)])),
        (() => new RunningWeek([RunDay.Easy, RunDay.Hard]), () => new RunningWeek([RunDay.Easy, RunDay.Long])),
        (() => new Lift(new("squat"), 2, 10, new(5), 0, 0, 1, [10, 10], new Reason.Hit(10, 9, 10)),
            () => new Lift(new("lunge"), 3, 11, new(8), 1, 1, 2, [10, 11], new Reason.Hit(11, 9, 10), new(8, 12), 1, 1, true, Day, Day, Day, 1, true)),
        (() => Item("squat"),
            () => new Prescribed(new("lunge"), new("lunge"), 3, 11, 9, 16, new(8), 2, 150, 180, [new Reason.Hit(11, 9, 10)], Stage.Holding, true,
                Side.Left, [new(8)], Lift.On(Catalogue.Get(new("squat")), Kit.Nothing), new("plank"))),
        (() => new Prescription([Item("squat")], 1, null, null, [new Reason.NoSession(Bar.Pain)]),
            () => new Prescription([Item("lunge")], 2, Ease.Tired, new Readiness(Form.Tired), [new Reason.NoSession(Bar.Illness)])),
        (() => new Profile(
                Experience.New, new(Equipment.None, [new(5)]), new([RunDay.Easy]), TimeOfDay.Morning, 2, [IsoDayOfWeek.Monday], new(18, 0),
                DateTimeZone.Utc, 20, false),
            () => new Profile(
                Experience.Some, new(Equipment.None, [new(8)]), new([RunDay.Hard]), TimeOfDay.Midday, 3, [IsoDayOfWeek.Friday], new(19, 0),
                A.Berlin, 30, true, Plan.Three, new([Topic.Heart], Day), new(Day, Distance.Half, true))),
    ];

    public static TheoryData<string> Records() => new(Samples.Select(sample => sample.One().GetType().Name));

    public static TheoryData<string, string> Properties() => new(
        from sample in Samples
        from property in Set(sample.One().GetType())
        select (sample.One().GetType().Name, property.Name));

    [Theory]
    [MemberData(nameof(Records))]
    public void The_same_content_in_new_collections_is_equal_and_nothing_never_is(string record)
    {
        var one = Sample(record).One;
        one().ShouldBe(one());
        one().GetHashCode().ShouldBe(one().GetHashCode());
        one().Equals(null).ShouldBeFalse();
    }

    [Theory]
    [MemberData(nameof(Properties))]
    public void One_property_that_differs_makes_a_difference(string record, string property)
    {
        var (one, other) = Sample(record);
        var type = one().GetType();
        var copy = type.GetMethod("<Clone>$")!.Invoke(one(), null)!;
        type.GetProperty(property)!.SetValue(copy, type.GetProperty(property)!.GetValue(other()));
        copy.ShouldNotBe(one());
        one().ShouldNotBe(copy);
    }

    /// <summary>An equality of one's own forgets a property that is added later: each that has one is among the samples.</summary>
    [Fact]
    public void Every_record_with_an_equality_of_its_own_is_among_the_samples() =>
        typeof(Profile).Assembly.GetTypes()
            .Where(type => type.GetMethod("<Clone>$") is not null
                && type.GetMethod("GetHashCode", BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly, [])!
                    .GetCustomAttribute<System.Runtime.CompilerServices.CompilerGeneratedAttribute>() is null)
            .Select(type => type.Name).ShouldBe(Samples.Select(sample => sample.One().GetType().Name), ignoreOrder: true);

    private static (Func<object> One, Func<object> Other) Sample(string record) => Samples.Single(sample => sample.One().GetType().Name == record);

    private static IEnumerable<PropertyInfo> Set(Type type) =>
        type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(property => property.CanWrite);

    private static Prescribed Item(string id) => new(new(id), new(id), 2, 10, 8, 15, null, 3, 90, 120, []);
}
