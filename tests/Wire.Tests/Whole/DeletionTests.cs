namespace RunnerStrength.Wire.Tests.Whole;

/// <summary>"/delete" means it.</summary>
public sealed class DeletionTests
{
    [Fact]
    public async Task A_runner_who_deletes_everything_is_in_no_table()
    {
        await using var desk = await Desk.OpenAsync();
        var (ada, twin) = (await desk.RunnerAsync(), await desk.RunnerAsync("Bea"));
        await ada.OnboardsAsync();
        await twin.BeginsAsync();
        await ada.StartsAsync();
        await ada.SaysAsync("done 15");
        await twin.SaysAsync("done 15");
        var tables = desk.Books.TablesWith($"{ada.Chat}");
        tables.ShouldBe(["alarms", "cards", "chats", "runners", "sessions", "sets"], ignoreOrder: true);

        await ada.SaysAsync("/delete");
        await ada.TapsAsync("Yes, delete everything");

        desk.Books.TablesWith($"{ada.Chat}").ShouldBeEmpty();
        desk.Books.TablesWith($"{twin.Chat}").ShouldBe(tables, ignoreOrder: true);
        await ada.SaysAsync("/start");
        (await ada.HearsAsync())[^2].ShouldStartWith("Hi!");
    }
}
