using System.Text.Json.Nodes;

namespace RunnerStrength.Wire.Tests.BotApi;

public sealed class ProfilingTests(Desk desk) : IClassFixture<Desk>
{
    [Fact]
    public async Task A_runner_sees_the_menu_of_their_language_in_the_narrowest_scope()
    {
        await SetAsync("default", "", "help");
        await SetAsync("default", "de", "hilfe");
        await SetAsync("all_private_chats", "fr", "aide");

        (await MenuAsync("de")).ShouldBe("hilfe");
        (await MenuAsync("de-CH")).ShouldBe("hilfe");
        (await MenuAsync("fr")).ShouldBe("aide");
        (await MenuAsync("it")).ShouldBe("help");
        (await desk.GetAsync("commands")).AsArray().Count.ShouldBe(3);
    }

    [Fact]
    public async Task Descriptions_are_told_per_language()
    {
        await desk.CallAsync("setMyDescription", new { description = "Strength for runners" });
        await desk.CallAsync("setMyDescription", new { description = "Kraft", language_code = "de" });
        await desk.CallAsync("setMyShortDescription", new { short_description = "Coach" });

        (await desk.CallAsync("getMyDescription", new { language_code = "de" })).Result.ToString()
            .ShouldBe("""{"description":"Kraft"}""");
        (await desk.CallAsync("getMyDescription", new { language_code = "fr" })).Result.ToString()
            .ShouldBe("""{"description":"Strength for runners"}""");
        var bot = await desk.GetAsync("bot");
        bot["shortDescription"]!.GetValue<string>().ShouldBe("Coach");
        bot["languages"]![0]!["description"]!.GetValue<string>().ShouldBe("Kraft");
    }

    private Task<Answer> SetAsync(string scope, string language, string command) => desk.CallAsync("setMyCommands", new
    {
        commands = new[] { new { command, description = "what it does" } },
        scope = new { type = scope },
        language_code = language,
    });

    private async Task<string?> MenuAsync(string language)
    {
        var chat = (await desk.PostAsync("chats", new { firstName = "Ann", languageCode = language }))["chatId"];
        return (await desk.GetAsync($"chats/{chat}/commands")).AsArray() is [JsonNode command, ..]
            ? command["command"]!.GetValue<string>()
            : null;
    }
}
