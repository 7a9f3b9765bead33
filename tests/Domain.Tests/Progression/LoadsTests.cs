using System.Collections.Immutable;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;

namespace RunnerStrength.Domain.Tests.Progression;

public class LoadsTests
{
    // The wanted rise is 5 % for legs and 2.5 % above; what is owned within 2–10 % decides.
    [Theory]
    [InlineData("20 21 22", 20, true, 8, 12, "21")]
    [InlineData("20 20.5 21 22", 20, false, 8, 12, "20.5")]
    [InlineData("20 20.5 21 22", 20, true, 8, 12, "21")] // not the first within reach
    [InlineData("20 22", 20, true, 8, 12, "22")]
    [InlineData("50 51", 50, true, 8, 12, "51")] // 2 % is a step
    [InlineData("20 20.3", 20, true, 8, 12, "none")] // under 2 %: no step
    [InlineData("20 22.5", 20, true, 8, 12, "22.5 after 13")] // 12.5 % up: bridged, 30 × (1.125 × (1 + 8/30) − 1) = 12.75
    [InlineData("10 12.5", 10, true, 8, 12, "none")] // 25 % up: eighteen reps are more than four beyond the range
    [InlineData("10 12.5", 10, true, 8, 15, "12.5 after 18")]
    [InlineData("10 12.5", 10, true, 8, 17, "12.5 after 18")]
    [InlineData("5 10", 5, true, 8, 15, "none")]
    [InlineData("20", 20, true, 8, 12, "none")]
    public void The_next_weight(string owned, double load, bool legs, int lo, int hi, string expected) =>
        (Loads.Next(Weights(owned), Kg(load), legs, lo, hi) switch
        {
            Rise.To to => $"{to.Weight.Value}",
            Rise.Bridged bridged => $"{bridged.Weight.Value} after {bridged.Reps}",
            _ => "none",
        }).ShouldBe(expected);

    [Theory]
    [InlineData("16 18 20", 20, 0.9, 18)]
    [InlineData("16 19 20", 20, 0.9, 16)]
    [InlineData("10 20", 20, 0.9, 20)] // half is another exercise: it stays
    [InlineData("19.5 20", 20, 0.9, 19.5)]
    [InlineData("20", 20, 0.8, 20)]
    public void A_share_of_a_weight_is_an_owned_one_that_is_near(string owned, double load, double share, double expected) =>
        Loads.Lighter(Weights(owned), Kg(load), (decimal)share).ShouldBe(Kg(expected));

    [Theory]
    [InlineData(20, 12, 8, 22)] // 20 × 42/38 = 22.1, at most a tenth more
    [InlineData(20, 6, 8, 17.5)] // 20 × 36/38 = 18.9, rounded down
    [InlineData(20, 10, 10, 20)]
    public void Another_number_of_reps_takes_the_weight_that_is_as_hard(double load, int reps, int aim, double expected) =>
        Loads.Fit(Weights("15 17.5 20 22 25"), Kg(load), reps, aim).ShouldBe(Kg(expected));

    [Fact]
    public void A_bar_is_loaded_in_steps_of_two_and_a_half_from_twenty()
    {
        var bar = new Kit(Equipment.Barbell, []).For(Catalogue.Get(new("barbell-squat")));
        (bar[0].Value, bar[1].Value, bar[^1].Value).ShouldBe((20m, 22.5m, 140m));
    }

    private static ImmutableArray<Kilograms> Weights(string kg) =>
        [.. kg.Split(' ').Select(each => Kg(double.Parse(each, System.Globalization.CultureInfo.InvariantCulture)))];

    private static Kilograms Kg(double kg) => new((decimal)kg);
}
