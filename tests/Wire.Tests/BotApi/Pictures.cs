using System.Buffers.Binary;

namespace RunnerStrength.Wire.Tests.BotApi;

/// <summary>The first bytes of pictures: as much as Telegram's door looks at.</summary>
internal static class Pictures
{
    public static readonly byte[] Gif = [.. "GIF89a"u8, 40, 0, 30, 0, 0, 0, 0];

    public static byte[] Png(int width, int height)
    {
        byte[] png = [0x89, .. "PNG\r\n\u001a\n"u8, 0, 0, 0, 13, .. "IHDR"u8, .. new byte[16]];
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(20), height);
        return png;
    }

    public static MultipartFormDataContent Form(long chat, string field, byte[] bytes, string name, string? attachedAs = null)
    {
        var form = new MultipartFormDataContent { { new StringContent($"{chat}"), "chat_id" } };
        if (attachedAs is not null)
            form.Add(new StringContent($"attach://{attachedAs}"), field);
        form.Add(new ByteArrayContent(bytes), attachedAs ?? field, name);
        return form;
    }

    /// <summary>The id of a photo that Telegram has.</summary>
    public static async Task<string> SentIdAsync(Desk desk, long chat)
    {
        using var form = Form(chat, "photo", Png(900, 500), "chart.png");
        var sizes = (await desk.SendAsync("sendPhoto", form)).Result.GetProperty("photo");
        return sizes[sizes.GetArrayLength() - 1].GetProperty("file_id").GetString()!;
    }
}
