using System.Text;

namespace RunnerStrength.Wire.Tests.BotApi;

public sealed class FileTests(Desk desk) : IClassFixture<Desk>
{
    [Fact]
    public async Task A_photo_comes_in_sizes_and_is_sent_again_by_any_of_their_ids()
    {
        var chat = await desk.NewRunnerAsync();
        using var form = Pictures.Form(chat, "photo", Pictures.Png(900, 500), "chart.png");

        var sizes = (await desk.SendAsync("sendPhoto", form)).Result.GetProperty("photo").EnumerateArray().ToList();

        sizes.Select(s => (s.GetProperty("width").GetInt32(), s.GetProperty("height").GetInt32())).ShouldBe([(320, 177), (900, 500)]);
        foreach (var id in sizes.Select(s => s.GetProperty("file_id").GetString()))
            (await desk.CallAsync("sendPhoto", new { chat_id = chat, photo = id })).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_GIF_is_told_as_a_film_and_shown_as_it_is()
    {
        var chat = await desk.NewRunnerAsync();
        using var form = Pictures.Form(chat, "animation", Pictures.Gif, "squat.gif", attachedAs: "moving");

        var message = (await desk.SendAsync("sendAnimation", form)).Result;

        var animation = message.GetProperty("animation");
        animation.GetProperty("mime_type").GetString().ShouldBe("video/mp4");
        (animation.GetProperty("width").GetInt32(), animation.GetProperty("height").GetInt32()).ShouldBe((40, 30));
        message.GetProperty("document").GetProperty("file_id").GetString().ShouldBe(animation.GetProperty("file_id").GetString());
        var media = (await desk.MessagesAsync(chat)).Last()!["media"]!;
        media["kind"]!.GetValue<string>().ShouldBe("animation");
        var shown = await desk.Http.GetAsync(new Uri(desk.Simulator.BaseAddress, media["url"]!.GetValue<string>()), TestContext.Current.CancellationToken);
        shown.Content.Headers.ContentType!.MediaType.ShouldBe("image/gif");
    }

    [Fact]
    public async Task A_document_is_found_and_downloaded_by_its_path()
    {
        var chat = await desk.NewRunnerAsync();
        using var form = Pictures.Form(chat, "document", "a;b"u8.ToArray(), "history.csv");
        var document = (await desk.SendAsync("sendDocument", form)).Result.GetProperty("document");
        document.GetProperty("file_name").GetString().ShouldBe("history.csv");

        var file = (await desk.CallAsync("getFile", new { file_id = document.GetProperty("file_id").GetString() })).Result;

        var path = file.GetProperty("file_path").GetString();
        (await desk.Http.GetStringAsync($"{desk.Simulator.BaseAddress}file/bot{desk.Simulator.Token}/{path}", TestContext.Current.CancellationToken))
            .ShouldBe("a;b");
    }

    [Fact]
    public async Task What_the_runner_sends_reaches_the_bot_as_a_file()
    {
        var chat = await desk.NewRunnerAsync();

        await desk.PostAsync($"chats/{chat}/messages", new { document = new { fileName = "plan.txt", content = "hi"u8.ToArray() } });

        var update = (await desk.CallAsync("getUpdates", new { offset = -1 })).Result[0];
        var document = update.GetProperty("message").GetProperty("document");
        document.GetProperty("file_name").GetString().ShouldBe("plan.txt");
        document.GetProperty("file_size").GetInt32().ShouldBe(2);
    }

    [Theory]
    [InlineData("", "Bad Request: file must be non-empty")]
    [InlineData("not a picture", "Bad Request: IMAGE_PROCESS_FAILED")]
    public async Task A_photo_must_be_a_picture(string bytes, string refusal)
    {
        var chat = await desk.NewRunnerAsync();
        using var form = Pictures.Form(chat, "photo", Encoding.UTF8.GetBytes(bytes), "a.png");

        (await desk.SendAsync("sendPhoto", form)).ShouldBeRefused(400, refusal);
    }

    [Theory]
    [InlineData(5000, 5001, "Bad Request: PHOTO_INVALID_DIMENSIONS")]
    [InlineData(2100, 100, "Bad Request: PHOTO_INVALID_DIMENSIONS")]
    [InlineData(2000, 100, null)]
    public async Task A_photo_has_sides_of_reason(int width, int height, string? refusal)
    {
        var chat = await desk.NewRunnerAsync();
        using var form = Pictures.Form(chat, "photo", Pictures.Png(width, height), "a.png");

        var answer = await desk.SendAsync("sendPhoto", form);

        if (refusal is null)
            answer.Status.ShouldBe(200);
        else
            answer.ShouldBeRefused(400, refusal);
    }

    [Fact]
    public async Task An_edit_can_bring_a_new_picture()
    {
        var chat = await desk.NewRunnerAsync();
        using var first = Pictures.Form(chat, "photo", Pictures.Png(100, 100), "a.png");
        var message = (await desk.SendAsync("sendPhoto", first)).Result.GetProperty("message_id").GetInt32();
        using var second = Pictures.Form(chat, "unused", Pictures.Png(300, 200), "b.png", attachedAs: "new");
        second.Add(new StringContent($"{message}"), "message_id");
        second.Add(new StringContent("""{"type":"photo","media":"attach://new","caption":"new"}"""), "media");

        var edited = (await desk.SendAsync("editMessageMedia", second)).Result;

        edited.GetProperty("caption").GetString().ShouldBe("new");
        edited.GetProperty("photo")[0].GetProperty("width").GetInt32().ShouldBe(300);
    }
}
