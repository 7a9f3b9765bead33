using System.IO.Pipelines;
using Telegram.Bot;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;
using static RunnerStrength.Wire.Tests.StandIn.Answers;

namespace RunnerStrength.Wire.Tests.StandIn;

public class UploadTests
{
    private static readonly byte[] s_picture = [0x89, 0x50, 0x4E, 0x47, 0, 255];
    private static readonly byte[] s_small = [1, 2, 3];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_picture_goes_as_a_part_of_a_form_beside_its_parameters()
    {
        await using var telegram = await Listener.Start(Result(SomeMessage));

        await telegram.Bot().SendPhoto(5, InputFile.FromStream(new MemoryStream(s_picture), "plank é.png"), "Plank",
            ParseMode.Html, replyMarkup: new InlineKeyboardMarkup(InlineKeyboardButton.WithCallbackData("Go", "go:1")),
            disableNotification: true, cancellationToken: Stop);

        var asked = telegram.Asked.ShouldHaveSingleItem();
        asked.Line.ShouldBe($"POST /bot{Listener.Token}/sendPhoto");
        asked.ShouldHaveField("chat_id", "5");
        asked.ShouldHaveField("photo", "attach://0");
        asked.ShouldHaveField("caption", "Plank");
        asked.ShouldHaveField("parse_mode", "Html");
        asked.ShouldHaveField("disable_notification", "True");
        asked.ShouldHaveField("reply_markup", """{"inline_keyboard":[[{"text":"Go","callback_data":"go:1"}]]}""");
        asked.ShouldHaveFile("0", "plank é.png", s_picture);
    }

    [Fact]
    public async Task An_animation_and_its_thumbnail_are_two_parts()
    {
        await using var telegram = await Listener.Start(Result(SomeMessage));

        await telegram.Bot().SendAnimation(5, InputFile.FromStream(new MemoryStream(s_picture), "squat.gif"),
            thumbnail: InputFile.FromStream(new MemoryStream(s_small)), cancellationToken: Stop);

        var asked = telegram.Asked.ShouldHaveSingleItem();
        asked.ShouldHaveField("animation", "attach://0");
        asked.ShouldHaveField("thumbnail", "attach://1");
        asked.ShouldHaveFile("0", "squat.gif", s_picture);
        asked.ShouldHaveFile("1", "file", s_small);
    }

    [Fact]
    public async Task A_cards_picture_is_replaced_by_an_upload()
    {
        await using var telegram = await Listener.Start(Result(SomeMessage));
        var media = new InputMediaPhoto(InputFile.FromStream(new MemoryStream(s_picture), "next.png"))
        {
            Caption = "Set 2",
        };

        await telegram.Bot().EditMessageMedia(5, 7, media, cancellationToken: Stop);

        var asked = telegram.Asked.ShouldHaveSingleItem();
        asked.ShouldHaveField("message_id", "7");
        asked.ShouldHaveField("media", """{"type":"photo","media":"attach://0","caption":"Set 2"}""");
        asked.ShouldHaveFile("0", "next.png", s_picture);
    }

    [Fact]
    public async Task An_upload_is_sent_whole_again_when_the_client_waited_out_a_429()
    {
        await using var telegram = await Listener.Start(
            Refusal(429, "Too Many Requests: retry after 0", """{"retry_after":0}"""), Result(SomeMessage));

        var readableOnce = PipeReader.Create(new(s_picture)).AsStream();

        await telegram.Bot(retryCount: 2).SendDocument(5, new InputFileStream(readableOnce, "export.csv"),
            cancellationToken: Stop);

        telegram.Asked.Count.ShouldBe(2);
        foreach (var asked in telegram.Asked)
            asked.ShouldHaveFile("0", "export.csv", s_picture);
    }

    [Fact]
    public async Task A_file_comes_from_the_tokens_own_path()
    {
        await using var telegram = await Listener.Start(Body(200, "application/octet-stream", "one,two"));
        var received = new MemoryStream();

        await telegram.Bot().DownloadFile(new TGFile { FilePath = "documents/1.csv" }, received, Stop);

        received.ToArray().ShouldBe("one,two"u8.ToArray());
        telegram.Asked.ShouldHaveSingleItem().Line.ShouldBe($"GET /file/bot{Listener.Token}/documents/1.csv");
    }
}
