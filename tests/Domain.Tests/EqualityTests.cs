using System.Reflection;
using System.Runtime.CompilerServices;
using NodaTime;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Tests;

/// <summary>Records that hold collections compare them by content, and none writes its equality by hand.</summary>
public class EqualityTests
{
    private static readonly Type[] Records =
        [.. typeof(Profile).Assembly.GetTypes().Where(type => type.Namespace == typeof(Profile).Namespace && type.GetMethod("<Clone>$") is not null)];

    /// <summary>They are compared item by item where it matters, or never.</summary>
    private static readonly string[] Others = ["Progress.Lifts", "Progress.Pains", "Progress.Sores", "Progress.Forms", "WeekOfSets.Done", "Runner.Notes", "Session.Facts"];

    [Fact]
    public void No_record_writes_its_equality_by_hand() =>
        Records.Where(type => type.GetMethod("GetHashCode", BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly, [])!
            .GetCustomAttribute<CompilerGeneratedAttribute>() is null).ShouldBeEmpty();

    [Fact]
    public void What_a_record_holds_several_of_is_equal_by_content() =>
        (from type in Records
         from property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
         where property.CanWrite && property.PropertyType.Namespace == "System.Collections.Immutable"
         select $"{type.Name}.{property.Name}").ShouldBe(Others, ignoreOrder: true);

    [Fact]
    public void The_same_values_in_the_same_order_are_equal()
    {
        Sequence<int> one = [1, 2, 3], same = [1, 2, 3], turned = [3, 2, 1], fewer = [1, 2];
        one.ShouldBe(same);
        (one == same).ShouldBeTrue();
        one.GetHashCode().ShouldBe(same.GetHashCode());
        (one != turned).ShouldBeTrue();
        one.Equals(fewer).ShouldBeFalse();
        one.Equals(null).ShouldBeFalse();
        (one is [1, .. var rest] && rest.SequenceEqual([2, 3])).ShouldBeTrue();
        one.ToString().ShouldBe("[1, 2, 3]");
    }

    [Fact]
    public void The_same_values_are_equal_as_sets_in_whatever_order()
    {
        ValueSet<int> one = [1, 2, 3], same = [3, 3, 2, 1], fewer = [1, 2];
        (one == same).ShouldBeTrue();
        one.GetHashCode().ShouldBe(same.GetHashCode());
        (one != fewer).ShouldBeTrue();
        one.Toggle(3).ShouldBe(fewer);
        fewer.Toggle(3).ShouldBe(one);
        one.Equals(null).ShouldBeFalse();
        same.ToString().ShouldBe("[1, 2, 3]");
    }

    [Fact]
    public void What_was_left_out_is_empty()
    {
        (default(Sequence<int>) == []).ShouldBeTrue();
        (default(ValueSet<int>) == []).ShouldBeTrue();
        default(Sequence<int>).GetHashCode().ShouldBe(new Sequence<int>([]).GetHashCode());
        default(Sequence<int>).ShouldBeEmpty();
        default(ValueSet<int>).ShouldBeEmpty();
        new Screening([Topic.Heart], new LocalDate(2026, 11, 3)).ShouldBe(new Screening([Topic.Heart], new LocalDate(2026, 11, 3)));
    }
}
