namespace RunnerStrength.Wire.Tests.Whole;

/// <summary>What a runner lives through in the first two weeks.</summary>
public sealed class FirstSessionsTests
{
    [Fact]
    public async Task A_runner_is_led_from_the_first_word_to_a_changed_prescription()
    {
        await using var desk = await Desk.OpenAsync();
        var ada = await desk.RunnerAsync();

        await ada.OnboardsAsync();
        await ada.WaitsForAlarmAsync();
        (await desk.TimeAsync()).ShouldBe(new DateTimeOffset(2026, 11, 3, 17, 0, 0, TimeSpan.Zero));
        (await ada.HearsAsync())[^1].ShouldStartWith("💪 Strength today, 18:00");

        var first = await TrainsNextAsync(ada);
        var summary = (await ada.HearsAsync())[^1];
        summary.ShouldContain("🏁 Done: 4 exercises, 8 sets");
        var promised = Training.Promised(summary);
        promised.Count.ShouldBe(4);
        foreach (var lift in first)
            promised[lift.Lift].ShouldBeGreaterThan(lift.Amount, lift.Lift);

        // The squat is in every session: what changed shows the very next time.
        await ada.WaitsForAlarmAsync();
        (await ada.HearsAsync())[^1].ShouldContain($"Squat 2×{promised["Squat"]} ↑");
        var second = await TrainsNextAsync(ada);
        second.First(set => set.Lift == "Squat").Amount.ShouldBe(promised["Squat"]);

        desk.Books.Sets(ada.Chat).Select(set => (set.Number, set.Amount))
            .ShouldBe(first.Concat(second).Select(set => (set.Number, set.Amount)));
    }

    /// <summary>Every set is done as asked, the first of each lift in numbers.</summary>
    private static async Task<IReadOnlyList<SaidSet>> TrainsNextAsync(Phone ada)
    {
        await ada.TapsAsync("Start");
        await ada.TapsAsync("Done, let's go");
        return await ada.TrainsAsync(async set => await ada.SaysAsync(set.Number == 1 ? $"done {set.Target}" : "done"));
    }
}
