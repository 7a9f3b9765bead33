using System.Buffers.Binary;

namespace RunnerStrength.Simulator.BotApi.Files;

/// <summary>Width and height out of the first bytes of a PNG, GIF or JPEG; null for anything else.</summary>
internal static class ImageSize
{
    public static (int Width, int Height)? Of(ReadOnlySpan<byte> image) =>
        IsPng(image) ? (Big32(image[16..]), Big32(image[20..]))
        : IsGif(image) ? (Little16(image[6..]), Little16(image[8..]))
        : image.StartsWith<byte>([0xff, 0xd8]) ? Jpeg(image)
        : null;

    public static bool IsGif(ReadOnlySpan<byte> image) => image.Length >= 10 && image.StartsWith("GIF8"u8);

    public static bool IsMp4(ReadOnlySpan<byte> video) => video.Length >= 12 && video[4..].StartsWith("ftyp"u8);

    private static bool IsPng(ReadOnlySpan<byte> image) =>
        image.Length >= 24 && image[0] == 0x89 && image[1..].StartsWith("PNG\r\n"u8);

    /// <summary>From segment to segment, up to the frame header.</summary>
    private static (int, int)? Jpeg(ReadOnlySpan<byte> image)
    {
        for (var at = 2; at + 9 < image.Length && image[at] == 0xff; at += 2 + Big16(image[(at + 2)..]))
            if (image[at + 1] is >= 0xc0 and <= 0xcf and not (0xc4 or 0xc8 or 0xcc))
                return (Big16(image[(at + 7)..]), Big16(image[(at + 5)..]));
        return null;
    }

    private static int Big32(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadInt32BigEndian(bytes);

    private static int Big16(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static int Little16(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt16LittleEndian(bytes);
}
